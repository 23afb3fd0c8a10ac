import Diagnostics
import JourneyModel
import SiteBuilder
import SiteTemplate
import Testing

/// A build that takes over what did not change must give what a build from nothing gives.
@Suite("A build after another")
struct BuildHistoryTests {
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
    for edit in Self.registerEdits + Self.otherEdits + Self.splitEdits {
      let before = files
      edit.apply(&files)
      #expect((files == before) == (edit.testDescription == "nothing"), "\(edit.testDescription)")
      // Nothing is said of files that no link leads to while a document can't be read.
      let tree = SourceTree(documents: files, assets: ["unused.pdf"])
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
    var documents = Self.wiki.map { SourceFile(path: $0.path, text: $0.text) }
    documents.append(SourceFile(path: "opportunities/fewer.md", text: "# Fewer\n"))
    Edit.replace("", "journeys/rent.md", "Fewer forms", with: "[Forms](../opportunities/Fewer)")
      .apply(&documents)
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
    assets = ["a.pdf", "opportunities/Fewer"]
    await expectSame("a file to which a link of a journey leads now instead of a document")
    assets = ["a.pdf"]
    await expectSame("and to the document again")
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
