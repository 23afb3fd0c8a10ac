import Documents

extension RulePage {
  static let nestedTooDeep = RulePage(
    .nestedTooDeep,
    in: .text,
    reason: """
      Beyond a few levels an indented list says nothing to a reader; at this depth it is a slip of a \
      program. The bound keeps such a file from eating the memory of a build.
      """,
    bad: .situation(
      """
      A list or quotation inside 64 others.
      """
    ),
    good: .situation(
      """
      The list is split, or its inner levels are joined.
      """
    )
  )
}
