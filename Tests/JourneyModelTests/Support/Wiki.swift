import Diagnostics
import Documents
@testable import JourneyModel

/// A content folder written into a test: path and text, read, linked and checked.
struct Wiki {
  let wiki: LinkedWiki
  let diagnostics: [Diagnostic]
  let documents: [ParsedDocument]
  private let files: [SourceFile]

  /// `assets` are paths of files that are copied as they are, `unreadable` those that could not be read.
  init(_ texts: [String: String], assets: [String] = [], unreadable: [String] = []) {
    files = texts.map { SourceFile(path: $0.key, text: $0.value) }
    let tree = SourceTree(
      documents: files.filter { $0.path != "site.yml" },
      assets: assets
    )
    let settings = readSettings(files.first { $0.path == "site.yml" })
    var found = settings.diagnostics
    documents = tree.documents.map { file -> ParsedDocument in
      let parsed = parseDocument(file)
      found += parsed.diagnostics
      return parsed.value
    }
    let checked = makeWiki(
      documents,
      assets: tree.assets,
      unreadable: unreadable,
      settings: settings.value
    )
    wiki = checked.value
    diagnostics = (found + checked.diagnostics).sortedForPrinting()
  }

  /// A wiki with one journey, `journeys/j.md`, and the personas Olivia and Frank.
  init(journey: String, site: String = "", also texts: [String: String] = [:]) {
    var all = texts
    all["journeys/j.md"] = journey
    all["personas/olivia-operations.md"] = "# Olivia Ortega\n"
    all["personas/frank-finance.md"] = "# Frank Fisher\n"
    if !site.isEmpty { all["site.yml"] = site }
    self.init(all)
  }

  /// A wiki with one persona, `personas/p.md`.
  init(persona: String, also texts: [String: String] = [:]) {
    self.init(texts.merging(["personas/p.md": persona]) { first, _ in first })
  }

  /// The first journey.
  var journey: Journey { wiki.journeys[0] }
  /// The first persona.
  var persona: Persona { wiki.personas[0] }

  /// The codes of all findings, in the order of printing.
  var codes: [String] { diagnostics.map(\.rule.code) }

  /// Every finding as `path:line:column: severity: code`, in the order of printing.
  var findings: [String] {
    diagnostics.map { "\($0.span.path):\(place($0.span)): \($0.severity): \($0.rule.code)" }
  }

  /// The first finding with a code.
  func finding(_ code: String) -> Diagnostic? { diagnostics.first { $0.rule.code == code } }

  /// `line:column` of a span's start.
  func place(_ span: SourceSpan) -> String {
    guard let file = files.first(where: { $0.path == span.path }) else { return "no such file" }
    let position = LineTable(file).position(of: span.lower)
    return "\(position.line):\(position.column)"
  }

  /// The ids that links stand for.
  func ids(_ links: [Link<Persona>]) -> [String] { links.map { wiki[$0].facts.id } }

  /// The texts in a lane of the first journey, phase by phase; nil for a lane that it lacks.
  func texts(_ lane: String) -> [[String]]? {
    guard let row = journey.lanes.firstIndex(where: { $0.id == lane }) else { return nil }
    return journey.phases.map { $0.cells[row].entries.map(\.text) }
  }

  /// The first entry in a lane of the first phase of the first journey.
  func entry(_ lane: String) -> Entry? {
    guard let row = journey.lanes.firstIndex(where: { $0.id == lane }) else { return nil }
    return journey.phases[0].cells[row].entries.first
  }
}
