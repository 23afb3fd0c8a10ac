import Diagnostics
import Testing

@Suite struct SourcePathTests {
  @Test("a path is kept as it was written")
  func text() {
    #expect(SourcePath("journeys/buy.md").text == "journeys/buy.md")
    #expect(SourceSpan(path: "journeys/buy.md", lower: 1, upper: 2).path == "journeys/buy.md")
  }

  @Test("two are equal when their bytes are")
  func equality() {
    #expect(SourcePath("a.md") == SourcePath("a.md"))
    #expect(SourcePath("a.md") != SourcePath("b.md"))
    // One word to Swift, two files to a disk.
    #expect("caf\u{E9}.md" == "cafe\u{301}.md")
    #expect(SourcePath("caf\u{E9}.md") != SourcePath("cafe\u{301}.md"))
    #expect(Array(SourcePath("cafe\u{301}.md").text.utf8) == Array("cafe\u{301}.md".utf8))
  }

  @Test("tasks that ask for the same paths at once get the same numbers")
  func concurrency() async {
    let lists = await withTaskGroup(of: [SourcePath].self) { group in
      for _ in 0..<8 { group.addTask { (0..<500).map { SourcePath("many/\($0).md") } } }
      return await group.reduce(into: [[SourcePath]]()) { $0.append($1) }
    }
    #expect(Set(lists).count == 1)
    #expect(lists[0].map(\.text) == (0..<500).map { "many/\($0).md" })
  }
}
