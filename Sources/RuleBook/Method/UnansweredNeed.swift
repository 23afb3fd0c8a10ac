import JourneyModel

extension RulePage {
  static let unansweredNeed = RulePage(
    .unansweredNeed,
    in: .method,
    reason: """
      What people need or ask in a phase, and nothing answers, is the list of what to write next. An entry of \
      content or a touchpoint answers with `{answers=…}` and the id of the need. Where no entry says that it \
      answers a need, nothing is said about needs, and the same holds for questions: a map without such links \
      is unfinished and not full of gaps. Journeys whose `status` is `draft` or `deprecated` are left alone.
      """,
    bad: [
      "journeys/buying.md": """
      ---
      personas: [olivia, frank]
      evidence: [int-01]
      ---
      # Buying an order tool

      ## Choosing

      ### Needs

      - A price that finance accepts {id=price}
      - A trial with our own orders {id=trial}

      ### Content

      - Price list {answers=price}

      """
    ],
    good: [
      "journeys/buying.md": """
      ---
      personas: [olivia, frank]
      evidence: [int-01]
      ---
      # Buying an order tool

      ## Choosing

      ### Needs

      - A price that finance accepts {id=price}
      - A trial with our own orders {id=trial}

      ### Content

      - Price list {answers=price}

      ### Touchpoints

      - Trial workspace {answers=trial}

      """
    ]
  )
}
