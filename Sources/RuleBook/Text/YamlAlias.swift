import Documents

extension RulePage {
  static let yamlAlias = RulePage(
    .yamlAlias,
    in: .text,
    reason: """
      A few lines of aliases can stand for gigabytes, so YAML's way of repeating a value is not read \
      at all. Often it was a text that happens to begin with `*` or `&`.
      """,
    bad: [
      "personas/olivia.md": """
      ---
      owner: &team Field team
      x-written-by: *team
      ---
      # Olivia Osei

      """
    ],
    good: [
      "personas/olivia.md": """
      ---
      owner: Field team
      x-written-by: Field team
      ---
      # Olivia Osei

      """
    ]
  )
}
