extension ByteWriter {
  mutating func inlineBody(_ geometry: Geometry) {
    openPicture(geometry, name: "body", width: geometry.bodyWidth)
    attribute("id", "wm-" + geometry.id)
    if !geometry.language.isEmpty { attribute("lang", geometry.language) }
    raw("><title")
    attribute("id", "wm-\(geometry.id)-t")
    raw(">")
    escaped(geometry.title)
    raw("</title>")
    body(geometry) { safeAddress($0.href) }
    raw("</svg>")
  }

  mutating func inlineRail(_ geometry: Geometry) {
    openPicture(geometry, name: "rail", width: geometry.railWidth)
    attribute("id", railID(geometry))
    if !geometry.language.isEmpty { attribute("lang", geometry.language) }
    raw(">")
    rail(geometry)
    raw("</svg>")
  }

  /// `direction` is set because a page from right to left would hand its own down.
  private mutating func openPicture(_ geometry: Geometry, name: String, width: Int) {
    raw("<svg class=\"wm wm-\(name)\"")
    attribute("width", width)
    attribute("height", geometry.height)
    raw(" viewBox=\"0 0 \(width) \(geometry.height)\" direction=\"ltr\"")
  }
}

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
