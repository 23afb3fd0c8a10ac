import JourneyModel

extension RulePage {
  static let duplicateEntryID = RulePage(
    .duplicateEntryID,
    in: .references,
    reason: """
      `answers` names an entry by its id. With two of one name, nobody could say which need is \
      answered.
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
      - A price that lasts a year {id=price}

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
      - A price that lasts a year {id=price-for-a-year}

      """
    ]
  )
}
