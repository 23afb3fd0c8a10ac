/// What a group says for all its texts, so that they need not.
struct HoistedText {
  /// They give the size, weight and colour below.
  var classes: [String] = []
  var style = TextStyle.body
  var isMuted = false
  /// Where a text stands that says nothing of it.
  var alignment = TextBlock.Alignment.leading
  /// What assistive technology calls the group.
  var name = ""
}

extension ByteWriter {
  /// A block as one `<text>` with a `<tspan>` per further line.
  ///
  /// Text from right to left gets one `<text>` per line: renderers collapse its `<tspan>`s
  /// (linebender/resvg#1093). A line broken at a space ends with one, so that copied text keeps it.
  /// A `<tspan>` with a `dy` is a line like the first; without, it is quiet. That saves hundreds of classes.
  mutating func text(_ block: TextBlock, extraClass: String? = nil) {
    guard !block.lines.isEmpty else { return }
    if block.isRightToLeft {
      for index in block.lines.indices {
        open(block, line: index, extraClass)
        runs(block, line: index, isNewLine: false)
        raw("</text>")
      }
      return
    }
    open(block, line: 0, extraClass)
    for index in block.lines.indices { runs(block, line: index, isNewLine: index > 0) }
    raw("</text>")
  }

  private mutating func open(
    _ block: TextBlock,
    line: Int,
    _ extraClass: String?
  ) {
    raw("<text")
    var names = block.style.classNames(in: hoisted.style)
    if !hoisted.isMuted, block.isMuted { names.append("n") }
    if let extraClass { names.append(extraClass) }
    classes(names)
    if block.anchorX != originX { attribute("x", block.anchorX - originX) }
    attribute("y", block.y(ofLine: line))
    if block.isRightToLeft { raw(" direction=\"rtl\"") }
    if block.alignment != hoisted.alignment {
      attribute("text-anchor", block.alignment.anchor ?? "start")
    }
    raw(">")
  }

  private mutating func runs(_ block: TextBlock, line index: Int, isNewLine: Bool) {
    let line = block.lines[index]
    let isMutedBlock = block.isMuted
    // A line of quiet runs is one quiet element, any other nests its quiet runs.
    let isQuietLine = isNewLine && !isMutedBlock && line.runs.allSatisfy(\.isMuted)
    let isOneRun = line.runs.count == 1
    if isNewLine {
      raw("<tspan")
      if isQuietLine, isOneRun { runClass(of: line.runs[0]) }
      attribute("x", block.anchorX - originX)
      if isQuietLine {
        attribute("y", block.y(ofLine: index))
      } else {
        attribute("dy", block.style.lineHeight)
      }
      raw(">")
    }
    // By index, since runs that are copied have their references counted.
    for rank in line.runs.indices {
      let run = line.runs[rank]
      let isWrapped =
        run.isMuted && !isMutedBlock && !(isQuietLine && (isOneRun || !hasRunClass(run)))
      if isWrapped {
        raw("<tspan")
        runClass(of: run)
        raw(">")
      }
      // A space at the end of a run stands behind it: librsvg drops those at the edges of a `<tspan>`.
      let endsAtSpace = isWrapped && rank < line.runs.count - 1 && run.text.utf8.last == 0x20
      let written = endsAtSpace ? String(run.text.dropLast()) : run.text
      // Each line is a paragraph of its own to a renderer: an address that goes on in the next one keeps its signs at their side.
      let isAddress = block.isRightToLeft && block.lines.count > 1
      // Else Latin words on both sides of a dot are one run from left to right.
      if block.isRightToLeft, written.hasPrefix(Typesetter.separator) { raw("\u{200F}") }
      if isAddress, rank == 0, index > 0, written.beginsLikeRestOfAddress { raw("\u{200E}") }
      if !appendIfPlain(written) { escaped(isStandalone ? written.withPlainSpaces : written) }
      let isBroken = isAddress && index < block.lines.count - 1 && !line.endsAtSpace
      if isBroken, rank == line.runs.count - 1, written.endsLikeAddress { raw("\u{200E}") }
      if rank == line.runs.count - 1, line.endsAtSpace { raw(" ") }
      if isWrapped { raw("</tspan>") }
      if endsAtSpace { raw(" ") }
    }
    if isNewLine { raw("</tspan>") }
  }
}

