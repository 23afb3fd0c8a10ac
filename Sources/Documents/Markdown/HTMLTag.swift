/// An `<img …>` tag in raw HTML.
struct HTMLTag {
  /// Names in lower case, values with the five common entities decoded.
  private var attributes: [(name: String, value: String)] = []
  /// The offset behind the tag.
  private(set) var end: Int

  /// The tag that begins the slice, if it is an image with a source. Reads at most 4 kB.
  init?(image html: ArraySlice<UInt8>) {
    let name = Array("<img".utf8)
    let html = html.prefix(4096)
    guard html.count > 5, zip(html, name).allSatisfy({ $0 | 0x20 == $1 | 0x20 }) else { return nil }
    end = html.startIndex + name.count
    guard html[end] <= 0x20 || html[end] == UInt8(ascii: "/") else { return nil }
    while end < html.endIndex, html[end] != UInt8(ascii: ">"), html[end] != UInt8(ascii: "<") {
      readAttribute(of: html)
    }
    guard end < html.endIndex, html[end] == UInt8(ascii: ">"), !value(of: "src").isEmpty else {
      return nil
    }
    end += 1
  }

  /// The value of an attribute, empty when there is none.
  func value(of name: String) -> String {
    attributes.first { $0.name == name }?.value ?? ""
  }

  private mutating func readAttribute(of html: ArraySlice<UInt8>) {
    let start = end
    while end < html.endIndex, isNameByte(html[end]) { end += 1 }
    guard end > start else {
      end += 1
      return
    }
    let name = String(decoding: html[start..<end].map { asciiLowercase($0) }, as: UTF8.self)
    skipSpace(in: html)
    guard end < html.endIndex, html[end] == UInt8(ascii: "=") else { return }
    end += 1
    skipSpace(in: html)
    attributes.append((name, String(decoding: withoutEntities(readValue(of: html)), as: UTF8.self)))
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    byte > 0x20 && !"=<>/\"'".utf8.contains(byte)
  }

  private mutating func skipSpace(in html: ArraySlice<UInt8>) {
    while end < html.endIndex, html[end] <= 0x20 { end += 1 }
  }

  private mutating func readValue(of html: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard end < html.endIndex else { return [] }
    let quote = html[end]
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    if isQuoted { end += 1 }
    let start = end
    while end < html.endIndex {
      let isEnd =
        isQuoted ? html[end] == quote : html[end] <= 0x20 || html[end] == UInt8(ascii: ">")
      if isEnd { break }
      end += 1
    }
    let value = html[start..<end]
    if isQuoted, end < html.endIndex { end += 1 }
    return value
  }

}

/// Text of raw HTML with the five common entities decoded; others stay as they are written.
func withoutEntities(_ text: ArraySlice<UInt8>) -> [UInt8] {
  guard text.contains(UInt8(ascii: "&")) else { return Array(text) }
  let entities: [(name: String, bytes: String)] = [
    ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"),
    ("&nbsp;", "\u{A0}"),
  ]
  var result: [UInt8] = []
  var rest = text
  while let byte = rest.first {
    let isEntity = byte == UInt8(ascii: "&")
    if isEntity, let entity = entities.first(where: { rest.starts(with: $0.name.utf8) }) {
      result.append(contentsOf: entity.bytes.utf8)
      rest = rest.dropFirst(entity.name.utf8.count)
    } else {
      result.append(byte)
      rest = rest.dropFirst()
    }
  }
  return result
}

func asciiLowercase(_ byte: UInt8) -> UInt8 {
  (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
}
