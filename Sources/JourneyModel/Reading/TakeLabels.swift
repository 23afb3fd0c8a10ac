import Documents

/// Blocks without the labelled paragraphs and items that `take` accepts.
///
/// `take` sees each label with its paragraph or item in document order, and returns whether it used it. Plain
/// labels (`Label: text`) are offered too; a list that loses all its items is left out.
func takeLabels(_ blocks: [Block], take: (Label, Inline) -> Bool) -> [Block] {
  blocks.compactMap { block in
    switch block {
    case .paragraph(let inline):
      guard let label = inline.label, take(label, inline) else { return block }
      return nil
    case .list(var list):
      list.items.removeAll { item in
        guard let label = item.content.label, item.details.isEmpty else { return false }
        return take(label, item.content)
      }
      return list.items.isEmpty ? nil : .list(list)
    case .table, .code, .quote, .other: return block
    }
  }
}
