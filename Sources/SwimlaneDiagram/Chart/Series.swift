/// The feeling of one person along the journey.
package struct Series: Sendable, Hashable {
  /// The person's short name, drawn at the end of the line; empty when there is only one person.
  package var name: String
  /// One list of points per column, in column order: usually one, several when the steps of the phase
  /// have scores of their own. An empty or missing list is a gap; nothing is drawn across it.
  package var points: [[Point]]
  /// The line shows the current state of which the journey is the future.
  ///
  /// Drawn thin and without a person's colour, with small marks of the shape that the line of the same
  /// name has, and named with `ChartWords.baseline`. So give it that person's name, also when it is empty.
  package var isBaseline: Bool
  /// 0…4: colour and mark of a person who has them in other pictures, too. nil for those of the line's place in its lane.
  package var fixedStyle: Int?

  /// A line; see `points` for the shape of the argument.
  package init(name: String, points: [[Point]], isBaseline: Bool = false) {
    self.name = name
    self.points = points
    self.isBaseline = isBaseline
  }

  /// A point of an emotion curve.
  package struct Point: Sendable, Hashable {
    /// From −2 (worst) to +2 (best). Clamped; NaN is a gap.
    package var value: Double
    /// The feeling in a word ("uneasy"), drawn beside the mark where there is room.
    package var word: String?
    /// No evidence backs this point: the mark is hollow, and the line that leads to it dotted where no baseline is drawn.
    package var isAssumed: Bool
    /// The index in `Column.steps` of the step above which the mark stands.
    ///
    /// Counts only when all points of the phase name existing steps in rising order. Otherwise they spread evenly.
    package var step: Int?
    /// What is said of the phase as a whole, where the other points of the phase are those of its steps.
    ///
    /// Drawn as a bar in the middle of the column; no line leads there.
    package var isOfPhase: Bool

    /// A point; observed and of the phase as a whole unless said otherwise.
    package init(
      _ value: Double,
      word: String? = nil,
      isAssumed: Bool = false,
      step: Int? = nil,
      isOfPhase: Bool = false
    ) {
      self.value = value
      self.word = word
      self.isAssumed = isAssumed
      self.step = step
      self.isOfPhase = isOfPhase
    }
  }
}

extension Series {
  /// The points through which the line goes in a column; none where nothing is known.
  func linePoints(in column: Int) -> [Point] {
    column < points.count ? points[column].filter { !$0.isOfPhase } : []
  }
}
