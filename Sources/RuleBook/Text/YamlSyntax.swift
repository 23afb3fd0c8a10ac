import Documents

extension RulePage {
  static let yamlSyntax = RulePage(
    .yamlSyntax,
    in: .text,
    reason: """
      Where YAML ends being readable, the facts after that place are lost: a journey would stand there \
      without its personas.
      """,
    bad: [
      "journeys/buying.md": """
      ---
      title: Buying: an order tool
      personas: [olivia]
      ---

      """
    ],
    good: [
      "journeys/buying.md": """
      ---
      title: "Buying: an order tool"
      personas: [olivia]
      ---

      """
    ]
  )
}
