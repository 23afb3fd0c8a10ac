/// Whether a need or question is answered, or content there: one meaning for findings, pages and pictures.
package enum AnswerState: String, Sendable {
  /// Of needs and questions. What is there answers it; that does, and content is wanted that would, too; nothing that is
  /// there does.
  case met, partly, unmet
  /// Of content, with and without `url`.
  case available, wanted

  /// Nothing that is there answers it, or it is not there.
  package var isGap: Bool { self == .unmet || self == .wanted }
}

extension Journey {
  /// nil for entries of other lanes, and for needs and questions where the author says of no entry of the lane what answers
  /// it: such a map is unfinished, not full of gaps.
  package func answerState(of entry: Entry, at place: EntryLink) -> AnswerState? {
    switch lanes[place.lane].standard {
    case .content: return entry.url == nil ? .wanted : .available
    case .needs, .questions:
      guard overview.lanesWithAnswers.contains(place.lane) else { return nil }
      guard overview.met.contains(place) else { return .unmet }
      return overview.awaiting.contains(place) ? .partly : .met
    default: return nil
    }
  }
}
