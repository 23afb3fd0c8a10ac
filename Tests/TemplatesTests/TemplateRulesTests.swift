import Diagnostics
import Foundation
import Testing

@testable import Templates

@Suite("Template rules")
struct TemplateRulesTests {
  @Test("The list of rules is sorted by code, without duplicates")
  func sorted() {
    let codes = DiagnosticRule.templateRules.map(\.code)
    #expect(codes == Set(codes).sorted())
  }

  @Test("The list of rules holds as many as the sources declare")
  func complete() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/Templates").standardizedFileURL
    let files = try FileManager.default.subpathsOfDirectory(
      atPath: sources.path(percentEncoded: false)
    )
    let declared = try files.filter { $0.hasSuffix(".swift") }.reduce(0) { count, file in
      let text = try String(contentsOf: sources.appending(path: file), encoding: .utf8)
      return count + text.components(separatedBy: "= DiagnosticRule(").count - 1
    }
    #expect(DiagnosticRule.templateRules.count == declared)
  }
}
