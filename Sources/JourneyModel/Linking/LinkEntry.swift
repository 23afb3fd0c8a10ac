import Diagnostics
import Documents

extension DiagnosticRule {
  static let unknownAttribute = DiagnosticRule(
    "unknown-attribute",
    .warning,
    "the braces after an entry hold attributes of the format"
  )
  static let unsafeURL = DiagnosticRule(
    "unsafe-url",
    .error,
    "a `url` is a web address, a mail address or a relative path"
  )
}

/// The attributes of an entry (content format 1 §5.1).
let attributeKeys = [
  "persona", "channel", "evidence", "basis", "severity", "kind", "emotion", "touchpoint", "moment",
  "towards",
  "metric", "impact", "effort", "confidence", "answers", "format", "depth", "funnel", "url",
  "owner", "status", "id",
]

/// What an entry's facts mean depends on where it stands.
struct EntryPlace {
  /// nil in a custom lane.
  var lane: StandardLane?
  var scale: EmotionScale
  /// The journey's own personas: a label with one of their names says who an entry is about.
  var personas: [Link<Persona>] = []
}

/// An entry with its attributes typed and looked up. `answers` stays to be resolved once all entries of the
/// journey are known.
///
/// Raises `unknown-…`, `unknown-attribute`, `wrong-type`, `wrong-value`, `out-of-range`, `unsafe-url`.
func linkEntry(
  _ draft: EntryDraft,
  at place: EntryPlace,
  linker: inout Linker
) -> (entry: Entry, answers: [Located<String>]) {
  var entry = Entry(
    text: draft.content.text,
    html: draft.content.html,
    details: draft.details,
    span: draft.content.span
  )
  var answers: [Located<String>] = []
  var explicitBasis: Basis?
  var moment: Located<String>?
  for attribute in draft.content.attributes {
    let value = attribute.value
    let key = attribute.key.value
    switch key {
    case "persona", "personas":
      for name in splitCommas(value) {
        if let link = linker.persona(Reference(name)) { entry.personas.append(link) }
      }
    case "channel", "channels":
      for name in splitCommas(value) {
        if let link = linker.channel(name) { entry.channels.append(link) }
      }
    case "evidence":
      for name in splitCommas(value) {
        if let link = linker.evidence(Reference(name)) { entry.evidence.append(link) }
      }
    case "answers": answers += splitCommas(value)
    case "moment": moment = value
    case "basis": explicitBasis = linker.take(parseWord(value, key: key, Basis.self))
    case "emotion":
      let score = linker.take(parseScore(value, scale: place.scale))
      entry.emotion = score.score
    case "kind":
      if place.lane == .painPoints || place.lane == nil {
        entry.painKind = linker.take(parseWord(value, key: key, PainKind.self))
      }
    default:
      if !readFact(attribute, into: &entry, linker: &linker) {
        linker.reportAttribute(attribute.key)
      }
    }
  }
  if let moment {
    if foldedName(moment.value) == "truth" {
      entry.isMomentOfTruth = true
    } else {
      linker.diagnostics.append(
        Diagnostic(
          .wrongValue,
          "\u{201C}\(moment.value)\u{201D} is no value of `moment`",
          at: moment.span,
          help: "Write moment=truth."
        )
      )
    }
  }
  if place.lane == .dropOff, entry.rate == nil { entry.rate = parsePercent(entry.text) }
  addMentions(to: &entry, in: place, label: draft.content.label, linker: &linker)
  entry.personas = unique(entry.personas)
  entry.basis = explicitBasis ?? (entry.evidence.isEmpty ? .assumed : .observed)
  return (entry, answers)
}

