import Foundation
import Testing

@Suite("Boundaries of the target")
struct BoundaryTests {
  /// The Swift files of the target, by path.
  private func sources() throws -> [(path: String, text: String)] {
    let package = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let folder = package.appendingPathComponent("Sources/Documents").path
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder)
    return try names.filter { $0.hasSuffix(".swift") }.map { name in
      (name, try String(contentsOfFile: folder + "/" + name, encoding: .utf8))
    }
  }

  @Test(
    "each C library is known to one file",
    arguments: [("CCMark", "Markdown/CMarkTree.swift"), ("CYAML", "YAML/YAMLEvents.swift")]
  )
  func imports(module: String, file: String) throws {
    let importing = try sources().filter { $0.text.contains("import \(module)") }
    #expect(importing.map(\.path) == [file])
  }

  @Test("no other file handles C pointers", arguments: ["OpaquePointer", "UnsafePointer<"])
  func pointers(type: String) throws {
    let holding = try sources().filter { $0.text.contains(type) }.map(\.path)
    #expect(Set(holding).isSubset(of: ["Markdown/CMarkTree.swift", "YAML/YAMLEvents.swift"]))
  }

  @Test("every diagnostic code is said in kebab case and once")
  func codes() throws {
    let pattern = #/DiagnosticRule\(\s*"([^"]*)"/#
    let codes = try sources().flatMap { $0.text.matches(of: pattern).map { String($0.1) } }
    #expect(codes.count == Set(codes).count)
    #expect(codes.count >= 12)
    #expect(codes.allSatisfy { $0.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" } })
  }
}
