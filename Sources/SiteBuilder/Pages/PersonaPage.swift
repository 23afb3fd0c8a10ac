import Diagnostics
import Documents
import JourneyModel
import Templates

/// A persona: who it is, then what the wiki knows about it elsewhere: journeys, pains, content, assumptions.
struct PersonaPage: FramedPage {
  var frame: PageFrame
  var persona: Persona
  var words: PersonaWords
  var kind: String
  var status: StatusView?
  var portrait: String
  var tags: [LinkView]
  var quote: QuoteView?
  var notices: [NoticeView]
  var facts: [FactView]
  var reviewed: ReviewedView?
  var attributes: [FactView]
  var fieldViews: [PersonaFieldView]
  var prose: [UInt8]
  var appearances: [AppearanceView]
  var allAppearances: LinkView?
  var ownPains: EntriesView?
  var sharedPains: EntriesView?
  var contentMissing: EntriesView?
  var contentMade: EntriesView?
  var assumptions: AssumptionsView?

  static let fields = FieldTable<PersonaPage>(
    "persona page",
    frameFields() + headFields + [
      .flag("has_fields", "`fields` or `attributes` is present.") {
        !$0.fieldViews.isEmpty || !$0.attributes.isEmpty
      },
      .flag("has_attributes", "`attributes` is not empty.") { !$0.attributes.isEmpty },
      .list("attributes", "Age, location, company size \u{2026}", FactView.fields) {
        $0.attributes
      },
      .list("fields", "What the persona's file says, field by field.", PersonaFieldView.fields) {
        $0.fieldViews
      },
      .html("prose", "Sections that are no field.") { $0.prose },
      .flag("has_appearances", "`appearances` is not empty.") { !$0.appearances.isEmpty },
      .list("appearances", "The first journeys that it takes part in.", AppearanceView.fields) {
        $0.appearances
      },
      .record("all_appearances", "All of them; absent when these are all.", LinkView.fields) {
        $0.allAppearances
      },
      .flag("has_pains", "`own_pains` or `shared_pains` is present.") {
        $0.ownPains != nil || $0.sharedPains != nil
      },
      .record("own_pains", "Pains of nobody else, worst first.", EntriesView.fields) {
        $0.ownPains
      },
      .record("shared_pains", "Pains that others have too, worst first.", EntriesView.fields) {
        $0.sharedPains
      },
      .flag("has_content", "`content_missing` or `content_made` is present.") {
        $0.contentMissing != nil || $0.contentMade != nil
      },
      .record("content_missing", "Wishes, needs and questions without answer.", EntriesView.fields)
      { $0.contentMissing },
      .record("content_made", "Content that there is.", EntriesView.fields) { $0.contentMade },
      .record("assumptions", "What no evidence backs.", AssumptionsView.fields) {
        $0.assumptions
      },
    ]
  )

  private static let headFields: [Field<PersonaPage>] = [
    .text("portrait", "Image URL, or empty.") { $0.portrait },
    .text("portrait_alt", "The author's alternative text, or empty.") {
      $0.persona.portrait?.text ?? ""
    },
    .text("initials", "One or two letters.") { SiteBuilder.initials($0.persona.facts.title) },
    .text("short_name", "The first name, for headings.") { $0.shortName },
    .text("about_title", "Heading of the fields.") { filled($0.words.about, $0.shortName) },
    .text("alone_title", "Heading of pains of nobody else.") {
      filled($0.words.alone, $0.shortName)
    },
    .text("made_title", "Heading of content for the persona.") {
      filled($0.words.madeFor, $0.shortName)
    },
    .text("role", "What they do, plain; or empty.") { $0.persona.role?.text ?? "" },
    .text("kind", "\u{201C}Primary buyer\u{201D}, or empty.") { $0.kind },
    .record("status", "How far it is agreed upon.", StatusView.fields) {
      $0.status
    },
    .flag("is_assumed", "No research backs the persona.") { $0.persona.basis == .assumption },
    .list("tags", "Links to the persona index.", LinkView.fields) { $0.tags },
    .record("quote", "Something said.", QuoteView.fields) { $0.quote },
    .list("notices", "What the reader must know first.", NoticeView.fields) { $0.notices },
    .flag("has_facts", "`facts` or `reviewed` is present.") {
      !$0.facts.isEmpty || $0.reviewed != nil
    },
    .list("facts", "Other names, segments, owner, evidence.", FactView.fields) { $0.facts },
    .record("reviewed", "Its last review.", ReviewedView.fields) { $0.reviewed },
  ]
}

extension PersonaPage {
  fileprivate var shortName: String { firstName(persona.facts.title) }
}

/// Something said, with the evidence that holds it.
struct QuoteView: Sendable {
  var text: String
  var source: LinkView?

  static let fields = FieldTable<QuoteView>(
    "quote",
    [
      .text("text", "Without quotation marks.") { $0.text },
      .record("source", "The evidence.", LinkView.fields) { $0.source },
    ]
  )
}

/// What no evidence backs.
struct AssumptionsView: Sendable {
  var summary: String
  var entries: [EntryView]
  var more: LinkView?

