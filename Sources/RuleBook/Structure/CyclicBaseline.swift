import JourneyModel

extension RulePage {
  static let cyclicBaseline = RulePage(
    .cyclicBaseline,
    in: .structure,
    reason: """
      `baseline` names the journey that this one would change, so that both can be compared. Of two journeys \
      that are each other’s baseline, neither shows what is.
      """,
    bad: [
      "journeys/buying.md": """
      ---
      personas: [olivia]
      baseline: buying-2027
      ---
      # Buying an order tool

      ## Choosing

      - **Needs:** A price that finance accepts
      - **Activities:** Compares two offers

      """,
      "journeys/buying-2027.md": """
      ---
      personas: [olivia]
      state: future
      baseline: buying
      ---
      # Buying with a price on the page

      ## Choosing

      - **Needs:** A price that finance accepts
      - **Activities:** Reads the price

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
      "journeys/buying-2027.md": """
      ---
      personas: [olivia]
      state: future
      baseline: buying
      ---
      # Buying with a price on the page

      ## Choosing

      - **Needs:** A price that finance accepts
      - **Activities:** Reads the price

      """,
    ]
  )
}
