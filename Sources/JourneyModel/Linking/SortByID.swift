package import Diagnostics

extension DiagnosticRule {
  package static let duplicateID = DiagnosticRule(
    "duplicate-id",
    .error,
    "ids of one kind differ by more than case or Unicode normal form"
  )
}

/// Sorts entities by id and leaves out all but the first of those with one id. Raises `duplicate-id`.
///
/// Returns, for the path of each entity that was left out, that of the one that has its id: links to the one are
/// not broken on top. Swift compares texts by canonical equivalence, so normal forms need no further care.
func sortByID(_ wiki: inout WikiDraft) -> Checked<[(path: String, kept: String)]> {
  var result = Checked<[(path: String, kept: String)]>([])
  func sorted<Entity>(_ entities: [Entity], _ facts: (Entity) -> EntityFacts) -> [Entity] {
    let ordered = entities.sorted { left, right in
      let (a, b) = (facts(left), facts(right))
      return a.id == b.id ? a.path < b.path : a.id < b.id
    }
    var first: [String: EntityFacts] = [:]
    return ordered.filter { entity in
      let facts = facts(entity)
      let key = facts.id.lowercased()
      guard let other = first[key] else {
        first[key] = facts
        return true
      }
      if facts.anchor.isEmpty, other.anchor.isEmpty {
        result.value.append((facts.path, other.path))
      }
      result.diagnostics.append(
        Diagnostic(
          .duplicateID,
          "the id \u{201C}\(facts.id)\u{201D} is taken",
          at: facts.span,
          help: "Rename one of the two files, or give one an `id` of its own.",
          notes: [Diagnostic.Note("first used here", at: other.span)]
        )
      )
      return false
    }
  }
  wiki.personas = sorted(wiki.personas, \.facts)
  wiki.journeys = sorted(wiki.journeys, \.facts)
  wiki.evidence = sorted(wiki.evidence, \.facts)
  wiki.opportunities = sorted(wiki.opportunities, \.facts)
  return result
}
