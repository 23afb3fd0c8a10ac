import Diagnostics
import Documents
import JourneyModel

/// A journey in JSON: its outline in `site.json`, all of it in a file of its own.
struct JourneyData: Sendable {
  let journey: Journey
  let link: JourneyModel.Link<Journey>

  /// What both of them hold.
  private static let members: [DataMember<JourneyData>] =
    entityMembers(facts: { $0.journey.facts }, route: { .journey($0.journey.facts.id) }) + [
      .optionalText("diagram", "The file of its picture; absent without phases.") { data, _ in
        data.journey.phases.isEmpty ? nil : Route.diagram(data.journey.facts.id).path
      },
      .word("state", "What is, or what is planned.") { data, _ in data.journey.state },
      .texts("personas", "Ids of the people who make it.") { $1.ids($0.journey.personas) },
      .optionalText("baseline", "The id of the journey that it changes.") { data, site in
        data.journey.baseline.map { site.wiki[$0].facts.id }
      },
      .record("parent", "The phase that it details.", PhaseLink.data) { data, _ in
        data.journey.parent
      },
      .optionalText("framework", "The id of the framework of its phases.") { data, _ in
        data.journey.framework
      },
      .texts("evidence", "Ids of the evidence it cites as a whole.") {
        $1.ids($0.journey.evidence)
      },
      .record("claims", "How much of it was observed.", EvidenceSummary.data) { data, site in
        site.evidenceSummaries[data.link.index]
      },
    ]

  private var phases: [PhaseData] {
    journey.phases.indices.map {
      PhaseData(journey: journey, link: .init(journey: link, index: $0))
    }
  }

  /// The outline.
  static let outline = DataTable<JourneyData>(
    "journey",
    members + [
      .text("data", "The JSON file that holds all of it.") { data, _ in
        Route.journeyData(data.journey.facts.id).path
      },
      .records(
        "phases",
        "In order; their lanes are in the journey\u{2019}s own file.",
        PhaseData.outline
      ) {
        data,
        _ in data.phases
      },
    ]
  )

  /// The whole journey.
  static let data = DataTable<JourneyData>(
    "journey",
    [.integer("schema_version", schemaVersionMeaning) { _, _ in schemaVersion }] + members + [
      .optionalText("scenario", "The situation in which it begins, plain.") { data, _ in
        data.journey.scenario?.text
      },
      .optionalText("goal", "What the people want to have reached, plain.") { data, _ in
        data.journey.goal?.text
      },
      .optionalText("expectations", "What they expect on the way, plain.") { data, _ in
        data.journey.expectations?.text
      },
      .optionalText("from", "Where it begins, plain.") { data, _ in
        data.journey.scopeFrom?.text
      },
      .optionalText("to", "Where it ends, plain.") { data, _ in data.journey.scopeTo?.text },
      .optionalText("duration", "The author\u{2019}s words.") { data, _ in
        data.journey.duration
      },
      .records("lanes", "The rows, in order.", lane) { data, _ in data.journey.lanes },
      .records("phases", "The columns, in order.", PhaseData.data) { data, _ in data.phases },
    ]
  )

  private static let lane = DataTable<Lane>(
    "lane",
    [
      .text("id", "The key of the lane, or the slug of a custom one.") { lane, _ in lane.id },
      .text("title", "As the picture shows it.") { lane, _ in lane.title },
      .flag("custom", "Whether it is none of the format\u{2019}s lanes.") { lane, _ in
        lane.standard == nil
      },
    ]
  )
}

/// The number that a reader of the JSON compares: it grows when a member goes or changes its meaning.
let schemaVersion = 1
let schemaVersionMeaning =
  "Grows when a member goes away or changes its meaning; members may be added without."
