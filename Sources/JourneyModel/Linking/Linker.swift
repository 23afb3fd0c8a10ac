package import Diagnostics
import Documents

extension DiagnosticRule {
  package static let unknownPersona = DiagnosticRule(
    "unknown-persona",
    .error,
    "every persona that is named exists"
  )
  package static let unknownJourney = DiagnosticRule(
    "unknown-journey",
    .error,
    "every journey that is named exists"
  )
  package static let unknownPhase = DiagnosticRule(
    "unknown-phase",
    .error,
    "every phase that is named, as `journey/phase`, exists"
  )
  package static let unknownEvidence = DiagnosticRule(
    "unknown-evidence",
    .error,
    "all evidence that is cited exists"
  )
  package static let unknownChannel = DiagnosticRule(
    "unknown-channel",
    .error,
    "a channel is one that `channels:` in `site.yml` lists"
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
  private let personaPaths: [String: Link<Persona>]
  private let evidencePaths: [String: Link<Evidence>]
  private let unread: UnreadFiles
  /// The indexes of journeys of whose phases some may be unknown.
  private let unknownPhases: Set<Int>
  /// How many suggestions were asked for.
  private(set) var suggestions = 0
  /// How many are looked for; 0 while journeys are linked side by side.
  private var suggestionLimit = JourneyModel.suggestionLimit
  /// The names of channels that `channels:` does not list, as first written, in that order.
  private(set) var newChannels: [Located<String>] = []
  /// How many references were not found, whether that was reported or the cause had been.
  private(set) var unresolved = 0
  var diagnostics: [Diagnostic] = []
  /// What `persona(inHeading:)` has found.
  var personasInHeadings: [String: Link<Persona>?] = [:]

  init(_ draft: WikiDraft, settings: SiteSettings) {
    personas = NameIndex(draft.personas.map(\.facts), haveFirstNames: true)
    journeys = NameIndex(draft.journeys.map(\.facts))
    evidence = NameIndex(draft.evidence.map(\.facts))
    phaseIDs = draft.journeys.map { $0.phases.map(\.id.value) }
    personaPaths = paths(draft.personas.map(\.facts))
    evidencePaths = paths(draft.evidence.map(\.facts))
    unread = draft.unread
    unknownPhases = Set(draft.journeys.indices.filter { draft.journeys[$0].reading.isFaulty })
    self.settings = settings
    channels = settings.channels
    for (index, channel) in channels.enumerated() {
      channelIndex[channel.id] = index
      let title = foldedName(channel.title)
      if channelIndex[title] == nil { channelIndex[title] = index }
    }
  }

  /// What links one journey as if it stood alone: without findings, and without suggestions, which are counted.
  var forOne: Linker {
    var linker = self
    linker.diagnostics = []
    linker.newChannels = []
    linker.suggestions = 0
    linker.suggestionLimit = 0
    return linker
  }

  /// The value of a checked one; its findings are kept.
  mutating func take<Value>(_ checked: Checked<Value>) -> Value {
    diagnostics += checked.diagnostics
    return checked.value
  }

  /// The likely meaning of a misspelt name; nil once many were looked for.
  mutating func suggestion(for name: String, among candidates: [String]) -> String? {
    suggestions += 1
    guard suggestions <= suggestionLimit else { return nil }
    return spellingSuggestion(for: name, among: candidates)
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
    unresolved += 1
    guard !unknownPhases.contains(journey.index) else { return nil }
    diagnostics.append(
      Diagnostic(
        .unknownPhase,
        "journey \u{201C}\(parts[0])\u{201D} has no phase \u{201C}\(parts[1])\u{201D}",
        at: name.span,
        help: ids.isEmpty ? nil : "Its phases: \(ids.joined(separator: ", ")).",
        suggestion: suggestion(for: parts[1], among: ids).map { "\(parts[0])/\($0)" }
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
      newChannels.append(name)
      channelIndex[id] = channels.count - 1
      channelIndex[foldedName(name.value)] = channels.count - 1
      return Link(channels.count - 1)
    }
    unresolved += 1
    guard !settings.isUnknown("channels") else { return nil }
    let ids = settings.channels.map(\.id)
    diagnostics.append(
      Diagnostic(
        .unknownChannel,
        "there is no channel \u{201C}\(name.value)\u{201D}",
        at: name.span,
        help:
          "Use one of: \(ids.joined(separator: ", ")). Or add the new channel under `channels:` in `site.yml`.",
        suggestion: suggestion(for: name.value, among: ids)
      )
    )
    return nil
  }

  /// A listed channel of this name, without a word when there is none.
  func listedChannel(_ name: String) -> Link<Channel>? {
    (channelIndex[name] ?? channelIndex[foldedName(name)]).map { Link($0) }
  }

  /// What a link in a text mentions; nil for anything but a persona, channel or evidence that there is.
  mutating func mention(_ use: LinkUse) -> Mention? {
    guard let (scheme, name) = splitScheme(use.destination) else {
      let written = use.destination.prefix { $0 != "#" && $0 != "?" }
      let folder = pathParts(use.span.path).dropLast()
      guard let path = normalizedPath(percentDecoded(String(written)), from: Array(folder)) else {
        return nil
      }
      let anchor = percentDecoded(String(use.destination.drop { $0 != "#" }))
      let persona = personaPaths[path] ?? personaPaths[path + anchor]
      return persona.map { .persona($0) } ?? evidencePaths[path].map { .evidence($0) }
    }
    let id = Located(String(name.prefix { $0 != "#" }), at: use.span)
    switch scheme {
    case "persona": return personas.link(id: id.value).map { .persona($0) }
    case "evidence": return evidence.link(id: id.value).map { .evidence($0) }
    case "channel":
      let isKnown = listedChannel(id.value) != nil || !settings.hasChannelCatalogue
      return isKnown ? channel(id).map { .channel($0) } : nil
    default: return nil
    }
  }

  /// Whether there may be personas whose names are unknown.
  var hidesPersonas: Bool { unread.hidesNames(in: "personas") }

  /// Counts a name that was not found.
  mutating func countUnresolved() { unresolved += 1 }

  /// Rises with every fault, reported or not.
  var faultCount: Int { diagnostics.count + unresolved }

  private mutating func find<Target>(
    _ name: Located<String>,
    in index: NameIndex<Target>,
    kind: String,
    rule: DiagnosticRule
  ) -> Link<Target>? {
    switch index.match(name.value) {
    case .found(let link): return link
    case .ambiguous(let links):
      unresolved += 1
      let kinds = kind == "evidence" ? "pieces of evidence" : kind + "s"
      diagnostics.append(ambiguous(name, kinds, ids: links.map { index.ids[$0.index] }))
    case .none:
      let folder = kind == "evidence" ? kind : kind + "s"
      unresolved += 1
      guard !unread.hidesNames(in: folder) else { return nil }
      let near =
        suggestion(for: name.value, among: index.ids)
        ?? suggestion(for: name.value, among: index.names).flatMap { index.id(named: $0) }
      diagnostics.append(
        Diagnostic(
          rule,
          "there is no \(kind) \u{201C}\(name.value)\u{201D}",
          at: name.span,
          help: near.map { meaning(of: $0, in: index, insteadOf: name.value, folder) }
            ?? knownIDs(index.ids, folder),
          suggestion: near
        )
      )
    }
    return nil
  }

  /// What a suggested id stands for, since ids such as int-01 tell nothing, and the other way out.
  private func meaning<Target>(
    of id: String,
    in index: NameIndex<Target>,
    insteadOf name: String,
    _ folder: String
  ) -> String {
    let title = index.title(id: id).map { "\(id) is \u{201C}\($0)\u{201D}. " } ?? ""
    return
      "\(title)If \u{201C}\(name)\u{201D} is still to be written, add its file to `\(folder)/`."
  }

  private func knownIDs(_ ids: [String], _ folder: String) -> String {
    guard !ids.isEmpty else { return "There is no file in \(folder)/ yet." }
    let shown = ids.prefix(12).joined(separator: ", ")
    return "Known ids: \(shown)\(ids.count > 12 ? " and \(ids.count - 12) more" : "")."
  }
}

/// By path; by path and anchor where a file holds several.
private func paths<Target>(_ things: [EntityFacts]) -> [String: Link<Target>] {
  let pairs = things.enumerated().map { index, facts in
    (facts.anchor.isEmpty ? facts.path : "\(facts.path)#\(facts.anchor)", Link<Target>(index))
  }
  return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
}
