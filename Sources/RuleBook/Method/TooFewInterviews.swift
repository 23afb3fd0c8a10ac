import JourneyModel

extension RulePage {
  static let tooFewInterviews = RulePage(
    .tooFewInterviews,
    in: .method,
    reason: """
      Two interviews for each persona show what people have in common, about ten for a journey the usual order \
      of its steps. `interviews_per_persona` and `interviews_per_journey` set other figures, and 0 switches \
      either off. Counted are pieces of evidence whose `source` is `interview`, each for as many `participants` \
      as took part; several personas share those of one interview. Personas of `kind: anti`, journeys of \
      `state: future`, and what is `draft` or `deprecated` are left alone. A wiki without any evidence gives \
      one finding.
      """,
    bad: [
      "site.yml": """
      interviews_per_persona: 2
      interviews_per_journey: 0

      """,
      "evidence/int-02.md": """
      ---
      source: interview
      personas: [frank]
      ---
      # A talk in finance

      Nobody could say what an error costs.

      """,
    ],
    good: [
      "site.yml": """
      interviews_per_persona: 2
      interviews_per_journey: 0

      """,
      "evidence/int-02.md": """
      ---
      source: interview
      participants: 2
      personas: [olivia, frank]
      ---
      # A talk in finance

      Nobody could say what an error costs.

      """,
    ]
  )
}
