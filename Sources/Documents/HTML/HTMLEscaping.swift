/// Appends text with `&`, `<`, `>` and `"` escaped, as libcmark does.
func appendEscaped(_ text: some Sequence<UInt8>, to html: inout [UInt8]) {
  for byte in text {
    switch byte {
    case UInt8(ascii: "&"): html.append(contentsOf: "&amp;".utf8)
    case UInt8(ascii: "<"): html.append(contentsOf: "&lt;".utf8)
    case UInt8(ascii: ">"): html.append(contentsOf: "&gt;".utf8)
    case UInt8(ascii: "\""): html.append(contentsOf: "&quot;".utf8)
    default: html.append(byte)
    }
  }
}

/// Appends a link's destination for an attribute in double quotes: percent-escapes stay, whatever has no
/// place in a URL is percent-encoded, `&` and `'` are escaped. The rule is libcmark's
/// (`houdini_escape_href`), so that links look the same whoever prints them.
package func appendEscapedDestination(_ destination: String, to html: inout [UInt8]) {
  let digits = Array("0123456789ABCDEF".utf8)
  for byte in destination.utf8 {
    switch byte {
    case UInt8(ascii: "&"): html.append(contentsOf: "&amp;".utf8)
    case UInt8(ascii: "'"): html.append(contentsOf: "&#x27;".utf8)
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      html.append(byte)
    default:
      if "-_.+!*(),%#@?=;:/$~".utf8.contains(byte) {
        html.append(byte)
      } else {
        html.append(contentsOf: [
          UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)],
        ])
      }
    }
  }
}
