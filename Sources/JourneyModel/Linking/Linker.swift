import Diagnostics
import Documents

extension DiagnosticRule {
  static let unknownPersona = DiagnosticRule(
    "unknown-persona",
    .error,
    "a reference to a persona names one that there is"
  )
  static let unknownJourney = DiagnosticRule(
    "unknown-journey",
    .error,
    "a reference to a journey names one that there is"
  )
  static let unknownPhase = DiagnosticRule(
    "unknown-phase",
    .error,
    "a reference to a phase names one that there is, as `journey/phase`"
  )
  static let unknownEvidence = DiagnosticRule(
    "unknown-evidence",
    .error,
    "a reference to evidence names some that there is"
  )
  static let unknownChannel = DiagnosticRule(
    "unknown-channel",
    .error,
    "a channel is one that `channels:` in `site.yml` lists"
  )
  static let unknownName = DiagnosticRule(
    "unknown-name",
    .warning,
    "a name in a label is a persona's id, title, alias or first name"
  )
  static let ambiguousName = DiagnosticRule(
    "ambiguous-name",
    .error,
    "a name stands for one persona only"
  )
}

/// Looks references up and collects what can't be found.
struct Linker {
  let personas: NameIndex<Persona>
  let journeys: NameIndex<Journey>
  let evidence: NameIndex<Evidence>
  let settings: SiteSettings
  /// The ids of each journey's phases, by the journey's index.
  let phaseIDs: [[String]]
  private(set) var channels: [Channel]
  private var channelIndex: [String: Int] = [:]
  var diagnostics: [Diagnostic] = []

  init(_ draft: WikiDraft, settings: SiteSettings) {
    personas = NameIndex(draft.personas.map(\.facts), haveFirstNames: true)
    journeys = NameIndex(draft.journeys.map(\.facts))
    evidence = NameIndex(draft.evidence.map(\.facts))
    phaseIDs = draft.journeys.map { $0.phases.map(\.id.value) }
    self.settings = settings
    channels = settings.channels
    for (index, channel) in channels.enumerated() {
      channelIndex[channel.id] = index
      let title = foldedName(channel.title)
      if channelIndex[title] == nil { channelIndex[title] = index }
    }
  }

  mutating func persona(_ reference: Reference<Persona>) -> Link<Persona>? {
    find(reference.name, in: personas, kind: "persona", rule: .unknownPersona)
  }

  mutating func journey(_ reference: Reference<Journey>) -> Link<Journey>? {
    find(reference.name, in: journeys, kind: "journey", rule: .unknownJourney)
  }

  mutating func evidence(_ reference: Reference<Evidence>) -> Link<Evidence>? {
    find(reference.name, in: evidence, kind: "evidence", rule: .unknownEvidence)
  }

  /// `journey/phase`.
  mutating func phase(_ reference: Reference<Phase>) -> PhaseLink? {
    let name = reference.name
    let parts = name.value.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2 else {
      diagnostics.append(
        Diagnostic(
          .unknownPhase,
          "\u{201C}\(name.value)\u{201D} names no phase",
          at: name.span,
          help: "Write the journey's id, a slash and the phase's id: buy-crm/choosing."
        )
      )
      return nil
    }
    guard let journey = journey(Reference(Located(parts[0], at: name.span))) else { return nil }
    let ids = phaseIDs[journey.index]
    if let index = ids.firstIndex(of: parts[1]) { return PhaseLink(journey: journey, index: index) }
    diagnostics.append(
      Diagnostic(
        .unknownPhase,
        "journey \u{201C}\(parts[0])\u{201D} has no phase \u{201C}\(parts[1])\u{201D}",
        at: name.span,
        help: ids.isEmpty ? nil : "Its phases: \(ids.joined(separator: ", ")).",
        suggestion: spellingSuggestion(for: parts[1], among: ids).map { "\(parts[0])/\($0)" }
      )
    )
    return nil
  }

