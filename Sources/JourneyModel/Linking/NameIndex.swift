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
  private var byID: [String: Int] = [:]
  private var byName: [String: [Int]] = [:]
  private var byFirstName: [String: [Int]] = [:]

  init(_ things: [EntityFacts], haveFirstNames: Bool = false) {
    ids = things.map(\.id)
    for (index, facts) in things.enumerated() {
      if byID[facts.id] == nil { byID[facts.id] = index }
      for name in Set(([facts.title] + facts.aliases).map { foldedName($0) }) where !name.isEmpty {
        byName[name, default: []].append(index)
      }
      guard haveFirstNames, let first = foldedName(facts.title).split(separator: " ").first else {
        continue
      }
      byFirstName[String(first), default: []].append(index)
    }
  }

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
