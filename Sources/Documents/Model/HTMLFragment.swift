package import Diagnostics

/// Safe HTML with holes where the destination of a link or image is decided later, once it is known
/// on which page the fragment stands.
///
/// - Invariant: `holes` are sorted by offset, and every offset lies in `0...bytes.count`.
package struct HTMLFragment: Sendable, Hashable {
  /// A place where the text of a link's destination, or a whole image, is still missing.
  package struct Hole: Sendable, Hashable {
    /// Offset into `bytes` before which the hole's text goes.
    package let offset: Int
    package let use: LinkUse

    package init(offset: Int, use: LinkUse) {
      self.offset = offset
      self.use = use
    }
  }

  /// A text that is HTML as it stands: most are, and then share the memory of the text.
  private var text = ""
  /// Empty when `text` is not.
  private var ownBytes: [UInt8]
  package var holes: [Hole]

  package init(bytes: [UInt8] = [], holes: [Hole] = []) {
    ownBytes = bytes
    self.holes = holes
  }

  /// A text without anything to escape.
  init(unescaped text: String) {
    self.text = text
    (ownBytes, holes) = ([], [])
  }

  /// UTF-8, already escaped; balanced markup apart from the holes.
  package var bytes: [UInt8] {
    get { text.isEmpty ? ownBytes : Array(text.utf8) }
    _modify {
      if !text.isEmpty {
        ownBytes = Array(text.utf8)
        text = ""
      }
      yield &ownBytes
    }
  }

  /// How long `bytes` is.
  package var byteCount: Int { text.isEmpty ? ownBytes.count : text.utf8.count }

  package var isEmpty: Bool { text.isEmpty && ownBytes.isEmpty && holes.isEmpty }

  /// Fragments are equal that print the same.
  package static func == (left: HTMLFragment, right: HTMLFragment) -> Bool {
    left.holes == right.holes && left.byteCount == right.byteCount && left.bytes == right.bytes
  }

  /// Fragments that print the same have the same hash.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(bytes)
    hasher.combine(holes)
  }

  /// Appends another fragment; its holes move along.
  package mutating func append(_ other: HTMLFragment) {
    let base = byteCount
    other.text.isEmpty
      ? bytes.append(contentsOf: other.ownBytes) : bytes.append(contentsOf: other.text.utf8)
    for hole in other.holes { holes.append(Hole(offset: base + hole.offset, use: hole.use)) }
  }

  /// Appends markup that is written in the program and therefore safe.
  package mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Appends the HTML to a buffer; `fill` writes what belongs into each hole, in order: for a link the
  /// attributes after `<a` (` href="…"` with a leading space, or nothing), for an image the whole
  /// element.
  package func write(into buffer: inout [UInt8], fill: (LinkUse, inout [UInt8]) -> Void) {
    guard text.isEmpty else { return buffer.append(contentsOf: text.utf8) }
    var start = 0
    for hole in holes {
      buffer.append(contentsOf: ownBytes[start..<hole.offset])
      fill(hole.use, &buffer)
      start = hole.offset
    }
    buffer.append(contentsOf: ownBytes[start...])
  }
}

/// One link or image in authored Markdown whose destination is not an absolute URL: a relative path,
/// an anchor, or a short scheme such as `persona:ana`.
package struct LinkUse: Sendable, Hashable {
  /// What the hole of a use is filled with: attributes of `<a`, or a whole `<img>`.
  package enum Kind: Sendable, Hashable { case link, image }

  package let kind: Kind
  /// As written, percent-escapes and all.
  package let destination: String
  /// The optional title, unescaped.
  package let title: String
  /// The link's text or the image's alternative text, plain.
  package let text: String
  /// Where the link stands: as near as its destination can be found in the source.
  package let span: SourceSpan

  package init(kind: Kind, destination: String, title: String, text: String, span: SourceSpan) {
    self.kind = kind
    self.destination = destination
    self.title = title
    self.text = text
    self.span = span
  }
}
