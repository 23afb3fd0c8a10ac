import Diagnostics
import Documents

@testable import JourneyModel

extension Wiki {
  /// Everything that is found, what only the whole wiki tells included, in the order of printing.
  func checked(day: String? = nil) -> [Diagnostic] {
    let found = checkWiki(wiki, documents: documents, day: day.flatMap { CalendarDate(iso: $0) })
    return (diagnostics + found).sortedForPrinting()
  }

  /// The findings of one rule as `path:line:column: message`.
  func found(_ rule: DiagnosticRule, day: String? = nil) -> [String] {
    checked(day: day).filter { $0.rule == rule }
      .map { "\($0.span.path):\(place($0.span)): \($0.message)" }
  }

  /// The severities of one rule's findings.
  func severities(_ rule: DiagnosticRule) -> [Severity] {
    checked().filter { $0.rule == rule }.map(\.severity)
  }

  /// The codes of all findings.
  var allCodes: [String] { checked().map(\.rule.code) }
}

/// A journey with this body, of Olivia and Frank, whose only evidence is `int-1`.
func twoPeople(_ body: String, facts: String = "", also texts: [String: String] = [:]) -> Wiki {
  let people = "personas: [olivia-operations, frank-finance]\n"
  return Wiki(
    journey: "---\n\(people)\(facts)---\n# Buying\n\(body)",
    also: texts.merging(["evidence/int-1.md": "---\nsource: interview\n---\n# Talk\n"]) { own, _ in
      own
    }
  )
}
