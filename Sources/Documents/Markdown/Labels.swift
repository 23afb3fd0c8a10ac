import Diagnostics

/// The longest name of a label, in characters.
private let labelLimit = 60

extension DocumentReader {
  /// The label that content begins with: `**Label:** rest`, `**Label**: rest` or `Label: rest`, with an
  /// ASCII or a full-width colon.
  func label(of content: Content, place: InlineSource) -> Label? {
    guard let cut = content.strongName.flatMap({ strongCut(content, $0) }) ?? plainCut(content)
    else { return nil }
    var place = place
    let rest = content.html.suffix(from: cut.htmlOffset)
    return Label(
      name: Located(cut.name, at: place.find(cut.name)),
      isStrong: cut.isStrong,
      restText: cut.restText,
      restHTML: rest
    )
  }
}

/// Where content falls into label and rest.
private struct LabelCut {
  let name: String
  let isStrong: Bool
  let restText: String
  /// Where the rest begins in the HTML.
  let htmlOffset: Int
}

/// The length of the colon that text begins with: 1, 3 for a full-width one, 0 for none.
private func colonLength(_ text: some Collection<UInt8>) -> Int {
  if text.first == UInt8(ascii: ":") { return 1 }
  return text.starts(with: [0xEF, 0xBC, 0x9A]) ? 3 : 0
}

private func strongCut(_ content: DocumentReader.Content, _ strong: String) -> LabelCut? {
  let html = content.html.bytes
  guard var offset = endOfStrong(html) else { return nil }
  var name = Array(strong.utf8)
  var rest = Array(content.text.utf8).dropFirst(name.count)
  if name.last == UInt8(ascii: ":") {
    name.removeLast()
  } else if name.suffix(3).elementsEqual([0xEF, 0xBC, 0x9A]) {
    name.removeLast(3)
  } else {
    while offset < html.count, isSpaceOrTab(html[offset]) { offset += 1 }
    let colon = colonLength(html[offset...])
    guard colon > 0 else { return nil }
    offset += colon
    rest = rest.drop(while: isSpaceOrTab).dropFirst(colon)
  }
  while let last = name.last, isSpaceOrTab(last) { name.removeLast() }
  let text = String(decoding: name, as: UTF8.self)
  guard !text.isEmpty, text.count <= labelLimit else { return nil }
  return LabelCut(
    name: text,
    isStrong: true,
    restText: String(decoding: rest.drop(while: isSpaceOrTab), as: UTF8.self),
    htmlOffset: skipBreaks(html, from: offset)
  )
}

/// The offset behind the `</strong>` that closes the `<strong>` at the start of the HTML.
private func endOfStrong(_ html: [UInt8]) -> Int? {
  let (opening, closing) = (Array("<strong>".utf8), Array("</strong>".utf8))
  guard html.starts(with: opening) else { return nil }
  var depth = 0
  var offset = 0
  while offset < html.count {
    if html[offset] != UInt8(ascii: "<") {
      offset += 1
    } else if html[offset...].starts(with: opening) {
      depth += 1
      offset += opening.count
    } else if html[offset...].starts(with: closing) {
      depth -= 1
      offset += closing.count
      if depth == 0 { return offset }
    } else {
      offset += 1
    }
  }
  return nil
}

/// A plain label ends before any markup, is no URL (`https://`), no time (`10:30`) and no sentence.
private func plainCut(_ content: DocumentReader.Content) -> LabelCut? {
  let html = content.html.bytes
  let limit = min(html.count, content.html.holes.first?.offset ?? html.count, labelLimit * 8)
  var offset = 0
  while offset < limit {
    switch html[offset] {
    case UInt8(ascii: "<"), UInt8(ascii: "\n"), UInt8(ascii: "."), UInt8(ascii: "!"),
      UInt8(ascii: "?"):
      return nil
    case UInt8(ascii: ":"): return plainCut(content, colonAt: offset, length: 1)
    case 0xEF where colonLength(html[offset...]) == 3:
      return plainCut(content, colonAt: offset, length: 3)
    default: offset += 1
    }
  }
  return nil
}

private func plainCut(_ content: DocumentReader.Content, colonAt offset: Int, length: Int)
  -> LabelCut?
{
  let html = content.html.bytes
  let end = offset + length
  if length == 1, end < html.count, !isSpaceOrTab(html[end]), !isLineEnd(html[end]),
    html[end] != UInt8(ascii: "<")
  {
    return nil
  }
  let text = Array(content.text.utf8)
  let colon = text.indices.first { colonLength(text[$0...]) == length } ?? text.endIndex
  var name = text[..<colon]
  while let last = name.last, isSpaceOrTab(last) { name.removeLast() }
  let label = String(decoding: name, as: UTF8.self)
  guard !label.isEmpty, label.count <= labelLimit, !holdsSentence(label) else { return nil }
  let rest = text[min(colon + length, text.endIndex)...].drop(while: isSpaceOrTab)
  return LabelCut(
    name: label,
    isStrong: false,
    restText: String(decoding: rest, as: UTF8.self),
    htmlOffset: skipBreaks(html, from: end)
  )
}

private func holdsSentence(_ text: String) -> Bool {
  text.unicodeScalars.contains { scalar in
    switch scalar {
    case ".", "!", "?", ";", "。", "！", "？", "；": true
    default: false
    }
  }
}

/// Behind white space and line breaks.
private func skipBreaks(_ html: [UInt8], from start: Int) -> Int {
  let lineBreak = Array("<br />".utf8)
  var offset = start
  while offset < html.count {
    if html[offset] <= 0x20 {
      offset += 1
    } else if html[offset...].starts(with: lineBreak) {
      offset += lineBreak.count
    } else {
      break
    }
  }
  return offset
}

extension HTMLFragment {
  /// What follows an offset, holes at the offset included.
  func suffix(from offset: Int) -> HTMLFragment {
    var result = HTMLFragment(bytes: Array(bytes[offset...]))
    for hole in holes where hole.offset >= offset {
      result.holes.append(Hole(offset: hole.offset - offset, use: hole.use))
    }
    return result
  }
}
