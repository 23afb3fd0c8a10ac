import JourneyModel

extension RulePage {
  static let headingLevelSkipped = RulePage(
    .headingLevelSkipped,
    in: .presentation,
    reason: """
      People who listen to a page move from heading to heading, and a level that is left out sounds like a part \
      that is missing. In a journey it also decides what is a lane: the headings one level below a phase. Each \
      document gives one finding, at the first place.
      """,
    bad: [
      "how-we-work.md": """
      # How we work

      ## Interviews

      #### Before the talk

      We send three questions.

      """
    ],
    good: [
      "how-we-work.md": """
      # How we work

      ## Interviews

      ### Before the talk

      We send three questions.

      """
    ]
  )
}
