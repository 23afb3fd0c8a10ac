extension ByteWriter {
  mutating func inlinePart(_ part: InlinePart, of geometry: Geometry) {
    let frame = part.frame(in: geometry)
    guard frame.height > 0 || part == .body else { return }
    raw("<svg class=\"wm wm-\(part.rawValue)\"")
    attribute("id", part.id(in: geometry))
    attribute("width", frame.width)
    attribute("height", frame.height)
    // `direction` is set because a page from right to left would hand its own down.
    raw(" direction=\"ltr\"")
    if !geometry.language.isEmpty { attribute("lang", geometry.language) }
    raw(">")
    // Without a `viewBox`, which would scale it, a page can make the rail narrower.
    if frame.y > 0 { raw("<g transform=\"translate(0 -\(frame.y))\">") }
    switch part {
    case .corner: corner(geometry)
    case .head: heads(geometry) { safeAddress($0.href) }
    case .rail: rail(geometry)
    case .body:
      raw("<title")
      attribute("id", titleID(geometry))
      raw(">")
      escaped(geometry.title)
      raw("</title>")
      body(geometry) { safeAddress($0.href) }
    }
    if frame.y > 0 { raw("</g>") }
    raw("</svg>")
  }
}

/// The four pictures of the inline variant: the phases' heads and the lanes, each beside what names them.
enum InlinePart: String, CaseIterable {
  case corner
  case head = "heads"
  case rail
  case body

  /// The part of the panel that it shows: from its upper edge to that of the lanes, or the rest.
  func frame(in geometry: Geometry) -> Rect {
    let edge = geometry.chevronEdge
    let width = self == .corner || self == .rail ? geometry.railWidth : geometry.bodyWidth
    return self == .corner || self == .head
      ? Rect(x: 0, y: 0, width: width, height: edge)
      : Rect(x: 0, y: edge, width: width, height: geometry.height - edge)
  }

  /// `wm-<chart>` for the body, with a letter for the others.
  func id(in geometry: Geometry) -> String {
    switch self {
    case .corner: "wm-\(geometry.id)-c"
    case .head: "wm-\(geometry.id)-h"
    case .rail: "wm-\(geometry.id)-r"
    case .body: "wm-\(geometry.id)"
    }
  }
}

/// The id of the picture's title.
func titleID(_ geometry: Geometry) -> String { "wm-\(geometry.id)-t" }

/// The address when its scheme is harmless or it has none, else nil.
func safeAddress(_ address: String) -> String? {
  let head = address.utf8.prefix { $0 != 0x2F && $0 != 0x3F && $0 != 0x23 }
  guard let colon = head.firstIndex(of: 0x3A) else { return address.isEmpty ? nil : address }
  let scheme = String(decoding: head[..<colon], as: UTF8.self).lowercased()
  return ["http", "https", "mailto"].contains(scheme) ? address : nil
}

/// The address when it is a full one of the web, else nil.
func absoluteAddress(_ address: String?) -> String? {
  guard let address else { return nil }
  let start = address.prefix(8).lowercased()
  return start.hasPrefix("https://") || start.hasPrefix("http://") ? address : nil
}
