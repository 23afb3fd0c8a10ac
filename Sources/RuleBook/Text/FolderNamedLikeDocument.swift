import Diagnostics

extension RulePage {
  static let folderNamedLikeDocument = RulePage(
    .folderNamedLikeDocument,
    in: .text,
    reason: """
      Whoever sees the name `olivia.md` expects a persona. A folder of that name is read as a folder, \
      and the persona is missed.
      """,
    bad: .situation(
      """
      A folder that is called `personas/olivia.md`.
      """
    ),
    good: .situation(
      """
      The folder is called `personas/olivia`, or the document in it is moved to `personas/olivia.md`.
      """
    )
  )
}
