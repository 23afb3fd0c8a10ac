import Diagnostics

@testable import Templates

/// Compiles a page's template `page` with other templates by name.
func compile(
  _ page: String,
  with others: [String: String] = [:],
  for shape: RecordShape = personaPage
) -> Checked<[String: CompiledTemplate]> {
  compileTemplates(
    sources(page, others),
    pages: [PageTemplate("page", shape)]
  )
}

func sources(_ page: String, _ others: [String: String]) -> [TemplateSource] {
  let texts = [("page", page)] + others.sorted { $0.key < $1.key }
  return texts.map { TemplateSource(name: $0.0, file: SourceFile(path: $0.0, text: $0.1)) }
}

/// What a page prints, faults or not.
func print(
  _ page: String,
  with others: [String: String] = [:],
  for shape: RecordShape = personaPage,
  _ value: Value = ana
) -> String {
  var buffer: [UInt8] = []
  compile(page, with: others, for: shape).value["page"]?.render(value, into: &buffer)
  return String(decoding: buffer, as: UTF8.self)
}

/// The faults of a page as `file:line:column code`, with ` → suggestion` where there is one.
func faults(
  _ page: String,
  with others: [String: String] = [:],
  for shape: RecordShape = personaPage
) -> [String] {
  let files = Dictionary(uniqueKeysWithValues: sources(page, others).map { ($0.name, $0.file) })
  return compile(page, with: others, for: shape).diagnostics.sortedForPrinting().map { diagnostic in
    let place = files[diagnostic.span.path].map {
      LineTable($0).position(of: diagnostic.span.lower)
    }
    let position = place.map { "\($0.line):\($0.column)" } ?? "no file"
    let suggestion = diagnostic.suggestion.map { " → \($0)" } ?? ""
    return "\(diagnostic.span.path):\(position) \(diagnostic.rule.code)\(suggestion)"
  }
}

let personaPage = RecordShape(
  "persona page",
  [
    .init("title", .text), .init("body", .html), .init("isDraft", .flag),
    .init("goals", .list(.text)),
    .init("portrait", .record(RecordShape("picture", [.init("url", .text), .init("alt", .text)]))),
    .init(
      "journeys",
      .list(
        .record(
          RecordShape("journey", [.init("name", .text), .init("steps", .list(.text))])
        )
      )
    ),
  ]
)

let ana = Value.record([
  .text("Ana & Bo"), .html(Array("<p>Hi</p>".utf8)), .flag(true),
  .list([.text("save <time>"), .text("save money")]), .none,
  .list([
    .record([.text("Buy"), .list([.text("look"), .text("pay")])]),
    .record([.text("Return"), .list([])]),
  ]),
])
