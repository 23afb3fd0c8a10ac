import Templates

extension RulePage {
  static let templateTooDeep = RulePage(
    .templateTooDeep,
    in: .themes,
    reason: """
      Templates that stand inside one another by the dozen were made by a program, or by a slip. The \
      bound keeps them from eating the memory of a build.
      """,
    bad: .situation(
      """
      A template with 65 sections inside one another, or partials that use one another as deeply.
      """
    ),
    good: .situation(
      """
      A few levels, and partials that are used side by side.
      """
    )
  )
}
