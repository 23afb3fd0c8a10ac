import Diagnostics
import Foundation
import Testing

@testable import waymark

@Suite("The number of files")
struct FileLimitTests {
  @Test("is limited: one file more is an error, and no further one is read")
  func limit() throws {
    let scratch = try Scratch()
    for number in 1...7 { try scratch.write("# A\n", to: "content/pages/\(number).md") }
    let folder = scratch.url.appending(path: "content").path(percentEncoded: false)
    let allowed = try readSourceTree(folder, atMost: 7)
    #expect(allowed.documents.count == 7)
    #expect(allowed.diagnostics.isEmpty)
    let refused = try readSourceTree(folder, atMost: 6)
    #expect(refused.documents.count == 6)
    #expect(refused.diagnostics.map(\.rule.code) == ["too-many-files"])
    #expect(refused.diagnostics[0].span.path == "pages/7.md")
  }
}
