/// One line of tokens; a tag that spans several lines belongs to the line it begins on.
struct TemplateLine {
  let tokens: ArraySlice<TemplateToken>
  /// White space before the first tag or the first word.
  let margin: Range<Int>
  /// Whether the line vanishes because nothing but tags stands on it.
  ///
  /// The Mustache specification says "standalone" and means one tag; here several tags that print
  /// nothing by themselves may share the line. With a partial the line vanishes only when it is
  /// alone, and with a block that opens and closes on it never: such a block is running text.
  let isStandalone: Bool

  init(_ tokens: ArraySlice<TemplateToken>, bytes: [UInt8]) {
    self.tokens = tokens
    margin = leadingBlanks(tokens.first, bytes)
    isStandalone = hasOnlySilentTags(tokens, bytes)
  }
}

/// The lines of a template, in order.
func templateLines(_ tokens: [TemplateToken], bytes: [UInt8]) -> [TemplateLine] {
  var lines: [TemplateLine] = []
  var start = 0
  for (index, token) in tokens.enumerated() {
    guard case .text(_, endsLine: true) = token else { continue }
    lines.append(TemplateLine(tokens[start...index], bytes: bytes))
    start = index + 1
  }
  if start < tokens.count { lines.append(TemplateLine(tokens[start...], bytes: bytes)) }
  return lines
}

/// Whether a piece of text holds nothing but white space.
func isBlank(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
  bytes[range].allSatisfy(isSpace)
}

private func leadingBlanks(_ token: TemplateToken?, _ bytes: [UInt8]) -> Range<Int> {
  switch token {
  case .text(let range, _):
    let end = bytes[range].firstIndex { !isBlank($0) || $0 == UInt8(ascii: "\r") }
    return range.lowerBound..<(end ?? range.upperBound)
  case .tag(let tag): return tag.range.lowerBound..<tag.range.lowerBound
  case nil: return 0..<0
  }
}

private func hasOnlySilentTags(
  _ tokens: ArraySlice<TemplateToken>,
  _ bytes: [UInt8]
) -> Bool {
  var kinds: [TemplateTag.Kind] = []
  for token in tokens {
    switch token {
    case .text(let range, _):
      guard isBlank(range, bytes) else { return false }
    case .tag(let tag):
      guard !tag.kind.isPrinting else { return false }
      kinds.append(tag.kind)
    }
  }
  guard !kinds.isEmpty, !kinds.contains(.partial) || kinds.count == 1 else { return false }
  return !hasWholeBlockOrTwoLayouts(kinds)
}

private func hasWholeBlockOrTwoLayouts(_ kinds: [TemplateTag.Kind]) -> Bool {
  var openHere: [TemplateTag.Kind] = []
  var layoutCount = 0
  var openLayoutCount = 0
  for kind in kinds {
    if kind.isOpening { openHere.append(kind) }
    if kind == .layout {
      layoutCount += 1
      openLayoutCount += 1
    }
    guard kind == .close, let closed = openHere.popLast() else { continue }
    if closed == .layout { openLayoutCount -= 1 }
    if closed == .block, openLayoutCount == 0 { return true }
  }
  return layoutCount > 1
}
