import Diagnostics

extension RulePage {
  static let symlinkIgnored = RulePage(
    .symlinkIgnored,
    in: .text,
    reason: """
      A link can lead anywhere on the machine that builds the site: what it leads to would be \
      published without anybody having put it there, and the next machine would build another site.
      """,
    bad: .situation(
      """
      A symbolic link in the content folder, such as one from `notes/prices.md` to a file of another \
      folder.
      """
    ),
    good: .situation(
      """
      The file itself lies in the content folder.
      """
    )
  )
}