extension ByteWriter {
  fileprivate func hasRunClass(_ run: TextBlock.Run) -> Bool { run.isItalic || run.person != nil }

  /// The slant of a channel, or the colour of a person.
  fileprivate mutating func runClass(of run: TextBlock.Run) {
    if run.isItalic { return classes(["i"]) }
    guard let person = run.person else { return }
    classes([PlacedSeries.className(style: person, isBaseline: false)])
  }
}

extension String {
  /// Whether it begins with signs of ASCII before a letter or digit of it: "/moving".
  fileprivate var beginsLikeRestOfAddress: Bool {
    guard let first = utf8.first, first.isSignOfAddress else { return false }
    return utf8.first { !$0.isSignOfAddress }?.isLetterOrDigit == true
  }

  /// Whether it ends with such signs behind a letter or digit: "example.org/".
  fileprivate var endsLikeAddress: Bool {
    guard let last = utf8.last, last.isSignOfAddress else { return false }
    return utf8.last { !$0.isSignOfAddress }?.isLetterOrDigit == true
  }

  /// With a space for each lonely no-break space inside: where lines are broken already they look the same, for fewer bytes.
  fileprivate var withPlainSpaces: String {
    let bytes = Array(utf8)
    // U+00A0 is C2 A0.
    guard bytes.contains(0xC2) else { return self }
    func isSpace(_ index: Int) -> Bool {
      bytes[index] == 0x20 || bytes[index] == 0xC2 && bytes[index + 1] == 0xA0
    }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let isHard = bytes[index] == 0xC2 && bytes[index + 1] == 0xA0
      let (before, after) = (index - 1, index + 2)
      // One behind another may become plain: nothing collapses there.
      let isLonely =
        isHard && before >= 0 && after < bytes.count && !isSpace(after) && bytes[before] != 0x20
        && !(result.last == 0x20)
      if isLonely {
        result.append(0x20)
      } else {
        result.append(bytes[index])
        if isHard { result.append(bytes[index + 1]) }
      }
      index += isHard ? 2 : 1
    }
    return String(decoding: result, as: UTF8.self)
  }
}

extension UInt8 {
  fileprivate var isSignOfAddress: Bool {
    (0x21...0x2F).contains(self) || [0x3A, 0x3D, 0x3F, 0x40, 0x5F].contains(self)
  }

  fileprivate var isLetterOrDigit: Bool {
    (0x30...0x39).contains(self) || (0x41...0x5A).contains(self & 0xDF)
  }
}

extension TextBlock {
  /// The x that the alignment hangs on.
  var anchorX: Int {
    switch alignment {
    case .centre: frame.x + frame.width / 2
    case .leading: isRightToLeft ? frame.maxX : frame.x
    case .trailing: isRightToLeft ? frame.x : frame.maxX
    }
  }

  /// The baseline of a line.
  func y(ofLine index: Int) -> Int { frame.y + style.ascent + index * style.lineHeight }

  /// Whether all of it is quiet.
  var isMuted: Bool { lines.allSatisfy { $0.runs.allSatisfy(\.isMuted) } }
}

extension TextBlock.Alignment {
  /// Nil for what no attribute says.
  var anchor: String? {
    switch self {
    case .leading: nil
    case .centre: "middle"
    case .trailing: "end"
    }
  }
}

extension TextStyle {
  /// The classes that tell it from the style around it; none for the size and weight that the whole picture has.
  func classNames(in other: TextStyle) -> [String] {
    if self == other { return [] }
    return switch self {
    case .body: []
    case .small: ["s"]
    case .phaseTitle: ["t"]
    case .laneTitle: ["b"]
    case .strong: other == .small ? ["b"] : other == .laneTitle ? ["s"] : ["s", "b"]
    case .title: ["h"]
    }
  }
}
