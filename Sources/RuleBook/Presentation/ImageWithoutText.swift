import Documents

extension RulePage {
  static let imageWithoutText = RulePage(
    .imageWithoutText,
    in: .presentation,
    reason: """
      Whoever listens to the page instead of seeing it learns nothing from an image without words.
      """,
    bad: [
      "personas/olivia.png": "",
      "personas/olivia.md": """
      ---
      portrait: olivia.png
      ---
      # Olivia Osei

      """,
    ],
    good: [
      "personas/olivia.png": "",
      "personas/olivia.md": """
      ---
      portrait: olivia.png
      portrait_alt: A woman with a headset beside a conveyor
      ---
      # Olivia Osei

      """,
    ]
  )
}
