import Foundation
import Testing

@Suite("waymark explain")
struct ExplainTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test("prints a rule with its finding on standard output, without any content folder")
  func oneRule() throws {
    let run = try waymark(["explain", "unknown-persona"], in: scratch.url)
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.output.hasPrefix("unknown-persona (error by default)\n"))
    #expect(run.output.contains("there is no persona “olivai” [unknown-persona]"))
    #expect(run.output.contains("      unknown-persona: warning | information | off\n"))
    #expect(run.output.contains("    <!-- waymark-ignore: unknown-persona -->\n"))
  }

  @Test("takes several codes, in the order given, in brackets as findings show them or without")
  func severalRules() throws {
    let run = try waymark(["explain", "[yaml-tag]", "broken-link"], in: scratch.url)
    #expect(run.status == 0)
    let heads = run.output.components(separatedBy: "\n").filter { $0.hasSuffix(" by default)") }
    #expect(heads == ["yaml-tag (error by default)", "broken-link (warning by default)"])
  }

  @Test("lists all rules without a code, and explains each of them with --all")
  func all() throws {
    let list = try waymark(["explain"], in: scratch.url)
    #expect(list.status == 0)
    let codes = list.output.components(separatedBy: "\n")
      .filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
    #expect(codes.count > 60)
    let run = try waymark(["explain", "--all"], in: scratch.url)
    #expect(run.status == 0)
    let explained = run.output.components(separatedBy: "\n")
      .filter { $0.hasSuffix(" by default)") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
    #expect(explained == codes)
  }

  @Test("ends with 64 for a code that no rule has, and suggests the one that is near")
  func unknownCode() throws {
    let run = try waymark(["explain", "yaml-tag", "unknwn-persona"], in: scratch.url)
    #expect(run.status == 64)
    #expect(run.output == "")
    #expect(
      run.errors == """
        waymark: error: there is no rule “unknwn-persona”
          did you mean “unknown-persona”?
          help: waymark explain lists all rules.

        """
    )
  }
}
