import Documents

extension RulePage {
  static let yamlTooDeep = RulePage(
    .yamlTooDeep,
    in: .text,
    reason: """
      Nothing in the format nests deeper than a few levels. Brackets inside brackets by the dozen are \
      a slip of a program, and reading them without a bound could eat memory.
      """,
    bad: .situation(
      """
      A value in 65 lists or maps inside one another.
      """
    ),
    good: .situation(
      """
      A list of texts, or a map of names and texts.
      """
    )
  )
}
