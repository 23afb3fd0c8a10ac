/// An item with its text measured, its shape chosen and the room that both need.
struct MeasuredItem {
  var text: MeasuredText
  var style: TextStyle
  var glyph: Glyph?
  var isChannelSwitch = false
  /// From 1 to 5; 0 for none.
  var severity = 0
  var alarm: PlacedItem.Alarm?
  var outline: PlacedItem.Outline
  /// An entry of a cell without an outline: its text begins where that of others does, whatever its glyph.
  var isParagraph = false
  var link: Link?
  /// Where the whole text can be read; the link of an item that has none and is cut.
  var linkToMore: Link?

  /// From the frame's leading edge to the text.
  var leadingInset: Int {
    let room = glyphRoom + (isChannelSwitch ? 17 : 0)
    return outline == .none ? room : max(Self.textInset, room + 7)
  }

  /// From a cell's padding to the texts of paragraphs and of chips without a mark: most texts begin there.
  static let textInset = 12
  /// How far the frame of a paragraph reaches into the padding, for the widest glyphs.
  static let hang = 3

  /// What the glyph and the gap after it take up.
  var glyphRoom: Int {
    if isParagraph { return Self.textInset + Self.hang }
    switch glyph {
    case nil: return 0
    case .bullet, .hollowBullet: return 11
    default: return 17
    }
  }

  /// From the text to the frame's trailing edge.
  var trailingInset: Int { outline == .none ? 0 : 10 }

  /// The frame's width when the text has the given width.
  func frameWidth(textWidth: Int) -> Int { leadingInset + textWidth + trailingInset }
}

extension Typesetter {
  /// The item as it stands in a lane of the given kind.
  func measured(
    _ item: Item,
    in kind: Row.Kind,
    words: ChartWords,
    linkToMore: Link?
  ) -> MeasuredItem {
    let isChip = if case .chips = kind { true } else { item.isChip }
    let style: TextStyle = isChip ? .small : .body
    let isQuiet = item.mark == .notInvolved
    var parts: [(text: String, style: RunStyle)] = [(item.text, isQuiet ? .muted : .plain)]
    let notes: [(String?, RunStyle)] = [
      (item.mark.flatMap(words.word(for:)).map(Self.glued), .muted),
      (item.channel.map(Self.glued), .channel),
      (item.badge, .muted),
    ]
    for (word, style) in notes {
      guard let word, !word.isEmpty else { continue }
      // White space stands outside the quiet run: librsvg trims it at the edges of a `<tspan>`.
      let isFirst = parts.count == 1 && parts[0].text.isEmpty
      if !isFirst { parts[parts.count - 1].text += " " }
      parts.append((isFirst ? word : Typesetter.separator + word, style))
    }
    for person in item.people where !person.name.isEmpty {
      parts[parts.count - 1].text += " "
      let runStyle = person.style.map { RunStyle.person(UInt8(clamping: $0 % 5)) }
      parts.append((Typesetter.separator + Self.gluedName(person.name), runStyle ?? .muted))
    }
    return MeasuredItem(
      text: measured(parts, style),
      style: style,
      glyph: glyph(for: item, isChip: isChip),
      isChannelSwitch: item.isChannelSwitch,
      severity: severity(of: item.mark),
      alarm: alarm(for: item.mark),
      outline: isChip ? outline(for: item) : .none,
      isParagraph: !isChip,
      link: item.link,
      linkToMore: linkToMore
    )
  }

