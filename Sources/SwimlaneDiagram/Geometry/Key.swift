/// A line of the key: the shapes of one meaning and its word.
struct KeyEntry: Sendable, Hashable {
  var group: KeyGroup
  var signs: [Sign]
  var word: String
}

/// What stands together in the key, in the order in which a reader meets it.
enum KeyGroup: Sendable, Hashable, CaseIterable {
  /// What proves it, and where there is nothing.
  case basis
  /// What is asked for, and what answers it.
  case needs
  /// Pain points and opportunities.
  case pains
  /// What happens at a place in time.
  case moments
  /// Who takes part, and how.
  case parts
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
  case severity(Glyph)
  /// A chip that nothing proves.
  case assumedChip
  /// A part of a curve that nothing proves.
  case assumedLine
  /// The current state below a future one.
  case baseline
  /// What is said of a phase whose steps have marks of their own.
  case bar(isAssumed: Bool)
  /// The ground of what hurts most.
  case painGround
  /// The dash in a cell without entries.
  case nothing

  /// In px; the height is 16.
  var width: Int {
    switch self {
    case .glyph(.bullet), .glyph(.hollowBullet): 6
    case .glyph, .severity, .nothing: 14
    case .bar: 16
    case .painGround, .assumedChip, .assumedLine, .baseline: 20
    }
  }
}

extension KeyEntry {
  static let gap = 5

  /// Of the shapes and the gaps after them.
  var signWidth: Int { signs.reduce(0) { $0 + $1.width + Self.gap } }

  /// The signs that the picture uses, each with what it means, group by group.
  static func all(in geometry: Geometry) -> [KeyEntry] {
    let used = UsedSigns(geometry)
    let entries = KeyGroup.allCases.flatMap { group in
      geometry.words.meanings(in: group, used).map { signs, word in
        KeyEntry(group: group, signs: signs, word: word)
      }
    }
    return entries.filter { !$0.signs.isEmpty && !$0.word.isEmpty }
  }
}

extension ChartWords {
  /// What the signs of a group mean; those that are used nowhere are left out.
  fileprivate func meanings(in group: KeyGroup, _ used: UsedSigns) -> [([Sign], String)] {
    switch group {
    case .basis:
      [
        (used.hasObserved ? [.glyph(.bullet)] : [], observed), (used.assumed, assumed),
        (used.hasBaseline ? [.baseline] : [], baseline),
        (used.bars, wholePhase),
        (used.hasEmptyCell ? [.nothing] : [], nothing),
      ]
    case .needs:
      [
        (used.sign(.met, else: .hollowMet), met),
        (used.sign(.partlyMet, else: .hollowPartlyMet), partlyMet),
        (used.sign(.unmet, else: .hollowUnmet), unmet),
        (used.signs(.available), contentAvailable), (used.signs(.wanted), contentWanted),
      ]
    case .pains:
      [
        (used.pains, used.hasSeverity ? painWithSeverity : pain),
        (
          used.hasPainGround ? [.painGround] : [],
          severities.dropFirst(3).joined(separator: curve.separator)
        ),
        (used.signs(.opportunity), opportunity),
      ]
    case .moments:
      [
        (used.signs(.trigger), trigger), (used.signs(.gate), gate),
        (used.signs(.dropOff), dropOff),
        (used.sign(.momentOfTruth, else: .hollowMoment), momentOfTruth),
        (used.signs(.channelSwitch), channelSwitch),
      ]
    case .parts:
      [
        (used.sign(.driver, else: .hollowDriver), driver),
        (used.sign(.participant, else: .hollowParticipant), participant),
        (used.sign(.gatekeeper, else: .hollowGatekeeper), gatekeeper),
        (used.signs(.notInvolved), notInvolved),
      ]
    }
  }
}

/// What is drawn somewhere in a picture.
private struct UsedSigns {
  private var glyphs: Set<Glyph> = []
  private var outlines: Set<PlacedItem.Outline> = []
  private var hasObservedMark = false
  private var hasAssumedMark = false
  private var hasAssumedLine = false
  private(set) var hasSeverity = false
  private(set) var hasBaseline = false
  private(set) var hasPainGround = false
  private var hasObservedBar = false
  private var hasAssumedBar = false
  private(set) var hasEmptyCell = false

