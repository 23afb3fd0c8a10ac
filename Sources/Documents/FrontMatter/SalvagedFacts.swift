import Diagnostics

/// The facts of a file by which others name it, read line by line where the front matter as a whole can't be:
/// `id`, `title`, `aliases` and `split`, and the first H1 as the title.
///
/// So one broken file is one finding: what refers to it still finds it. A line that is no plain `key: value` is
/// passed over in silence, since the fault has been reported. Looks at no more than the first 64 kB.
struct SalvagedFacts {
  private let file: SourceFile
  private let end: Int
  private(set) var entries: [YAMLMapping.Entry] = []

  private static let keys: Set<String> = ["id", "title", "aliases", "split"]
  private static let byteLimit = 64 << 10

  init(_ file: SourceFile) {
    self.file = file
    end = min(file.bytes.count, Self.byteLimit)
  }

  /// Reads the lines between the fences; without a closing one, those up to the first heading or empty line.
  mutating func readFrontMatter(_ fence: FrontMatterFence) {
    guard let opening = fence.opening else { return }
    var list: (key: Located<String>, items: [YAMLNode])?
    let upper = min(fence.yaml?.upperBound ?? end, end)
    var line = nextLine(in: file.bytes, after: lineEnd(in: file.bytes, from: opening.upperBound))
    while line < upper {
      let lineEnd = min(lineEnd(in: file.bytes, from: line), upper)
      let isBlank = file.bytes[line..<lineEnd].allSatisfy { $0 <= 0x20 }
      let isHeading = file.bytes[line..<lineEnd].first == UInt8(ascii: "#")
      if fence.yaml == nil, isBlank || isHeading { break }
      if let item = listItem(line..<lineEnd) {
        list?.items.append(.scalar(item))
      } else if !isBlank {
        add(list)
        list = nil
        if let (key, value) = fact(line..<lineEnd), Self.keys.contains(key.value) {
          if let value { add(key, .scalar(value)) } else { list = (key, []) }
        }
      }
      line = nextLine(in: file.bytes, after: lineEnd)
    }
    add(list)
  }

  /// Takes the first line that is an H1 as the title, unless there is one.
  mutating func readTitle(from start: Int) {
    var line = start
    while line < end {
      let lineEnd = lineEnd(in: file.bytes, from: line)
      if file.bytes[line..<lineEnd].starts(with: "# ".utf8),
        let title = text(line + 2..<lineEnd)
      {
        add(Located("title", at: title.span), .scalar(title))
        return
      }
      line = nextLine(in: file.bytes, after: lineEnd)
    }
  }

  private mutating func add(_ list: (key: Located<String>, items: [YAMLNode])?) {
    guard let list, !list.items.isEmpty else { return }
    add(list.key, .sequence(list.items, list.key.span))
  }

  private mutating func add(_ key: Located<String>, _ value: YAMLNode) {
    guard !entries.contains(where: { $0.key.value == key.value }) else { return }
    entries.append(YAMLMapping.Entry(key: key, value: value))
  }

  /// `key: value` at the start of a line; the value is nil when nothing follows the colon.
  private func fact(_ line: Range<Int>) -> (key: Located<String>, value: Located<String>?)? {
    guard let colon = file.bytes[line].firstIndex(of: UInt8(ascii: ":")),
      let key = text(line.lowerBound..<colon), key.span.lower == line.lowerBound
    else { return nil }
    let rest = colon + 1..<line.upperBound
    if file.bytes[rest].allSatisfy({ $0 <= 0x20 }) { return (key, nil) }
    return plainValue(rest).map { (key, $0) }
  }

  private func listItem(_ line: Range<Int>) -> Located<String>? {
    let start = file.bytes[line].firstIndex { !isSpaceOrTab($0) } ?? line.upperBound
    guard start < line.upperBound, file.bytes[start] == UInt8(ascii: "-"),
      start + 1 < line.upperBound, isSpaceOrTab(file.bytes[start + 1])
    else { return nil }
    return plainValue(start + 1..<line.upperBound)
  }

  /// A plain scalar, one in a pair of quotes, or a list in brackets as its text; nil for other syntax.
  private func plainValue(_ range: Range<Int>) -> Located<String>? {
    let end = comment(in: range) ?? range.upperBound
    guard var value = text(range.lowerBound..<end), let first = value.value.first else {
      return nil
    }
    let pairs: [Character: Character] = ["\"": "\"", "'": "'", "[": "]"]
    if let closing = pairs[first] {
      let inner = value.value.dropFirst()
      guard inner.last == closing else { return nil }
      value.value = String(inner.dropLast())
      let isQuoted = value.value.contains { $0 == first || $0 == closing || $0 == "\\" }
      return isQuoted || value.value.isEmpty ? nil : value
    }
    return "{}]&*!|>%@`#?-,".contains(first) ? nil : value
  }

  /// Where ` # …` begins; a value with such signs inside of quotes is then no whole one, and passed over.
  private func comment(in range: Range<Int>) -> Int? {
    range.dropFirst().first { offset in
      file.bytes[offset] == UInt8(ascii: "#") && isSpaceOrTab(file.bytes[offset - 1])
    }
  }

  /// The text of a range without the space around it; nil when it is empty or no UTF-8.
  private func text(_ range: Range<Int>) -> Located<String>? {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    while lower < upper, file.bytes[lower] <= 0x20 { lower += 1 }
    while upper > lower, file.bytes[upper - 1] <= 0x20 { upper -= 1 }
    guard lower < upper, let text = String(validating: file.bytes[lower..<upper], as: UTF8.self)
    else { return nil }
    return Located(text, at: SourceSpan(in: file.sourcePath, lower: lower, upper: upper))
  }
}

extension ParsedDocument {
  /// Adds what could be salvaged of a file whose front matter or body can't be read. What was parsed before stays,
  /// but for the last value: the fault may have cut it short.
  mutating func salvage(from file: SourceFile, _ fence: FrontMatterFence) {
    var facts = SalvagedFacts(file)
    if hasBrokenFrontMatter { facts.readFrontMatter(fence) }
    if hasBrokenBody { facts.readTitle(from: fence.bodyStart) }
    if let last = frontMatter?.entries.last,
      facts.entries.contains(where: { $0.key.span == last.key.span })
    {
      frontMatter?.entries.removeLast()
    }
    let known = Set((frontMatter?.entries ?? []).map(\.key.value))
    let found = facts.entries.filter { !known.contains($0.key.value) }
    guard !found.isEmpty else { return }
    if frontMatter == nil {
      frontMatter = YAMLMapping(entries: found, span: .start(of: file.path))
    } else {
      frontMatter?.entries += found
    }
  }
}
