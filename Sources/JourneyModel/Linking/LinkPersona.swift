import Diagnostics
import Documents

/// A persona with everything looked up. Raises `unknown-…`, `image-without-text` and what `linkEntry` raises.
func linkPersona(_ draft: PersonaDraft, linker: inout Linker) -> Persona {
  var fields: [Persona.FieldEntries] = []
  for field in PersonaField.allCases {
    guard let written = draft.fields[field], !written.entries.isEmpty else { continue }
    let lane: StandardLane? = field == .painPoints ? .painPoints : nil
    let place = EntryPlace(lane: lane, scale: linker.settings.scale)
    let entries = written.entries.map { draft in
      let faults = linker.faultCount
      var entry = linkEntry(draft, at: place, linker: &linker).entry
      if linker.faultCount > faults { entry.isFaulty = true }
      return entry
    }
    fields.append(Persona.FieldEntries(field: field, entries: entries, anchor: written.anchor))
  }
  if let portrait = draft.portrait, portrait.text.isEmpty, !draft.facts.isIncomplete {
    linker.diagnostics.append(
      Diagnostic(
        .imageWithoutText,
        "the portrait has no alternative text",
        at: portrait.span,
        help: "Say what it shows with `portrait_alt`."
      )
    )
  }
  let unresolved = linker.unresolved
  let evidence = unique(draft.evidence.compactMap { linker.evidence($0) })
  let quoteEvidence = unique(draft.quoteEvidence.compactMap { linker.evidence($0) })
  let citesUnknown = linker.unresolved > unresolved
  let cited = evidence + quoteEvidence + fields.flatMap { $0.entries.flatMap(\.evidence) }
  return Persona(
    Persona.Members(
      facts: draft.facts,
      kind: draft.kind,
      rank: draft.rank,
      role: draft.role,
      quote: draft.quote.map { Quotation(text: $0, evidence: quoteEvidence) },
      portrait: draft.portrait,
      attributes: draft.attributes,
      segments: draft.segments,
      fields: fields,
      channels: unique(draft.channels.compactMap { linker.channel($0.name) }),
      basis: draft.basis ?? (cited.isEmpty ? .assumption : .research),
      evidence: unique(cited),
      prose: draft.prose,
      citesUnknownEvidence: citesUnknown
    )
  )
}

/// Evidence with its personas looked up. Raises `unknown-persona` and `unsafe-url`.
func linkEvidence(_ draft: EvidenceDraft, linker: inout Linker) -> Evidence {
  Evidence(
    Evidence.Members(
      facts: draft.facts,
      source: draft.source,
      date: draft.date,
      team: draft.team,
      participants: draft.participants,
      personas: unique(draft.personas.compactMap { linker.persona($0) }),
      url: draft.url.flatMap { linker.url(Located($0.destination, at: $0.span)) },
      prose: draft.prose
    )
  )
}
