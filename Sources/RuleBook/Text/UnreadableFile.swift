import Diagnostics

extension RulePage {
  static let unreadableFile = RulePage(
    .unreadableFile,
    in: .text,
    reason: """
      A document that can't be read would be missing from the site without a word, and every reference \
      to it would be broken.
      """,
    bad: .situation(
      """
      A file or folder that whoever builds the site may not read, a folder more than 64 folders deep, \
      or a document of more than 64 MB.
      """
    ),
    good: .situation(
      """
      Every file and folder can be read by whoever builds the site.
      """
    )
  )
}
