package import Diagnostics
import Documents

extension DiagnosticRule {
  package static let duplicatePhase = DiagnosticRule(
    "duplicate-phase",
    .error,
    "the phases of a journey have different ids"
  )
}

/// Phases with ids that differ: an id that a heading made gets a number, one that the author gave twice is
/// `duplicate-phase`.
func withUniqueIDs(
  _ drafts: [PhaseDraft],
  reporting reader: inout FactReader
) -> [PhaseDraft] {
  let own = Set(drafts.lazy.filter(\.hasOwnID).map(\.id.value))
  var first: [String: SourceSpan] = [:]
  return drafts.compactMap { draft in
    var draft = draft
    if draft.hasOwnID, let other = first[draft.id.value] {
      reader.report(
        Diagnostic(
          .duplicatePhase,
          "phase \u{201C}\(draft.id.value)\u{201D} is there twice",
          at: draft.id.span,
          help: "Give one of the two another id: `id:` in `phases`, or `{id=…}` after its heading.",
          notes: [Diagnostic.Note("first here", at: other)]
        )
      )
      return nil
    }
    let base = draft.id.value
    var count = 1
    while first[draft.id.value] != nil || (!draft.hasOwnID && own.contains(draft.id.value)) {
      count += 1
      draft.id.value = "\(base)-\(count)"
    }
    first[draft.id.value] = draft.id.span
    return draft
  }
}

/// The id of a phase by its title.
func id(ofTitle title: String) -> String {
  let id = shortened(slug(title))
  return isReserved(id) ? "phase-" + id : id
}
