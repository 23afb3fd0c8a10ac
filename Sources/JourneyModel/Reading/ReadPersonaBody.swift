import Diagnostics
import Documents

/// Takes headings, labels and tables that name fields out of a persona's text; the rest is its prose.
func readPersonaBody(
  _ body: DocumentBody,
  into persona: inout PersonaDraft,
  settings: SiteSettings
) {
  var reader = PersonaBodyReader(persona: persona, settings: settings)
  reader.isForSeveral = holdsSeveralPersonas(body.sections)
  let blocks = reader.readBlocks(body.blocks)
  let sections = reader.readSections(body.sections, isNested: false)
  persona = reader.persona
  persona.prose.blocks = blocks + persona.prose.blocks
  persona.prose.sections = sections
}

/// Whether a field stands in several sections: then each of them is a persona, and none of the fields is the
/// file's own.
private func holdsSeveralPersonas(_ sections: [Section]) -> Bool {
  var owners: [PersonaField: Int] = [:]
  for section in sections {
    for field in Set(fieldNames(in: section).compactMap(personaField)) {
      owners[field, default: 0] += 1
    }
  }
  return owners.values.contains { $0 > 1 }
    || sections.count == 1 && holdsSeveralPersonas(sections[0].children)
}

/// The headings, labels and paragraphs of strong text alone directly in a section.
private func fieldNames(in section: Section) -> [String] {
  let names = section.blocks.flatMap { block -> [String] in
    switch block {
    case .paragraph(let inline):
      [inline.label?.name.value ?? strongHeading(block)?.value].compactMap { $0 }
    case .list(let list): list.items.compactMap { $0.content.label?.name.value }
    case .table(let table): table.rows.compactMap { $0.first?.text }
    case .code, .quote, .other: []
    }
  }
  return names + section.children.map(\.heading.text)
}

private func personaField(_ name: String) -> PersonaField? {
  Vocabulary.standard.personaField(named: name)
}

private struct PersonaBodyReader {
  var persona: PersonaDraft
  let settings: SiteSettings
  /// Whether the sections below the first level are about other personas.
  var isForSeveral = false

  /// Returns the sections that stay prose.
  mutating func readSections(_ sections: [Section], isNested: Bool) -> [Section] {
    var kept: [Section] = []
    for var section in sections {
      if !(isNested && isForSeveral), take(section) { continue }
      if !isForSeveral {
        section.blocks = readBlocks(section.blocks)
        section.children = readSections(section.children, isNested: true)
        if section.blocks.isEmpty, section.children.isEmpty { continue }
      }
      kept.append(section)
    }
    return kept
  }

  private mutating func take(_ section: Section) -> Bool {
    let name = section.heading.text
    if let field = freeField(name) {
      let (entries, rest) = readEntries(section)
      guard !entries.isEmpty else { return false }
      persona.fields[field] = FieldDraft(entries: entries, anchor: section.anchor)
      persona.prose.blocks += rest
      return true
    }
    let fact = Vocabulary.standard.personaFact(named: name)
    if fact == .channels {
      let (entries, rest) = readEntries(section)
      return rest.isEmpty && takeChannels(entries)
    }
    guard fact == .quote, persona.quote == nil,
      section.children.isEmpty, section.blocks.count == 1,
      let quote = section.blocks.first.flatMap(quotation)
    else { return false }
    persona.quote = quote
    return true
  }

  /// Takes entries that are channels, every one of them: names that the site lists or, when it lists none, short
  /// names. Anything else is prose about channels.
  private mutating func takeChannels(_ entries: [EntryDraft]) -> Bool {
    guard persona.channels.isEmpty, !entries.isEmpty, entries.allSatisfy(\.details.isEmpty) else {
      return false
    }
    let names = entries.flatMap { entry -> [Located<String>] in
      let link = entry.content.html.holes.first.flatMap { splitScheme($0.use.destination) }
      if let link, link.scheme == "channel" {
        return [Located(link.name, at: entry.content.span)]
      }
      return splitCommas(Located(entry.content.text, at: entry.content.span))
    }
    let listed = Set(settings.channels.flatMap { [foldedName($0.id), foldedName($0.title)] })
    let areChannels = names.allSatisfy { name in
      settings.hasChannelCatalogue
        ? listed.contains(foldedName(name.value))
        : name.value.utf8.count <= 40 && !slug(name.value).isEmpty
    }
    guard areChannels else { return false }
    persona.channels = names.map(Reference.init)
    return true
  }

