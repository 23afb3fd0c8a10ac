import Diagnostics
import Documents
import JourneyModel

/// Members that personas, journeys, evidence, opportunities and pages have in common.
func entityMembers<Model>(
  facts: @escaping @Sendable (Model) -> EntityFacts,
  route: @escaping @Sendable (Model) -> Route
) -> [DataMember<Model>] {
  [
    .text("id", "Unique among entities of its kind.") { model, _ in facts(model).id },
    .text("title", "The title, plain.") { model, _ in facts(model).title },
    .text("path", "The file of its page, relative to the site\u{2019}s root.") { model, _ in
      route(model).path
    },
    .text("file", "Its source, relative to the content folder.") { model, _ in facts(model).path },
    .integer("line", "The line of the source on which it begins; the first is 1.") {
      $1.lines.line(of: facts($0).span)
    },
    .texts("aliases", "Other names for it.") { model, _ in facts(model).aliases },
    .optionalText("summary", "One sentence, plain.") { model, _ in facts(model).summary?.text },
    .texts("tags", "As the author wrote them.") { model, _ in facts(model).tags },
    .optionalText("owner", "Who keeps it right.") { model, _ in facts(model).owner },
    .word("status", "How far it is agreed upon.") { model, _ in facts(model).status },
    .optionalText("reviewed", "The day of its last review (ISO 8601).") { model, _ in
      facts(model).reviewed?.value.description
    },
    .optionalText("review_every", "How long a review holds: `90d`, `6w`, `6m`, `1y`.") {
      model,
      _ in facts(model).reviewEvery.map { "\($0.count)\($0.unit.rawValue)" }
    },
    .optionalText("lang", "The language (BCP 47), when it is not the site\u{2019}s.") { model, _ in
      facts(model).language
    },
    .records("custom", "Keys that start with x-.", NamedText.data) { model, _ in
      facts(model).custom
    },
  ]
}

extension NamedText {
  static let data = DataTable<NamedText>(
    "named_text",
    [
      .text("name", "The name in words.") { named, _ in named.name },
      .text("text", "The text, plain.") { named, _ in named.text.text },
    ]
  )
}

/// Where something that is no entity was written: `file` only when it is not the one that the object around it names.
func placeMembers<Model>(
  besides file: @escaping @Sendable (Model) -> String,
  span: @escaping @Sendable (Model) -> SourceSpan
) -> [DataMember<Model>] {
  [
    .integer("line", "The line of the source on which it begins.") {
      $1.lines.line(of: span($0))
    },
    .optionalText("file", "Its source, when it is not that of what holds it.") { model, _ in
      span(model).path == file(model) ? nil : span(model).path
    },
  ]
}

/// How many claims something makes, and how many of them rest on evidence.
extension EvidenceSummary {
  static let data = DataTable<EvidenceSummary>(
    "claims",
    [
      .integer("total", "All entries but content and opportunities, which are plans.") {
        summary,
        _ in summary.total
      },
      .integer("observed", "Those that rest on evidence.") { summary, _ in summary.observed },
      .integer("assumed", "The others.") { summary, _ in summary.total - summary.observed },
      .texts("evidence", "Ids of all evidence that is cited.") { summary, site in
        summary.evidence.sorted().map { site.wiki[$0].facts.id }
      },
      .optionalText("newest", "The day of the newest evidence (ISO 8601).") { summary, site in
        summary.evidence.compactMap { site.wiki[$0].date }.max()?.description
      },
    ]
  )
}

extension Site {
  func ids(_ links: [JourneyModel.Link<Persona>]) -> [String] { links.map { wiki[$0].facts.id } }
  func ids(_ links: [JourneyModel.Link<Evidence>]) -> [String] { links.map { wiki[$0].facts.id } }
  func ids(_ links: [JourneyModel.Link<Channel>]) -> [String] { links.map { wiki[$0].id } }
}

/// A phase by the ids of its journey and its own.
extension PhaseLink {
  static let data = DataTable<PhaseLink>(
    "phase_reference",
    [
      .text("journey", "The id of its journey.") { link, site in
        site.wiki[link.journey].facts.id
      },
      .text("phase", "Its id in that journey.") { link, site in site.wiki[link].id },
    ]
  )
}
