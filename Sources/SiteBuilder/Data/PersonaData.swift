import Diagnostics
import Documents
import JourneyModel

/// A persona in `site.json`, whole.
struct PersonaData: Sendable {
  let persona: Persona
  let link: JourneyModel.Link<Persona>
  /// In which it appears, in order.
  let journeys: [JourneyModel.Link<Journey>]

  static let data = DataTable<PersonaData>(
    "persona",
    entityMembers(facts: { $0.persona.facts }, route: { .persona($0.persona.facts.id) }) + [
      .word("kind", "What it is to the organisation.") { data, _ in data.persona.kind },
      .word("rank", "Whether decisions are made for it first.") { data, _ in data.persona.rank },
      .optionalText("role", "Plain.") { data, _ in data.persona.role?.text },
      .record("quote", "Something said.", quote) { data, _ in data.persona.quote },
      .optionalText("portrait", "Absolute, or relative to the site\u{2019}s root.") {
        data,
        site in data.persona.portrait.flatMap { site.imageSource($0, on: .home) }
      },
      .records("attributes", "Age, location, company size and the like.", NamedText.data) {
        data,
        _ in data.persona.attributes
      },
      .records("segments", "Facets of the persona index.", segment) { data, _ in
        data.persona.segments
      },
      .records("fields", "Goals, needs, pain points: only those that hold something.", field) {
        data,
        _ in data.persona.fields.map { FieldData(field: $0, file: data.persona.facts.path) }
      },
      .texts("channels", "Ids of channels.") { $1.ids($0.persona.channels) },
      .word("basis", "What it rests on.") { data, _ in data.persona.basis },
      .texts("evidence", "Ids of the evidence it cites as a whole.") {
        $1.ids($0.persona.evidence)
      },
      .texts("journeys", "Ids of the journeys in which it appears.") { data, site in
        data.journeys.map { site.wiki[$0].facts.id }
      },
    ]
  )

  private static let quote = DataTable<Quotation>(
    "quote",
    [
      .text("text", "Plain, without quotation marks.") { quote, _ in quote.text.text },
      .texts("evidence", "Ids of evidence.") { $1.ids($0.evidence) },
    ]
  )

  private static let segment = DataTable<Persona.Segment>(
    "segment",
    [
      .text("name", "The facet.") { segment, _ in segment.name },
      .texts("values", "The persona\u{2019}s values.") { segment, _ in segment.values },
    ]
  )

  private struct FieldData: Sendable {
    let field: Persona.FieldEntries
    let file: String
  }

  private static let field = DataTable<FieldData>(
    "field",
    [
      .word("field", "The key of the field.") { data, _ in data.field.field },
      .records("entries", "What it holds, in order.", EntryData.data) { data, _ in
        data.field.entries.map { EntryData(entry: $0, file: data.file, journey: nil) }
      },
    ]
  )
}
