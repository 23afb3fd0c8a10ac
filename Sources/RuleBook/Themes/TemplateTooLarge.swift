import Templates

extension RulePage {
  static let templateTooLarge = RulePage(
    .templateTooLarge,
    in: .themes,
    reason: """
      A dozen small partials that each use the next one ten times make a page of gigabytes. The bound \
      stops that before it fills the memory.
      """,
    bad: .situation(
      """
      Five partials, each of which uses the next one ten times.
      """
    ),
    good: .situation(
      """
      Partials that each stand where they are needed, once.
      """
    )
  )
}
