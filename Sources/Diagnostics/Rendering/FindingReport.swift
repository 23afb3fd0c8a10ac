/// What a run found, and all that the machine-readable formats say of it beside the findings.
package struct FindingReport: Sendable {
  /// In the order of printing; all of them, uncapped.
  package let findings: [Diagnostic]
  package let sources: SourceTree
  /// Texts outside of the content folder, such as templates.
  package let extraFiles: [SourceFile]
  /// What is put before the paths of the content folder, so that they begin at the repository's top: `content/`.
  package let pathPrefix: String
  /// Waymark's own version.
  package let version: String
  /// Why each rule exists, by code; sentences with full stops.
  package let reasons: [String: String]
  /// How many findings a baseline left out.
  package let knownCount: Int

  package init(
    _ findings: [Diagnostic],
    sources: SourceTree,
    extraFiles: [SourceFile] = [],
    pathPrefix: String = "",
    version: String,
    reasons: [String: String] = [:],
    knownCount: Int = 0
  ) {
    self.findings = findings
    self.sources = sources
    self.extraFiles = extraFiles
    self.pathPrefix = pathPrefix
    self.version = version
    self.reasons = reasons
    self.knownCount = knownCount
  }

  var places: FindingPlaces {
    FindingPlaces(sources: sources, extraFiles: extraFiles, pathPrefix: pathPrefix)
  }

  /// A name for each finding, in order, none twice.
  var fingerprints: [String] {
    var fingerprints = Fingerprints(sources: sources, extraFiles: extraFiles)
    return fingerprints.distinct(findings)
  }
}

extension Diagnostic {
  /// Message, suggestion and help as sentences, a line each.
  var lines: [String] {
    var lines = [message]
    if let suggestion { lines.append("Did you mean \u{201C}\(suggestion)\u{201D}?") }
    if let help { lines.append(help) }
    return lines
  }
}
