import Documents

extension RulePage {
  static let tooManyBrackets = RulePage(
    .tooManyBrackets,
    in: .text,
    reason: """
      The Markdown reader looks for the end of each bracket that is open. With thousands of them a \
      build takes minutes; no person writes that.
      """,
    bad: .situation(
      """
      A paragraph in which 3,001 square brackets are opened and not closed, as in data that was pasted \
      as text.
      """
    ),
    good: .situation(
      """
      The data stands in a file of its own, or in paragraphs of a size that people read.
      """
    )
  )
}
