/// Findings as a Code Quality report of GitLab, a JSON array: they appear in the widget and the changes of a merge
/// request.
package func renderGitLab(_ report: FindingReport) -> [UInt8] {
  var places = report.places
  let items = zip(report.findings, report.fingerprints).map { finding, fingerprint -> JSONValue in
    let place = places.place(finding.span)
    return [
      "description": .text(finding.lines.joined(separator: " \u{2013} ")),
      "check_name": .text(finding.rule.code),
      "fingerprint": .text(fingerprint),
      "severity": .text(severity(finding.severity)),
      "location": [
        "path": .text(place.path),
        "lines": ["begin": .integer(place.start.line), "end": .integer(place.end.line)],
      ],
    ]
  }
  return jsonDocument(.array(items))
}

/// GitLab's words are info, minor, major, critical and blocker.
private func severity(_ severity: Severity) -> String {
  switch severity {
  case .error: "major"
  case .warning: "minor"
  case .information: "info"
  }
}
