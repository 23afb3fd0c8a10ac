import Diagnostics
import Foundation
import Testing

@testable import Templates

/// The official Mustache specification's cases, read from `$WAYMARK_SPECS/mustache`, else from
/// `shared/specs/mustache` beside the package's folder.
enum MustacheSpecification {
  static let absence: String? =
    cases.isEmpty ? "no Mustache specification at \(folder); set WAYMARK_SPECS" : nil

  static let cases: [MustacheCase] = [
    "comments", "interpolation", "inverted", "partials", "sections", "~inheritance",
  ].flatMap(cases(in:))

  private static var folder: String {
    let given = ProcessInfo.processInfo.environment["WAYMARK_SPECS"]
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let specs =
      given
      ?? root.deletingLastPathComponent().appending(path: "shared/specs").path(
        percentEncoded: false
      )
    return specs + "/mustache"
  }

  private static func cases(in group: String) -> [MustacheCase] {
    guard let data = FileManager.default.contents(atPath: "\(folder)/\(group).json"),
      let file = try? JSONDecoder().decode(File.self, from: data)
    else { return [] }
    return file.tests.map { test in
      var named = test
      named.group = group
      return named
    }
  }

  private struct File: Decodable {
    let tests: [MustacheCase]
  }
}

struct MustacheCase: Decodable, Sendable, CustomTestStringConvertible {
  var group = ""
  let name: String
  let data: JSON
  let template: String
  let partials: [String: String]?
  let expected: String

  private enum CodingKeys: String, CodingKey {
    case name, data, template, partials, expected
  }

  var title: String { "\(group): \(name)" }
  var testDescription: String { title }

  var hasRawTags: Bool {
    ([template] + (partials ?? [:]).values).contains { $0.contains("{{{") || $0.contains("{{&") }
  }

  /// What Waymark makes of the case when its strings and numbers are given as texts or as HTML.
  func outcome(strings: Shape) -> MustacheOutcome {
    let shape = data.shape(strings: strings)
    let texts = [("main", template)] + (partials ?? [:]).sorted { $0.key < $1.key }
    let checked = compileTemplates(
      texts.map { TemplateSource(name: $0.0, file: SourceFile(path: $0.0, text: $0.1)) },
      pages: [PageTemplate("main", shape)]
    )
    let errors = checked.diagnostics.filter { $0.severity == .error }
    guard errors.isEmpty else { return .refused(Set(errors.map(\.rule.code))) }
    var buffer: [UInt8] = []
    checked.value["main"]?.render(data.value(of: shape), into: &buffer)
    return .printed(String(decoding: buffer, as: UTF8.self))
  }
}

enum MustacheOutcome: Equatable {
  case printed(String)
  case refused(Set<String>)
}

/// Data of a case; numbers are kept as the text that is printed for them.
indirect enum JSON: Decodable, Sendable {
  case null
  case flag(Bool)
  case text(String)
  case list([JSON])
  case object([String: JSON])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? container.decode(Int.self) {
      self = .text(String(number))
    } else if let number = try? container.decode(Double.self) {
      self = .text(String(number))
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([JSON].self) {
      self = .list(list)
    } else {
      self = .object(try container.decode([String: JSON].self))
    }
  }

  /// The shape that a page model with this data would have.
  func shape(strings: Shape) -> Shape {
    switch self {
    case .null, .text: return strings
    case .flag: return .flag
    case .list(let elements):
      let shapes = elements.map { $0.shape(strings: strings) }
      return .list(shapes.first ?? .record(RecordShape("empty", [])))
    case .object(let members):
      let fields = members.sorted { $0.key < $1.key }
      return .record(
        RecordShape("data", fields.map { .init($0.key, $0.value.shape(strings: strings)) })
      )
    }
  }

  func value(of shape: Shape) -> Value {
    switch (self, shape) {
    case (.text(let text), .text): .text(text)
    case (.text(let text), .html): .html(Array(text.utf8))
    case (.flag(let flag), .flag): .flag(flag)
    case (.list(let elements), .list(let element)): .list(elements.map { $0.value(of: element) })
    case (.object(let members), .record(let record)):
      .record(record.fields.map { members[$0.name]?.value(of: $0.shape) ?? .none })
    default: .none
    }
  }
}