  static let fields = FieldTable<AssumptionsView>(
    "assumptions",
    [
      .text("summary", "How many claims cite no evidence.") { $0.summary },
      .list("entries", "The weightiest; some of them when they are many.", EntryView.fields) {
        $0.entries
      },
      .record("more", "Where the others stand; absent when these are all.", LinkView.fields) {
        $0.more
      },
    ]
  )
}

extension Site {
  func personaPage(_ link: Link<Persona>) -> PersonaPage {
    speaking(wiki[link].facts.language).spokenPersonaPage(link)
  }

  /// "Primary buyer", "Secondary persona", "Not for".
  private func kindInWords(_ persona: Persona) -> String {
    let kind = persona.kind.flatMap { words.kinds.personas[$0] }
    guard let rank = persona.rank, persona.kind != .anti else { return kind ?? "" }
    let pattern = rank == .primary ? words.kinds.primary : words.kinds.secondary
    let name = kind ?? words.kinds.persona
    return filled(pattern, pattern.hasPrefix("{}") ? name : name.lowercased())
  }

  private func spokenPersonaPage(_ link: Link<Persona>) -> PersonaPage {
    let persona = wiki[link]
    let route = Route.persona(persona.facts.id)
    var anchors = PageAnchors(persona.prose)
    let fields = fieldViews(of: link, on: route, anchors: &anchors)
    return PersonaPage(
      frame: frame(
        route,
        title: persona.facts.title,
        description: persona.facts.summary?.text ?? persona.role?.text
          ?? plainStart(persona.prose) ?? "",
        ancestors: [(.personas, ownLanguage.site.registers.personas)],
        source: persona.facts.path
      ),
      persona: persona,
      words: words.persona,
      kind: kindInWords(persona),
      status: StatusView(persona.facts.status, language),
      portrait: persona.portrait.flatMap { imageSource($0, on: route) } ?? "",
      tags: persona.facts.tags.map { tag in
        let (target, anchor) = place(ofTag: tag)
        return LinkView(title: tag, href: target.href(from: route, anchor: anchor))
      },
      quote: persona.quote.map { quote in
        QuoteView(
          text: unquoted(quote.text.text),
          source: quote.evidence.first.map { evidence($0, on: route) }
        )
      },
      notices: notices(for: link),
      facts: facts(of: link),
      reviewed: ReviewedView(persona.facts, self),
      attributes: persona.attributes.compactMap { FactView($0.name, $0.text.text) },
      fieldViews: fields,
      prose: prose(persona.prose, on: route, level: 3),
      appearances: appearanceViews(of: link, on: route, anchors: &anchors),
      allAppearances: wayToAll(of: .journeys, of: link, on: route),
      ownPains: preview(of: .ownPains, of: link, on: route),
      sharedPains: preview(of: .sharedPains, of: link, on: route),
      contentMissing: preview(of: .missing, of: link, on: route),
      contentMade: preview(of: .made, of: link, on: route),
      assumptions: assumptions(about: link, on: route)
    )
  }

  private func notices(for link: Link<Persona>) -> [NoticeView] {
    let persona = wiki[link]
    let name = firstName(persona.facts.title)
    var notices: [NoticeView] = []
    if persona.kind == .anti {
      notices.append(
        NoticeView(
          kind: "note",
          text: filled(words.persona.notForThem, name)
        )
      )
    } else if journeys(of: link).isEmpty {
      notices.append(NoticeView(kind: "note", text: filled(words.persona.noJourney, name)))
    }
    if persona.fields.isEmpty, persona.attributes.isEmpty, persona.prose.isEmpty {
      notices.append(
        NoticeView(kind: "note", text: filled(words.persona.little, name))
      )
    }
    return notices
  }

  private func facts(of link: Link<Persona>) -> [FactView] {
    let persona = wiki[link]
    let segments = persona.segments.map {
      FactView($0.name, language.row($0.values))
    }
    let custom = customFacts(persona.facts.custom)
    let views =
      [FactView(words.facts.alsoCalled, language.row(persona.facts.aliases))] + segments
      + [FactView(language.map.page.owner, persona.facts.owner)] + custom
      + [FactView(language.map.page.evidence, sourcesInWords(personaEvidence[link.index]))]
    return views.compactMap { $0 }
  }

  /// "5 interviews · 1 other source · newest August 2026"; empty for none.
  private func sourcesInWords(_ links: [Link<Evidence>]) -> String {
    let interviews = links.filter { wiki[$0].source == .interview }.count
    let newest = links.compactMap { wiki[$0].date }.max()
    let others = links.count - interviews
    let evidence = language.map.evidence
    func some(_ count: Int, _ patterns: (one: String, many: String)) -> String {
      count == 0 ? "" : filled(count == 1 ? patterns.one : patterns.many, String(count))
    }
    let parts = [
      some(interviews, evidence.interviews),
      interviews == 0
        ? language.some(words.persona.sources, others) : some(others, evidence.others),
      newest.map { filled(evidence.newest, language.month($0)) } ?? "",
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: factSeparator)
  }
}
