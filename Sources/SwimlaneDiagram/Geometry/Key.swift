/// A line of the key: the shapes of one meaning and its word.
struct KeyEntry: Sendable, Hashable {
  var signs: [Sign]
  var word: String
}

/// A line of the key at its place under a stand-alone picture.
struct PlacedKeyEntry: Sendable, Hashable {
  var entry: KeyEntry
  /// Where its shapes begin: their left edge, or their right one from right to left.
  var x: Int
  var isReversed: Bool
  var text: TextBlock
}

/// A shape of the key, drawn as it is in the picture.
enum Sign: Sendable, Hashable {
  case glyph(Glyph)
  /// A triangle with all its bars.
  case severity
  /// A chip that nothing proves.
  case assumedChip
  /// A part of a curve that nothing proves.
  case assumedLine
  /// The current state below a future one.
  case baseline
  /// The dash in a cell without entries.
  case nothing

  /// In px; the height is 16.
  var width: Int {
    switch self {
    case .glyph(.bullet), .glyph(.hollowBullet): 6
    case .glyph, .severity, .nothing: 14
    case .assumedChip, .assumedLine, .baseline: 20
    }
  }
}

extension KeyEntry {
  static let gap = 5

  /// Of the shapes and the gaps after them.
  var signWidth: Int { signs.reduce(0) { $0 + $1.width + Self.gap } }

  /// The signs that the picture uses, each with what it means, in the order in which a reader meets them.
  static func all(in geometry: Geometry) -> [KeyEntry] {
    let words = geometry.words
    let used = UsedSigns(geometry)
    var entries = [
      KeyEntry(signs: used.hasObserved ? [.glyph(.bullet)] : [], word: words.observed),
      KeyEntry(signs: used.assumed, word: words.assumed),
    ]
    entries += words.meanings.map { glyph, word in
      KeyEntry(signs: used.has(glyph) ? [.glyph(glyph)] : [], word: word)
    }
    let hasPain = used.has(.pain) || used.has(.hollowPain)
    let pain = used.hasSeverity ? Sign.severity : .glyph(used.has(.pain) ? .pain : .hollowPain)
    entries += [
      KeyEntry(
        signs: hasPain ? [pain] : [],
        word: used.hasSeverity ? words.painWithSeverity : words.pain
      ),
      KeyEntry(signs: used.hasBaseline ? [.baseline] : [], word: words.baseline),
      KeyEntry(signs: used.hasEmptyCell ? [.nothing] : [], word: words.nothing),
    ]
    return entries.filter { !$0.signs.isEmpty && !$0.word.isEmpty }
  }
}

extension ChartWords {
  /// What each shape means that has one meaning.
  fileprivate var meanings: [(Glyph, String)] {
    [
      (.trigger, trigger), (.gate, gate), (.dropOff, dropOff), (.momentOfTruth, momentOfTruth),
      (.met, met), (.unmet, unmet), (.channelSwitch, channelSwitch),
      (.available, contentAvailable), (.wanted, contentWanted), (.driver, driver),
      (.participant, participant), (.gatekeeper, gatekeeper), (.notInvolved, notInvolved),
      (.opportunity, opportunity),
    ]
  }
}

/// What is drawn somewhere in a picture.
private struct UsedSigns {
  private var glyphs: Set<Glyph> = []
  private var outlines: Set<PlacedItem.Outline> = []
  private var hasObservedMark = false
  private var hasAssumedLine = false
  private(set) var hasSeverity = false
  private(set) var hasBaseline = false
  private(set) var hasEmptyCell = false

  init(_ geometry: Geometry) {
    for phase in geometry.phases {
      if phase.momentOfTruth != nil { glyphs.insert(.momentOfTruth) }
      for mark in phase.boundaryMarks { add(mark.item) }
      for cell in phase.cells {
        if cell.isEmpty { hasEmptyCell = true }
        for item in cell.items { add(item) }
      }
    }
    for series in geometry.lanes.compactMap(\.curve).flatMap(\.series) {
      if series.isBaseline {
        hasBaseline = true
      } else {
        if series.marks.contains(where: \.isAssumed) { hasAssumedLine = true }
        if series.marks.contains(where: { !$0.isAssumed }) { hasObservedMark = true }
      }
    }
  }

  private mutating func add(_ item: PlacedItem) {
    if let glyph = item.glyph { glyphs.insert(glyph) }
    if item.switchFrame != nil { glyphs.insert(.channelSwitch) }
    if item.severity > 0 { hasSeverity = true }
    outlines.insert(item.outline)
  }

  func has(_ glyph: Glyph) -> Bool { glyphs.contains(glyph) }

  var hasObserved: Bool { has(.bullet) || hasObservedMark }

  var assumed: [Sign] {
    let chips: Set<PlacedItem.Outline> = [.assumedChip, .assumedPain, .assumedOpportunity]
    return (has(.hollowBullet) || hasAssumedLine ? [.glyph(.hollowBullet)] : [])
      + (outlines.isDisjoint(with: chips) ? [] : [.assumedChip])
      + (hasAssumedLine ? [.assumedLine] : [])
  }
}
