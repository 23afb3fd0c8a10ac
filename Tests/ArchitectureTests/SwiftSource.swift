import Foundation

/// A Swift source as the checks read it: its text, and its code without comments and string contents.
///
/// - Invariant: `code` has as many bytes as `text`, and its line feeds at the same places.
struct SwiftSource: Sendable {
  /// Relative to the package's folder, with `/`.
  let path: String
  let text: [UInt8]
  let code: [UInt8]

  init(path: String, text: String) {
    self.path = path
    self.text = Array(text.utf8)
    var scanner = CodeScanner(self.text)
    code = scanner.blanked()
  }

  /// The first folder below `Sources`, or `site-template` or `Plugins`: the target.
  var target: String {
    let parts = path.split(separator: "/")
    return parts.count > 2 && parts[0] == "Sources" ? String(parts[1]) : String(parts[0])
  }

  var textLines: [String] { lines(text) }
  var codeLines: [String] { lines(code) }

  private func lines(_ bytes: [UInt8]) -> [String] {
    bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// `path:line` of a byte offset.
  func place(_ offset: Int) -> String {
    let feeds = text[..<offset].count { $0 == UInt8(ascii: "\n") }
    return "\(path):\(feeds + 1)"
  }
}

/// Replaces comments and the contents of string literals by spaces; the code of interpolations stays.
private struct CodeScanner {
  private let text: [UInt8]
  private var result: [UInt8]
  private var index = 0

  init(_ text: [UInt8]) {
    self.text = text
    result = text
  }

  mutating func blanked() -> [UInt8] {
    scanCode(untilParenthesis: false)
    return result
  }

  private mutating func scanCode(untilParenthesis: Bool) {
    var depth = 0
    while index < text.count {
      if starts("//") {
        blank { $0.text[$0.index] == UInt8(ascii: "\n") }
      } else if starts("/*") {
        blankBlockComment()
      } else if let hashes = literalHashes() {
        scanLiteral(hashes: hashes)
      } else {
        if text[index] == UInt8(ascii: "(") { depth += 1 }
        if text[index] == UInt8(ascii: ")") {
          depth -= 1
          if untilParenthesis, depth < 0 { return }
        }
        index += 1
      }
    }
  }

  private mutating func blankBlockComment() {
    var depth = 0
    repeat {
      if starts("/*") {
        depth += 1
        blank(count: 2)
      } else if starts("*/") {
        depth -= 1
        blank(count: 2)
      } else {
        blank(count: 1)
      }
    } while depth > 0 && index < text.count
  }

  /// The number of `#` before a quotation mark here; nil where no literal starts.
  private func literalHashes() -> Int? {
    var end = index
    while end < text.count, text[end] == UInt8(ascii: "#") { end += 1 }
    return end < text.count && text[end] == UInt8(ascii: "\"") ? end - index : nil
  }

  private mutating func scanLiteral(hashes: Int) {
    let fence = String(repeating: "#", count: hashes)
    index += hashes
    let quotes = starts("\"\"\"") ? "\"\"\"" : "\""
    index += quotes.utf8.count
    while index < text.count {
      if starts(quotes + fence) {
        index += quotes.utf8.count + hashes
        return
      }
      if quotes.utf8.count == 1, text[index] == UInt8(ascii: "\n") { return }
      if starts("\\" + fence + "(") {
        index += hashes + 2
        scanCode(untilParenthesis: true)
        index += 1
      } else if starts("\\" + fence) {
        blank(count: hashes + 2)
      } else {
        blank(count: 1)
      }
    }
  }

  private func starts(_ word: String) -> Bool { text[index...].starts(with: word.utf8) }

  private mutating func blank(until isEnd: (CodeScanner) -> Bool) {
    while index < text.count, !isEnd(self) { blank(count: 1) }
  }

  private mutating func blank(count: Int) {
    for _ in 0..<count where index < text.count {
      if text[index] != UInt8(ascii: "\n") { result[index] = UInt8(ascii: " ") }
      index += 1
    }
  }
}
