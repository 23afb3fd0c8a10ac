import Diagnostics

extension BuildHistoryTests {
  /// Names, links, settings, and which documents there are. They follow those of registers.
  static let otherEdits: [Edit] = [
    .replace("the name of a person", "personas/ana.md", "Ana Ruiz", with: "Anna Ruiz"),
    .replace(
      "an alias of a person",
      "personas/ben.md",
      "# Ben",
      with: "---\naliases: [Benno]\n---\n# Ben"
    ),
    .replace("a term of the glossary", "glossary.md", "Till", with: "Lamp"),
    Edit(testDescription: "two journeys, one of which then holds an error") { files in
      Edit.replace("", "journeys/return.md", "A call", with: "A long call\n- A letter").apply(
        &files
      )
      Edit.replace("", "journeys/buy.md", "personas=ana evid", with: "personas=zoe evid").apply(
        &files
      )
    },
    .replace("the error away", "journeys/buy.md", "personas=zoe evid", with: "personas=ana evid"),
    .replace(
      "the phase that a journey details",
      "journeys/return.md",
      "personas: [ana]",
      with: "personas: [ana]\nparent: c0/go"
    ),
    .replace(
      "and not any more",
      "journeys/return.md",
      "personas: [ana]\nparent: c0/go",
      with: "personas: [ana]"
    ),
    .add(
      "an opportunity",
      "opportunities/lamps.md",
      "---\npain_points: [buy/look]\n---\n# Fewer\n"
    ),
    .replace(
      "an opportunity that links to its file",
      "journeys/rent.md",
      "Fewer forms",
      with: "[Fewer forms](../opportunities/lamps.md)"
    ),
    .replace(
      "whom a pain concerns",
      "journeys/buy.md",
      "severity=3 personas=ana",
      with: "severity=5 personas=ben"
    ),
    .replace(
      "content that there is now",
      "journeys/buy.md",
      "- A sign {answers=price}",
      with: "- [A sign](https://example.org/) {answers=price}"
    ),
    .replace("a channel", "journeys/return.md", "channel=phone", with: "channel=shop"),
    .replace("a channel of the settings", "site.yml", "title: Phone", with: "title: Hotline"),
    .replace(
      "the channels of the settings away",
      "site.yml",
      "channels:\n  shop: {title: Shop}\n  phone: {title: Hotline}\n",
      with: ""
    ),
    .replace(
      "a channel that no list has",
      "journeys/buy.md",
      "channel=shop",
      with: "channel=market"
    ),
    .replace(
      "a channel with an accent",
      "journeys/buy.md",
      "channel=market",
      with: "channel=\"March\u{E9} noir\""
    ),
    .replace(
      "a channel in other code points",
      "journeys/buy.md",
      "March\u{E9}",
      with: "Marche\u{301}"
    ),
    .replace(
      "a person that there is not",
      "journeys/buy.md",
      "personas: [ana, ben]",
      with: "personas: [ana, carla]"
    ),
    .replace("and back", "journeys/buy.md", "personas: [ana, carla]", with: "personas: [ana, ben]"),
    .replace(
      "a lane that is given twice",
      "journeys/return.md",
      "### Emotions",
      with: "### Touchpoints\n\n- A form\n\n### Emotions"
    ),
    .replace(
      "front matter that can't be read",
      "journeys/return.md",
      "personas: [ana]",
      with: "personas: [ana"
    ),
    .replace("and mended", "journeys/return.md", "personas: [ana\n", with: "personas: [ana]\n"),
    .replace(
      "and given once",
      "journeys/return.md",
      "### Touchpoints\n\n- A form\n\n### Emotions",
      with: "### Emotions"
    ),
    .replace(
      "one more person in a file",
      "personas/team.md",
      "## Emil",
      with: "## Carl Zet\n\n## Emil"
    ),
    .replace("one person less in a file", "personas/team.md", "## Dora Fels\n", with: ""),
    .replace("two journeys of one name in a file", "journeys/two.md", "# Mend", with: "# Lend"),
    .replace(
      "and no more",
      "journeys/two.md",
      "# Lend\n\n## Ask\n\n### Needs",
      with: "# Mend\n\n## Ask\n\n### Needs"
    ),
    .replace(
      "a link to a heading of a document to which none led",
      "journeys/c2.md",
      "- A way",
      with: "- [A way](c3.md#go)\n- [None](c3.md#gone)"
    ),
    .replace(
      "a heading to which a link leads",
      "journeys/c3.md",
      "## Go\n",
      with: "Text.\n\n### Gone\n\nMore.\n\n## Go\n"
    ),
    .replace("and away", "journeys/c3.md", "### Gone\n\nMore.\n\n", with: ""),
    .replace(
      "a link that leads nowhere",
      "journeys/c4.md",
      "- A way",
      with: "- [A way](nowhere.md)"
    ),
    .replace(
      "a link in prose that leads nowhere",
      "journeys/c4.md",
      "# C4\n",
      with: "# C4\n\nSee [it](lost.md).\n"
    ),
    .replace("a link in another journey", "journeys/c5.md", "- A way", with: "- [A way](c1.md)"),
    .replace(
      "a line in the front matter above a title",
      "journeys/c6.md",
      "personas:",
      with: "goal: To arrive\npersonas:"
    ),
    .replace(
      "a link there that leads nowhere",
      "journeys/c6.md",
      "To arrive",
      with: "\"To [arrive](nobody.md)\""
    ),
    .replace(
      "prose before the journeys of a file",
      "journeys/two.md",
      "---\n# Lend",
      with: "---\nWhat we do.\n\n# Lend"
    ),
    .replace("other prose there", "journeys/two.md", "What we do.", with: "What we did."),
    .replace("and none", "journeys/two.md", "What we did.\n\n", with: ""),
    .replace(
      "a link to a channel that there is not",
      "journeys/c7.md",
      "# C7\n",
      with: "# C7\n\nBy [post](channel:post).\n"
    ),
    .replace(
      "a channel to which a link leads",
      "journeys/c8.md",
      "- A way",
      with: "- A way {channel=post}"
    ),
    .replace("text beside the link", "journeys/c7.md", "By [post]", with: "All by [post]"),
    .replace("and no more", "journeys/c8.md", " {channel=post}", with: ""),
    .replace("and no link to it", "journeys/c7.md", "(channel:post)", with: "(c8.md)"),
    .replace("one more journey in a file", "journeys/two.md", "# Mend", with: "# Keep\n\n# Mend"),
    .replace("one journey less in a file", "journeys/two.md", "# Keep\n\n", with: ""),
    .replace("a name in other code points", "personas/zoe.md", "Zo\u{EB}", with: "Zoe\u{308}"),
    .add("a file", "personas/caf\u{E9}.md", "---\nid: one\n---\n# One\n"),
    .add(
      "a file of the same name in other code points",
      "personas/cafe\u{301}.md",
      "---\nid: two\n---\n# Two\n"
    ),
    .replace(
      "a journey after that",
      "journeys/return.md",
      "Return a lamp",
      with: "Return the lamp"
    ),
    Edit(testDescription: "two journeys whose files have the same name in other code points") {
      $0.append(
        SourceFile(
          path: "journeys/z\u{E9}.md",
          text: "---\nid: z1\n---\n# Z1\n\n## Go\n\n### Needs\n\n- A\n"
        )
      )
      $0.append(
        SourceFile(
          path: "journeys/ze\u{301}.md",
          text: "---\nid: z2\n---\n# Z2\n\n## Go\n\n### Needs\n\n- B\n"
        )
      )
      Edit.replace("", "journeys/c7.md", "(c8.md)", with: "(z\u{E9}.md)").apply(&$0)
    },
    Edit(testDescription: "the first of them") { files in
      guard
        let index = files.firstIndex(where: {
          $0.path.utf8.elementsEqual("journeys/z\u{E9}.md".utf8)
        })
      else { return }
      let text = String(decoding: files[index].bytes, as: UTF8.self)
      files[index] = SourceFile(path: files[index].path, text: text + "- C\n")
    },
    .add("a new person", "personas/carla.md", "# Carla Stein\n"),
    .add("a phase in a folder", "journeys/repair/3-fetch.md", "# Fetch\n"),
    .remove("a phase of a folder", "journeys/repair/1-send.md"),
    .remove("the index of a folder", "journeys/repair/index.md"),
    .remove("a document that is cited", "evidence/int-01.md"),
    .add(
      "two journeys with one id",
      "journeys/other.md",
      "---\nid: buy\npersonas: [ana]\n---\n# Other\n"
    ),
    .replace("a journey beside them", "journeys/return.md", "- A letter", with: "- Two letters"),
    .replace(
      "the one that is left out",
      "journeys/other.md",
      "# Other\n",
      with: "# Other\n\nOr [so](so.md).\n"
    ),
    .replace(
      "the one that is kept",
      "journeys/buy.md",
      "# Buy a light\n",
      with: "# Buy a light\n\nAnd [so](so.md).\n"
    ),
    .replace("an id of its own", "journeys/other.md", "id: buy", with: "id: other"),
  ]
}
