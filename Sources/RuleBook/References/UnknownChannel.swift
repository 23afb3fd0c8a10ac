import JourneyModel

extension RulePage {
  static let unknownChannel = RulePage(
    .unknownChannel,
    in: .references,
    reason: """
      Once `site.yml` lists the channels, all touchpoints of one channel are found on one page. A \
      second spelling would split them.
      """,
    bad: [
      "site.yml": """
      channels:
        email: E-mail
        phone: Telephone

      """,
      "journeys/buying.md": """
      ---
      personas: [olivia]
      ---
      # Buying an order tool

      ## Choosing

      ### Touchpoints

      - Asks for an offer {channel=emial}

      """,
    ],
    good: [
      "site.yml": """
      channels:
        email: E-mail
        phone: Telephone

      """,
      "journeys/buying.md": """
      ---
      personas: [olivia]
      ---
      # Buying an order tool

      ## Choosing

      ### Touchpoints

      - Asks for an offer {channel=email}

      """,
    ]
  )
}
