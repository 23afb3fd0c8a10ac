import JourneyModel

extension RulePage {
  static let unknownAnswer = RulePage(
    .unknownAnswer,
    in: .references,
    reason: """
      A need that some content answers counts as answered. When the need's id was changed, it would count \
      as unanswered although the answer is there.
      """,
    bad: [
      "journeys/buying.md": """
      ---
      personas: [olivia]
      ---
      # Buying an order tool

      ## Choosing

      ### Needs

      - A price that finance accepts {id=price}

      ### Content

      - Payback sheet {answers=prize}

      """
    ],
    good: [
      "journeys/buying.md": """
      ---
      personas: [olivia]
      ---
      # Buying an order tool

      ## Choosing

      ### Needs

      - A price that finance accepts {id=price}

      ### Content

      - Payback sheet {answers=price}

      """
    ]
  )
}
