import Documents

extension RulePage {
  static let frontMatterNotClosed = RulePage(
    .frontMatterNotClosed,
    in: .text,
    reason: """
      Without the second line nobody can tell where facts end and text begins. All of the file would \
      be shown as text, with its facts lost.
      """,
    bad: [
      "personas/olivia.md": """
      ---
      role: Operations lead

      # Olivia Osei

      """
    ],
    good: [
      "personas/olivia.md": """
      ---
      role: Operations lead
      ---
      # Olivia Osei

      """
    ]
  )
}
