/// A page or picture that runs from right to left, with each number that has a sign isolated (U+2066 … U+2069): "−28 %" else
/// has its sign on its other side (Unicode Standard Annex 9, W4 and N1: a sign is neutral unless it stands between digits).
/// An isolate, other than a mark, leaves open which way the sentence runs that begins with it.
///
/// Signs are U+2212, `-` and `+` at the beginning of a text or behind a space or bracket. Tags, scripts, styles and code are
/// left alone. Linear in the length.
func isolatingSignedNumbers(_ markup: [UInt8]) -> [UInt8] {
  var output: [UInt8] = []
  output.reserveCapacity(markup.count + 256)
  var copied = 0
  var index = 0
  while index < markup.count {
    if markup[index] == UInt8(ascii: "<") {
      index = endOfMarkup(markup, from: index)
    } else if beginsNumber(markup, at: index), let end = endOfSignedNumber(markup, from: index) {
      output += markup[copied..<index]
      output += [0xE2, 0x81, 0xA6]
      output += markup[index..<end]
      output += [0xE2, 0x81, 0xA9]
      (copied, index) = (end, end)
    } else {
      index += 1
    }
  }
  return output + markup[copied...]
}

/// The index behind a sign and the number that follows it; nil where there is none.
private func endOfSignedNumber(_ markup: [UInt8], from start: Int) -> Int? {
  var index: Int
  switch markup[start] {
  case UInt8(ascii: "+"), UInt8(ascii: "-"): index = start + 1
  case 0xE2 where markup[start...].starts(with: [0xE2, 0x88, 0x92]): index = start + 3
  default: return nil
  }
  func isDigit(_ index: Int) -> Bool {
    index < markup.count && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(markup[index])
  }
  guard isDigit(index) else { return nil }
  while isDigit(index) || isDigit(index + 1) && isPoint(markup[index]) { index += 1 }
  return index
}

private func isPoint(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
}

/// Whether what stands before a sign leaves it to its number: "2-3" and "Covid-19" have none.
private func beginsNumber(_ markup: [UInt8], at index: Int) -> Bool {
  guard index > 0 else { return true }
  switch markup[index - 1] {
  case UInt8(ascii: ">"), UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "("): return true
  // U+00A0.
  case 0xA0: return index > 1 && markup[index - 2] == 0xC2
  default: return false
  }
}

/// The index behind a tag or comment, and behind all of an element whose text is no prose.
private func endOfMarkup(_ markup: [UInt8], from start: Int) -> Int {
  if markup[start...].starts(with: "<!--".utf8) {
    return place(behind: "-->", in: markup, from: start)
  }
  let end = endOfTag(markup, from: start)
  let name = markup[(start + 1)..<end].prefix {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
  }
  guard let raw = elementsWithoutProse.first(where: { $0.utf8.elementsEqual(name) }) else {
    return end
  }
  return place(behind: "</\(raw)>", in: markup, from: end)
}

/// The index behind the next such text, or the end.
private func place(behind text: String, in markup: [UInt8], from start: Int) -> Int {
  let bytes = Array(text.utf8)
  var index = start
  while index < markup.count {
    if markup[index] == bytes[0], markup[index...].starts(with: bytes) {
      return index + bytes.count
    }
    index += 1
  }
  return markup.count
}

private let elementsWithoutProse = ["code", "pre", "script", "style", "textarea"]
