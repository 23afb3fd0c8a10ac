import JourneyModel

extension RulePage {
  static let tooManyEntries = RulePage(
    .tooManyEntries,
    in: .structure,
    reason: """
      A cell of the map with hundreds of entries is read by nobody: the list came from an export, and says \
      more when somebody has summed it up. The bound keeps the size of the map in proportion.
      """,
    bad: .situation(
      """
      A lane with 201 entries in one phase.
      """
    ),
    good: .situation(
      """
      The few entries that matter, with examples nested below them or kept as evidence.
      """
    )
  )
}
