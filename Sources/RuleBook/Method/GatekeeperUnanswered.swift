import JourneyModel

extension RulePage {
  static let gatekeeperUnanswered = RulePage(
    .gatekeeperUnanswered,
    in: .method,
    reason: """
      A gatekeeper does little in a phase, and still has to agree before it can be left. So content is made for \
      those who are busy, and the gate stays shut. The rule looks at the needs and questions that name the \
      gatekeeper in that phase; if nothing that is there answers any of them, it speaks. In a journey that never \
      says `answers`, content or a touchpoint of the phase for that persona, or for nobody in particular, is answer \
      enough. Journeys whose `status` is `draft` or `deprecated` are left alone.
      """,
    bad: [
      "journeys/buying.md": """
      ---
      personas: [olivia, frank]
      evidence: [int-01]
      ---
      # Buying an order tool

      ## Choosing

      ### Participation

      - Olivia: driver
      - Frank: gatekeeper

      ### Needs

      - Proof that it pays for itself {id=payback persona=frank}
      - A trial with our own orders {id=trial persona=olivia}

      ### Content

      - Trial workspace {answers=trial url=https://example.org/trial}

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

      ### Participation

      - Olivia: driver
      - Frank: gatekeeper

      ### Needs

      - Proof that it pays for itself {id=payback persona=frank}
      - A trial with our own orders {id=trial persona=olivia}

      ### Content

      - Trial workspace {answers=trial url=https://example.org/trial}
      - A sheet to work out the payback {answers=payback url=https://example.org/payback}

      """
    ]
  )
}
