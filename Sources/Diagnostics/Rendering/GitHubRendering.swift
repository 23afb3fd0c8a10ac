/// Findings as workflow commands of GitHub Actions, a line each: they appear beside the changed lines of a pull request.
package func renderGitHub(_ report: FindingReport) -> [UInt8] {
  var places = report.places
  return report.findings.flatMap { Array((command($0, &places) + "\n").utf8) }
}

private func command(_ finding: Diagnostic, _ places: inout FindingPlaces) -> String {
  let kind =
    switch finding.severity {
    case .error: "error"
    case .warning: "warning"
    case .information: "notice"
    }
  let place = places.place(finding.span)
  var properties = [("file", place.path), ("line", String(place.start.line))]
  if place.hasRegion {
    // Columns of a finding over several lines would be taken for those of one line.
    if place.end.line == place.start.line {
      properties.append(("col", String(place.start.column)))
      properties.append(("endColumn", String(max(place.start.column, place.end.column - 1))))
    }
    properties.append(("endLine", String(place.end.line)))
  }
  properties.append(("title", finding.rule.code))
  let list = properties.map { "\($0)=\(escaped($1, isProperty: true))" }.joined(separator: ",")
  let text = finding.lines.joined(separator: "\n")
  return "::\(kind) \(list)::\(escaped(text, isProperty: false))"
}

/// The escapes that the runner undoes: `%`, line ends, and in properties the signs that separate them.
private func escaped(_ text: String, isProperty: Bool) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "%": result += "%25"
    case "\r": result += "%0D"
    case "\n": result += "%0A"
    case ":" where isProperty: result += "%3A"
    case "," where isProperty: result += "%2C"
    default: result.unicodeScalars.append(scalar == "\n" ? scalar : shownScalar(scalar))
    }
  }
  return result
}
