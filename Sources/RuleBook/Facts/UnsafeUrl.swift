import JourneyModel

extension RulePage {
  static let unsafeURL = RulePage(
    .unsafeURL,
    in: .facts,
    reason: """
      The address becomes a link on the page. One that runs a script or opens a file of the reader's \
      own machine would betray whoever follows it.
      """,
    bad: [
      "journeys/buying.md": """
      ---
      personas: [olivia]
      ---
      # Buying an order tool

      ## Choosing

      ### Content

      - Price list {url="file:///C:/prices.pdf"}

      """
    ],
    good: [
      "journeys/buying.md": """
      ---
      personas: [olivia]
      ---
      # Buying an order tool

      ## Choosing

      ### Content

      - Price list {url=https://example.org/prices.pdf}

      """
    ]
  )
}
