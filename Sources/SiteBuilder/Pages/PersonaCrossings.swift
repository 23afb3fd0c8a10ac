import Documents
import JourneyModel
import Templates

extension Site {
  /// One crossing for each key of `segments`, in the order in which personas name them; none for one persona.
  func segmentCrossings() -> [PersonaCrossing] {
    guard wiki.personas.count > 1 else { return [] }
    var crossings: [(key: String, title: String, values: [(String, Link<Persona>)])] = []
    var indices: [String: Int] = [:]
    for (index, persona) in wiki.personas.enumerated() {
      for segment in persona.segments {
        let key = anchorText(segment.name)
        let place = indices[key] ?? crossings.count
        if place == crossings.count {
          indices[key] = place
          crossings.append((key, segment.name, []))
        }
        crossings[place].values += segment.values.map { ($0, Link(index)) }
      }
    }
    var anchors = PageAnchors()
    return crossings.map { key, title, values in
      let id = anchors.take("segment-\(key)")
      var groups = grouped(values) { "segment-\(key)-\(anchorText($0))" }
      for index in groups.indices { groups[index].id = anchors.take(groups[index].id) }
      return crossing(id, by: title, groups)
    }
  }

  /// The crossing by tags; none when nobody has one.
  func tagCrossing() -> [PersonaCrossing] {
    let values = wiki.personas.enumerated().flatMap { index, persona in
      persona.facts.tags.map { ($0, Link<Persona>(index)) }
    }
    guard !values.isEmpty else { return [] }
    let groups = grouped(values) { tagAnchor($0) }
    return [crossing(tagCrossingID, by: words.registers.tag, groups)]
  }

  /// A way to group personas that has a name.
  func crossing(
    _ id: String,
    by name: String,
    _ groups: [PersonaCrossing.Group]
  ) -> PersonaCrossing {
    let pattern = words.registers.by
    let inText = pattern.hasPrefix("{}") ? name : uncapitalized(name)
    return PersonaCrossing(
      id: id,
      name: capitalized(name),
      title: filled(pattern, inText),
      groups: groups
    )
  }

  /// Personas by value: values whose anchors are equal are one. In natural order.
  private func grouped(
    _ values: [(value: String, persona: Link<Persona>)],
    anchor: (String) -> String
  ) -> [PersonaCrossing.Group] {
    var groups: [(id: String, title: String, personas: [Link<Persona>])] = []
    var indices: [String: Int] = [:]
    for (value, persona) in values {
      let id = anchor(value)
      let index = indices[id] ?? groups.count
      if index == groups.count {
        indices[id] = index
        groups.append((id, value, []))
      }
      if groups[index].personas.last != persona { groups[index].personas.append(persona) }
    }
    return groups.sorted { isBefore($0.title, $1.title) }.map { id, title, personas in
      PersonaCrossing.Group(id: id, title: title, personas: personas)
    }
  }
}

/// The anchor of a tag's group on the persona index.
func tagAnchor(_ tag: String) -> String { "tag-" + anchorText(tag) }

/// A slug that tells "C" from "C++": signs that a slug drops follow it as hexadecimal numbers.
private func anchorText(_ name: String) -> String {
  let signs = name.unicodeScalars.filter {
    ($0.isASCII && "!#$%&*+/<=>?@^|~".unicodeScalars.contains($0))
  }
  return ([slug(name)] + signs.map { String($0.value, radix: 16) }).joined(separator: "-")
}

/// A text with its first letter in lower case, unless it begins with an abbreviation.
func uncapitalized(_ text: String) -> String {
  let start = text.prefix(2)
  guard let first = text.first, !(start.count == 2 && start.allSatisfy(\.isUppercase)) else {
    return text
  }
  return first.lowercased() + text.dropFirst()
}

/// Numbers by their value and before words, words by their folded name: "2–10" comes before "11–50".
private func isBefore(_ left: String, _ right: String) -> Bool {
  func leadingNumber(_ text: String) -> Int {
    let digits = text.drop { !$0.isNumber && "<>~ ".contains($0) }.prefix {
      $0.isASCII && $0.isNumber
    }
    return Int(digits) ?? Int.max
  }
  let (a, b) = (leadingNumber(left), leadingNumber(right))
  guard a == b else { return a < b }
  let (c, d) = (foldedName(left), foldedName(right))
  return c == d ? left < right : c < d
}
