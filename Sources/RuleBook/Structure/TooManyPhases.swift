import JourneyModel

extension RulePage {
  static let tooManyPhases = RulePage(
    .tooManyPhases,
    in: .structure,
    reason: """
      A map with hundreds of columns is read by nobody: it was made by a program, or headings that are \
      no phases were taken for some. The bound keeps the size of the map in proportion.
      """,
    bad: .situation(
      """
      A journey with 61 phases.
      """
    ),
    good: .situation(
      """
      Journeys of a size that people read, each of which details a phase of another.
      """
    )
  )
}
