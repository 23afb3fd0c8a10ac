package import Diagnostics

extension DiagnosticRule {
  package static let duplicateID = DiagnosticRule(
    "duplicate-id",
    .error,
    "personas, journeys and pieces of evidence each have an id of their own; case does not count"
  )
}

/// An entity that is no part of the wiki because another one has its id.
struct LeftOut {
  /// Below `personas/`, `journeys/` …: only entities of one kind take each other's ids.
  let path: String
  /// The path of the one that has the id.
  let other: String
  /// The same where links to this one lead to it; nil where one of the two files holds several.
  let kept: String?
  /// The id as the other one has it.
  let id: String
}

/// Sorts entities by id and leaves out all but the first of those with one id. Raises `duplicate-id`.
///
/// Returns what was left out, so that nothing is reported on top. Swift compares texts by canonical equivalence, so
/// normal forms need no further care.
func sortByID(_ wiki: inout WikiDraft) -> Checked<[LeftOut]> {
  var result = Checked<[LeftOut]>([])
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
      let kept = facts.anchor.isEmpty && other.anchor.isEmpty ? other.path : nil
      result.value.append(LeftOut(path: facts.path, other: other.path, kept: kept, id: other.id))
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
  let twins = Set(result.value.map(\.id))
  for index in wiki.personas.indices where twins.contains(wiki.personas[index].facts.id) {
    wiki.personas[index].facts.isIncomplete = true
  }
  let personaCount = result.value.count
  wiki.journeys = sorted(wiki.journeys, "journeys", \.facts)
  let journeyTwins = Set(result.value[personaCount...].map(\.id))
  for index in wiki.journeys.indices where journeyTwins.contains(wiki.journeys[index].facts.id) {
    wiki.journeys[index].reading.isFaulty = true
  }
  wiki.evidence = sorted(wiki.evidence, "pieces of evidence", \.facts)
  wiki.opportunities = sorted(wiki.opportunities, "opportunities", \.facts)
  return result
}
