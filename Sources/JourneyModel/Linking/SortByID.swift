package import Diagnostics

extension DiagnosticRule {
  package static let duplicateID = DiagnosticRule(
    "duplicate-id",
    .error,
    "personas, journeys and pieces of evidence each have an id of their own; case does not count"
  )
}

/// Sorts entities by id and leaves out all but the first of those with one id. Raises `duplicate-id`.
///
/// Returns, for the path of each entity that was left out, that of the one that has its id: links to the one are
/// not broken on top. Swift compares texts by canonical equivalence, so normal forms need no further care.
func sortByID(_ wiki: inout WikiDraft) -> Checked<[(path: String, kept: String)]> {
  var result = Checked<[(path: String, kept: String)]>([])
  func sorted<Entity>(
    _ entities: [Entity],
    _ kind: String,
    _ facts: (Entity) -> EntityFacts
  ) -> [Entity] {
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
          "two \(kind) have the id \u{201C}\(facts.id)\u{201D}",
          at: facts.span,
          help: "An id is the file's name unless `id` gives another: change one of the two.",
          notes: [Diagnostic.Note("the other one", at: other.span)]
        )
      )
      return false
    }
  }
  wiki.personas = sorted(wiki.personas, "personas", \.facts)
  wiki.journeys = sorted(wiki.journeys, "journeys", \.facts)
  wiki.evidence = sorted(wiki.evidence, "pieces of evidence", \.facts)
  wiki.opportunities = sorted(wiki.opportunities, "opportunities", \.facts)
  return result
}
