import Documents

/// The keys of `site.yml` (content format 1 §8).
enum SiteFields {
  static let title = Field.text("title", "the name of the site")
  static let description = Field.text("description", "one sentence about it")
  static let language = Field.text("lang", "its language, such as `en`")
  static let baseURL = Field.text(
    "base_url",
    "the address at which it is published, if it has one; pages link relatively and do not need it",
    as: .form(.address)
  )
  static let logo = Field.text("logo", "path of an image in the content folder")
  static let accent = Field.text(
    "accent",
    "one colour; it is darkened or lightened until it can be read",
    as: .form(.colour)
  )
  static let footer = Field.markdown("footer", "a line at the foot of each page")
  static let editURL = Field.text(
    "edit_url",
    "address of the source of a page, with `{path}` where its path belongs",
    as: .form(.addressWithPath)
  )
  static let issueURL = Field.text(
    "issue_url",
    "where readers can report a problem",
    as: .form(.address)
  )
  static let framework = Field.text("framework", "the framework of journeys that name none")
  static let frameworks = Field.map(
    "frameworks",
    "frameworks of your own, by id",
    of: .either([.list(FrameworkFields.phase), .closed(FrameworkFields.all)])
  )
  static let channels = Field.map(
    "channels",
    "the catalogue of channels, by id",
    of: .either([.text, .closed(ChannelFields.all)])
  )
  static let lanes = Field.node(
    "lanes",
    "for journeys that do not say: `information` or `actors`, or the order of lanes, and lanes of your own",
    as: JourneyFields.laneSetOrOrder
  )
  static let scale = Field.text(
    "scale",
    "the scale of emotion scores; without it, −2 to 2",
    as: .form(.scale)
  )
  static let reviewEvery = Field.interval("review_every", "how long a review holds")
  static let interviewsPerPersona = Field.integer(
    "interviews_per_persona",
    in: 0...1000,
    "how many interviews a persona should rest on; 2 without it"
  )
  static let interviewsPerJourney = Field.integer(
    "interviews_per_journey",
    in: 0...1000,
    "the same for a journey; 10 without it"
  )
  static let rawHTML = Field.word(
    "raw_html",
    DocumentOptions.RawHTML.self,
    "what happens to HTML in Markdown; `drop` without it"
  )
  static let rules = Field.map(
    "rules",
    "the severity of a rule, by its code",
    of: .words(of: RuleSetting.self)
  )
  static let navigation = Field.list(
    "navigation",
    "further links in the top bar, each a title and where it leads",
    of: .pair(.text)
  )

  static let all = [
    title.definition, description.definition, language.definition, baseURL.definition,
    logo.definition, accent.definition, footer.definition, editURL.definition,
    issueURL.definition, framework.definition, frameworks.definition, channels.definition,
    lanes.definition, scale.definition, reviewEvery.definition, interviewsPerPersona.definition,
    interviewsPerJourney.definition, rawHTML.definition, rules.definition, navigation.definition,
  ]
}

/// Keys of a channel in `channels:`.
enum ChannelFields {
  static let title = Field.text("title", "the name on pages")
  static let type = Field.word("type", ChannelType.self, "what carries it")
  static let owned = Field.word("owned", ChannelOwner.self, "who runs it")

  static let all = [title.definition, type.definition, owned.definition]
}

/// Keys of a framework in `frameworks:`, when it is more than a list of phases.
enum FrameworkFields {
  static let title = Field.text("title", "the name on pages")
  static let source = Field.text("source", "where the sequence comes from")
  static let firstNumber = Field.integer(
    "first_number",
    in: 0...1,
    "the number of its first phase; 1 without it"
  )
  static let phases = Field.list("phases", "the phases, each a name or a map", of: phase)

  static let phase = FieldShape.either([.text, .closed(Phase.all)])

  /// Keys of one of its phases.
  enum Phase {
    static let id = Field.text("id", "the id; else it follows from the title", as: .form(.id))
    static let title = Field.text("title", "the title; else the id in words")
    static let aliases = Field.texts("aliases", "other names for it", of: "names")
    static let kind = Field.word("kind", PhaseKind.self, "what it is comparable to elsewhere")
    static let group = Field.text("group", "a band above neighbouring phases")

    static let all = [
      id.definition, title.definition, aliases.definition, kind.definition, group.definition,
    ]
  }

  static let all = [
    title.definition, source.definition, firstNumber.definition, phases.definition,
  ]
}

/// What `rules:` can say of a rule.
enum RuleSetting: String, CaseIterable { case error, warning, information, off }
