import Diagnostics
import Documents
import Foundation
import Testing

@testable import JourneyModel

@Suite("JSON Schemas of the format")
struct FormatSchemaTests {
  private func faults(_ yaml: String, _ kind: FormatKind) -> [String] {
    let parsed = parseYAML(SourceFile(path: "\(kind.rawValue).yml", text: yaml))
    #expect(parsed.diagnostics.map(\.message) == [])
    let schema = formatSchema(of: kind)
    return SchemaValidation(root: schema).faults(parsed.value, schema)
  }

  @Test(
    "a fault is refused where it stands",
    arguments: [
      (.persona, "kind: shopper", "/kind: enum"),
      (.persona, "attributes: Leeds", "/attributes: type"),
      (.persona, "reviewed: last week", "/reviewed: pattern"),
      (.persona, "id: a/b", "/id: pattern"),
      (.persona, "goals: [[nested]]", "/goals: anyOf"),
      (.persona, "pain_points: [{text: Slow, severity: 9}]", "/pain_points: anyOf"),
      (.persona, "pain_points: {text: Slow, severity: 9}", "/pain_points: anyOf"),
      (.persona, "pain_points: [{kind: time}]", "/pain_points: anyOf"),
      (.journey, "scope: all of it", "/scope: type"),
      (.journey, "scale: high", "/scale: pattern"),
      (.journey, "phases: [{id: a, kind: shopping}]", "/phases/0: anyOf"),
      (.phase, "group: [a]", "/group: type"),
      (.evidence, "participants: many", "/participants: type"),
      (.evidence, "date: 22 April", "/date: pattern"),
      (.opportunity, "impact: 6", "/impact: maximum"),
      (.opportunity, "effort: 0", "/effort: minimum"),
      (.page, "tags: [{a: b}]", "/tags/0: type"),
      (.site, "titel: Journeys", "/titel: additionalProperties"),
      (.site, "channels: {email: {type: virtual}}", "/channels/email: anyOf"),
      (.site, "navigation: [{One: a, Two: b}]", "/navigation/0: maxProperties"),
    ] as [(FormatKind, String, String)]
  )
  func refuses(kind: FormatKind, yaml: String, fault: String) {
    #expect(faults(yaml, kind) == [fault])
  }

  @Test(
    "what the reader takes is accepted",
    arguments: [
      (.persona, "title:\nx-own: {a: [b]}\nother-tool: [1, 2]"),
      (.persona, "title: 2026\ntags: a, b\nquote: {text: Hm, evidence: [int-01]}"),
      (.persona, "pain_points: [Slow, {text: Dear, severity: 4, persona: [ana, bo]}]"),
      (
        .journey,
        "phases: [one, {id: two, emotion: {ana: -1, bo: {text: 2, evidence: e}}, own: [c]}]"
      ),
      (.phase, "drop_off: {rate: 35, reason: too dear}"),
      (.phase, "participation: {ana: driver}\nneeds: One"),
      (.site, "frameworks: {own: [one, {id: two}], other: {title: O, first_number: 0}}"),
      (.site, "lanes: {needs: Wants, own: }\nchannels: {email: , shop: The shop}"),
      (.site, "scale: -5..5\nrules: {unknown-key: off}\nnavigation: [{Guide: guide}]"),
    ] as [(FormatKind, String)]
  )
  func accepts(kind: FormatKind, yaml: String) {
    #expect(faults(yaml, kind) == [])
  }

  @Test("every key has a description that is a sentence", arguments: FormatKind.allCases)
  func descriptions(kind: FormatKind) throws {
    let bytes = jsonDocument(formatSchema(of: kind))
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    )
    let properties = try #require(object["properties"] as? [String: [String: Any]])
    #expect(properties.count == kind.fields.count)
    for (key, schema) in properties {
      let description = schema["description"] as? String ?? ""
      #expect(description.count > 5 && ".…".contains(description.suffix(1)), "\(key)")
    }
  }
}
