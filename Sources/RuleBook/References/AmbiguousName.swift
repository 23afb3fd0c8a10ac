import JourneyModel

extension RulePage {
  static let ambiguousName = RulePage(
    .ambiguousName,
    in: .references,
    reason: """
      Two people share the name. Whichever Waymark chose, half of the readers would read the wrong \
      person's story.
      """,
    bad: [
      "personas/ines-field.md": """
      # Ines Field

      - Role: Warehouse hand

      """,
      "personas/ines-marsh.md": """
      # Ines Marsh

      - Role: Buyer

      """,
      "journeys/buying.md": """
      ---
      personas: [Ines]
      ---
      # Buying an order tool

      """,
    ],
    good: [
      "personas/ines-field.md": """
      # Ines Field

      - Role: Warehouse hand

      """,
      "personas/ines-marsh.md": """
      # Ines Marsh

      - Role: Buyer

      """,
      "journeys/buying.md": """
      ---
      personas: [ines-field]
      ---
      # Buying an order tool

      """,
    ]
  )
}
