import JourneyModel

extension RulePage {
  static let tooManyEntries = RulePage(
    .tooManyEntries,
    in: .structure,
    reason: """
      A cell with hundreds of entries is a list and no longer a map: nobody reads it beside the other phases. The bound \
      keeps the size of the map in proportion.
      """,
    bad: .situation(
      """
      A lane that holds 201 entries in one phase.
      """
    ),
    good: .situation(
      """
      The entries that matter, with what belongs to each nested below it.
      """
    )
  )
}
