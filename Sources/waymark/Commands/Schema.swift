import ArgumentParser
import Diagnostics
import JourneyModel
import SiteBuilder

/// `waymark schema`: JSON Schema, by which editors complete and check keys, and readers of the site's JSON know it.
struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints the JSON Schema of one kind of file; without a kind, lists them."
  )

  @Argument(help: "What to describe.")
  var kind: SchemaKind?

  func run() {
    if let kind {
      print(String(decoding: jsonDocument(kind.schema), as: UTF8.self), terminator: "")
    } else {
      print(list)
    }
  }

  private var list: String {
    let width = SchemaKind.all.map(\.name.count).max() ?? 0
    let lines = SchemaKind.all.map { kind in
      "  \(kind.name)\(String(repeating: " ", count: width - kind.name.count))  \(kind.files)"
    }
    return """
      What there are schemas for:
      \(lines.joined(separator: "\n"))
      For one of them: waymark schema persona > persona.schema.json
      """
  }
}

/// What there is a schema for: YAML that authors write, or JSON that a site holds.
enum SchemaKind: ExpressibleByArgument {
  case format(FormatKind)
  case data(DataKind)

  static let all = FormatKind.allCases.map(Self.format) + DataKind.allCases.map(Self.data)

  static var allValueStrings: [String] { all.map(\.name) }

  init?(argument: String) {
    guard let kind = Self.all.first(where: { $0.name == argument }) else { return nil }
    self = kind
  }

  var name: String {
    switch self {
    case .format(let kind): kind.rawValue
    case .data(let kind): kind.rawValue
    }
  }

  var schema: JSONValue {
    switch self {
    case .format(let kind): formatSchema(of: kind)
    case .data(let kind): dataSchema(of: kind)
    }
  }

  var files: String {
    switch self {
    case .format(.site): "site.yml"
    case .format(let kind): "front matter of \(kind.files)"
    case .data(let kind): "\(kind.files) of a built site"
    }
  }
}
