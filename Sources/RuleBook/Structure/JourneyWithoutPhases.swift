import JourneyModel

extension RulePage {
  static let journeyWithoutPhases = RulePage(
    .journeyWithoutPhases,
    in: .structure,
    reason: """
      Phases are the columns of a map, and without any there is none. Often the phases are there, and only not \
      recognised: their headings hold no lane that is known, and are not numbered as phases. A journey without \
      a heading below its title is a stub, and this is information. Journeys whose `status` is `draft` or \
      `deprecated` are left alone.
      """,
    bad: [
      "journeys/onboarding.md": """
      ---
      personas: [olivia]
      ---
      # The first week

      ## Monday

      Olivia enters ten orders.

      """
    ],
    good: [
      "journeys/onboarding.md": """
      ---
      personas: [olivia]
      ---
      # The first week

      ## Monday

      ### Activities

      - Enters ten orders

      """
    ]
  )
}
