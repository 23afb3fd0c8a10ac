/// What tends to be misread: the marks of Markdown, YAML, attributes and Mermaid, words that make something a phase,
/// lane or person, and characters beyond ASCII.
private let pieces = [
  "[", "![[]()", "{", "{a=", "{persona=ana,}", "}", "\"", "'", "|", "\n", "\r", "> ", "- ", "`",
  "~~", "**", "<br>", "<img src=x", "<!--", "-->", "---\n", "...\n", "&a ", "*a ", "!!x ", "{{",
  "[[[[", "? ", "\t", "&amp;", "\\", "#", "## ", "## Phase 1: x\n", "## 第二阶段：x\n",
  "### Needs\n- x\n", "### Gefühle\n- 4/5\n", ":", "：", "| - |\n", "- - - - ", "\n\n", "1) ",
  "```mermaid\njourney\n", "```\n", "  section A\n", "    a: 5: Me, You\n", "**Emotion:** 9\n",
  "persona:", "](journey:", "](../../../x", "](javascript:x)", "99999999999999999999", "-", "~",
  "| Phase | Needs |\n|---|---|\n| A | b<br>c |\n", "<!-- waymark-ignore: broken-link -->",
  "\nsplit: h2\n", "\nphases: [a, b]\n", "\nredirect_from: [../x, /a//b/]\n", "\nid: CON\n",
]

/// Signs that are seen differently than they are stored. The last ones are no UTF-8 at all.
private let oddSigns: [[UInt8]] =
  [
    "\u{FEFF}", "\u{0}", "\u{2028}", "\u{2029}", "\u{202E}", "\u{2066}", "\u{200D}", "\u{200B}",
    "\u{FE0F}", "e\u{301}", "\u{301}", "👩‍👩‍👧", "🇩🇪", "日本", "ﷺ", "\u{85}", "\u{A0}", "\u{AD}",
    "\u{1B}[31m",
    "\u{7F}", "\u{FFFD}", "\u{FFFF}", "\u{10FFFF}", "ß", "İ", "ǅ", "ก็็็็",
  ].map { Array($0.utf8) }
  + [[0xED, 0xA0, 0x80], [0xFF], [0xC0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82]]

/// Makes a text worse in one way. `others` are texts to take parts from.
func damage(_ bytes: inout [UInt8], _ random: inout Random, others: [[UInt8]]) {
  let place = random.below(bytes.count + 1)
  switch random.below(15) {
  case 0: bytes.removeSubrange(place...)
  case 1 where place < bytes.count: bytes[place] ^= UInt8(1 << random.below(8))
  case 2, 3: insert(random.element(of: pieces), times: 1 << random.below(12), into: &bytes, place)
  case 4: bytes.removeSubrange(place..<min(bytes.count, place + random.below(200)))
  case 5: duplicateLine(of: &bytes, at: place, times: 1 << random.below(8))
  case 6: insert("\n" + String(repeating: " ", count: 1 << random.below(14)), into: &bytes, place)
  case 7: indentLines(of: &bytes, from: place, by: 1 + random.below(8))
  case 8: bytes.insert(contentsOf: random.element(of: others), at: place)
  case 9: nest(&bytes, at: place, levels: 1 << random.below(12), &random)
  case 10: bytes = bytes.flatMap { $0 == UInt8(ascii: "\n") ? [UInt8(ascii: "\r"), $0] : [$0] }
  case 11: shuffleLines(of: &bytes, &random)
  case 12: bytes.insert(contentsOf: aliasBomb(&random), at: place)
  case 13: duplicateBlock(of: &bytes, at: place, &random)
  default:
    for _ in 0...random.below(4) {
      bytes.insert(contentsOf: random.element(of: oddSigns), at: random.below(bytes.count + 1))
    }
  }
  // Larger ones are refused as a whole, which one case in a hundred need not show again.
  if bytes.count > 1 << 19 { bytes.removeSubrange((1 << 19)...) }
}

private func insert(_ text: String, times: Int = 1, into bytes: inout [UInt8], _ place: Int) {
  bytes.insert(contentsOf: String(repeating: text, count: times).utf8, at: place)
}

private func lineRange(in bytes: [UInt8], around place: Int) -> Range<Int> {
  let lineFeed = UInt8(ascii: "\n")
  let start = bytes[..<place].lastIndex(of: lineFeed).map { $0 + 1 } ?? 0
  let end = bytes[place...].firstIndex(of: lineFeed).map { $0 + 1 } ?? bytes.count
  return start..<max(start, end)
}

private func duplicateLine(of bytes: inout [UInt8], at place: Int, times: Int) {
  let range = lineRange(in: bytes, around: place)
  let line = Array(bytes[range])
  bytes.insert(contentsOf: (0..<times).flatMap { _ in line }, at: range.lowerBound)
}

/// Puts some lines of the text into another place of it, once or several times.
private func duplicateBlock(of bytes: inout [UInt8], at place: Int, _ random: inout Random) {
  let start = lineRange(in: bytes, around: place).lowerBound
  let end = lineRange(in: bytes, around: min(bytes.count, start + random.below(2_000))).upperBound
  let block = Array(bytes[start..<end])
  let target = lineRange(in: bytes, around: random.below(bytes.count + 1)).lowerBound
  for _ in 0...random.below(3) { bytes.insert(contentsOf: block, at: target) }
}

private func indentLines(of bytes: inout [UInt8], from place: Int, by width: Int) {
  let start = lineRange(in: bytes, around: place).lowerBound
  let indent = [UInt8](repeating: UInt8(ascii: " "), count: width)
  let tail = bytes[start...].flatMap { $0 == UInt8(ascii: "\n") ? [$0] + indent : [$0] }
  bytes.replaceSubrange(start..., with: tail)
}

/// Opens many levels of one kind, with or without closing them.
private func nest(_ bytes: inout [UInt8], at place: Int, levels: Int, _ random: inout Random) {
  let kinds = [
    ("[", "]"), ("{a: ", "}"), ("> ", ""), ("- ", ""), ("*", "*"), ("![", "](x)"), ("(", ")"),
    ("1. ", ""), ("<b>", "</b>"), ("\n  - ", ""),
  ]
  let kind = random.element(of: kinds)
  let close = random.below(2) == 0 ? "" : String(repeating: kind.1, count: levels)
  insert(String(repeating: kind.0, count: levels) + "x" + close, into: &bytes, place)
}

/// Front matter in which each line stands for many of the one before.
private func aliasBomb(_ random: inout Random) -> [UInt8] {
  var text = "\na0: &a0 [x]\n"
  for level in 1...(1 + random.below(20)) {
    let uses = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
    text += "a\(level): &a\(level) [\(uses)]\n"
  }
  return Array(text.utf8)
}

private func shuffleLines(of bytes: inout [UInt8], _ random: inout Random) {
  let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  bytes = Array(lines.shuffled(using: &random).joined(separator: [UInt8(ascii: "\n")]))
}
