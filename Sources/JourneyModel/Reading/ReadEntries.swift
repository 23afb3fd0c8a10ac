import Diagnostics
import Documents

/// The entries that blocks hold: a list item or a paragraph is one entry. What is neither (tables, code)
/// comes back as `rest`.
func readEntries(_ blocks: [Block]) -> (entries: [EntryDraft], rest: [Block]) {
  var entries: [EntryDraft] = []
  var rest: [Block] = []
  for block in blocks {
    switch block {
    case .paragraph(let inline): entries.append(EntryDraft(content: inline))
    case .list(let list):
      entries.reserveCapacity(entries.count + list.items.count)
      for (index, item) in list.items.enumerated() {
        guard var entry = readItem(item) else { continue }
        if list.isOrdered { entry.number = list.start + index }
        entries.append(entry)
      }
    case .quote(let text, let html, let span):
      let content = Inline(text: text, html: HTMLFragment(), span: span)
      entries.append(
        EntryDraft(content: content, details: [.quote(text: text, html: html, span: span)])
      )
    case .table, .code, .other: rest.append(block)
    }
  }
  return (entries, rest)
}

/// An item as an entry; nil when it is empty.
func readItem(_ item: ListItem) -> EntryDraft? {
  guard !item.content.text.isEmpty || !item.content.html.isEmpty || !item.details.isEmpty else {
    return nil
  }
  return EntryDraft(content: item.content, details: item.details)
}

/// The entries of a lane's section: its blocks, and each deeper heading as an entry with its text as
/// detail.
func readEntries(_ section: Section) -> (entries: [EntryDraft], rest: [Block]) {
  var (entries, rest) = readEntries(section.blocks)
  for child in section.children {
    let nested = child.children.isEmpty ? child.blocks : [proseBlock(child)]
    entries.append(EntryDraft(content: child.heading, details: nested))
  }
  return (entries, rest)
}

private func proseBlock(_ section: Section) -> Block {
  var html = Documents.html(of: section.blocks)
  for child in section.children { html.append(Documents.html(of: child, shiftingLevelTo: 5)) }
  return .other(html: html, span: section.span)
}

/// What follows a label, as an entry of its own. `details` are the item's or paragraph's further blocks.
func readLabelled(_ label: Label, of content: Inline, details: [Block]) -> [EntryDraft] {
  guard label.restText.isEmpty, label.restHTML.isEmpty else {
    var rest = content
    rest.text = label.restText
    rest.html = label.restHTML
    rest.label = nil
    return [EntryDraft(content: rest, details: details)]
  }
  return readEntries(details).entries
}
