import Diagnostics
import Documents

/// Keys of a persona beside the common ones (content format 1 §4).
let personaKeys =
  [
    "kind", "rank", "role", "quote", "portrait", "portrait_alt", "attributes", "segments",
    "channels", "basis",
    "evidence",
  ] + PersonaField.allCases.map(\.rawValue)

/// Reads a persona: front matter first, then headings, labels and two-column tables of the body. What is not
/// recognised stays prose. Raises what `FactReader` and `readEntries` raise.
func readPersona(_ document: ParsedDocument) -> Checked<PersonaDraft> {
  var reader = FactReader(document.frontMatter, path: document.path)
  let body = DocumentBody(document)
  let facts = readFacts(&reader, path: document.path, heading: body.title)
  var persona = PersonaDraft(facts: facts)
  readPersonaFacts(&reader, into: &persona)
  for field in PersonaField.allCases {
    guard let node = reader.node(field.rawValue) else { continue }
    let entries = readEntries(node, key: field.rawValue)
    for diagnostic in entries.diagnostics { reader.report(diagnostic) }
    persona.fields[field] = entries.value
  }
  readPersonaBody(body, into: &persona)
  reader.finish(alsoKnown: personaKeys)
  return Checked(persona, reader.diagnostics)
}

private func readPersonaFacts(_ reader: inout FactReader, into persona: inout PersonaDraft) {
  persona.kind = reader.word("kind", PersonaKind.self)
  persona.rank = reader.word("rank", PersonaRank.self)
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
    let text = joinedText(entry.value)
    let parsed = parseInline(text, options: DocumentOptions())
    for diagnostic in parsed.diagnostics { reader.report(diagnostic) }
    guard !parsed.value.text.isEmpty else { continue }
    persona.attributes.append(NamedText(name: words(ofStem: entry.key.value), text: parsed.value))
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

/// A scalar, or a sequence of scalars joined by commas.
private func joinedText(_ node: YAMLNode) -> Located<String> {
  switch node {
  case .scalar(let text): return text
  case .sequence(let nodes, let span):
    let texts = nodes.compactMap { node -> String? in
      guard case .scalar(let text) = node else { return nil }
      return text.value
    }
    return Located(texts.joined(separator: ", "), at: span)
  case .null(let span): return Located("", at: span)
  case .mapping(let mapping):
    let texts = mapping.entries.compactMap { entry -> String? in
      guard case .scalar(let text) = entry.value else { return nil }
      return "\(entry.key.value): \(text.value)"
    }
    return Located(texts.joined(separator: ", "), at: mapping.span)
  }
}

private func readPersonaBody(_ body: DocumentBody, into persona: inout PersonaDraft) {
  persona.prose.blocks = readPersonaBlocks(body.blocks, into: &persona)
  persona.prose.sections = readPersonaSections(body.sections, into: &persona)
}

private func readPersonaSections(_ sections: [Section], into persona: inout PersonaDraft)
  -> [Section]
{
  var kept: [Section] = []
  for var section in sections {
    let name = section.heading.text
    if let field = Vocabulary.standard.personaField(named: name), persona.fields[field] == nil {
      let (entries, rest) = readEntries(section)
      if !entries.isEmpty {
        persona.fields[field] = entries
        persona.prose.blocks += rest
        continue
      }
    }
    if Vocabulary.standard.personaFact(named: name) == "quote", persona.quote == nil,
      case .some(let quote) = section.blocks.first.flatMap(quotation), section.blocks.count == 1
    {
      persona.quote = quote
      continue
    }
    section.blocks = readPersonaBlocks(section.blocks, into: &persona)
    section.children = readPersonaSections(section.children, into: &persona)
    if !section.blocks.isEmpty || !section.children.isEmpty { kept.append(section) }
  }
  return kept
}

private func quotation(_ block: Block) -> Inline? {
  switch block {
  case .paragraph(let inline): inline
  case .quote(let text, _, let span):
    parseInline(Located(text, at: span), options: DocumentOptions()).value
  case .list, .table, .code, .other: nil
  }
}

/// Takes recognised labels and attribute tables out of blocks.
private func readPersonaBlocks(_ blocks: [Block], into persona: inout PersonaDraft) -> [Block] {
  var kept: [Block] = []
  var pending: PersonaField?
  for block in blocks {
    if let field = pending {
      pending = nil
      if case .list = block {
        persona.fields[field] = readEntries([block]).entries
        continue
      }
    }
    switch block {
    case .paragraph(let inline):
      guard let label = inline.label else {
        kept.append(block)
        continue
      }
      if label.restText.isEmpty, let field = freeField(label, persona) {
        pending = field
      } else if !take(label, of: inline, details: [], into: &persona) {
        kept.append(block)
      }
    case .list(var list):
      list.items.removeAll { item in
        guard let label = item.content.label else { return false }
        return take(label, of: item.content, details: item.details, into: &persona)
      }
      if !list.items.isEmpty { kept.append(.list(list)) }
    case .table(let table):
      if !takeTable(table, into: &persona) { kept.append(block) }
    case .code, .quote, .other: kept.append(block)
    }
  }
  return kept
}

private func freeField(_ label: Label, _ persona: PersonaDraft) -> PersonaField? {
  guard let field = Vocabulary.standard.personaField(named: label.name.value),
    persona.fields[field] == nil
  else { return nil }
  return field
}

private func take(
  _ label: Label,
  of content: Inline,
  details: [Block],
  into persona: inout PersonaDraft
) -> Bool {
  if let field = freeField(label, persona) {
    let entries = readLabelled(label, of: content, details: details)
    guard !entries.isEmpty else { return false }
    persona.fields[field] = entries
    return true
  }
  guard details.isEmpty, !label.restText.isEmpty,
    let fact = Vocabulary.standard.personaFact(named: label.name.value)
  else { return false }
  let text = Inline(text: label.restText, html: label.restHTML, span: content.span)
  switch fact {
  case "role" where persona.role == nil: persona.role = text
  case "quote" where persona.quote == nil: persona.quote = text
  case "attributes": persona.attributes.append(NamedText(name: label.name.value, text: text))
  default: return false
  }
  return true
}

/// Reads a two-column table in which at least one row names a field or fact; the header row counts too.
private func takeTable(_ table: Table, into persona: inout PersonaDraft) -> Bool {
  guard table.header.count == 2 else { return false }
  let rows = [table.header] + table.rows
  let vocabulary = Vocabulary.standard
  let isAttributeTable = rows.contains { row in
    vocabulary.personaField(named: row[0].text) != nil
      || vocabulary.personaFact(named: row[0].text) != nil
  }
  guard isAttributeTable else { return false }
  for (index, row) in rows.enumerated() {
    let name = row[0].text
    guard !name.isEmpty, !row[1].text.isEmpty else { continue }
    if let field = vocabulary.personaField(named: name), persona.fields[field] == nil {
      persona.fields[field] = row[1].parts.map { EntryDraft(content: $0) }
    } else if vocabulary.personaFact(named: name) == "role", persona.role == nil {
      persona.role = row[1].parts.first
    } else if vocabulary.personaFact(named: name) == "quote", persona.quote == nil {
      persona.quote = row[1].parts.first
    } else if index > 0 || vocabulary.personaFact(named: name) != nil {
      guard let part = row[1].parts.first else { continue }
      persona.attributes.append(NamedText(name: name, text: part))
    }
  }
  return true
}
