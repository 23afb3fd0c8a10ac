import Diagnostics

/// Finds things by id, title, alias or unambiguous first name.
struct NameIndex<Target: Sendable>: Sendable {
  enum Match {
    case found(Link<Target>)
    case ambiguous([Link<Target>])
    case none
  }

  /// Ids in the order of the things.
  let ids: [String]
  private let titles: [String]
  private var byID: [String: Int] = [:]
  private var byName: [String: [Int]] = [:]
  private var byFirstName: [String: [Int]] = [:]

  init(_ things: [EntityFacts], haveFirstNames: Bool = false) {
    ids = things.map(\.id)
    titles = things.map(\.title)
    for (index, facts) in things.enumerated() {
      if byID[facts.id] == nil { byID[facts.id] = index }
      let person = haveFirstNames ? personName(facts.title) : ""
      for name in Set(([facts.id, facts.title, person] + facts.aliases).map { foldedName($0) })
      where !name.isEmpty {
        byName[name, default: []].append(index)
      }
      guard haveFirstNames, let first = person.split(separator: " ").first else { continue }
      byFirstName[String(first), default: []].append(index)
    }
  }

  /// Titles, aliases and first names, folded and sorted: what a name in a text may have meant.
  var names: [String] { byName.keys.sorted() + byFirstName.keys.sorted() }

  /// The id of the only thing of this name.
  func id(named name: String) -> String? {
    guard case .found(let link) = match(name) else { return nil }
    return ids[link.index]
  }

  /// The title of the thing with exactly this id.
  func title(id: String) -> String? { byID[id].map { titles[$0] } }

  /// The thing with exactly this id.
  func link(id: String) -> Link<Target>? { byID[id].map { Link($0) } }

  /// The thing of this id, else title or alias, else first name.
  func match(_ name: String) -> Match {
    if let index = byID[name] { return .found(Link(index)) }
    let folded = foldedName(name)
    for candidates in [byName[folded], byFirstName[folded]] {
      guard let candidates, let first = candidates.first else { continue }
      return candidates.count == 1 ? .found(Link(first)) : .ambiguous(candidates.map { Link($0) })
    }
    return .none
  }
}

/// "Persona 1: Dr. Ana Ruiz" is "ana ruiz".
private func personName(_ title: String) -> String {
  let others: Set<String> = ["persona", "user", "the", "dr", "prof", "mr", "mrs", "ms"]
  let words = foldedName(title).split(separator: " ").map(String.init)
  return words.drop { others.contains($0) || Int($0) != nil }.joined(separator: " ")
}
