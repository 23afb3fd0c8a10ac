/// A named sequence of phases that journeys can share.
package struct Framework: Sendable, Hashable {
  /// A phase as the framework names it; journeys add what happens there.
  package struct PhaseTemplate: Sendable, Hashable {
    package var id: String
    package var title: String
    package var aliases: [String]
    package var kind: PhaseKind?
    package var group: String?

    package init(
      _ id: String,
      _ title: String,
      aliases: [String] = [],
      kind: PhaseKind? = nil,
      group: String? = nil
    ) {
      self.id = id
      self.title = title
      self.aliases = aliases
      self.kind = kind
      self.group = group
    }
  }

  package var id: String
  package var title: String
  /// Where the sequence comes from.
  package var source: String
  /// Empty when each column is a touchpoint and the author names the columns.
  package var phases: [PhaseTemplate]
  /// The number of the first phase: 0 for a framework that begins before the search does.
  package var firstNumber: Int

  package init(
    id: String,
    title: String,
    source: String,
    phases: [PhaseTemplate],
    firstNumber: Int = 1
  ) {
    self.id = id
    self.title = title
    self.source = source
    self.phases = phases
    self.firstNumber = firstNumber
  }

  /// The four that ship with Waymark. Sources: four articles on customer journeys, named in each.
  package static let shipped: [Framework] = [
    Framework(
      id: "buying-process",
      title: "Buying process",
      source: "InboundCycle, \u{201C}Customer journey: what it is and how to define it\u{201D}",
      phases: [
        PhaseTemplate("awareness", "Awareness", kind: .awareness),
        PhaseTemplate("discovering", "Discovering", kind: .consideration, group: "Marketing"),
        PhaseTemplate("learning", "Learning", kind: .consideration, group: "Marketing"),
        PhaseTemplate("choosing", "Choosing", kind: .decision, group: "Sales"),
        PhaseTemplate("purchasing", "Purchasing", kind: .purchase, group: "Sales"),
      ],
      firstNumber: 0
    ),
    Framework(
      id: "funnel",
      title: "Funnel",
      source: "A marketing glossary's generic set of steps from awareness to advocacy",
      phases: [
        PhaseTemplate("awareness", "Awareness", kind: .awareness),
        PhaseTemplate("consideration", "Consideration", kind: .consideration),
        PhaseTemplate("decision", "Decision", kind: .decision),
        PhaseTemplate(
          "retention-loyalty",
          "Retention / Loyalty",
          aliases: ["retention", "loyalty"],
          kind: .retention
        ),
        PhaseTemplate("advocacy", "Advocacy", kind: .advocacy),
      ]
    ),
    Framework(
      id: "content",
      title: "Content marketing",
      source: "A content-marketing guide's four stages, from consumer to customer",
      phases: [
        PhaseTemplate(
          "learning-and-discovery",
          "Learning and discovery",
          aliases: ["learning", "discovery"],
          kind: .awareness
        ),
        PhaseTemplate(
          "solution-consideration",
          "Solution consideration",
          aliases: ["consideration"],
          kind: .consideration
        ),
        PhaseTemplate(
          "purchase-decision",
          "Purchase decision",
          aliases: ["decision"],
          kind: .decision
        ),
        PhaseTemplate("loyalty", "Loyalty", kind: .retention),
      ]
    ),
    Framework(
      id: "touchpoints",
      title: "Chain of touchpoints",
      source: "Cyberclick, \u{201C}What Is a Customer Journey?\u{201D}",
      phases: []
    ),
  ]
}
