import Diagnostics
import Documents
import Testing

@Suite struct DuplicateKeyTests {
  @Test(
    "a key that is given twice is found among few keys and among many",
    arguments: [2, 12, 13, 14, 200]
  )
  func found(count: Int) {
    let keys = (0..<count).map { "key-\($0)" }
    for repeated in [keys[0], keys[count / 2], keys[count - 1]] {
      let text = (keys + [repeated]).map { "\($0): 1\n" }.joined()
      let result = parseYAML(SourceFile(path: "site.yml", text: text))
      #expect(result.diagnostics.map(\.rule.code) == ["duplicate-key"])
      let first = result.diagnostics.first?.notes.first?.span.lower
      #expect(first == text.utf8.count(before: "\(repeated): "))
    }
  }

  @Test("keys of other mappings are no repetitions")
  func apart() {
    let text = "a: {x: 1, y: 2}\nb: {x: 1, y: 2}\n"
    #expect(parseYAML(SourceFile(path: "site.yml", text: text)).diagnostics.isEmpty)
  }
}

extension String.UTF8View {
  /// Bytes before the first place of a text.
  fileprivate func count(before text: String) -> Int? {
    Array(self).firstRange(of: Array(text.utf8))?.lowerBound
  }
}
