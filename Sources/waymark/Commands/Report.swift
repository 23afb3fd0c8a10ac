import Diagnostics
import RuleBook

/// What a run found, judged by its options: what fails, what is printed, what a baseline knows.
struct FindingVerdict: Sendable {
  /// Neither in the baseline nor quiet, sorted for printing.
  let findings: [Diagnostic]
  let knownCount: Int
  let mendedCount: Int
  /// Whether the run fails, and nothing is written.
  let isBlocking: Bool
}

/// The texts that findings are about, and how their files are called.
struct FindingSources: Sendable {
  let tree: SourceTree
  let templates: [SourceFile]
  /// The content folder as the user named it.
  let content: String
}

/// What a run says of its findings.
struct ToldFindings: Sendable, Hashable {
  /// For standard output.
  var output: [UInt8] = []
  /// For standard error.
  var error = ""

  func print() {
    if !output.isEmpty { printOutput(output) }
    if !error.isEmpty { printRaw(error) }
  }
}

/// Judges and prints findings the way one command was asked to.
struct FindingReporter: Sendable {
  let format: FindingFormat
  let limits: FindingLimits
  let isStrict: Bool
  let isVerbose: Bool
  /// Whether information is printed in full; else it is counted.
  let printsInformation: Bool
  let isColoured: Bool
  var baseline: Baseline?
  /// Codes of rules that this run does not check.
  var unchecked: Set<String> = []

  init(_ options: FindingOptions, isColoured: Bool, printsInformation: Bool) {
    format = options.format
    limits = options.limits
    isStrict = options.strict
    isVerbose = options.verbose
    self.isColoured = isColoured
    self.printsInformation = printsInformation || options.verbose
  }

  /// What is new among findings, and whether it fails the run.
  func verdict(_ findings: [Diagnostic], _ sources: FindingSources) -> FindingVerdict {
    let comparison =
      baseline?.comparison(
        with: findings,
        sources: sources.tree,
        extraFiles: sources.templates,
        unchecked: unchecked
      ) ?? BaselineComparison(fresh: findings)
    let fresh = comparison.fresh
    return FindingVerdict(
      findings: fresh.filter { isVerbose || !$0.rule.isQuiet || $0.severity != .information },
      knownCount: comparison.knownCount,
      mendedCount: comparison.mendedCount,
      isBlocking: fresh.containsError || isStrict && fresh.contains { $0.severity == .warning }
    )
  }

  /// Prints a verdict.
  func report(_ verdict: FindingVerdict, _ sources: FindingSources, mustSummarise: Bool) {
    told(verdict, sources, mustSummarise: mustSummarise).print()
  }

  /// What is to be said of a verdict: text on standard error, anything for programs on standard output.
  ///
  /// A summary closes the text when `mustSummarise`, or when something is told.
  func told(
    _ verdict: FindingVerdict,
    _ sources: FindingSources,
    mustSummarise: Bool
  ) -> ToldFindings {
    let report = FindingReport(
      verdict.findings,
      sources: sources.tree,
      extraFiles: sources.templates,
      pathPrefix: repositoryPath(sources.content) + "/",
      version: waymarkVersion,
      reasons: Dictionary(
        RuleBook.all.map { ($0.rule.code, $0.reason) },
        uniquingKeysWith: { first, _ in first }
      ),
      knownCount: verdict.knownCount
    )
    var told = ToldFindings()
    if let bytes = format.rendered(report) {
      told.output = bytes
    } else if let text = text(verdict, sources) {
      told.error += text + "\n"
    }
    if mustSummarise || format == .text && !printed(verdict).isEmpty {
      told.error += summary(verdict, sources) + "\n"
    }
    return told
  }

  /// The findings that the text tells one by one.
  private func printed(_ verdict: FindingVerdict) -> [Diagnostic] {
    verdict.findings.filter { printsInformation || $0.severity != .information }
  }

  private func text(_ verdict: FindingVerdict, _ sources: FindingSources) -> String? {
    let printed = printed(verdict)
    guard !printed.isEmpty else { return nil }
    var rendering = TextRendering(
      sources: sources.tree,
      extraFiles: sources.templates,
      pathPrefix: sources.content + "/",
      isColoured: isColoured
    )
    return rendering.text(printed, limits: limits)
  }

  private func summary(_ verdict: FindingVerdict, _ sources: FindingSources) -> String {
    let line = summaryLine(verdict.findings, files: sources.tree.documents.count)
    guard verdict.knownCount > 0 else { return line }
    return "\(line), beside \(verdict.knownCount) of the baseline"
  }
}
