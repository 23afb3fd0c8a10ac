import Documents
import JourneyModel

/// Under what a title stands in a list by letters: its first letter without accent, "0–9", or nil for scripts whose first
/// signs would be thousands of groups.
func indexLetter(_ title: String) -> String? {
  guard let first = foldedWord(title).unicodeScalars.first else { return nil }
  if ("0"..."9").contains(first) { return "0\u{2013}9" }
  guard first.value < 0x0700, first.properties.isAlphabetic else { return nil }
  return String(first).uppercased()
}

/// Things by the letters that their titles begin with: numbers first, what is in no alphabet last and under
/// `others`; equals as they were.
func groupedByLetter<Item>(
  _ items: [Item],
  weight: Int,
  others: String,
  title: (Item) -> String
) -> [PagedList<Item>.Group] {
  let keyed = items.enumerated().map { index, item in
    let title = title(item)
    let letter = indexLetter(title)
    let name = foldedWord(title)
    return (letter: letter ?? others, isOther: letter == nil, name: name, index: index, item)
  }
  let ordered = keyed.sorted { left, right in
    if left.isOther != right.isOther { return right.isOther }
    if left.letter != right.letter { return left.letter < right.letter }
    if left.name != right.name { return left.name < right.name }
    return left.index < right.index
  }
  var anchors = PageAnchors()
  var groups: [PagedList<Item>.Group] = []
  for entry in ordered {
    if groups.last?.title != entry.letter {
      let id = anchors.take(entry.isOther ? "letter-other" : "letter-\(slug(entry.letter))")
      groups.append(PagedList.Group(id: id, title: entry.letter, items: [], weight: weight))
    }
    groups[groups.count - 1].items.append(entry.4)
  }
  return groups
}
