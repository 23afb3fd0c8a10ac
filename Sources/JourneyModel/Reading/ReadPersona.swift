import Diagnostics
import Documents

/// Reads the persona of a file, or with `split:` one per heading: front matter first, then headings, labels and
/// two-column tables of the body. What is not recognised stays prose. Facts in the front matter of a file that is
/// split hold for each of its personas.
///
/// Raises what `FactReader` and `readEntries` raise.
func readPersonas(_ document: ParsedDocument, settings: SiteSettings) -> Checked<
  FileDraft<PersonaDraft>
> {
  var reader = FactReader(document.frontMatter, path: document.path, fields: PersonaFields.all)
  let body = DocumentBody(document)
  let facts = readFacts(&reader, path: document.path, heading: body.title)
  var persona = PersonaDraft(facts: facts)
  readPersonaFacts(&reader, into: &persona)
  readFields(&reader, into: &persona)
  let split = reader.value(PersonaFields.split).map { SplitDocument(document, at: $0) }
  reader.finish(isFrontMatter: true)
  guard let split, !split.parts.isEmpty else {
    readPersonaBody(body, into: &persona, settings: settings)
    return Checked(FileDraft([persona]), reader.diagnostics)
  }
  let personas = split.parts.map { section in
    var own = persona
    own.facts = facts.ofPart(section, reporting: &reader)
    readPersonaBody(DocumentBody(part: section), into: &own, settings: settings)
    return own
  }
  return Checked(
    FileDraft(personas, rest: Page(facts: facts, prose: split.rest)),
    reader.diagnostics
  )
}

private func readPersonaFacts(_ reader: inout FactReader, into persona: inout PersonaDraft) {
  persona.kind = reader.value(PersonaFields.kind)
  persona.rank = reader.value(PersonaFields.rank)
  persona.role = reader.value(PersonaFields.role)
  persona.basis = reader.value(PersonaFields.basis)
  persona.evidence = reader.value(PersonaFields.evidence).map(Reference.init)
  persona.channels = reader.value(PersonaFields.channels).map(Reference.init)
  readQuote(&reader, into: &persona)
  let alternative = reader.value(PersonaFields.portraitAlternative)?.value ?? ""
  persona.portrait = reader.value(PersonaFields.portrait).map {
    LinkUse(kind: .image, destination: $0.value, title: "", text: alternative, span: $0.span)
  }
  for entry in reader.value(PersonaFields.attributes)?.entries ?? [] {
    let text = reader.take(parseInline(joinedText(entry.value), options: DocumentOptions()))
    guard !text.text.isEmpty else { continue }
    persona.attributes.append(NamedText(name: words(ofStem: entry.key.value), text: text))
  }
  for entry in reader.value(PersonaFields.segments)?.entries ?? [] {
    let values = splitCommas(joinedText(entry.value)).map(\.value)
    guard !values.isEmpty else { continue }
    persona.segments.append(Persona.Segment(name: words(ofStem: entry.key.value), values: values))
  }
}

private func readQuote(_ reader: inout FactReader, into persona: inout PersonaDraft) {
  switch reader.value(PersonaFields.quote) {
  case nil: break
  case .text(let text):
    persona.quote = reader.take(parseInline(text, options: DocumentOptions()))
  case .map(let mapping):
    typealias Fields = PersonaFields.Quotation
    var inner = FactReader(mapping, path: persona.facts.path, fields: Fields.all)
    persona.quote = inner.value(Fields.text)
    persona.quoteEvidence = inner.value(Fields.evidence).map(Reference.init)
    inner.finish()
    for diagnostic in inner.diagnostics { reader.report(diagnostic) }
  }
}

/// Reads the fields that hold entries: by the format's keys, and by other words for them where a text or a list
/// of texts stands (another tool's key of that name may hold anything else).
private func readFields(_ reader: inout FactReader, into persona: inout PersonaDraft) {
  for field in PersonaField.allCases {
    guard let entries = reader.value(PersonaFields.entries(field)) else { continue }
    persona.fields[field] = FieldDraft(entries: entries)
  }
  for entry in reader.unseenEntries() {
    guard let field = Vocabulary.standard.personaField(named: entry.key.value),
      persona.fields[field] == nil, !entry.value.holdsMapping
    else { continue }
    reader.take(entry)
    let entries = reader.take(readEntries(entry.value, key: entry.key.value))
    if !entries.isEmpty { persona.fields[field] = FieldDraft(entries: entries) }
  }
}

extension YAMLNode {
  fileprivate var holdsMapping: Bool {
    switch self {
    case .scalar, .null: false
    case .mapping: true
    case .sequence(let nodes, _):
      nodes.contains { node in
        if case .scalar = node { return false }
        return true
      }
    }
  }
}
