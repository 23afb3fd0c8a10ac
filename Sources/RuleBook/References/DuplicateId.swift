import JourneyModel

extension RulePage {
  static let duplicateID = RulePage(
    .duplicateID,
    in: .references,
    reason: """
      An id is an address and a name for references: two of one name can't both have it. Case does not \
      count, because some disks don't tell `Olivia` and `olivia` apart.
      """,
    bad: [
      "personas/olivia-osei.md": """
      ---
      id: olivia
      ---
      # Olivia Osei, today

      """
    ],
    good: [
      "personas/olivia-osei.md": """
      # Olivia Osei, today

      """
    ]
  )
}