/// Facts that need no look-up. Returns whether the key is one.
private func readFact(_ attribute: Attribute, into entry: inout Entry, linker: inout Linker) -> Bool
{
  let value = attribute.value
  let key = attribute.key.value
  switch key {
  case "id": entry.id = value.value
  case "severity": entry.severity = linker.take(parseInteger(value, key: key, in: 1...5))
  case "impact": entry.impact = linker.take(parseInteger(value, key: key, in: 1...5))
  case "effort": entry.effort = linker.take(parseInteger(value, key: key, in: 1...5))
  case "towards": entry.towards = linker.take(parseWord(value, key: key, ConversionGoal.self))
  case "funnel": entry.funnel = linker.take(parseWord(value, key: key, FunnelStage.self))
  case "touchpoint": entry.touchpoint = value.value
  case "metric": entry.metric = value.value
  case "confidence": entry.confidence = value.value
  case "format": entry.format = value.value
  case "depth": entry.depth = value.value
  case "owner": entry.owner = value.value
  case "status": entry.status = value.value
  case "url": entry.url = linker.url(value)
  case "rate":
    entry.rate = parsePercent(value.value) ?? parsePercent(value.value + "%")
    if entry.rate == nil {
      linker.diagnostics.append(
        Diagnostic(
          .outOfRange,
          "`rate` is \u{201C}\(value.value)\u{201D}; it lies between 0% and 100%",
          at: value.span
        )
      )
    }
  default: return false
  }
  return true
}

/// Adds channels and evidence that the text links to, and the persona that a label names.
private func addMentions(
  to entry: inout Entry,
  in place: EntryPlace,
  label: Label?,
  linker: inout Linker
) {
  for hole in entry.html.holes where hole.use.kind == .link {
    guard let (scheme, name) = splitScheme(hole.use.destination) else { continue }
    let located = Located(name, at: hole.use.span)
    switch scheme {
    case "channel":
      if let link = linker.channel(located), !entry.channels.contains(link) {
        entry.channels.append(link)
      }
    case "evidence":
      if let link = linker.evidence(Reference(located)), !entry.evidence.contains(link) {
        entry.evidence.append(link)
      }
    default: break
    }
  }
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

/// Elements without later repetitions.
func unique<Element: Hashable>(_ elements: [Element]) -> [Element] {
  var seen: Set<Element> = []
  return elements.filter { seen.insert($0).inserted }
}

/// `persona:ana` as "persona" and "ana"; nil for a destination without one of the format's schemes.
package func splitScheme(_ destination: String) -> (scheme: String, name: String)? {
  guard let colon = destination.firstIndex(of: ":") else { return nil }
  let scheme = String(destination[..<colon])
  let schemes = ["persona", "journey", "phase", "evidence", "channel", "opportunity", "term"]
  guard schemes.contains(scheme) else { return nil }
  return (scheme, percentDecoded(String(destination[destination.index(after: colon)...])))
}

extension Linker {
  /// The value of a checked one; its findings are kept.
  mutating func take<Value>(_ checked: Checked<Value>) -> Value {
    diagnostics += checked.diagnostics
    return checked.value
  }

  mutating func reportAttribute(_ key: Located<String>) {
    diagnostics.append(
      Diagnostic(
        .unknownAttribute,
        "`\(key.value)` is no attribute of an entry",
        at: key.span,
        help: "Attributes: \(attributeKeys.joined(separator: ", ")).",
        suggestion: spellingSuggestion(for: key.value, among: attributeKeys)
      )
    )
  }

  /// A destination that may stand in a page. Raises `unsafe-url` for schemes that run or read something.
  mutating func url(_ value: Located<String>) -> LinkUse? {
    let scheme = value.value.prefix {
      $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0))
    }
    let hasScheme = !scheme.isEmpty && value.value.dropFirst(scheme.count).first == ":"
    let safe = ["http", "https", "mailto", "tel"]
    let isOurs = splitScheme(value.value) != nil
    guard !hasScheme || isOurs || safe.contains(scheme.lowercased()) else {
      diagnostics.append(
        Diagnostic(
          .unsafeURL,
          "`url` has the scheme `\(scheme)`",
          at: value.span,
          help: "Use https, http, mailto, tel, or a path relative to this file."
        )
      )
      return nil
    }
    return LinkUse(
      kind: .link,
      destination: value.value,
      title: "",
      text: "",
      span: value.span
    )
  }
}
