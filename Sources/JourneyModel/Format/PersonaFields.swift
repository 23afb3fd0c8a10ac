/// Keys of a persona (content format 1 §4).
enum PersonaFields {
  static let kind = Field.word(
    "kind",
    PersonaKind.self,
    "what it is to you; `anti` is someone it is not for",
    isShared: true
  )
  static let rank = Field.word(
    "rank",
    PersonaRank.self,
    "whether decisions are made for it first",
    isShared: true
  )
  static let role = Field.markdown("role", "what the person does")
  static let quote = Field.textOrMap("quote", "something said", Quotation.all)
  static let portrait = Field.text("portrait", "path of an image, relative to the file")
  static let portraitAlternative = Field.text("portrait_alt", "what the image shows")
  static let attributes = Field.map(
    "attributes",
    "facts for a table: age, location, company size …",
    of: .anything
  )
  static let segments = Field.map(
    "segments",
    "groups by which the list of personas can be narrowed",
    of: .texts("texts")
  )
  static let channels = Field.texts(
    "channels",
    "where the person can be met",
    of: "ids of channels"
  )
  static let basis = Field.word(
    "basis",
    PersonaBasis.self,
    "what it rests on; without this key, a persona that cites evidence rests on research"
  )
  static let evidence = Field.texts("evidence", "what it rests on", of: "ids of evidence")
  static let split = Field.word(
    "split",
    SplitLevel.self,
    "each heading of that level starts a persona of its own"
  )

  /// The map that `quote` may be.
  enum Quotation {
    static let text = Field.markdown("text", "the words, without quotation marks")
    static let evidence = Field.texts("evidence", "where they were said", of: "ids of evidence")

    static let all = [text.definition, evidence.definition]
  }

  /// The key of a field that holds entries.
  static func entries(_ field: PersonaField) -> Field<[EntryDraft]?> {
    Field.entries(field.rawValue, field.meaning)
  }

  /// The keys that only personas have.
  static let own =
    [
      kind.definition, rank.definition, role.definition, quote.definition, portrait.definition,
      portraitAlternative.definition, attributes.definition, segments.definition,
    ] + PersonaField.allCases.map { entries($0).definition } + [
      channels.definition, basis.definition, evidence.definition, split.definition,
    ]

  static let all = CommonFields.all + own
}

extension PersonaField {
  /// What the field holds, in the words of the guide.
  fileprivate var meaning: String {
    switch self {
    case .goals: "what the person wants to reach"
    case .needs: "what the person cannot do without"
    case .motivations: "what drives the person"
    case .behaviours: "what the person usually does"
    case .interests: "what the person likes to hear of"
    case .tools: "what the person works with"
    case .skills: "what the person is good at"
    case .problem: "the problem to solve"
    case .whyBuy: "why they buy at all"
    case .whyUs: "why they buy from us"
    case .messages: "what catches their attention"
    case .searchTerms: "what they search for"
    case .painPoints: "what hurts, with `kind`, `severity` and `evidence`"
    }
  }
}
