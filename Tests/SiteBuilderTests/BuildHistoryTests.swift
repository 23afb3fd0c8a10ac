import Diagnostics
import JourneyModel
import SiteBuilder
import SiteTemplate
import Testing

/// A build that takes over what did not change must give what a build from nothing gives.
@Suite("A build after another")
struct BuildHistoryTests {
  /// One edit of a content folder: what it is, and how the documents look afterwards.
  struct Edit: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let apply: @Sendable (inout [SourceFile]) -> Void

    static func replace(_ what: String, _ path: String, _ old: String, with new: String) -> Edit {
      Edit(testDescription: what) { files in
        guard let index = files.firstIndex(where: { $0.path == path }) else { return }
        let text = String(decoding: files[index].bytes, as: UTF8.self)
        files[index] = SourceFile(
          path: path,
          text: text.replacing(old, with: new, maxReplacements: 1)
        )
      }
    }

    static func add(_ what: String, _ path: String, _ text: String) -> Edit {
      Edit(testDescription: what) { $0.append(SourceFile(path: path, text: text)) }
    }

    static func remove(_ what: String, _ path: String) -> Edit {
      Edit(testDescription: what) { $0.removeAll { $0.path == path } }
    }
  }

  static let wiki: [(path: String, text: String)] = [
    (
      "site.yml",
      "title: Small\nchannels:\n  shop: {title: Shop}\n  phone: {title: Phone}\n"
    ),
    ("glossary.md", "# Glossary\n\n## Till\n\nWhere one pays.\n"),
    ("personas/ana.md", "# Ana Ruiz\n\n## Goals\n\n- Quick help\n"),
    ("personas/ben.md", "# Ben Ode\n\n## Goals\n\n- A fair price\n"),
    ("personas/team.md", "---\nsplit: h2\n---\n# Team\n\n## Dora Fels\n\n## Emil Gast\n"),
    ("personas/zoe.md", "---\nid: zoe\n---\n# Zo\u{EB} Ode\n"),
    (
      "journeys/two.md",
      "---\nsplit: h1\npersonas: [zoe]\n---\n# Lend\n\n## Ask\n\n### Emotions\n\n- Zo\u{EB}: 1 glad\n\n# Mend\n\n## Ask\n\n### Needs\n\n- Glue\n"
    ),
    ("evidence/int-01.md", "# Talk with Ana\n\nShe waits.\n"),
    (
      "journeys/buy.md",
      """
      ---
      personas: [ana, ben]
      ---
      # Buy a lamp

      ## Look

      ### Pain points

      - Too many lamps {severity=3 personas=ana evidence=int-01}

      ### Emotions

      - Ana: -1 unsure
      - Ben: +1 curious

      ### Touchpoints

      - The window {channel=shop}

      ## Pay

      ### Needs

      - See the price at the till {id=price}

      ### Content

      - A sign {answers=price}

      See [the return](return.md#ask).

      """
    ),
    (
      "journeys/return.md",
      """
      ---
      id: return
      personas: [ana]
      ---
      # Return a lamp

      ## Ask

      ### Touchpoints

      - A call {channel=phone}

      ### Emotions

      - Ana: -2 annoyed

      """
    ),
    (
      "journeys/rent.md",
      """
      ---
      id: "caf\u{E9}"
      personas: [ben]
      ---
      # Rent a lamp

      ## Go

      ### Touchpoints

      - A desk {channel=shop}

      ### Opportunities

      - A list of prices {impact=2 effort=2 owner="Zo\u{EB}"}
      - Fewer forms {impact=3 effort=2}

      ### Needs

      - A receipt {id=receipt}

      """
    ),
    ("journeys/repair/index.md", "---\npersonas: [ben]\n---\n# Repair\n"),
    ("journeys/repair/1-send.md", "# Send\n\n## Needs\n\n- An address\n"),
    ("journeys/repair/2-wait.md", "# Wait\n\n## Pain points\n\n- Nobody calls {severity=4}\n"),
  ]

  static let edits: [Edit] = [
    .replace("nothing", "journeys/buy.md", "no such words", with: ""),
    .replace(
      "an entry of a journey",
      "journeys/buy.md",
      "Too many lamps",
      with: "Far too many lamps"
    ),
    .replace("a phase of its own file", "journeys/repair/2-wait.md", "Nobody", with: "No one"),
    .replace("a feeling", "journeys/return.md", "-2 annoyed", with: "-1 tired"),
    .replace("the title of a journey", "journeys/buy.md", "Buy a lamp", with: "Buy a light"),
    .replace(
      "the name of a phase to which another journey links",
      "journeys/return.md",
      "## Ask",
      with: "## Call"
    ),
    .replace(
      "a new phase",
      "journeys/return.md",
      "# Return a lamp\n",
      with: "# Return a lamp\n\n## Find\n\n### Needs\n\n- A receipt\n"
    ),
    .replace(
      "a touchpoint that another journey has too",
      "journeys/rent.md",
      "A desk",
      with: "The window"
    ),
    .replace("what an opportunity is worth", "journeys/rent.md", "impact=2", with: "impact=5"),
    .replace(
      "who looks after an opportunity, in other code points",
      "journeys/rent.md",
      "Zo\u{EB}",
      with: "Zoe\u{308}"
    ),
    .replace(
      "evidence for an opportunity",
      "journeys/rent.md",
      "{impact=3 effort=2}",
      with: "{impact=3 effort=2 evidence=int-01}"
    ),
    .replace("a need that is a question", "journeys/rent.md", "### Needs", with: "### Questions"),
    .replace(
      "whom a question concerns",
      "journeys/rent.md",
      "{id=receipt}",
      with: "{id=receipt personas=zoe}"
    ),
    .replace(
      "the state of a journey",
      "journeys/rent.md",
      "personas: [ben]",
      with: "personas: [ben]\nstate: future"
    ),
    .replace(
      "the journey that another one changes",
      "journeys/rent.md",
      "state: future",
      with: "state: future\nbaseline: buy"
    ),
    .replace(
      "a title",
      "journeys/rent.md",
      "Rent a lamp",
      with: "Rent an abat-jour d\u{E9}co"
    ),
    .replace(
      "a title in other code points",
      "journeys/rent.md",
      "d\u{E9}co",
      with: "de\u{301}co"
    ),
    .replace("an id in other code points", "journeys/rent.md", "caf\u{E9}", with: "cafe\u{301}"),
    .replace("a phase with an accent", "journeys/rent.md", "## Go", with: "## Caf\u{E9}"),
    .replace(
      "a phase in other code points",
      "journeys/rent.md",
      "## Caf\u{E9}",
      with: "## Cafe\u{301}"
    ),
    .replace(
      "the title of a phase with a file of its own",
      "journeys/repair/2-wait.md",
      "# Wait",
      with: "# Ask"
    ),
    .replace(
      "an old address of a phase",
      "journeys/repair/2-wait.md",
      "# Ask",
      with: "---\nredirect_from: [wait.html]\n---\n# Ask"
    ),
    .replace(
      "the title of a phase with an old address",
      "journeys/repair/2-wait.md",
      "# Ask",
      with: "# Wait"
    ),
    .replace(
      "another old address of a phase",
      "journeys/repair/2-wait.md",
      "[wait.html]",
      with: "[waits.html]"
    ),
    .replace(
      "no old address any more",
      "journeys/repair/2-wait.md",
      "---\nredirect_from: [waits.html]\n---\n",
      with: ""
    ),
    .replace(
      "an old address of a journey",
      "journeys/rent.md",
      "personas: [ben]",
      with: "personas: [ben]\nredirect_from: [rent.html]"
    ),
    .replace(
      "no old address of a journey any more",
      "journeys/rent.md",
      "\nredirect_from: [rent.html]",
      with: ""
    ),
    .replace(
      "the goal of a phase",
      "journeys/c1.md",
      "## Go\n",
      with: "## Go\n\n**Goal:** Arrive\n"
    ),
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
      "front matter that can't be read",
      "journeys/return.md",
      "personas: [ana]",
      with: "personas: [ana"
    ),
    .replace("and mended", "journeys/return.md", "personas: [ana\n", with: "personas: [ana]\n"),
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
  ]

  @Test(
    "gives what a build from nothing gives, edit after edit, whether errors block it or not",
    arguments: [1, 3],
    [true, false]
  )
  func equal(jobs: Int, areErrorsBlocking: Bool) async throws {
    let theme = CompiledTheme(Theme(builtIn: BuiltInTheme.files))
    var options = options(jobs: jobs)
    // Small pages, of which the number changes.
    if jobs > 1 { options.pageSize = PageSize(entries: 4) }
    options.blocks = { areErrorsBlocking && $0.containsError }
    var history = BuildHistory()
    // Journeys are checked some at a time: those that depend on each other must not all be in one lot.
    let others = (0..<9).map { number in
      SourceFile(
        path: "journeys/c\(number).md",
        text: "---\npersonas: [ben]\n---\n# C\(number)\n\n## Go\n\n### Needs\n\n- A way\n"
      )
    }
    var files = Self.wiki.map { SourceFile(path: $0.path, text: $0.text) } + others
    _ = await buildSite(
      SourceTree(documents: files),
      theme: theme,
      options: options,
      history: &history
    )
    for edit in Self.edits {
      let before = files
      edit.apply(&files)
      #expect((files == before) == (edit.testDescription == "nothing"), "\(edit.testDescription)")
      let tree = SourceTree(documents: files)
      let after = await buildSite(tree, theme: theme, options: options, history: &history)
      let fresh = await buildSite(tree, theme: theme, options: options)
      #expect(after.diagnostics == fresh.diagnostics, "\(edit.testDescription)")
      #expect(
        after.value.paths.map { Array($0.utf8) } == fresh.value.paths.map { Array($0.utf8) },
        "\(edit.testDescription)"
      )
      for (left, right) in zip(after.value.files, fresh.value.files) {
        #expect(bytes(left) == bytes(right), "\(edit.testDescription): \(left.path)")
      }
    }
  }

  @Test(
    "gives what a build from nothing gives when theme, copied files or the size of pages change"
  )
  func surroundings() async throws {
    var theme = CompiledTheme(Theme(builtIn: BuiltInTheme.files))
    var options = options(jobs: 2)
    var history = BuildHistory()
    let documents = Self.wiki.map { SourceFile(path: $0.path, text: $0.text) }
    var assets = ["a.pdf", "caf\u{E9}.pdf"]
    var unreadable: [Diagnostic] = []
    func expectSame(_ what: String) async {
      let tree = SourceTree(documents: documents, assets: assets, diagnostics: unreadable)
      let after = await buildSite(tree, theme: theme, options: options, history: &history)
      let fresh = await buildSite(tree, theme: theme, options: options)
      #expect(after.diagnostics == fresh.diagnostics, "\(what)")
      #expect(
        after.value.paths.map { Array($0.utf8) } == fresh.value.paths.map { Array($0.utf8) },
        "\(what)"
      )
      for (left, right) in zip(after.value.files, fresh.value.files) {
        #expect(bytes(left) == bytes(right), "\(what): \(left.path)")
      }
    }
    await expectSame("first")
    assets = ["a.pdf", "cafe\u{301}.pdf"]
    await expectSame("a file that is copied, in other code points")
    assets = ["a.pdf"]
    await expectSame("a file less that is copied")
    let style = SourceFile(path: "assets/site.css", text: "p { color: red }")
    theme = CompiledTheme(Theme(builtIn: BuiltInTheme.files, overrides: [style]))
    await expectSame("a file of the theme")
    unreadable = [
      Diagnostic(.unreadableFile, "the folder can\u{2019}t be read", at: .start(of: "evidence"))
    ]
    await expectSame("a folder that can't be read")
    unreadable = []
    await expectSame("and can")
    options.pageSize = PageSize(entries: 2)
    await expectSame("the size of pages")
  }

  @Test("makes the pages of what has changed first, those of a whole folder for one of its phases")
  func order() async throws {
    let theme = CompiledTheme(Theme(builtIn: BuiltInTheme.files))
    var history = BuildHistory()
    var files = Self.wiki.map { SourceFile(path: $0.path, text: $0.text) }
    func paths() async -> [String] {
      let built = await buildSite(
        SourceTree(documents: files),
        theme: theme,
        options: options(jobs: 2),
        history: &history
      )
      return built.value.batches.flatMap { $0.files.map(\.path) }
    }
    let first = await paths()
    #expect(first.first == "personas/ana.html")
    Edit.replace("", "journeys/repair/2-wait.md", "Nobody", with: "No one").apply(&files)
    let second = await paths()
    #expect(
      Set(history.changed.map(\.text)) == [
        "journeys/repair/index.md", "journeys/repair/1-send.md", "journeys/repair/2-wait.md",
      ]
    )
    #expect(second.prefix(4).allSatisfy { $0.hasPrefix("journeys/repair") })
    #expect(second.sorted() == first.sorted())
  }
}
