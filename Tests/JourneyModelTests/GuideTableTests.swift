import Foundation
import Testing

@testable import JourneyModel

/// The tables of keys in the guide, between `<!-- keys: NAME -->` and `<!-- end of keys -->`, are made from the
/// definitions of the fields. `SNAPSHOTS=overwrite` writes them anew: read the difference.
@Suite("The guide's tables of keys")
struct GuideTableTests {
  static let guide = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "content/guide")

  static let pages = [
    "attributes", "evidence", "folders-and-front-matter", "frameworks", "journeys-and-phases",
    "lanes-and-entries", "personas", "site-settings",
  ]

  @Test("say what the definitions say", arguments: pages)
  func page(page: String) throws {
    let url = Self.guide.appending(path: "\(page).md")
    let text = try String(contentsOf: url, encoding: .utf8)
    let rewritten = withTables(text)
    if ProcessInfo.processInfo.environment["SNAPSHOTS"] == "overwrite", rewritten != text {
      try rewritten.write(to: url, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: url, encoding: .utf8) == rewritten)
  }

  @Test("each table stands in the guide once")
  func eachTable() throws {
    let names = try Self.pages.flatMap { page in
      try String(contentsOf: Self.guide.appending(path: "\(page).md"), encoding: .utf8)
        .split(separator: "\n").compactMap(tableName)
    }
    #expect(names.sorted() == tables.keys.sorted())
  }
}

private let end = "<!-- end of keys -->"

/// Every table of the guide by its name.
private let tables: [String: [String]] = [
  "common": keyTable(CommonFields.all),
  "persona": keyTable(PersonaFields.own),
  "journey": keyTable(JourneyFields.own),
  "phase": keyTable(PhaseFields.inList.filter { !$0.shape.isEntries }) + [
    "| any lane | entries | a text, a list, or a map by persona |"
  ],
  "evidence": keyTable(EvidenceFields.own),
  "opportunity": keyTable(OpportunityFields.own),
  "site": keyTable(SiteFields.all),
  "channel": keyTable(ChannelFields.all),
  "framework": keyTable(FrameworkFields.all),
  "framework phase": keyTable(FrameworkFields.Phase.all),
  "lanes": laneTable(),
  "attributes": attributeTable(),
]

private func withTables(_ text: String) -> String {
  var lines: [String] = []
  var isInside = false
  for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
    if isInside, line != end { continue }
    lines.append(String(line))
    isInside = false
    if let name = tableName(line) {
      isInside = true
      lines += [""] + (tables[name] ?? ["There is no table of this name."]) + [""]
    }
  }
  return lines.joined(separator: "\n")
}

private func tableName(_ line: Substring) -> String? {
  let start = "<!-- keys: "
  guard line.hasPrefix(start), line.hasSuffix(" -->") else { return nil }
  return String(line.dropFirst(start.count).dropLast(4))
}

private func keyTable(_ fields: [FieldDefinition]) -> [String] {
  ["| Key | Value | Meaning |", "|---|---|---|"]
    + fields.map { "| `\($0.key)` | \($0.shape.words) | \($0.meaning) |" }
}

private func attributeTable() -> [String] {
  ["| Key | Value | Meaning | Used in |", "|---|---|---|---|"]
    + EntryAttribute.listed.map { attribute in
      let definition = attribute.definition
      return
        "| `\(definition.key)` | \(definition.shape.words) | \(definition.meaning) | \(attribute.place) |"
    }
}

private func laneTable() -> [String] {
  ["| Lane | Key | Other names | An entry is |", "|---|---|---|---|"]
    + StandardLane.allCases.map { lane in
      let names = otherNames(lane).joined(separator: ", ")
      return "| \(lane.title) | `\(lane.rawValue)` | \(names) | \(lane.meaning) |"
    }
}

/// Up to four English names, without those that say the lane's own again in another number.
private func otherNames(_ lane: StandardLane) -> [String] {
  func stem(_ name: String) -> String {
    name.hasSuffix("s") ? String(name.dropLast()) : name
  }
  var stems = Set([lane.title, lane.rawValue].map { stem(foldedName($0)) })
  let names = Lexicon.english.lanes[lane] ?? []
  return Array(names.filter { stems.insert(stem($0)).inserted }.prefix(4))
}

extension FieldShape {
  fileprivate var isEntries: Bool {
    if case .entries = self { true } else { false }
  }

  /// What the value is, for the guide.
  fileprivate var words: String {
    switch self {
    case .anything: "anything"
    case .text: "text"
    case .texts("texts"), .texts("names"): "list"
    case .texts(let noun): noun
    case .form(let form): form.words
    case .word(let words): enumeration(words)
    case .integer(let range):
      switch range.count {
      case 2: "\(range.lowerBound) or \(range.upperBound)"
      case ...9: "\(range.lowerBound) to \(range.upperBound)"
      default: "whole number"
      }
    case .record(let record):
      "map of " + record.fields.map { "`\($0.key)`" }.joined(separator: ", ")
    case .map(.word(let words)): "map of " + enumeration(words)
    case .map, .pair: "map"
    case .list: "list"
    case .either(let shapes):
      shapes.map(\.words).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        .joined(separator: ", or ")
    case .entries: "entries"
    }
  }
}

/// "`one`, `two` or `three`".
private func enumeration(_ words: [String]) -> String {
  let quoted = words.map { "`\($0)`" }
  guard let last = quoted.last, quoted.count > 1 else { return quoted.joined() }
  return quoted.dropLast().joined(separator: ", ") + " or " + last
}

extension FieldForm {
  fileprivate var words: String {
    switch self {
    case .id: "id"
    case .day: "day, as `2026-11-23`"
    case .interval: "`90d`, `6w`, `6m`, `1y`"
    case .scale: "range, as `1-5`"
    case .colour: "`\"#0b6470\"`"
    case .address, .addressWithPath: "web address"
    case .phase: "`journey/phase`"
    }
  }
}
