import JourneyModel

extension RulePage {
  static let personalData = RulePage(
    .personalData,
    in: .method,
    reason: """
      Quotations and notes are copied from talks with real people, and the site is made to be shared. The rule \
      looks at thoughts, at quotes of personas, at block quotations, and at all that evidence notes, for e-mail \
      addresses and telephone numbers. Addresses at `example.org` and other names that nobody can have are \
      fine, and so are years, dates and amounts. The finding doesn’t repeat what it found.
      """,
    bad: [
      "evidence/int-01.md": """
      ---
      source: interview
      personas: [olivia, frank]
      ---
      # A talk in the warehouse

      Wrong orders cost a day a week. Call again: +44 20 7946 0018.

      """
    ],
    good: [
      "evidence/int-01.md": """
      ---
      source: interview
      personas: [olivia, frank]
      ---
      # A talk in the warehouse

      Wrong orders cost a day a week. We may call again.

      """
    ]
  )
}
