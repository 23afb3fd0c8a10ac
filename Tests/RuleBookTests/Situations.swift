import Diagnostics
import Documents
import JourneyModel
import RuleBook
import SiteTemplate

/// Content that breaks a rule whose page says the example in words, because it would be too long to print.
struct Situation: Sendable {
  var code: String
  var files: [SourceFile]
  /// What the reader of the folder noticed.
  var noticed: [Diagnostic] = []

  init(_ code: String, _ files: [SourceFile]) {
    self.code = code
    self.files = files
  }

  init(_ code: String, _ path: String, _ text: String) {
    self.init(code, [SourceFile(path: path, text: text)])
  }
}

/// Situations that a folder on disk has; `CommandLineTests` makes them and holds their golden files.
let situationsOnDisk = [
  "folder-named-like-document", "special-file", "symlink-ignored", "unreadable-file",
]

let situations: [Situation] = [
  Situation(
    "document-too-large",
    "notes/export.md",
    String(repeating: "Order 4711 was packed wrong.\n", count: 40_000)
  ),
  Situation(
    "too-many-brackets",
    "notes/export.md",
    "Items: " + String(repeating: "[4711, ", count: 3_001)
  ),
  Situation("nested-too-deep", "notes/export.md", String(repeating: "> ", count: 70) + "Order\n"),
  Situation(
    "invalid-utf8",
    [SourceFile(path: "personas/ines.md", bytes: Array("# In".utf8) + [0xEA, 0x73, 0x0A])]
  ),
  Situation(
    "yaml-too-deep",
    "notes/export.md",
    "---\nx-tree: " + String(repeating: "[", count: 70) + String(repeating: "]", count: 70)
      + "\n---\n"
  ),
  Situation(
    "too-many-entries",
    "journeys/log.md",
    "# Log\n\n## Choosing\n\n### Questions\n\n"
      + (1...201).map { "- Who confirms order \($0)?\n" }.joined()
  ),
  Situation(
    "too-many-phases",
    "journeys/log.md",
    "# Log\n\n" + (1...61).map { "## Step \($0): Click\n\n" }.joined()
  ),
  Situation(
    "too-many-lanes",
    "journeys/log.md",
    "---\nphases: [choosing, buying]\n---\n# Log\n"
      + ["Choosing", "Buying"].map { phase in
        "\n## \(phase)\n" + (1...101).map { "\n### Question \($0)\n\n- Yes\n" }.joined()
      }.joined()
  ),
  Situation(
    "template-too-deep",
    "site-template/not-found.html",
    String(repeating: "{{#page}}\n", count: 65) + String(repeating: "{{/page}}\n", count: 65)
  ),
  Situation(
    "template-too-large",
    (1...5).map { level in
      let name = level == 1 ? "not-found" : "partials/level-\(level)"
      let inner = level == 5 ? "x\n" : "{{> partials/level-\(level + 1)}}\n"
      return SourceFile(
        path: "site-template/\(name).html",
        text: String(repeating: inner, count: 12)
      )
    }
  ),
  tooManyFiles,
  webLink("dead-link", .gone(status: 404)),
  webLink("unreachable-link", .unreachable(reason: "no answer in 10 seconds")),
]

/// A link to a web address, and what came back when it was asked.
private func webLink(_ code: String, _ answer: WebAnswer) -> Situation {
  let (lead, address) = ("Prices are [public](", "https://example.org/prices")
  let path = "notes/prices.md"
  var situation = Situation(code, path, "\(lead)\(address)).\n")
  let start = lead.utf8.count
  let use = LinkUse(
    kind: .link,
    destination: address,
    title: "",
    text: "public",
    span: SourceSpan(path: path, lower: start, upper: start + address.utf8.count)
  )
  situation.noticed = webLinkFindings([use], answers: [address: answer])
  return situation
}

private let tooManyFiles: Situation = {
  var situation = Situation("too-many-files", [])
  situation.noticed = [.tooManyFiles(at: "node_modules/left/index.js")]
  return situation
}()
