import JourneyModel

extension RulePage {
  static let cyclicParent = RulePage(
    .cyclicParent,
    in: .structure,
    reason: """
      `parent` says that a journey shows one phase of another in detail, and `journey` in a phase says the same \
      from above. Readers follow these links up to the whole; in a circle there is no whole.
      """,
    bad: [
      "journeys/buying.md": """
      ---
      personas: [olivia]
      parent: testing/trial
      ---
      # Buying an order tool

      ## Choosing

      - **Needs:** A price that finance accepts
      - **Activities:** Compares two offers

      """,
      "journeys/testing.md": """
      ---
      personas: [olivia]
      parent: buying/choosing
      ---
      # Testing two tools

      ## Trial

      - **Needs:** Own data in the trial
      - **Activities:** Enters ten orders

      """,
    ],
    good: [
      "journeys/buying.md": """
      ---
      personas: [olivia]
      ---
      # Buying an order tool

      ## Choosing

      - **Needs:** A price that finance accepts
      - **Activities:** Compares two offers

      """,
      "journeys/testing.md": """
      ---
      personas: [olivia]
      parent: buying/choosing
      ---
      # Testing two tools

      ## Trial

      - **Needs:** Own data in the trial
      - **Activities:** Enters ten orders

      """,
    ]
  )
}