  /// A note of a few words stays on one line, also where a script puts no space between words.
  private static func glued(_ note: String) -> String {
    // Most notes are ASCII, whose characters are bytes.
    if note.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x0D }) {
      guard note.utf8.count <= 20, note.utf8.contains(0x20) else { return note }
      var bytes: [UInt8] = []
      for byte in note.utf8 {
        if byte == 0x20 { bytes.append(utf8Of: "\u{A0}") } else { bytes.append(byte) }
      }
      return String(decoding: bytes, as: UTF8.self)
    }
    guard note.count <= 20 else { return note }
    let isJoined = note.unicodeScalars.contains { (0x3040...0x9FFF).contains($0.value) }
    guard isJoined else { return String(note.map { $0 == " " ? "\u{A0}" : $0 }) }
    return note.map { String($0) }.joined(separator: "\u{2060}")
  }

  /// A short word that a script writes without spaces stays on one line.
  static func gluedWord(_ word: String) -> String {
    guard word.count <= 6,
      word.unicodeScalars.contains(where: { (0x3040...0x9FFF).contains($0.value) })
    else { return word }
    return word.map { String($0) }.joined(separator: "\u{2060}")
  }

  /// Each part of a name stays on one line, also at a hyphen and where a script puts no space between letters; a part that is as long
  /// as a line is left as it is.
  static func gluedName(_ name: String) -> String {
    guard name.unicodeScalars.contains(where: { (0x3040...0x9FFF).contains($0.value) }) else {
      guard name.utf8.count <= 20, name.utf8.contains(0x2D) else { return name }
      return name.split(separator: "-", omittingEmptySubsequences: false)
        .joined(separator: "-\u{2060}")
    }
    var result = ""
    let parts = name.split(omittingEmptySubsequences: false) { "・＝= ".contains($0) }
    for part in parts {
      let separator = name[part.endIndex...].prefix(1)
      let isShort = part.count <= 8
      result += part.map { String($0) }.joined(separator: isShort ? "\u{2060}" : "") + separator
    }
    return result
  }

  /// The mark's shape, else the bullet of a paragraph; chips need none.
  private func glyph(for item: Item, isChip: Bool) -> Glyph? {
    if let mark = item.mark { return Self.glyph(for: mark, isAssumed: item.isAssumed) }
    return isChip || !item.hasBullet ? nil : item.isAssumed ? .hollowBullet : .bullet
  }

  private func severity(of mark: Mark?) -> Int {
    if case .pain(let severity?) = mark { min(max(severity, 1), 5) } else { 0 }
  }

  private func alarm(for mark: Mark?) -> PlacedItem.Alarm? {
    switch mark {
    case .unmet, .contentWanted: .gap
    case .pain: severity(of: mark) >= 4 ? .pain : nil
    default: nil
    }
  }

  /// The shape of a mark.
  private static func glyph(for mark: Mark, isAssumed: Bool) -> Glyph {
    switch mark {
    case .driver: isAssumed ? .hollowDriver : .driver
    case .participant: isAssumed ? .hollowParticipant : .participant
    case .gatekeeper: isAssumed ? .hollowGatekeeper : .gatekeeper
    case .notInvolved: .notInvolved
    case .pain: isAssumed ? .hollowPain : .pain
    case .opportunity: .opportunity
    case .contentWanted: .wanted
    case .contentAvailable: .available
    case .unmet: isAssumed ? .hollowUnmet : .unmet
    case .met: isAssumed ? .hollowMet : .met
    case .partlyMet: isAssumed ? .hollowPartlyMet : .partlyMet
    case .momentOfTruth: isAssumed ? .hollowMoment : .momentOfTruth
    }
  }

  private func outline(for item: Item) -> PlacedItem.Outline {
    switch item.mark {
    case .pain: item.isAssumed ? .assumedPain : .pain
    case .opportunity: item.isAssumed ? .assumedOpportunity : .opportunity
    case .contentWanted: .wanted
    default: item.isAssumed ? .assumedChip : .chip
    }
  }

  /// The item placed: `x`, `y` is the upper left corner of its frame, `width` that of the frame.
  ///
  /// The inside follows the text's own direction: an Arabic entry of an English chart starts at the right.
  /// With `glyphOnRight` the glyph stands there whatever the text's direction, and the text beside it.
  func placed(
    _ item: MeasuredItem,
    _ block: TextBlock,
    x: Int,
    y: Int,
    width: Int,
    glyphOnRight: Bool? = nil
  ) -> PlacedItem {
    let padding = item.outline == .none ? 3 : 4
    let height = max(24, block.frame.height + 2 * padding)
    let isReversed = glyphOnRight ?? (isReversed || block.isRightToLeft)
    let axis = InlineAxis(origin: x, width: width, isReversed: isReversed)
    let textWidth = width - item.leadingInset - item.trailingInset
    var text = block.moved(x: axis.x(at: item.leadingInset, width: textWidth), y: y + padding)
    text.frame.width = textWidth
    text.alignment = isReversed == block.isRightToLeft ? .leading : .trailing
    let isBullet = item.glyph == .bullet || item.glyph == .hollowBullet
    let glyphWidth = isBullet ? 6 : 12
    let start = item.outline != .none ? 7 : item.isParagraph && isBullet ? MeasuredItem.hang : 0
    let glyphX = axis.x(at: start, width: glyphWidth)
    let glyphY = y + padding + (item.style.lineHeight - 12) / 2
    return PlacedItem(
      frame: Rect(x: x, y: y, width: width, height: height),
      outline: item.outline,
      glyph: item.glyph,
      glyphFrame: Rect(x: glyphX, y: glyphY, width: glyphWidth, height: 12),
      severity: item.severity,
      alarm: item.alarm,
      switchFrame: item.isChannelSwitch
        ? Rect(x: axis.x(at: item.leadingInset - 17, width: 12), y: glyphY, width: 12, height: 12)
        : nil,
      text: text,
      link: item.link ?? (text.isCut ? item.linkToMore : nil)
    )
  }
}
