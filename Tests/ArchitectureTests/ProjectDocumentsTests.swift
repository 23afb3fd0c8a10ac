import Foundation
import Testing

/// The project's own documents, as far as their claims can be looked up.
@Suite("Project documents")
struct ProjectDocumentsTests {
  private static let documents = Repository.textFiles.filter { path, _ in
    path.hasSuffix(".md") && (!path.contains("/") || path.hasPrefix("docs/"))
  }

  @Test("each test that ARCHITECTURE.md names for an invariant exists")
  func namedTestsExist() throws {
    let text = try #require(Repository.textFiles.first { $0.path == "ARCHITECTURE.md" }).text
    let rows = text.components(separatedBy: "\n").filter { $0.hasPrefix("| ") }
    let named = rows.flatMap(quotations)
    let tests = Repository.allSources.filter { $0.path.hasPrefix("Tests/") }
      .map { String(decoding: $0.text, as: UTF8.self) }
    #expect(named.count > 10)
    #expect(named.filter { name in !tests.contains { $0.contains("\"\(name)\"") } } == [])
  }

  @Test("each relative link of a document leads to a file of the repository")
  func linksLeadSomewhere() {
    let paths = Set(Repository.textFiles.map(\.path))
    let broken = Self.documents.flatMap { path, text in
      relativeLinks(text).filter { link in
        let folder = URL(filePath: "/" + path).deletingLastPathComponent()
        let target = folder.appending(path: link).standardized.path(percentEncoded: false)
          .dropFirst()
        return !paths.contains(String(target))
      }.map { "\(path): \($0)" }
    }
    #expect(Self.documents.count > 15)
    #expect(broken == [])
  }

  @Test("README.md has at most 150 lines, ARCHITECTURE.md at most 200")
  func lengths() {
    for (path, limit) in [("README.md", 150), ("ARCHITECTURE.md", 200)] {
      let text = Repository.textFiles.first { $0.path == path }?.text
      let count = text?.components(separatedBy: "\n").count ?? Int.max
      #expect(count <= limit + 1, "\(path)")
    }
  }

  @Test("quotations and relative links are found")
  func findsLinks() {
    #expect(quotations("| a \"b c\", \"d\" |") == ["b c", "d"])
    let text = "[a](b.md) ![c](d/e.svg#f) [g](https://example.org) [h](#i)"
    #expect(relativeLinks(text) == ["b.md", "d/e.svg"])
    #expect(relativeLinks("```\n[a](b.md)\n```\n[c](d.md)") == ["d.md"])
  }

  /// What stands between straight quotation marks.
  private func quotations(_ line: String) -> [String] {
    let parts = line.components(separatedBy: "\"")
    return parts.indices.filter { $0 % 2 == 1 && $0 < parts.count - 1 }.map { parts[$0] }
  }

  /// The destinations of inline links that name a file, without their anchors; none in blocks of code.
  private func relativeLinks(_ text: String) -> [String] {
    let parts = text.components(separatedBy: "```")
    let prose = parts.indices.filter { $0.isMultiple(of: 2) }.map { parts[$0] }.joined()
    return prose.components(separatedBy: "](").dropFirst().compactMap { rest in
      let link = rest.prefix { $0 != ")" && $0 != "#" }
      return link.isEmpty || link.contains(":") ? nil : String(link)
    }
  }
}
