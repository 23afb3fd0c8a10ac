import Diagnostics
import Documents

/// The result of parsing a text as `test.md`, with what tests ask for most.
struct Parsed {
  let text: String
  let document: ParsedDocument
  let diagnostics: [Diagnostic]

  init(_ text: String, rawHTML: DocumentOptions.RawHTML = .drop) {
    self.init(bytes: Array(text.utf8), rawHTML: rawHTML)
  }

  init(bytes: [UInt8], rawHTML: DocumentOptions.RawHTML = .drop) {
    text = String(decoding: bytes, as: UTF8.self)
    let file = SourceFile(path: "test.md", bytes: bytes)
    let result = parseDocument(file, options: DocumentOptions(rawHTML: rawHTML))
    document = result.value
    diagnostics = result.diagnostics
  }

  var codes: [String] { diagnostics.map(\.rule.code) }

  /// The authored text of a span.
  func source(_ span: SourceSpan) -> String {
    String(decoding: Array(text.utf8)[span.lower..<span.upper], as: UTF8.self)
  }

  /// The blocks before the first heading, as HTML with each hole filled like `[destination]`.
  var html: String { Documents.html(of: document.preamble).filled }

  var firstParagraph: Inline? {
    for block in document.preamble { if case .paragraph(let inline) = block { return inline } }
    return nil
  }

  var firstList: List? {
    for block in document.preamble { if case .list(let list) = block { return list } }
    return nil
  }

  var firstTable: Table? {
    for block in document.preamble { if case .table(let table) = block { return table } }
    return nil
  }

  var firstCode: CodeBlock? {
    for block in document.preamble { if case .code(let code) = block { return code } }
    return nil
  }
}

extension HTMLFragment {
  /// The HTML with ` href="[…]"` for a link's hole and `[img …]` for an image's.
  var filled: String {
    var buffer: [UInt8] = []
    write(into: &buffer) { use, buffer in
      let text = use.kind == .link ? " href=\"[\(use.destination)]\"" : "[img \(use.destination)]"
      buffer.append(contentsOf: text.utf8)
    }
    return String(decoding: buffer, as: UTF8.self)
  }
}

extension [Attribute] {
  /// `key=value` pairs, joined by commas.
  var summary: String { map { "\($0.key.value)=\($0.value.value)" }.joined(separator: ",") }
}
