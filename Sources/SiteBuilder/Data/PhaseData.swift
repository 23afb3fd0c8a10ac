import Diagnostics
import Documents
import JourneyModel

/// A phase in JSON: its outline in `site.json`, all of it in the file of its journey.
struct PhaseData: Sendable {
  let journey: Journey
  let link: PhaseLink

  private var phase: Phase { journey.phases[link.index] }

  /// What both of them hold.
  private static let members: [DataMember<PhaseData>] = [
    .text("id", "Unique in its journey.") { data, _ in data.phase.id },
    .text("title", "The title, plain.") { data, _ in data.phase.title },
    .integer("number", "From 0 or 1.") { data, _ in data.phase.number },
    .text("path", "The file of its page, relative to the site\u{2019}s root.") { data, site in
      site.route(of: data.link).path
    },
    .text("file", "Its source, relative to the content folder.") { data, _ in data.phase.path },
    .integer("line", "The line of the source on which it begins; the first is 1.") {
      $1.lines.line(of: $0.phase.span)
    },
    .word("kind", "What it is comparable to in journeys with other names.") { data, _ in
      data.phase.kind
    },
    .optionalText("group", "The band above neighbouring phases.") { data, _ in
      data.phase.group
    },
    .optionalText("journey", "The id of the journey that details it.") { data, site in
      data.phase.journey.map { site.wiki[$0].facts.id }
    },
  ]

  /// The outline.
  static let outline = DataTable<PhaseData>("phase", members)

  /// The whole phase.
  static let data = DataTable<PhaseData>(
    "phase",
    members + [
      .optionalText("goal", "What has to be reached before the next phase, plain.") { data, _ in
        data.phase.goal?.text
      },
      .optionalText("duration", "The author\u{2019}s words.") { data, _ in data.phase.duration },
      .optionalText("trigger", "What sets it off, plain.") { data, _ in
        data.phase.trigger?.text
      },
      .optionalText("owner", "The team that answers for it.") { data, _ in data.phase.owner },
      .optionalText("moment_of_truth", "Where a promise is kept or broken, plain.") { data, _ in
        data.phase.momentOfTruth?.text
      },
      .optionalText("lang", "The language (BCP 47), when it is not its journey\u{2019}s.") {
        data,
        _ in data.phase.language
      },
      .records("custom", "Keys that start with x-.", NamedText.data) { data, _ in
        data.phase.custom
      },
      .record("claims", "How much of it was observed.", EvidenceSummary.data) { data, _ in
        EvidenceSummary(data.phase, of: data.journey)
      },
      .records("participation", "Who takes which part.", ParticipationData.data) { data, _ in
        data.phase.participation.map {
          ParticipationData(participation: $0, file: data.phase.path)
        }
      },
      .records("emotions", "How people feel.", EmotionData.data) { data, _ in
        data.phase.emotions.map { EmotionData(emotion: $0, file: data.phase.path) }
      },
      .records("lanes", "Lanes that hold something, in the journey\u{2019}s order.", CellData.data)
      {
        data,
        _ in data.cells
      },
    ]
  )

  private var cells: [CellData] {
    let cells = phase.cells
    return cells.indices.filter { !cells[$0].entries.isEmpty }.map {
      CellData(lane: $0, phase: phase, journey: journey)
    }
  }
}

/// What one lane holds in one phase.
struct CellData: Sendable {
  let lane: Int
  let phase: Phase
  let journey: Journey

  static let data = DataTable<CellData>(
    "cell",
    [
      .text("lane", "The id of the lane.") { data, _ in
        data.journey.lanes[data.lane].id
      },
      .records("entries", "What it holds, in order.", EntryData.data) { data, _ in
        data.phase.cells[data.lane].entries.map {
          EntryData(entry: $0, file: data.phase.path, journey: data.journey)
        }
      },
    ]
  )
}

/// The part that people have in a phase.
struct ParticipationData: Sendable {
  let participation: Participation
  let file: String

  static let data = DataTable<ParticipationData>(
    "participation",
    [
      .texts("personas", "Ids of personas.") { $1.ids($0.participation.personas) },
      .word("level", "Their part.") { data, _ in data.participation.level },
      .word("basis", "Whether it rests on evidence.") { data, _ in data.participation.basis },
      .texts("evidence", "Ids of the evidence it cites.") { $1.ids($0.participation.evidence) },
    ] + placeMembers(besides: { $0.file }, span: { $0.participation.span })
  )
}

/// How people feel in a phase.
struct EmotionData: Sendable {
  let emotion: Emotion
  let file: String

  static let data = DataTable<EmotionData>(
    "emotion",
    [
      .texts("personas", "Ids of personas; empty when the journey has none.") {
        $1.ids($0.emotion.personas)
      },
      .optionalText("name", "Who it is, when that is no persona.") { data, _ in
        data.emotion.name
      },
      .number("score", "From -2 to 2; absent when the author gave words only.") { data, _ in
        data.emotion.score
      },
      .optionalText("words", "The author\u{2019}s words.") { data, _ in data.emotion.words },
      .word("basis", "Whether it rests on evidence.") { data, _ in data.emotion.basis },
      .texts("evidence", "Ids of the evidence it cites.") { $1.ids($0.emotion.evidence) },
    ] + placeMembers(besides: { $0.file }, span: { $0.emotion.span })
  )
}
