import JourneyModel

extension RulePage {
  static let missingImage = RulePage(
    .missingImage,
    in: .references,
    reason: """
      Readers see the words that describe the image in its place, and miss what it shows.
      """,
    bad: [
      "files/old-form.png": "",
      "journeys/buying.md": """
      ---
      personas: [olivia]
      ---
      # Buying an order tool

      ![The order form in use](../files/old-from.png)

      """,
    ],
    good: [
      "files/old-form.png": "",
      "journeys/buying.md": """
      ---
      personas: [olivia]
      ---
      # Buying an order tool

      ![The order form in use](../files/old-form.png)

      """,
    ]
  )
}
