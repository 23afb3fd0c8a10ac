/// A pipe table (GFM 0.29 §4.10) found in the source lines of a paragraph, its cells not yet parsed.
struct TableDraft {
  var alignments: [Table.Alignment]
  /// The content of each header cell in the file, trimmed.
  var header: [Range<Int>]
  /// As many cells per row as in the header.
  var rows: [[Range<Int>]]
  /// The paragraph's lines above the header row: they stay a paragraph.
  var leading: [Range<Int>]
  var range: Range<Int>
}

/// How many missing cells are filled in before a text is no longer taken for a table: a header of 1,000
/// cells over 100,000 one-cell rows is 300 kB of source.
private let missingCellLimit = 100_000

/// The table that a paragraph's lines hold: the first line that is a delimiter row with as many cells as
/// the line above it begins one.
func tableDraft(in lines: [Range<Int>], of bytes: [UInt8]) -> TableDraft? {
  guard lines.count >= 2 else { return nil }
  for index in 1..<lines.count {
    guard let alignments = delimiterRow(bytes[lines[index]]) else { continue }
    let header = cells(ofRow: lines[index - 1], in: bytes)
    guard header.count == alignments.count else { continue }
    var missing = 0
    var rows: [[Range<Int>]] = []
    for line in lines[(index + 1)...] where !line.isEmpty {
      var row = cells(ofRow: line, in: bytes)
      missing += max(0, header.count - row.count)
      guard missing <= missingCellLimit else { return nil }
      while row.count < header.count { row.append(line.upperBound..<line.upperBound) }
      rows.append(Array(row.prefix(header.count)))
    }
    let last = lines[lines.count - 1]
    return TableDraft(
      alignments: alignments,
      header: header,
      rows: rows,
      leading: Array(lines[..<(index - 1)]),
      range: lines[index - 1].lowerBound..<last.upperBound
    )
  }
  return nil
}

/// Whether a line could be a delimiter row, markers of quotations included: a cheap test before
/// `tableDraft`.
func mayBeDelimiterRow(_ line: ArraySlice<UInt8>) -> Bool {
  var hasDash = false
  var hasOther = false
  for byte in line {
    switch byte {
    case UInt8(ascii: "-"): hasDash = true
    case UInt8(ascii: "|"), UInt8(ascii: ":"): hasOther = true
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ">"): break
    default: return false
    }
  }
  return hasDash && hasOther
}

/// The alignments of a delimiter row, nil when the line is none. The line is trimmed.
private func delimiterRow(_ line: ArraySlice<UInt8>) -> [Table.Alignment]? {
  guard mayBeDelimiterRow(line) else { return nil }
  var rest = line
  if rest.first == UInt8(ascii: "|") { rest.removeFirst() }
  if rest.last == UInt8(ascii: "|") { rest.removeLast() }
  var result: [Table.Alignment] = []
  for cell in rest.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false) {
    var dashes = cell.drop(while: isSpaceOrTab)
    while let last = dashes.last, isSpaceOrTab(last) { dashes.removeLast() }
    let isLeft = dashes.first == UInt8(ascii: ":")
    if isLeft { dashes.removeFirst() }
    let isRight = dashes.last == UInt8(ascii: ":")
    if isRight { dashes.removeLast() }
    guard !dashes.isEmpty, dashes.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
    switch (isLeft, isRight) {
    case (true, true): result.append(.center)
    case (true, false): result.append(.left)
    case (false, true): result.append(.right)
    case (false, false): result.append(.none)
    }
  }
  return result
}

/// The cells of a row, trimmed; a pipe behind a backslash does not end a cell, in code spans neither.
private func cells(ofRow line: Range<Int>, in bytes: [UInt8]) -> [Range<Int>] {
  var result: [Range<Int>] = []
  var offset = line.lowerBound
  if offset < line.upperBound, bytes[offset] == UInt8(ascii: "|") { offset += 1 }
  var start = offset
  while offset < line.upperBound {
    let byte = bytes[offset]
    if byte == UInt8(ascii: "\\") {
      offset += 2
      continue
    }
    if byte == UInt8(ascii: "|") {
      result.append(trimmedCell(start..<offset, in: bytes))
      start = offset + 1
    }
    offset += 1
  }
  let last = trimmedCell(start..<max(start, line.upperBound), in: bytes)
  if start < line.upperBound, !last.isEmpty || result.isEmpty { result.append(last) }
  return result
}

private func trimmedCell(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
  var (lower, upper) = (range.lowerBound, range.upperBound)
  while lower < upper, isSpaceOrTab(bytes[lower]) { lower += 1 }
  while upper > lower, isSpaceOrTab(bytes[upper - 1]) { upper -= 1 }
  return lower..<upper
}
