import Diagnostics

/// A punctuation character that stands in for `\~` while libcmark reads the text: afterwards an escaped
/// tilde could not be told from one that strikes text through.
struct EscapedTildes {
  /// Three bytes that occur nowhere in the text.
  let standIn: [UInt8]

  /// nil when the text escapes no tilde. Takes one of 64 rare punctuation characters (U+2E00…U+2E3F)
  /// that the text does not hold; when it holds them all, its tildes stay unprotected.
  init?(in text: ArraySlice<UInt8>) {
    guard text.holds(UInt8(ascii: "\\")), !EscapedTildes.offsets(in: text).isEmpty else {
      return nil
    }
    var isTaken = [Bool](repeating: false, count: 64)
    var offset = text.startIndex
    while offset + 2 < text.endIndex {
      if text[offset] == 0xE2, text[offset + 1] == 0xB8 {
        isTaken[Int(text[offset + 2] & 63)] = true
      }
      offset += 1
    }
    guard let free = isTaken.firstIndex(of: false) else { return nil }
    standIn = [0xE2, 0xB8, 0x80 | UInt8(free)]
  }

  /// Where each `\~` begins whose backslash is not itself escaped.
  static func offsets(in text: ArraySlice<UInt8>) -> [Int] {
    var result: [Int] = []
    var offset = text.startIndex
    while offset + 1 < text.endIndex {
      guard text[offset] == UInt8(ascii: "\\") else {
        offset += 1
        continue
      }
      if text[offset + 1] == UInt8(ascii: "~") { result.append(offset) }
      offset += 2
    }
    return result
  }

  func masked(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var start = text.startIndex
    for offset in EscapedTildes.offsets(in: text) {
      result.append(contentsOf: text[start..<offset])
      result.append(contentsOf: standIn)
      start = offset + 2
    }
    result.append(contentsOf: text[start...])
    return result
  }

  /// The text with a replacement for each stand-in, nil when it holds none.
  private func restored(_ text: some Sequence<UInt8>, as replacement: StaticString) -> [UInt8]? {
    let bytes = Array(text)
    var result: [UInt8] = []
    var start = 0
    var offset = 0
    while offset + 2 < bytes.count {
      if bytes[offset..<offset + 3].elementsEqual(standIn) {
        result.append(contentsOf: bytes[start..<offset])
        replacement.withUTF8Buffer { result.append(contentsOf: $0) }
        offset += 3
        start = offset
      } else {
        offset += 1
      }
    }
    return start == 0 ? nil : result + bytes[start...]
  }

  /// Gives a text node its tildes back.
  func restore(_ node: MarkdownNode) {
    if let bytes = node.withLiteral({ restored($0, as: "~") }) { node.setLiteral(bytes) }
  }

  /// Gives everything but text nodes its tildes back; backslashes, too, where they are no escapes.
  func restoreAllButText(in root: MarkdownNode) {
    var node: MarkdownNode? = root
    while let current = node {
      switch current.kind {
      case .code, .htmlInline, .htmlBlock: restoreLiteral(of: current)
      case .codeBlock:
        restoreLiteral(of: current)
        if let info = restored(current.fenceInfo.utf8, as: "~") { current.setFenceInfo(info) }
      case .link, .image:
        if let url = restored(current.url.utf8, as: "~") { current.setURL(url) }
        if let title = restored(current.title.utf8, as: "~") { current.setTitle(title) }
      default: break
      }
      node = current.following(inside: root)
    }
  }

  private func restoreLiteral(of node: MarkdownNode) {
    if let bytes = node.withLiteral({ restored($0, as: "\\~") }) { node.setLiteral(bytes) }
  }
}
