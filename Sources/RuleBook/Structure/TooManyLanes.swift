import JourneyModel

extension RulePage {
  static let tooManyLanes = RulePage(
    .tooManyLanes,
    in: .structure,
    reason: """
      A map with more rows than this is read by nobody. Often every need or question was made a \
      heading where a list item was meant.
      """,
    bad: .situation(
      """
      A phase with 101 lanes.
      """
    ),
    good: .situation(
      """
      A few lanes, whose entries are list items.
      """
    )
  )
}
