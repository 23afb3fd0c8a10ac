import JourneyModel

extension RulePage {
  static let unreachableLink = RulePage(
    .unreachableLink,
    in: .references,
    reason: """
      Nobody knows whether the page is there: its server did not answer, or refused. Many servers answer programs \
      otherwise than people, so this fails nothing. Checked only with `check --external`.
      """,
    bad: .situation(
      """
      A link to a web address whose host is unknown, that does not answer in time, or that answers 403 or 503.
      """
    ),
    good: .situation(
      """
      A link to a web address that answers, or a `waymark-ignore: unreachable-link` where a look in a browser showed \
      the page.
      """
    )
  )
}