  /// The field of this name, unless the persona has it already.
  private func freeField(_ name: String) -> PersonaField? {
    guard let field = personaField(name), persona.fields[field] == nil else { return nil }
    return field
  }

  /// Returns the blocks that stay prose. A label with nothing behind it takes the list that follows.
  mutating func readBlocks(_ blocks: [Block]) -> [Block] {
    var kept: [Block] = []
    var index = 0
    while index < blocks.count {
      let block = blocks[index]
      index += 1
      switch block {
      case .paragraph(let inline):
        let following = index < blocks.count ? blocks[index] : nil
        if let name = emptyLabel(inline, block), case .list(let list) = following,
          takeList(list, below: name)
        {
          index += 1
        } else if inline.label.map({ take($0, of: inline, details: []) }) != true {
          kept.append(block)
        }
      case .list(var list):
        list.items.removeAll { item in
          guard let label = item.content.label else { return false }
          return take(label, of: item.content, details: item.details)
        }
        if !list.items.isEmpty { kept.append(.list(list)) }
      case .table(let table):
        if !take(table) { kept.append(block) }
      case .code, .quote, .other: kept.append(block)
      }
    }
    return kept
  }

  /// The name in a label with nothing behind it, or in a paragraph of strong text alone.
  private func emptyLabel(_ inline: Inline, _ block: Block) -> String? {
    let label = inline.label.flatMap { $0.restText.isEmpty ? $0.name : nil }
    return (label ?? strongHeading(block))?.value
  }

  private mutating func takeList(_ list: List, below name: String) -> Bool {
    let entries = readEntries([.list(list)]).entries
    if let field = freeField(name) {
      persona.fields[field] = FieldDraft(entries: entries)
      return true
    }
    return Vocabulary.standard.personaFact(named: name) == .channels && takeChannels(entries)
  }

  private mutating func take(_ label: Label, of content: Inline, details: [Block]) -> Bool {
    let name = label.name.value
    if let field = freeField(name) {
      let entries = readLabelled(label, of: content, details: details)
      guard !entries.isEmpty else { return false }
      persona.fields[field] = FieldDraft(entries: entries)
      return true
    }
    if Vocabulary.standard.personaFact(named: name) == .channels {
      return takeChannels(readLabelled(label, of: content, details: details))
    }
    guard details.isEmpty, !label.restText.isEmpty else { return false }
    let text = Inline(text: label.restText, html: label.restHTML, span: content.span)
    return take(fact: name, text)
  }

  private mutating func take(fact name: String, _ text: Inline) -> Bool {
    switch Vocabulary.standard.personaFact(named: name) {
    case .role where persona.role == nil: persona.role = text
    case .quote where persona.quote == nil: persona.quote = text
    case .attributes: persona.attributes.append(NamedText(name: name, text: text))
    default: return false
    }
    return true
  }

  /// Reads a two-column table in which at least one row names a field or fact; the header row counts too.
  private mutating func take(_ table: Table) -> Bool {
    guard table.header.count == 2 else { return false }
    let rows = [table.header] + table.rows
    let isAboutPersona = rows.contains { row in
      personaField(row[0].text) != nil
        || Vocabulary.standard.personaFact(named: row[0].text) != nil
    }
    guard isAboutPersona else { return false }
    var last: PersonaField?
    for (index, row) in rows.enumerated() where !row[1].parts.isEmpty {
      let name = row[0].text
      let entries = row[1].parts.map { EntryDraft(content: $0) }
      if name.isEmpty, let field = last {
        persona.fields[field]?.entries += entries
      } else if let field = freeField(name) {
        persona.fields[field] = FieldDraft(entries: entries)
        last = field
      } else if Vocabulary.standard.personaFact(named: name) == .channels, takeChannels(entries) {
        continue
      } else if !take(fact: name, joined(row[1])), index > 0 {
        persona.attributes.append(NamedText(name: name, text: joined(row[1])))
      }
    }
    return true
  }
}

/// A cell's parts as one text, with the line breaks between them.
private func joined(_ cell: Table.Cell) -> Inline {
  var html = HTMLFragment()
  for (index, part) in cell.parts.enumerated() {
    if index > 0 { html.append("<br />") }
    html.append(part.html)
  }
  return Inline(text: cell.text, html: html, span: cell.span)
}

private func quotation(_ block: Block) -> Inline? {
  switch block {
  case .paragraph(let inline): inline
  case .quote(let text, _, let span):
    Inline(text: text, html: HTMLFragment(bytes: escapedHTML(text)), span: span)
  case .list, .table, .code, .other: nil
  }
}
