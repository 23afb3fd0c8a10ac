/// Findings as a JSON object of Waymark's own form, for scripts. `schema_version` grows when a member changes its meaning
/// or goes; new members may come at any time.
package func renderJSON(_ report: FindingReport) -> [UInt8] {
  var places = report.places
  let findings = zip(report.findings, report.fingerprints).map { finding, fingerprint in
    member(of: finding, fingerprint, &places)
  }
  return jsonDocument([
    "schema_version": 1,
    "tool": ["name": "waymark", "version": .text(report.version)],
    "findings": .array(findings),
    "summary": [
      "errors": .integer(report.count(.error)),
      "warnings": .integer(report.count(.warning)),
      "information": .integer(report.count(.information)),
      "in_baseline": .integer(report.knownCount),
      "files": .integer(report.sources.documents.count),
    ],
  ])
}

extension FindingReport {
  fileprivate func count(_ severity: Severity) -> Int {
    findings.count { $0.severity == severity }
  }
}

private func member(
  of finding: Diagnostic,
  _ fingerprint: String,
  _ places: inout FindingPlaces
) -> JSONValue {
  var members: [JSONMember] = place(finding.span, &places)
  members += [
    JSONMember("severity", .text(finding.severity.rawValue)),
    JSONMember("code", .text(finding.rule.code)),
    JSONMember("rule", .text(finding.rule.rule)),
    JSONMember("message", .text(finding.message)),
    JSONMember("help", finding.help.map { .text($0) } ?? .null),
    JSONMember("suggestion", finding.suggestion.map { .text($0) } ?? .null),
    JSONMember(
      "notes",
      .array(
        finding.notes.map { note in
          .object([JSONMember("message", .text(note.message))] + place(note.span, &places))
        }
      )
    ),
    JSONMember("fingerprint", .text(fingerprint)),
  ]
  return .object(members)
}

/// Lines and columns count from 1, columns in Unicode scalars; offsets count bytes from 0. An end lies behind the last
/// character. A finding about a file as a whole has no `start` and no `end`.
private func place(_ span: SourceSpan, _ places: inout FindingPlaces) -> [JSONMember] {
  let place = places.place(span)
  func point(_ position: LineTable.Position, _ offset: Int) -> JSONValue {
    [
      "line": .integer(position.line), "column": .integer(position.column),
      "offset": .integer(offset),
    ]
  }
  return [
    JSONMember("path", .text(place.path)),
    JSONMember("start", place.hasRegion ? point(place.start, span.lower) : .null),
    JSONMember("end", place.hasRegion ? point(place.end, span.upper) : .null),
  ]
}
