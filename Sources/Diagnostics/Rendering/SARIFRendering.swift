/// Findings as SARIF 2.1.0 (OASIS Static Analysis Results Interchange Format), which code scanning of GitHub, Azure
/// DevOps and editors read.
package func renderSARIF(_ report: FindingReport) -> [UInt8] {
  let rules = Dictionary(
    report.findings.map { ($0.rule.code, $0.rule) },
    uniquingKeysWith: { first, _ in first }
  ).values.sorted { $0.code < $1.code }
  var rendering = SARIFRendering(
    places: report.places,
    ruleIndexes: Dictionary(uniqueKeysWithValues: zip(rules.map(\.code), rules.indices))
  )
  let results = zip(report.findings, report.fingerprints).map { rendering.result($0, $1) }
  return jsonDocument([
    "$schema":
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    "version": "2.1.0",
    "runs": [
      [
        "tool": [
          "driver": [
            "name": "Waymark",
            "version": .text(report.version),
            "semanticVersion": .text(report.version),
            "rules": .array(rules.map { descriptor(of: $0, reason: report.reasons[$0.code]) }),
          ]
        ],
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": [
          "SRCROOT": ["description": ["text": "The top folder of the repository"]]
        ],
        "results": .array(results),
      ]
    ],
  ])
}

private func descriptor(of rule: DiagnosticRule, reason: String?) -> JSONValue {
  [
    "id": .text(rule.code),
    "shortDescription": ["text": .text(rule.rule)],
    "help": ["text": .text(reason ?? rule.rule)],
    "defaultConfiguration": ["level": .text(level(rule.severity))],
  ]
}

private func level(_ severity: Severity) -> String {
  switch severity {
  case .error: "error"
  case .warning: "warning"
  case .information: "note"
  }
}

private struct SARIFRendering {
  var places: FindingPlaces
  let ruleIndexes: [String: Int]

  mutating func result(_ finding: Diagnostic, _ fingerprint: String) -> JSONValue {
    var members: [JSONMember] = [
      JSONMember("ruleId", .text(finding.rule.code)),
      JSONMember("ruleIndex", ruleIndexes[finding.rule.code].map { .integer($0) } ?? -1),
      JSONMember("level", .text(level(finding.severity))),
      JSONMember("message", ["text": .text(finding.lines.joined(separator: "\n"))]),
      JSONMember(
        "locations",
        [["physicalLocation": physicalLocation(finding.span)]]
      ),
    ]
    if !finding.notes.isEmpty {
      let notes = finding.notes.enumerated().map { index, note -> JSONValue in
        [
          "id": .integer(index + 1),
          "physicalLocation": physicalLocation(note.span),
          "message": ["text": .text(note.message)],
        ]
      }
      members.append(JSONMember("relatedLocations", .array(notes)))
    }
    members.append(
      JSONMember("partialFingerprints", ["waymarkFinding/v1": .text(fingerprint)])
    )
    return .object(members)
  }

  /// A finding about a file as a whole stands at its first line: some readers want a region.
  private mutating func physicalLocation(_ span: SourceSpan) -> JSONValue {
    let place = places.place(span)
    var region: [JSONMember] = [JSONMember("startLine", .integer(place.start.line))]
    if place.hasRegion {
      region += [
        JSONMember("startColumn", .integer(place.start.column)),
        JSONMember("endLine", .integer(place.end.line)),
        JSONMember("endColumn", .integer(place.end.column)),
      ]
    }
    return [
      "artifactLocation": ["uri": .text(uriReference(place.path)), "uriBaseId": "SRCROOT"],
      "region": .object(region),
    ]
  }
}

/// A path as a relative reference of RFC 3986: everything but letters, digits, `-._~/` is percent-encoded.
func uriReference(_ path: String) -> String {
  let digits = Array("0123456789ABCDEF".utf8)
  var result: [UInt8] = []
  for byte in path.utf8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
      result.append(byte)
    default: result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
  return String(decoding: result, as: UTF8.self)
}
