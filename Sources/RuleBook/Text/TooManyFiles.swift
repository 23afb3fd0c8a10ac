import Diagnostics

extension RulePage {
  static let tooManyFiles = RulePage(
    .tooManyFiles,
    in: .text,
    reason: """
      A folder with so many files is nearly always the wrong one, such as that of all programs. \
      Reading it would take minutes before anything else is said.
      """,
    bad: .situation(
      """
      A content folder with more than 200,000 files in all.
      """
    ),
    good: .situation(
      """
      The content folder that was meant, or files that are no content kept elsewhere.
      """
    )
  )
}
