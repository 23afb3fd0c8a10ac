import Documents

extension RulePage {
  static let yamlTag = RulePage(
    .yamlTag,
    in: .text,
    reason: """
      Tags ask a program to make something else of a value than the text that stands there. What a \
      document says should not depend on the program that reads it.
      """,
    bad: [
      "personas/olivia.md": """
      ---
      quote: !Not again
      ---
      # Olivia Osei

      """
    ],
    good: [
      "personas/olivia.md": """
      ---
      quote: "!Not again"
      ---
      # Olivia Osei

      """
    ]
  )
}
