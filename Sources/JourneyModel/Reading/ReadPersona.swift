import Diagnostics
import Documents

/// Keys of a persona beside the common ones (content format 1 §4).
private let personaKeys =
  [
    "kind", "rank", "role", "quote", "portrait", "portrait_alt", "attributes", "segments",
    "channels", "basis", "evidence", "split",
  ] + PersonaField.allCases.map(\.rawValue)

/// Reads the persona of a file, or with `split:` one per heading: front matter first, then headings, labels and
/// two-column tables of the body. What is not recognised stays prose. Facts in the front matter of a file that is
/// split hold for each of its personas.
///
/// Raises what `FactReader` and `readEntries` raise.
func readPersonas(_ document: ParsedDocument, settings: SiteSettings) -> Checked<
  FileDraft<PersonaDraft>
> {
  var reader = FactReader(document.frontMatter, path: document.path)
  let body = DocumentBody(document)
  let facts = readFacts(&reader, path: document.path, heading: body.title)
  var persona = PersonaDraft(facts: facts)
  readPersonaFacts(&reader, into: &persona)
  readFields(&reader, into: &persona)
  let split = reader.word("split", SplitLevel.self).map { SplitDocument(document, at: $0) }
  reader.finish(alsoKnown: personaKeys, isFrontMatter: true)
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
  persona.kind = reader.word("kind", PersonaKind.self, isShared: true)
  persona.rank = reader.word("rank", PersonaRank.self, isShared: true)
  persona.role = readInline("role", &reader)
  persona.basis = reader.word("basis", PersonaBasis.self)
  persona.evidence = reader.texts("evidence").map(Reference.init)
  persona.channels = reader.texts("channels").map(Reference.init)
  readQuote(&reader, into: &persona)
  let alternative = reader.text("portrait_alt")?.value ?? ""
  persona.portrait = reader.text("portrait").map {
    LinkUse(kind: .image, destination: $0.value, title: "", text: alternative, span: $0.span)
  }
  for entry in reader.map("attributes")?.entries ?? [] {
    let text = reader.take(parseInline(joinedText(entry.value), options: DocumentOptions()))
    guard !text.text.isEmpty else { continue }
    persona.attributes.append(NamedText(name: words(ofStem: entry.key.value), text: text))
  }
  for entry in reader.map("segments")?.entries ?? [] {
    let values = splitCommas(joinedText(entry.value)).map(\.value)
    guard !values.isEmpty else { continue }
    persona.segments.append(Persona.Segment(name: words(ofStem: entry.key.value), values: values))
  }
}

private func readQuote(_ reader: inout FactReader, into persona: inout PersonaDraft) {
  guard case .mapping(let mapping) = reader.mapping["quote"] else {
    persona.quote = readInline("quote", &reader)
    return
  }
  _ = reader.node("quote")
  var inner = FactReader(mapping, path: persona.facts.path)
  persona.quote = readInline("text", &inner)
  persona.quoteEvidence = inner.texts("evidence").map(Reference.init)
  inner.finish()
  for diagnostic in inner.diagnostics { reader.report(diagnostic) }
}

/// Reads the fields that hold entries: by the format's keys, and by other words for them where a text or a list
/// of texts stands (another tool's key of that name may hold anything else).
private func readFields(_ reader: inout FactReader, into persona: inout PersonaDraft) {
  for field in PersonaField.allCases {
    guard let node = reader.node(field.rawValue) else { continue }
    let entries = reader.take(readEntries(node, key: field.rawValue))
    persona.fields[field] = FieldDraft(entries: entries)
  }
  for entry in reader.unseenEntries() {
    guard let field = Vocabulary.standard.personaField(named: entry.key.value),
      persona.fields[field] == nil, !entry.value.holdsMapping
    else { continue }
    _ = reader.node(entry.key.value)
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
