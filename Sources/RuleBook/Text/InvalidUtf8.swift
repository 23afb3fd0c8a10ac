import Documents

extension RulePage {
  static let invalidUTF8 = RulePage(
    .invalidUTF8,
    in: .text,
    reason: """
      A file in another encoding would show wrong letters in place of accents and quotation marks. The \
      first byte that is not UTF-8 is named, so that the place can be found.
      """,
    bad: .situation(
      """
      A file that an older program saved as Latin-1 or as UTF-16, so that `é` is the one byte 0xE9.
      """
    ),
    good: .situation(
      """
      The same file saved with the encoding UTF-8.
      """
    )
  )
}
