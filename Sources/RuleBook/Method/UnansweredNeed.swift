import JourneyModel

extension RulePage {
  static let unansweredNeed = RulePage(
    .unansweredNeed,
    in: .method,
    reason: """
      What people need or ask in a phase, and nothing answers, is the list of what to write next. An entry of \
      content or a touchpoint answers with `{answers=…}` and the id of the need. Content without a `url` is only \
      wanted: in a journey of the current state it answers nothing yet. The rule finds what pages mark as unanswered; \
      a need for which something is there, and something better wanted, is partly answered. Where no need is answered \
      and none has an `id`, nothing is said about needs, and the same holds for questions: such a map is \
      unfinished and not full of gaps. Journeys whose `status` is `draft` or `deprecated` are left alone.
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

      - Price list {answers=price url=https://example.org/prices}

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

      - Price list {answers=price url=https://example.org/prices}

      ### Touchpoints

      - Trial workspace {answers=trial}

      """
    ]
  )
}
