package import Diagnostics
import Documents

extension DiagnosticRule {
  package static let unknownAnswer = DiagnosticRule(
    "unknown-answer",
    .error,
    "`answers` names the `id` of an entry in the same journey"
  )
  package static let duplicateEntryID = DiagnosticRule(
    "duplicate-entry-id",
    .error,
    "the ids of a journey's entries differ"
  )
}

/// The ids of a journey's entries, and the `answers` that name them, to be looked up once all entries are
/// known.
struct EntryIndex {
  private var places: [String: (link: EntryLink, span: SourceSpan)] = [:]
  /// Whether an id could not be read: an answer may name its entry.
  var hasInvalidID = false
  private var pending: [(from: EntryLink, name: Located<String>)] = []

  /// Raises `duplicate-entry-id`.
  mutating func add(_ id: Located<String>, at link: EntryLink, linker: inout Linker) {
    if let first = places[id.value] {
      linker.diagnostics.append(
        Diagnostic(
          .duplicateEntryID,
          "two entries have the id \u{201C}\(id.value)\u{201D}",
          at: id.span,
          help: "Change one of the two, and the `answers` that mean it.",
          notes: [Diagnostic.Note("first here", at: first.span)]
        )
      )
    } else {
      places[id.value] = (link, id.span)
    }
  }

  mutating func add(answers names: [Located<String>], from link: EntryLink) {
    pending += names.map { (link, $0) }
  }

  /// Looks the answers up and writes them into the phases. Raises `unknown-answer`.
  ///
  /// Where entries of the journey may be unknown, so that `isFaulty`, an unknown answer is left alone. Returns whether
  /// there is one.
  func resolve(in phases: inout [Phase], isFaulty: Bool, linker: inout Linker) -> Bool {
    var hasUnknown = false
    for (from, name) in pending {
      guard let target = places[name.value] ?? places[slug(name.value)] else {
        hasUnknown = true
        guard !isFaulty, !hasInvalidID else { continue }
        let near = linker.suggestion(for: name.value, among: places.keys.sorted())
        let id = slug(name.value)
        linker.diagnostics.append(
          Diagnostic(
            .unknownAnswer,
            "no entry of this journey has the id \u{201C}\(name.value)\u{201D}",
            at: name.span,
            help: near == nil ? "Give the need or question an id: {id=\(id)}." : nil,
            suggestion: near
          )
        )
        continue
      }
      phases[from.phase].cells[from.lane].entries[from.entry].answers.append(target.link)
    }
    return hasUnknown
  }
}
