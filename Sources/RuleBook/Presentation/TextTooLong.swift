import JourneyModel

extension RulePage {
  static let textTooLong = RulePage(
    .textTooLong,
    in: .presentation,
    reason: """
      A map is read by looking along its rows. Its columns show about 300 characters of an entry and 80 of a \
      phase’s title, and cut the rest with “…”; the page of the phase shows all of it. In several hundred real \
      maps no cell was longer than 221 characters.
      """,
    bad: [
      "journeys/buying.md": """
      ---
      personas: [olivia, frank]
      evidence: [int-01]
      ---
      # Buying an order tool

      ## Choosing

      ### Activities

      - Compares two offers line by line, first the prices of the first year and then those of the second, which one of the two vendors has hidden in a footnote, then the terms under which each of them can be left again, and at last the names of the people who would answer the telephone on the first Monday after the change

      """
    ],
    good: [
      "journeys/buying.md": """
      ---
      personas: [olivia, frank]
      evidence: [int-01]
      ---
      # Buying an order tool

      ## Choosing

      ### Activities

      - Compares two offers line by line
        - the prices of both years
        - the terms of leaving
        - who would answer the telephone

      """
    ]
  )
}
