import Diagnostics
import Documents

/// What must hold of a parsed document whatever its text: looks at every span, hole and byte.
struct DocumentProperties {
  private(set) var faults: [String] = []
  private let text: SpannedText
  private let hasReplacementSign: Bool
  private var holes = 0

  /// What is wrong with the document read from these bytes.
  static func faults(of bytes: [UInt8], _ result: Checked<ParsedDocument>) -> [String] {
    var properties = DocumentProperties(bytes)
    properties.check(result)
    return properties.faults
  }

  private init(_ bytes: [UInt8]) {
    text = SpannedText(bytes)
    let sign = Array("\u{FFFD}".utf8)
    hasReplacementSign =
      bytes.contains(0) || String(decoding: bytes, as: UTF8.self).utf8.count != bytes.count
      || bytes.indices.contains { bytes[$0] == sign[0] && bytes[$0...].starts(with: sign) }
      || bytes.contains(UInt8(ascii: "&"))
  }

  private mutating func check(_ result: Checked<ParsedDocument>) {
    let document = result.value
    for diagnostic in result.diagnostics {
      check(diagnostic.span)
      for note in diagnostic.notes { check(note.span) }
    }
    if let mapping = document.frontMatter { check(.mapping(mapping)) }
    for block in document.preamble { check(block) }
    for section in document.sections { check(section) }
    for link in document.links { check(link.span) }
    if holes != document.links.count {
      faults.append("\(holes) holes, \(document.links.count) links")
    }
  }

  private mutating func check(_ span: SourceSpan) {
    if let fault = text.fault(of: span) { faults.append(fault) }
  }

  private mutating func check(_ fragment: HTMLFragment) {
    var last = 0
    for hole in fragment.holes {
      if hole.offset < last || hole.offset > fragment.bytes.count { faults.append("hole \(hole)") }
      last = hole.offset
      check(hole.use.span)
    }
    holes += fragment.holes.count
    if fragment.bytes.contains(where: { $0 >= 0xFD }) { faults.append("mark in HTML") }
  }

  private mutating func check(_ node: YAMLNode) {
    check(node.span)
    switch node {
    case .scalar, .null: break
    case .sequence(let items, _): for item in items { check(item) }
    case .mapping(let mapping):
      for entry in mapping.entries {
        check(entry.key.span)
        check(entry.value)
      }
    }
  }

  private mutating func check(_ inline: Inline) {
    check(inline.span)
    check(inline.html)
    for attribute in inline.attributes {
      check(attribute.key.span)
      check(attribute.value.span)
    }
    if let label = inline.label {
      check(label.name.span)
      let before = holes
      check(label.restHTML)
      holes = before
    }
    // A mark that was left over would be decoded to this.
    if !hasReplacementSign, inline.text.unicodeScalars.contains("\u{FFFD}") {
      faults.append("mark in text")
    }
  }

  private mutating func check(_ block: Block) {
    check(block.span)
    switch block {
    case .paragraph(let inline): check(inline)
    case .list(let list):
      for item in list.items {
        check(item.span)
        check(item.content)
        for detail in item.details { check(detail) }
      }
    case .table(let table):
      for cell in table.header + table.rows.joined() {
        check(cell.span)
        for part in cell.parts { check(part) }
      }
    case .code(let code):
      if code.literalOffset < 0 || code.literalOffset > text.count {
        faults.append("literal offset")
      }
      check(parseMermaidJourney(code))
    case .quote(_, let html, _): check(html)
    case .other(let html, _): check(html)
    }
  }

  private mutating func check(_ journey: MermaidJourney?) {
    guard let journey else { return }
    let tasks = journey.sections.flatMap(\.tasks)
    let texts =
      [journey.title, journey.accessibleTitle, journey.description] + journey.sections.map(\.title)
      + tasks.flatMap { [$0.name, $0.score] + $0.actors }
    // What Markdown replaced in a block may move a place, but not out of the text.
    for span in texts.compactMap(\.?.span) where !(0...text.count).contains(span.upper) {
      faults.append("\(span)")
    }
  }

  private mutating func check(_ section: Section) {
    check(section.span)
    check(section.heading)
    for block in section.blocks { check(block) }
    for child in section.children { check(child) }
    if section.span.upper < section.heading.span.upper { faults.append("section span") }
  }
}

/// Bytes in which spans must lie, between whole characters.
struct SpannedText {
  private let bytes: [UInt8]
  private let isUTF8: Bool

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    isUTF8 = String(validating: bytes, as: UTF8.self) != nil
  }

  var count: Int { bytes.count }

  /// What is wrong with a span; nil when nothing is.
  func fault(of span: SourceSpan) -> String? {
    guard span.lower >= 0, span.lower <= span.upper, span.upper <= bytes.count else {
      return "\(span) lies outside of \(bytes.count) bytes"
    }
    guard isUTF8 else { return nil }
    let isCut = [span.lower, span.upper].contains { $0 < bytes.count && bytes[$0] & 0xC0 == 0x80 }
    return isCut ? "\(span) cuts a character" : nil
  }
}
