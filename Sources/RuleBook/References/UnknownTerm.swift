import JourneyModel

extension RulePage {
  static let unknownTerm = RulePage(
    .unknownTerm,
    in: .references,
    reason: """
      Whoever follows the link wants to know what the word means here. A term that the glossary \
      doesn't have leaves the question open.
      """,
    bad: [
      "glossary.md": """
      # Glossary

      ## Drop-off

      People who leave in a phase and don't come back.

      """,
      "journeys/buying.md": """
      ---
      personas: [olivia]
      ---
      # Buying an order tool

      Look at the [exits](term:drop-of) first.

      """,
    ],
    good: [
      "glossary.md": """
      # Glossary

      ## Drop-off

      People who leave in a phase and don't come back.

      """,
      "journeys/buying.md": """
      ---
      personas: [olivia]
      ---
      # Buying an order tool

      Look at the [exits](term:drop-off) first.

      """,
    ]
  )
}
