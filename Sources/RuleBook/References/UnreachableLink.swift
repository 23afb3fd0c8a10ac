import JourneyModel

extension RulePage {
  static let unreachableLink = RulePage(
    .unreachableLink,
    in: .references,
    reason: """
      A server that doesn't answer, or refuses to answer a program, may still answer people. So this \
      says only that nobody could tell. Only `waymark check --external` asks web addresses.
      """,
    bad: .situation(
      """
      A link to a web address whose server doesn't answer in time, or answers that it won't.
      """
    ),
    good: .situation(
      """
      A link to a web address that answers.
      """
    )
  )
}
