/// Turns bare addresses in a text node into links (GFM 0.29 §6.9, with cmark-gfm's treatment of quotes
/// at the end of an address).
func linkBareAddresses(in node: MarkdownNode) {
  let text = node.literalBytes
  var scan = AddressScan(text: text, isAtBoundary: isAtBoundary(node))
  let addresses = scan.addresses()
  guard !addresses.isEmpty else { return }
  var start = 0
  for address in addresses {
    if address.range.lowerBound > start {
      MarkdownNode.text(text[start..<address.range.lowerBound])?.insertBefore(node)
    }
    let destination = Array(address.prefix.utf8) + text[address.range]
    if let link = MarkdownNode.link(to: destination),
      let words = MarkdownNode.text(text[address.range])
    {
      link.append(words)
      link.insertBefore(node)
    }
    start = address.range.upperBound
  }
  if start < text.count { MarkdownNode.text(text[start...])?.insertBefore(node) }
  node.remove()
}

/// Whether an address may begin with the node's first byte: at the start of a line or beside an emphasis
/// delimiter.
private func isAtBoundary(_ node: MarkdownNode) -> Bool {
  switch node.previous?.kind {
  case nil, .softBreak, .lineBreak, .emphasis, .strong: true
  default: false
  }
}

private struct Address {
  let range: Range<Int>
  /// What the destination has before the text: `http://` or `mailto:`.
  let prefix: String
}

private struct AddressScan {
  let text: [UInt8]
  let isAtBoundary: Bool

  /// All addresses, sorted and apart from one another.
  mutating func addresses() -> [Address] {
    var result: [Address] = []
    var offset = 0
    var start = 0
    while offset < text.count {
      let address: Address? =
        switch text[offset] {
        case UInt8(ascii: "w"), UInt8(ascii: "W"): world(at: offset)
        case UInt8(ascii: "h"), UInt8(ascii: "H"), UInt8(ascii: "f"), UInt8(ascii: "F"):
          url(at: offset)
        case UInt8(ascii: "@"): email(around: offset, from: start)
        default: nil
        }
      if let address {
        result.append(address)
        offset = max(offset + 1, address.range.upperBound)
        start = address.range.upperBound
      } else {
        offset += 1
      }
    }
    return result
  }

  /// `www.` and a valid domain.
  private func world(at start: Int) -> Address? {
    guard hasPrefix("www.", at: start) else { return nil }
    if start == 0 {
      guard isAtBoundary else { return nil }
    } else {
      let before = text[start - 1]
      guard before <= 0x20 || "*_~(".utf8.contains(before) else { return nil }
    }
    guard let domain = domainEnd(from: start, needsPeriod: true) else { return nil }
    return Address(range: start..<addressEnd(from: start, domain), prefix: "http://")
  }

  private func url(at start: Int) -> Address? {
    let scheme: Int
    if hasPrefix("http://", at: start) {
      scheme = 7
    } else if hasPrefix("https://", at: start) {
      scheme = 8
    } else if hasPrefix("ftp://", at: start) {
      scheme = 6
    } else {
      return nil
    }
    if start > 0, isLetterOrDigit(text[start - 1]) { return nil }
    guard let domain = domainEnd(from: start + scheme, needsPeriod: false) else { return nil }
    return Address(range: start..<addressEnd(from: start, domain), prefix: "")
  }

  private func hasPrefix(_ prefix: String, at start: Int) -> Bool {
    let bytes = prefix.utf8
    guard start + bytes.count <= text.count else { return false }
    return zip(text[start...], bytes).allSatisfy { asciiLowercase($0) == $1 }
  }

  /// The end of the valid domain at an offset: no underscore in its last two segments.
  private func domainEnd(from start: Int, needsPeriod: Bool) -> Int? {
    var end = start
    var periods = 0
    var underscores = (beforeLast: 0, last: 0)
    while end < text.count {
      let byte = text[end]
      if byte == UInt8(ascii: "_") {
        underscores.last += 1
      } else if byte == UInt8(ascii: ".") {
        guard end > start else { return nil }
        underscores = (underscores.last, 0)
        periods += 1
      } else if !isLetterOrDigit(byte), byte < 0x80, byte != UInt8(ascii: "-") {
        break
      }
      end += 1
    }
    // As in cmark-gfm, a domain of many segments passes: else `www.a_www.a_…` takes quadratic time.
    let isValid = underscores.beforeLast + underscores.last == 0 || periods > 10
    guard end > start, isValid else { return nil }
    if text[end - 1] == UInt8(ascii: ".") { periods -= 1 }
    return needsPeriod && periods < 1 ? nil : end
  }

  /// The end of the address after path validation: punctuation, an unmatched `)` and what looks like an
  /// entity do not belong to its end.
  private func addressEnd(from start: Int, _ domainEnd: Int) -> Int {
    var end = domainEnd
    while end < text.count, text[end] > 0x20, text[end] != UInt8(ascii: "<") { end += 1 }
    var surplus = 0
    for byte in text[start..<end] {
      if byte == UInt8(ascii: ")") { surplus += 1 }
      if byte == UInt8(ascii: "(") { surplus -= 1 }
    }
    while end > start {
      let last = text[end - 1]
      if "?!.,:*_~'\"".utf8.contains(last) {
        end -= 1
      } else if last == UInt8(ascii: ")"), surplus > 0 {
        end -= 1
        surplus -= 1
      } else if last == UInt8(ascii: ";"), let ampersand = entityStart(before: end - 1, from: start)
      {
        end = ampersand
      } else {
        break
      }
    }
    return end
  }

  private func entityStart(before semicolon: Int, from start: Int) -> Int? {
    var offset = semicolon
    while offset > start, isLetterOrDigit(text[offset - 1]) { offset -= 1 }
    guard offset < semicolon, offset > start, text[offset - 1] == UInt8(ascii: "&") else {
      return nil
    }
    return offset - 1
  }

  private func email(around at: Int, from first: Int) -> Address? {
    var start = at
    while start > first, isLetterOrDigit(text[start - 1]) || ".+-_".utf8.contains(text[start - 1]) {
      start -= 1
    }
    guard start < at else { return nil }
    var end = at + 1
    var periods = 0
    while end < text.count {
      let byte = text[end]
      if byte == UInt8(ascii: ".") {
        guard end + 1 < text.count, isLetterOrDigit(text[end + 1]) else { break }
        periods += 1
      } else if !isLetterOrDigit(byte), byte != UInt8(ascii: "-"), byte != UInt8(ascii: "_") {
        break
      }
      end += 1
    }
    let follows = end < text.count ? text[end] : 0
    guard periods > 0, follows != UInt8(ascii: "@"), isLetterOrDigit(text[end - 1]),
      text[at + 1] != UInt8(ascii: ".")
    else { return nil }
    return Address(range: start..<end, prefix: "mailto:")
  }

  private func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
  }
}
