import JourneyModel

extension RulePage {
  static let deadLink = RulePage(
    .deadLink,
    in: .references,
    reason: """
      A reader who follows the link finds nothing. Checked only with `check --external`, since it asks other \
      people's servers.
      """,
    bad: .situation(
      """
      A link to a web address whose server answers 404 or 410.
      """
    ),
    good: .situation(
      """
      A link to where the page is now.
      """
    )
  )
}
