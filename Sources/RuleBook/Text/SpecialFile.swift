import Diagnostics

extension RulePage {
  static let specialFile = RulePage(
    .specialFile,
    in: .text,
    reason: """
      A pipe or a device has no contents that could be published, and reading it may never end. A name \
      that isn't UTF-8 has no address.
      """,
    bad: .situation(
      """
      A named pipe, a socket or a device in the content folder, or a file whose name was written in \
      another encoding than UTF-8.
      """
    ),
    good: .situation(
      """
      Only files and folders lie there, with names in UTF-8.
      """
    )
  )
}
