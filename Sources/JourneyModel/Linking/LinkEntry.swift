import Diagnostics
import Documents

/// What an entry's facts mean depends on where it stands.
struct EntryPlace {
  /// nil in a custom lane.
  var lane: StandardLane?
  var scale: EmotionScale
  /// The journey's own personas: a label with one of their names says who an entry is about.
  var personas: [Link<Persona>] = []
}

/// An entry, and what can only be looked up once all entries of its journey are known.
struct LinkedEntry {
  var entry: Entry
  var id: Located<String>?
  var answers: [Located<String>] = []
}

/// An entry with its attributes typed and looked up.
///
/// Raises `unknown-…`, `unknown-attribute`, `wrong-type`, `wrong-value`, `out-of-range`, `invalid-id`,
/// `score-off-scale`, `unsafe-url`.
func linkEntry(_ draft: EntryDraft, at place: EntryPlace, linker: inout Linker) -> LinkedEntry {
  var linked = LinkedEntry(
    entry: Entry(draft.content, details: draft.details)
  )
  if draft.number != nil { linked.entry.number = draft.number }
  var explicitBasis: Basis?
  for attribute in draft.content.attributes {
    let value = attribute.value
    let key = attribute.key.value
    guard let fact = EntryAttribute(key: key) else {
      linker.reportAttribute(attribute.key)
      continue
    }
    switch fact {
    case .id:
      linked.id = linker.take(checkedID(value))
      linked.entry.id = linked.id?.value
    case .answers: linked.answers += splitCommas(value)
    case .basis: explicitBasis = linker.take(parseWord(value, key: key, Basis.self))
    case .emotion: linked.entry.emotion = linker.score(value, scale: place.scale)
    case .kind where place.lane == .painPoints || place.lane == nil:
      linked.entry.painKind = linker.take(parseWord(value, key: key, PainKind.self))
    case .kind: linker.reportPlace(of: attribute.key, lane: place.lane)
    case .persona, .channel, .evidence:
      readReference(fact, splitCommas(value), into: &linked.entry, linker: &linker)
    case .severity, .touchpoint, .moment, .towards, .metric, .impact, .effort, .confidence, .format,
      .depth, .funnel, .url, .owner, .status, .rate:
      readFact(fact, value, into: &linked.entry, linker: &linker)
    }
  }
  if let score = draft.score, linked.entry.emotion == nil { linked.entry.emotion = score }
  addPeople(of: draft, to: &linked.entry, linker: &linker)
  if place.lane == .dropOff { readRate(into: &linked.entry, linker: &linker) }
  addMentions(to: &linked.entry, in: place, label: draft.content.label, linker: &linker)
  if linked.entry.personas.count > 1 { linked.entry.personas = unique(linked.entry.personas) }
  linked.entry.basis =
    explicitBasis ?? (linked.entry.evidence.isEmpty ? .assumed : .observed)
  return linked
}

/// Facts that name something else.
private func readReference(
  _ fact: EntryAttribute,
  _ names: [Located<String>],
  into entry: inout Entry,
  linker: inout Linker
) {
  switch fact {
  case .persona: entry.personas += names.compactMap { linker.persona(Reference($0)) }
  case .channel: entry.channels += names.compactMap { linker.channel($0) }
  case .evidence: entry.evidence += names.compactMap { linker.evidence(Reference($0)) }
  default: break
  }
}

/// Facts that need no look-up.
private func readFact(
  _ fact: EntryAttribute,
  _ value: Located<String>,
  into entry: inout Entry,
  linker: inout Linker
) {
  let key = fact.rawValue
  switch fact {
  case .moment:
    entry.isMomentOfTruth = linker.take(parseWord(value, key: key, Moment.self)) != nil
  case .severity: entry.severity = linker.take(parseInteger(value, key: key, in: 1...5))
  case .impact: entry.impact = linker.take(parseInteger(value, key: key, in: 1...5))
  case .effort: entry.effort = linker.take(parseInteger(value, key: key, in: 1...5))
  case .towards: entry.towards = linker.take(parseWord(value, key: key, ConversionGoal.self))
  case .funnel: entry.funnel = linker.take(parseWord(value, key: key, FunnelStage.self))
  case .touchpoint: entry.touchpoint = value.value
  case .metric: entry.metric = value.value
  case .confidence: entry.confidence = value.value
  case .format: entry.format = value.value
  case .depth: entry.depth = value.value
  case .owner: entry.owner = value.value
  case .status: entry.status = value.value
  case .url: entry.url = linker.url(value)
  case .rate:
    entry.rate = parsePercent(value.value) ?? parsePercent(value.value + "%")
    if entry.rate == nil { linker.reportRate(value) }
  default: break
  }
}

/// The share that a drop-off's text gives: "35% leave". Raises `out-of-range` when it begins with one that is none.
private func readRate(into entry: inout Entry, linker: inout Linker) {
  guard entry.rate == nil else { return }
  entry.rate = parsePercent(entry.text)
  let head = entry.text.prefix { $0 != "%" }
  guard entry.rate == nil, head.utf8.count < min(entry.text.utf8.count, 12),
    parseNumber(head.trimmingSpaces) != nil
  else { return }
  linker.reportRate(Located(head + "%", at: entry.span))
}

/// Adds channels and evidence that the text links to, and the persona that a label names. A link that leads
/// nowhere is reported where all links are.
private func addMentions(
  to entry: inout Entry,
  in place: EntryPlace,
  label: Label?,
  linker: inout Linker
) {
  for hole in entry.html.holes where hole.use.kind == .link {
    switch linker.mention(hole.use) {
    case .channel(let link): entry.channels.append(link)
    case .evidence(let link): entry.evidence.append(link)
    case .persona, nil: break
    }
  }
  if entry.channels.count > 1 { entry.channels = unique(entry.channels) }
  if entry.evidence.count > 1 { entry.evidence = unique(entry.evidence) }
  if place.lane == .channels, entry.channels.isEmpty,
    let link = linker.listedChannel(entry.text)
  {
    entry.channels.append(link)
  }
  if entry.personas.isEmpty, let label,
    let link = linker.personaNamed(label.name, isRequired: false), place.personas.contains(link)
  {
    entry.personas.append(link)
  }
}

/// Adds a step's actors, those that are nobody's name as text; without any, the persona that the nearest heading above
/// a table names.
private func addPeople(of draft: EntryDraft, to entry: inout Entry, linker: inout Linker) {
  for actor in draft.actors {
    if let link = linker.personaNamed(actor, isRequired: false) {
      entry.personas.append(link)
    } else {
      entry.actors.append(actor.value)
    }
  }
  if entry.actors.count > 1 { entry.actors = unique(entry.actors) }
  guard entry.personas.isEmpty, entry.actors.isEmpty else { return }
  for heading in draft.headings.reversed() {
    guard let link = linker.persona(inHeading: heading.value) else { continue }
    entry.personas = [link]
    return
  }
}

/// Elements without later repetitions.
func unique<Element: Hashable>(_ elements: [Element]) -> [Element] {
  var seen: Set<Element> = []
  return elements.filter { seen.insert($0).inserted }
}
