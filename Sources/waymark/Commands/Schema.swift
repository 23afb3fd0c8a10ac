import ArgumentParser
import Diagnostics
import JourneyModel

/// `waymark schema`: JSON Schema, by which editors complete and check keys.
struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints the JSON Schema of one kind of YAML; without a kind, lists them."
  )

  @Argument(help: "The kind of YAML to describe.")
  var kind: FormatKind?

  func run() {
    if let kind {
      let bytes = jsonDocument(formatSchema(of: kind))
      print(String(decoding: bytes, as: UTF8.self), terminator: "")
    } else {
      print(list)
    }
  }

  private var list: String {
    let kinds = FormatKind.allCases.map { ($0.rawValue, $0.files) }
    let width = kinds.map(\.0.count).max() ?? 0
    let lines = kinds.map { name, files in
      "  \(name)\(String(repeating: " ", count: width - name.count))  \(files)"
    }
    return "Schemas, each for the front matter of some files or for site.yml:\n"
      + lines.joined(separator: "\n")
      + "\nFor one of them: waymark schema persona > persona.schema.json"
  }
}

extension FormatKind: ExpressibleByArgument {}
