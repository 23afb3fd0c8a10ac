import Diagnostics
import Documents
import JourneyModel

/// An entry with what it takes to write it.
struct EntryData: Sendable {
  let entry: Entry
  /// The file that the object around it names.
  let file: String
  /// The journey whose entries it may answer; nil for an entry of a persona.
  let journey: Journey?

  static let data = DataTable<EntryData>(
    "entry",
    [
      .optionalText("id", "The author\u{2019}s id, unique in its journey.") { data, _ in
        data.entry.id
      },
      .optionalInteger("number", "In the author\u{2019}s numbered list.") { data, _ in
        data.entry.number
      },
      .text("text", "Plain.") { data, _ in data.entry.text },
    ] + placeMembers(besides: { $0.file }, span: { $0.entry.span }) + [
      .texts("details", "Nested items and further paragraphs, plain.") { data, _ in
        plainTexts(data.entry.details)
      },
      .word("basis", "Whether it rests on evidence.") { data, _ in data.entry.basis },
      .texts("personas", "Ids of the personas it is about.") { $1.ids($0.entry.personas) },
      .texts("actors", "Names of people in a step who are no personas.") { data, _ in
        data.entry.actors
      },
      .texts("channels", "Ids of its channels.") { $1.ids($0.entry.channels) },
      .texts("evidence", "Ids of the evidence it cites.") { $1.ids($0.entry.evidence) },
      .texts("answers", "Ids of entries of the same journey that it answers.") { data, _ in
        data.entry.answers.compactMap { data.journey?[$0]?.id }
      },
      .optionalInteger("severity", "1 (slight) to 5 (severe).") { data, _ in data.entry.severity },
      .word("kind", "What harm a pain point does.") { data, _ in data.entry.painKind },
      .number("emotion", "The score of a step, from -2 to 2.") { data, _ in data.entry.emotion },
      .flag("moment_of_truth", "Whether a promise is kept or broken here.") { data, _ in
        data.entry.isMomentOfTruth
      },
      .word("towards", "The decision that a small one leads to.") { data, _ in
        data.entry.towards
      },
      .optionalText("metric", "What counts the decision.") { data, _ in data.entry.metric },
      .optionalInteger("impact", "1 to 5.") { data, _ in data.entry.impact },
      .optionalInteger("effort", "1 to 5.") { data, _ in data.entry.effort },
      .optionalText("confidence", "The author\u{2019}s word.") { data, _ in
        data.entry.confidence
      },
      .optionalText("touchpoint", "The touchpoint it belongs to.") { data, _ in
        data.entry.touchpoint
      },
      .optionalText("format", "Of a piece of content.") { data, _ in data.entry.format },
      .optionalText("depth", "Of a piece of content.") { data, _ in data.entry.depth },
      .word("funnel", "Where in the funnel a piece of content belongs.") { data, _ in
        data.entry.funnel
      },
      .optionalText("url", "Absolute, or relative to the site\u{2019}s root.") { data, site in
        data.entry.url.flatMap { site.href(of: $0, on: .home) ?? $0.destination }
      },
      .optionalText("owner", "A team or a person.") { data, _ in data.entry.owner },
      .optionalText("status", "The author\u{2019}s word.") { data, _ in data.entry.status },
      .number("rate", "The share of a drop-off, in percent.") { data, _ in data.entry.rate },
    ]
  )
}

extension Journey {
  /// The entry at a place; nil when there is none.
  fileprivate subscript(link: EntryLink) -> Entry? {
    guard phases.indices.contains(link.phase) else { return nil }
    let cells = phases[link.phase].cells
    guard cells.indices.contains(link.lane) else { return nil }
    let entries = cells[link.lane].entries
    return entries.indices.contains(link.entry) ? entries[link.entry] : nil
  }
}

/// The texts of paragraphs and list items, in document order; tables and code are left out.
private func plainTexts(_ blocks: [Block]) -> [String] {
  blocks.flatMap { block -> [String] in
    switch block {
    case .paragraph(let inline): [inline.text]
    case .list(let list):
      list.items.flatMap { [$0.content.text] + plainTexts($0.details) }
    case .quote(let text, _, _): [text]
    case .table, .code, .other: []
    }
  }.filter { !$0.isEmpty }
}
