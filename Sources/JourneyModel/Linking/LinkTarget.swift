import Documents

/// What a link in authored text leads to.
package enum LinkTarget: Sendable, Hashable {
  case home
  case personas
  case journeys
  case evidenceIndex
  case opportunities
  case glossary(anchor: String)
  case persona(Link<Persona>, anchor: String)
  case journey(Link<Journey>, anchor: String)
  case phase(PhaseLink, anchor: String)
  case evidence(Link<Evidence>, anchor: String)
  case opportunity(Int, anchor: String)
  case page(Int, anchor: String)
  case channel(Link<Channel>)
  /// A file that is copied as it is, by its path relative to the content folder.
  case asset(String)
  /// An absolute URL.
  case external(String)
}

/// The heading anchors of one document, and on which page each ended up.
struct DocumentAnchors: Sendable, Hashable {
  var target: LinkTarget
  /// The headings that belong to `target` itself, each with the anchor on its page that stands for it: its own
  /// where the page shows the heading, else that of the nearest one above; empty for the top of the page.
  var own: [String: String] = [:]
  /// Anchors that stand on a page of their own: those of phases.
  var elsewhere: [String: LinkTarget] = [:]
  /// The anchor of the title, which is the page itself.
  var title = ""
  /// Whether the document may have headings that are unknown.
  var isIncomplete = false
}

/// `persona:ana` as "persona" and "ana"; nil for a destination without one of the format's schemes.
package func splitScheme(_ destination: String) -> (scheme: String, name: String)? {
  guard let colon = destination.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
  let scheme = destination[..<colon].lowercased()
  let schemes = ["persona", "journey", "phase", "evidence", "channel", "opportunity", "term"]
  guard schemes.contains(scheme) else { return nil }
  return (scheme, percentDecoded(String(destination[destination.index(after: colon)...])))
}

/// A path relative to the content folder without `.` and `..`; nil when it leaves the folder.
func normalizedPath(_ path: String, from folder: [Substring]) -> String? {
  var parts = path.hasPrefix("/") ? [] : folder
  for part in pathParts(path) {
    switch part {
    case ".": continue
    case "..":
      guard !parts.isEmpty else { return nil }
      parts.removeLast()
    default: parts.append(part)
    }
  }
  return parts.joined(separator: "/")
}

/// The names between the slashes of a path.
func pathParts(_ path: String) -> [Substring] {
  path.utf8.split(separator: UInt8(ascii: "/")).map { Substring($0) }
}

/// A text with `%41` escapes decoded; malformed ones and those that give invalid UTF-8 stay.
func percentDecoded(_ text: String) -> String {
  guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
  var bytes: [UInt8] = []
  let source = Array(text.utf8)
  var index = 0
  while index < source.count {
    if source[index] == UInt8(ascii: "%"), index + 2 < source.count,
      let high = hexValue(source[index + 1]), let low = hexValue(source[index + 2])
    {
      bytes.append(high << 4 | low)
      index += 3
    } else {
      bytes.append(source[index])
      index += 1
    }
  }
  return String(validating: bytes, as: UTF8.self) ?? text
}

private func hexValue(_ byte: UInt8) -> UInt8? {
  switch byte {
  case 0x30...0x39: byte - 0x30
  case 0x41...0x46: byte - 0x41 + 10
  case 0x61...0x66: byte - 0x61 + 10
  default: nil
  }
}
