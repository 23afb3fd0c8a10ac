package import Diagnostics
import Documents

extension DiagnosticRule {
  package static let unclearParticipation = DiagnosticRule(
    "unclear-participation",
    .warning,
    "participation is driver, participant, gatekeeper or not-involved"
  )
}

/// The name and the rest of `Name: rest`, from the entry's label or its text.
private func labelled(_ draft: EntryDraft) -> (name: Located<String>, rest: String)? {
  if let label = draft.content.label { return (label.name, label.restText) }
  guard let (name, rest) = splitLabel(draft.content.text) else { return nil }
  return (Located(name, at: draft.content.span), rest)
}

/// An entry of the emotion lane: `Olivia: -1 uneasy`, or without a name for all of the journey's personas.
///
/// What stands before a colon is a name when it is a persona's, or when a score follows it; else it is part
/// of the words ("Relief: finally done"). Raises `unknown-name`, `ambiguous-name` and `score-off-scale`.
func linkEmotion(
  _ draft: EntryDraft,
  _ entry: inout Entry,
  place: EntryPlace,
  linker: inout Linker
) -> Emotion {
  var text = Located(draft.content.text, at: draft.content.span)
  var unlinkedName: String?
  if let (name, rest) = labelled(draft) {
    let start = Located(rest, at: text.span)
    if let link = linker.personaNamed(name, isRequired: hasScore(start, place.scale)) {
      if entry.personas.isEmpty { entry.personas = [link] }
      text = start
    } else if hasScore(start, place.scale) {
      if entry.personas.isEmpty { unlinkedName = name.value }
      text = start
    }
  }
  let score = linker.take(parseScore(text, scale: place.scale))
  entry.emotion = score.score ?? entry.emotion
  let owners = entry.personas.isEmpty && unlinkedName == nil ? place.personas : entry.personas
  return Emotion(
    personas: owners,
    name: unlinkedName,
    score: entry.emotion,
    words: score.words,
    basis: entry.basis,
    evidence: entry.evidence,
    span: entry.span
  )
}

/// Whether a text gives a score, on the scale or off it.
private func hasScore(_ text: Located<String>, _ scale: EmotionScale) -> Bool {
  let checked = parseScore(text, scale: scale)
  return checked.value.score != nil || !checked.diagnostics.isEmpty
}

/// Whether the word for a level ends here.
private func endsLevel(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case ",", ";", "(", ".", "\u{2013}", "\u{2014}", "，", "、", "；", "（", "。": true
  default: false
  }
}

/// An entry of the participation lane: `Olivia: driver`, or a level alone for the journey's only persona.
///
/// Raises `unknown-name`, `ambiguous-name` and `unclear-participation`.
func linkParticipation(
  _ draft: EntryDraft,
  _ entry: inout Entry,
  place: EntryPlace,
  linker: inout Linker
) -> Participation? {
  var word = draft.content.text
  if let (name, rest) = labelled(draft) {
    word = rest
    if entry.personas.isEmpty, let link = linker.personaNamed(name, isRequired: true) {
      entry.personas = [link]
    }
  } else if entry.personas.isEmpty, place.personas.count == 1 {
    entry.personas = place.personas
  }
  word = String(word.unicodeScalars.prefix { !endsLevel($0) }).trimmingSpaces
  guard let level = Vocabulary.standard.level(named: word) else {
    linker.reportParticipation(word, at: draft.content.span)
    return nil
  }
  guard !entry.personas.isEmpty else { return nil }
  return Participation(
    personas: entry.personas,
    level: level,
    basis: entry.basis,
    evidence: entry.evidence,
    span: entry.span
  )
}

extension Linker {
  fileprivate mutating func reportParticipation(_ text: String, at span: SourceSpan) {
    let levels = ParticipationLevel.allCases.map(\.rawValue)
    diagnostics.append(
      Diagnostic(
        .unclearParticipation,
        "\u{201C}\(text)\u{201D} is no level of participation",
        at: span,
        help: "Write a persona, a colon and one of these words. Until then no level is shown.",
        suggestion: suggestion(for: text, among: levels)
      )
    )
  }
}
