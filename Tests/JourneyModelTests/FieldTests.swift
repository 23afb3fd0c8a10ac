import Diagnostics
import Documents
import Testing

@testable import JourneyModel

/// A value for a key, and the same value with the key of one of its facts replaced.
private struct Variant: Sendable {
  var name: String
  var written: String
  var renamed: String
}

@Suite("The fields of the format")
struct FieldTests {
  @Test("each key that a kind of file defines changes what is read", arguments: FormatKind.allCases)
  func eachKeyIsRead(kind: FormatKind) {
    let variants = Self.variants(of: kind.fields, joined: { $0.joined(separator: "\n") })
    #expect(variants.count >= kind.fields.count)
    for variant in variants {
      // Compared outside of the expectation, which would print both in full.
      let isRead =
        reading(of: variant.written, as: kind) != reading(of: variant.renamed, as: kind)
      #expect(isRead, "\(kind.rawValue): nothing reads \(variant.name)")
    }
  }

  @Test("no key of a kind of file is unknown or wrong there", arguments: FormatKind.allCases)
  func noKeyIsUnknown(kind: FormatKind) {
    let text = Self.variants(of: kind.fields, joined: { $0.joined(separator: "\n") })[0].written
    #expect(findings(in: text, as: kind).map(\.message) == [])
  }

  @Test("no table holds a key twice", arguments: FormatKind.allCases)
  func keysDiffer(kind: FormatKind) {
    let keys = kind.fields.map(\.key)
    #expect(Set(keys).count == keys.count)
  }

  @Test("each attribute of the format is known in braces", arguments: EntryAttribute.allCases)
  func attributes(attribute: EntryAttribute) throws {
    var value = Self.sample(attribute.definition)
    if case .word(let words) = attribute.definition.shape { value = words[0] }
    let wiki = Wiki(
      journey:
        "## Phase 1\n### Own\n- Text {\(attribute.rawValue)=\(value)}\n## Phase 2\n### Own\n- Text\n"
    )
    #expect(!wiki.codes.contains("unknown-attribute"))
    let row = try #require(wiki.journey.lanes.firstIndex { $0.id == "own" })
    let entries = wiki.journey.phases.flatMap { $0.cells[row].entries }
    try #require(entries.count == 2)
    var other = entries[1]
    other.content = entries[0].content
    #expect(
      entries[0] != other || wiki.diagnostics.contains { $0.message.contains(value) },
      "nothing reads \(attribute.rawValue)"
    )
  }

  // MARK: Samples

  /// Every field with a value, and per field the same with its key, or one inside its value, replaced.
  private static func variants(
    of fields: [FieldDefinition],
    joined: ([String]) -> String
  ) -> [Variant] {
    let lines = fields.map { "\($0.key): \(sample($0))" }
    func all(_ line: String, at index: Int) -> String {
      joined(lines.indices.map { $0 == index ? line : lines[$0] })
    }
    return fields.enumerated().flatMap { index, field -> [Variant] in
      let own = Variant(
        name: field.key,
        written: joined(lines),
        renamed: all("\(unread(field.key)): \(sample(field))", at: index)
      )
      let inner = variants(of: field.shape).map { variant in
        Variant(
          name: "\(field.key)/\(variant.name)",
          written: all("\(field.key): \(variant.written)", at: index),
          renamed: all("\(field.key): \(variant.renamed)", at: index)
        )
      }
      return [own] + inner
    }
  }

  private static func variants(of shape: FieldShape) -> [Variant] {
    func wrapped(_ inner: [Variant], _ wrap: (String) -> String) -> [Variant] {
      inner.map {
        Variant(name: $0.name, written: wrap($0.written), renamed: wrap($0.renamed))
      }
    }
    switch shape {
    case .record(let record):
      return variants(of: record.fields, joined: { "{" + $0.joined(separator: ", ") + "}" })
    case .list(let item): return wrapped(variants(of: item)) { "[\($0)]" }
    case .map(let value), .pair(let value): return wrapped(variants(of: value)) { "{own: \($0)}" }
    case .either(let shapes): return shapes.flatMap(variants)
    case .text, .texts, .form, .word, .integer, .entries, .anything: return []
    }
  }

  /// A key of the same length that no table holds, so that everything else keeps its place.
  private static func unread(_ key: String) -> String { String(repeating: "z", count: key.count) }

  private static func sample(_ field: FieldDefinition) -> String {
    field.key == "framework" ? "funnel" : sample(field.shape)
  }

  /// A value that is not the default of any key.
  private static func sample(_ shape: FieldShape) -> String {
    switch shape {
    case .text, .texts, .anything: "Sample"
    case .entries: "[Sample]"
    case .form(let form): sample(form)
    case .word(let words): words.last ?? ""
    case .integer(let range): String(range.lowerBound)
    case .map(let value), .pair(let value): "{own: \(sample(value))}"
    case .list(let item): "[\(sample(item))]"
    case .either(let shapes): shapes.first.map(sample) ?? ""
    case .record(let record):
      "{" + record.fields.map { "\($0.key): \(sample($0))" }.joined(separator: ", ") + "}"
    }
  }

  private static func sample(_ form: FieldForm) -> String {
    switch form {
    case .id: "own-id"
    case .day: "2026-11-23"
    case .interval: "6m"
    case .scale: "1-5"
    case .colour: "'#123456'"
    case .address, .addressWithPath: "'https://example.org/{path}'"
    case .phase: "other/start"
    }
  }

  // MARK: Reading

  private func read(_ yaml: String, as kind: FormatKind) -> Checked<String> {
    if kind == .site {
      return readSettings(SourceFile(path: "site.yml", text: yaml)).map { String(describing: $0) }
    }
    let path =
      switch kind {
      case .persona: "personas/p.md"
      case .journey: "journeys/j.md"
      case .phase: "journeys/j/01-first.md"
      case .evidence: "evidence/e.md"
      case .opportunity: "opportunities/o.md"
      case .page, .site: "page.md"
      }
    var texts = [path: "---\n\(yaml)\n---\nText\n\n## Part\n\n### Needs\n- One\n"]
    if kind == .phase { texts["journeys/j/index.md"] = "# J\n" }
    let documents = texts.keys.sorted().map {
      parseDocument(SourceFile(path: $0, text: texts[$0] ?? "")).value
    }
    let readings = readingTasks(documents).map { JourneyModel.read($0, settings: SiteSettings()) }
    return Checked(
      readings.map { String(describing: $0.value) }.joined(separator: "\n"),
      readings.flatMap(\.diagnostics)
    )
  }

  /// The words in which the reading is described, sorted: dictionaries in it have no order.
  private func reading(of yaml: String, as kind: FormatKind) -> [Substring] {
    read(yaml, as: kind).value.split { " ,()[]".contains($0) }.sorted()
  }

  private func findings(in yaml: String, as kind: FormatKind) -> [Diagnostic] {
    read(yaml, as: kind).diagnostics
  }
}
