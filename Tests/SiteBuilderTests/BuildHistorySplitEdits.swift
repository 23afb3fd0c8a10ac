import Diagnostics

extension BuildHistoryTests {
  /// Files that stop or begin to hold several journeys, their old addresses, and journeys of one id. They follow the others.
  static let splitEdits: [Edit] = [
    .add(
      "a file of several journeys with prose above them",
      "journeys/sell.md",
      "---\nsplit: h1\npersonas: [ana]\n---\nWhat we sell.\n\n# Sell\n\n## Look\n\n### Needs\n\n- A lamp\n"
    ),
    .replace(
      "which then is one journey of the same id",
      "journeys/sell.md",
      "split: h1\n",
      with: ""
    ),
    .replace("and several", "journeys/sell.md", "personas:", with: "split: h1\npersonas:"),
    .replace(
      "an old address of such a file",
      "journeys/sell.md",
      "split: h1\n",
      with: "split: h1\nredirect_from: [old/sell.html]\n"
    ),
    .replace("another one", "journeys/sell.md", "old/sell", with: "old/sold"),
    .replace(
      "the title of what stands there",
      "journeys/sell.md",
      "split: h1\n",
      with: "split: h1\ntitle: Sales\n"
    ),
    .replace(
      "a need beside an old address",
      "journeys/sell.md",
      "- A lamp",
      with: "- A lamp\n- A bulb"
    ),
    .replace("an old address that is none", "journeys/sell.md", "old/sold.html", with: "\"../x\""),
    .replace("and no old address", "journeys/sell.md", "redirect_from: [\"../x\"]\n", with: ""),
    .add(
      "two of several journeys, one of which has the id of another file",
      "journeys/store.md",
      "---\nsplit: h1\npersonas: [ana]\n---\n# Store\n\n## Look\n\n### Needs\n\n- A box\n\n# Return\n"
    ),
    Edit(testDescription: "one journey instead of the two") {
      $0.removeAll { $0.path == "journeys/store.md" }
      $0.append(
        SourceFile(
          path: "journeys/store.md",
          text: "---\npersonas: [ana]\n---\n# Store\n\n## Look\n\n### Needs\n\n- A box\n"
        )
      )
    },
    Edit(
      testDescription:
        "two journeys of one id, to which links lead, the first with a fault of its own"
    ) {
      for (name, more) in [("a", "framework: zzz\n"), ("b", "")] {
        let text =
          "---\nid: twin\n\(more)personas: [ana]\n---\n# \(name)\n\n## Look\n\n### Needs\n\n- A\n"
        $0.append(SourceFile(path: "journeys/twin-\(name).md", text: text))
      }
      Edit.replace(
        "",
        "journeys/return.md",
        "# Return the lamp\n",
        with: "# Return the lamp\n\n[A](twin-a.md#here), [B](twin-b.md#there)\n"
      ).apply(&$0)
    },
    .replace("the line of the id", "journeys/twin-a.md", "---\nid", with: "---\n# The first\n\nid"),
    .replace("a need of the first", "journeys/twin-a.md", "- A\n", with: "- A clue\n"),
    .replace("a need of the second", "journeys/twin-b.md", "- A\n", with: "- A hint\n"),
    .replace("the fault away", "journeys/twin-a.md", "framework: zzz\n", with: ""),
    .replace("an id of its own", "journeys/twin-a.md", "id: twin", with: "id: first"),
    .add(
      "a journey that takes the id of one of several, with a fault of its own",
      "journeys/lend.md",
      "---\nid: sell\nframework: zzz\npersonas: [ana]\n---\n# Lend out\n"
    ),
    .replace("the line of its id", "journeys/lend.md", "---\nid", with: "---\n# The other\n\nid"),
    .remove("it", "journeys/lend.md"),
  ]
}
