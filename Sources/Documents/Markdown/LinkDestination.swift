/// What a link's destination begins with decides who resolves it.
enum LinkDestination {
  /// `http:`, `https:`, `ftp:`, `mailto:` or `tel:`: printed as it stands.
  case external
  /// A path, an anchor or a short scheme such as `persona:ana`: resolved once the page is known.
  case local
  /// A scheme that runs code or reads files where the page is shown.
  case unsafe(scheme: String)

  var isUnsafe: Bool { if case .unsafe = self { true } else { false } }

  /// Browsers skip spaces and control characters in a scheme, so they are skipped here.
  init(_ destination: String) {
    var scheme: [UInt8] = []
    for byte in destination.utf8 where byte > 0x20 && byte != 0x7F {
      if byte == UInt8(ascii: ":") { break }
      guard scheme.count < 16 else {
        self = .local
        return
      }
      scheme.append((65...90).contains(byte) ? byte | 0x20 : byte)
    }
    let hasScheme = destination.utf8.contains(UInt8(ascii: ":"))
    let name = hasScheme ? String(decoding: scheme, as: UTF8.self) : ""
    switch name {
    case "http", "https", "mailto", "tel", "ftp": self = .external
    case "javascript", "vbscript", "data", "file": self = .unsafe(scheme: name)
    default: self = .local
    }
  }
}

/// Whether a destination is an `http` or `https` address.
package func isWebAddress(_ destination: String) -> Bool {
  let start = destination.prefix(8).lowercased()
  return start.hasPrefix("http://") || start == "https://"
}
