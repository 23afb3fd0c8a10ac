package import Diagnostics
import Documents

extension DiagnosticRule {
  package static let laneGivenTwice = DiagnosticRule(
    "lane-given-twice",
    .error,
    "a lane of a phase is written in one place"
  )
  package static let tooManyLanes = DiagnosticRule(
    "too-many-lanes",
    .error,
    "a journey has at most 100 lanes",
    isFixed: true
  )
  package static let tooManyEntries = DiagnosticRule(
    "too-many-entries",
    .error,
    "a lane of a phase has at most 200 entries",
    isFixed: true
  )
}

/// The longest lane of 349 real journeys has a tenth of it in one phase: it bounds the size of a cell.
let entryLimit = 200

extension PhaseDraft {
  /// Adds a lane to those of the phase, or its entries to those of the same lane. Raises `lane-given-twice` where
  /// `LaneDraft.isAgain` says so, `too-many-lanes` and `too-many-entries`.
  mutating func add(_ draft: LaneDraft, reporting reader: inout FactReader) {
    guard let index = lanes.firstIndex(where: { $0.lane.id == draft.lane.id }) else {
      if lanes.count == laneLimit, let last = lanes.last, !last.isLimit {
        reader.report(tooManyLanes(at: draft.name.span))
        lanes[laneLimit - 1].isLimit = true
      }
      guard lanes.count < laneLimit else { return }
      lanes.append(draft)
      limitEntries(ofLane: lanes.count - 1, reporting: &reader)
      return
    }
    guard !lanes[index].entries.isEmpty else {
      lanes[index] = draft
      limitEntries(ofLane: index, reporting: &reader)
      return
    }
    guard !draft.isAgain(lanes[index]) else {
      reader.report(givenTwice(draft, first: lanes[index]))
      return
    }
    if draft.origin == .diagram {
      lanes[index].join(draft)
    } else {
      lanes[index].entries += draft.entries
    }
    if lanes[index].anchor.isEmpty { lanes[index].anchor = draft.anchor }
    limitEntries(ofLane: index, reporting: &reader)
  }

  private mutating func limitEntries(ofLane index: Int, reporting reader: inout FactReader) {
    guard lanes[index].entries.count > entryLimit else { return }
    let first = lanes[index].entries[entryLimit].content.span
    lanes[index].entries.removeSubrange(entryLimit...)
    guard !lanes[index].isCut else { return }
    lanes[index].isCut = true
    reader.report(
      Diagnostic(
        .tooManyEntries,
        "\u{201C}\(lanes[index].name.value)\u{201D} of phase \u{201C}\(title)\u{201D} has more than \(entryLimit) entries",
        at: first,
        help: "Split the phase, or nest what belongs to one entry below it."
      )
    )
  }

  private func givenTwice(_ draft: LaneDraft, first: LaneDraft) -> Diagnostic {
    Diagnostic(
      .laneGivenTwice,
      "\u{201C}\(draft.name.value)\u{201D} of phase \u{201C}\(title)\u{201D} is given twice",
      at: draft.name.span,
      help: "Keep one of the two places and move the entries of the other there.",
      notes: [Diagnostic.Note("first given here", at: first.name.span)]
    )
  }
}

extension LaneDraft {
  /// Whether it says again what another place said: two headings of one name; front matter and anything else; a table
  /// and a heading or label; two tables below the same heading.
  ///
  /// Two names of one lane ("Actions" and "Steps"), labels that repeat, tables below different headings (one for each
  /// persona) and diagrams, which only illustrate, are joined instead.
  fileprivate func isAgain(_ first: LaneDraft) -> Bool {
    guard !entries.isEmpty, origin != .diagram, first.origin != .diagram else { return false }
    let hasSameName = foldedName(first.name.value) == foldedName(name.value)
    switch (first.origin, origin) {
    case (.frontMatter, _), (_, .frontMatter): return true
    case (.table, .table):
      return hasSameName && tableHeading == first.tableHeading && name.span != first.name.span
    case (.table, _), (_, .table): return true
    case (.heading, .heading): return hasSameName
    default: return false
    }
  }

  /// Adds what a diagram says. A step that is written elsewhere too gives that entry its score and people; a score
  /// without words goes to the first entry that has none.
  fileprivate mutating func join(_ diagram: LaneDraft) {
    for entry in diagram.entries {
      let name = foldedName(entry.content.text)
      let index =
        lane.standard == .emotion
        ? entries.firstIndex { $0.score == nil }
        : entries.firstIndex { foldedName($0.content.text) == name }
      guard let index else {
        entries.append(entry)
        continue
      }
      entries[index].score = entries[index].score ?? entry.score
      entries[index].actors += entry.actors
    }
  }
}

/// Raised where the lane begins that is one too many.
func tooManyLanes(at span: SourceSpan) -> Diagnostic {
  Diagnostic(
    .tooManyLanes,
    "this is one lane more than the \(laneLimit) that a journey may have",
    at: span,
    help: "Join lanes, or split the journey in two."
  )
}
