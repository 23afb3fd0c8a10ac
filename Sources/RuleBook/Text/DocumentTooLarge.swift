import Documents

extension RulePage {
  static let documentTooLarge = RulePage(
    .documentTooLarge,
    in: .text,
    reason: """
      A document of this size is an export or a log, and no reader scrolls through the page it makes. \
      The bound also keeps the time of a build in proportion.
      """,
    bad: .situation(
      """
      A document of more than 1,048,576 bytes, or front matter of more than 262,144.
      """
    ),
    good: .situation(
      """
      Several documents, or the export kept as a file that a page links to.
      """
    )
  )
}