  init(_ geometry: Geometry) {
    for phase in geometry.phases {
      if let moment = phase.momentOfTruth?.glyph { glyphs.insert(moment) }
      for mark in phase.boundaryMarks { add(mark.item) }
      for cell in phase.cells {
        if cell.isEmpty { hasEmptyCell = true }
        for item in cell.items { add(item) }
      }
    }
    for series in geometry.lanes.compactMap(\.curve).flatMap(\.series) {
      if series.isBaseline { hasBaseline = true }
      let bars = series.marks.filter(\.isBar)
      if bars.contains(where: { !$0.isAssumed }) { hasObservedBar = true }
      if bars.contains(where: \.isAssumed) { hasAssumedBar = true }
      if series.marks.contains(where: \.isAssumed) { hasAssumedMark = true }
      if series.marks.contains(where: { !$0.isAssumed }) { hasObservedMark = true }
      if series.segments.contains(where: \.isAssumed), !series.isBaseline { hasAssumedLine = true }
    }
  }

  private mutating func add(_ item: PlacedItem) {
    if let glyph = item.glyph { glyphs.insert(glyph) }
    if item.switchFrame != nil { glyphs.insert(.channelSwitch) }
    if item.severity > 0 { hasSeverity = true }
    if item.alarm == .pain { hasPainGround = true }
    outlines.insert(item.outline)
  }

  private func has(_ glyph: Glyph) -> Bool { glyphs.contains(glyph) }

  /// The shape if it is drawn.
  func signs(_ glyph: Glyph) -> [Sign] { has(glyph) ? [.glyph(glyph)] : [] }

  /// The shape of what is observed, or the hollow one where nothing else is drawn. How the other looks that way is told once, beside
  /// the word for assumed: two signs before one word are taken for two meanings.
  func sign(_ solid: Glyph, else hollow: Glyph) -> [Sign] {
    has(solid) ? [.glyph(solid)] : signs(hollow)
  }

  var pains: [Sign] {
    let glyph: Glyph? = has(.pain) ? .pain : has(.hollowPain) ? .hollowPain : nil
    return glyph.map { hasSeverity ? .severity($0) : .glyph($0) }.map { [$0] } ?? []
  }

  var bars: [Sign] {
    hasObservedBar || hasAssumedBar ? [.bar(isAssumed: !hasObservedBar)] : []
  }

  /// The hollow form of one sign of each kind that is drawn in both forms.
  private var hollowForms: [Sign] {
    let kinds: [[(solid: Glyph, hollow: Glyph)]] = [
      [(.met, .hollowMet), (.partlyMet, .hollowPartlyMet), (.unmet, .hollowUnmet)],
      [(.pain, .hollowPain)], [(.momentOfTruth, .hollowMoment)],
      [
        (.driver, .hollowDriver), (.participant, .hollowParticipant),
        (.gatekeeper, .hollowGatekeeper),
      ],
    ]
    return kinds.compactMap { kind in
      kind.first { has($0.solid) && has($0.hollow) }.map { .glyph($0.hollow) }
    }
  }

  private var hasHollowShape: Bool {
    !glyphs.isDisjoint(with: [
      .hollowBullet, .hollowMet, .hollowPartlyMet, .hollowUnmet, .hollowPain, .hollowMoment,
      .hollowDriver, .hollowParticipant, .hollowGatekeeper,
    ])
  }

  private var hasSolidShape: Bool {
    !glyphs.isDisjoint(with: [
      .bullet, .met, .partlyMet, .unmet, .pain, .momentOfTruth, .driver, .participant, .gatekeeper,
    ])
  }

  /// Solid shapes other than bullets speak for themselves until there are hollow ones.
  var hasObserved: Bool { has(.bullet) || hasObservedMark || hasHollowShape && hasSolidShape }

  var assumed: [Sign] {
    let chips: Set<PlacedItem.Outline> = [.assumedChip, .assumedPain, .assumedOpportunity]
    return (hasHollowShape || hasAssumedMark ? [.glyph(.hollowBullet)] : [])
      + (outlines.isDisjoint(with: chips) ? [] : [.assumedChip])
      + (hasAssumedLine ? [.assumedLine] : []) + hollowForms
  }
}

extension Geometry {
  /// The lines that have names, each person's first; those of another state are left out.
  var people: [PlacedSeries] {
    var result: [PlacedSeries] = []
    for line in lanes.compactMap(\.curve).flatMap(\.series) where !line.isBaseline {
      let isKnown = result.contains { $0.name == line.name && $0.style == line.style }
      if !line.name.isEmpty, !line.marks.isEmpty, !isKnown { result.append(line) }
    }
    return result
  }
}
