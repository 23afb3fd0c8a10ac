import JourneyModel

extension RulePage {
  static let deadLink = RulePage(
    .deadLink,
    in: .references,
    reason: """
      Readers who follow the link find nothing. Only `waymark check --external` asks web addresses, \
      because that takes time and a network.
      """,
    bad: .situation(
      """
      A link to a web address whose server answers that the page is gone (404 or 410).
      """
    ),
    good: .situation(
      """
      A link to where the page is now, or none.
      """
    )
  )
}