  /// A channel by id or title. Without a catalogue in `site.yml`, any name is a channel.
  mutating func channel(_ name: Located<String>) -> Link<Channel>? {
    if let index = channelIndex[name.value] ?? channelIndex[foldedName(name.value)] {
      return Link(index)
    }
    guard settings.hasChannelCatalogue else {
      let id = slug(name.value)
      guard !id.isEmpty else { return nil }
      if let index = channelIndex[id] { return Link(index) }
      let isSlug = id == name.value
      channels.append(
        Channel(id: id, title: isSlug ? words(ofStem: id) : name.value, isListed: false)
      )
      channelIndex[id] = channels.count - 1
      channelIndex[foldedName(name.value)] = channels.count - 1
      return Link(channels.count - 1)
    }
    let ids = settings.channels.map(\.id)
    diagnostics.append(
      Diagnostic(
        .unknownChannel,
        "there is no channel \u{201C}\(name.value)\u{201D}",
        at: name.span,
        help:
          "Add it under `channels:` in `site.yml`, or use one of: \(ids.joined(separator: ", ")).",
        suggestion: spellingSuggestion(for: name.value, among: ids)
      )
    )
    return nil
  }

  /// A listed channel of this name, without a word when there is none.
  func listedChannel(_ name: String) -> Link<Channel>? {
    (channelIndex[name] ?? channelIndex[foldedName(name)]).map { Link($0) }
  }

  /// A persona named in a label: an unknown name is the warning `unknown-name` where one must be.
  mutating func personaNamed(_ name: Located<String>, isRequired: Bool) -> Link<Persona>? {
    switch personas.match(name.value) {
    case .found(let link): return link
    case .ambiguous(let links):
      if isRequired { reportAmbiguous(name, links) }
    case .none:
      guard isRequired else { return nil }
      diagnostics.append(
        Diagnostic(
          .unknownName,
          "no persona is called \u{201C}\(name.value)\u{201D}",
          at: name.span,
          help: "The name is shown without a link.",
          suggestion: spellingSuggestion(for: name.value, among: personas.ids)
        )
      )
    }
    return nil
  }

  private mutating func reportAmbiguous(_ name: Located<String>, _ links: [Link<Persona>]) {
    let candidates = links.map { personas.ids[$0.index] }.joined(separator: ", ")
    diagnostics.append(
      Diagnostic(
        .ambiguousName,
        "\u{201C}\(name.value)\u{201D} stands for several personas",
        at: name.span,
        help: "Write one of their ids: \(candidates)."
      )
    )
  }

  private mutating func find<Target>(
    _ name: Located<String>,
    in index: NameIndex<Target>,
    kind: String,
    rule: DiagnosticRule
  ) -> Link<Target>? {
    switch index.match(name.value) {
    case .found(let link): return link
    case .ambiguous(let links):
      let candidates = links.map { index.ids[$0.index] }.joined(separator: ", ")
      diagnostics.append(
        Diagnostic(
          .ambiguousName,
          "\u{201C}\(name.value)\u{201D} stands for several",
          at: name.span,
          help: "Write one of the ids: \(candidates)."
        )
      )
    case .none:
      let suggestion = spellingSuggestion(for: name.value, among: index.ids)
      let article = kind == "evidence" ? "no evidence" : "no \(kind)"
      diagnostics.append(
        Diagnostic(
          rule,
          "there is \(article) \u{201C}\(name.value)\u{201D}",
          at: name.span,
          help: suggestion == nil ? knownIDs(index.ids, kind) : nil,
          suggestion: suggestion
        )
      )
    }
    return nil
  }

  private func knownIDs(_ ids: [String], _ kind: String) -> String {
    let folder = kind == "evidence" ? "evidence" : kind + "s"
    guard !ids.isEmpty else { return "There is no file in \(folder)/ yet." }
    let shown = ids.prefix(12).joined(separator: ", ")
    return "Known ids: \(shown)\(ids.count > 12 ? " and \(ids.count - 12) more" : "")."
  }
}
