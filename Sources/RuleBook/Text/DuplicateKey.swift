import Documents

extension RulePage {
  static let duplicateKey = RulePage(
    .duplicateKey,
    in: .text,
    reason: """
      Programs differ in which of the two they believe. The other one would be lost, and nobody would \
      know which.
      """,
    bad: [
      "personas/olivia.md": """
      ---
      role: Operations lead
      kind: buyer
      role: Head of operations
      ---
      # Olivia Osei

      """
    ],
    good: [
      "personas/olivia.md": """
      ---
      role: Head of operations
      kind: buyer
      ---
      # Olivia Osei

      """
    ]
  )
}
