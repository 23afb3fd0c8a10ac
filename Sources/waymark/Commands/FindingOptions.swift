import ArgumentParser
import Diagnostics

/// How `build` and `check` tell what they found, and what counts as failure.
struct FindingOptions: ParsableArguments {
  @Option(help: "How findings are printed: text, json, sarif, github or gitlab.")
  var format = FindingFormat.text

  @Flag(help: "Let warnings fail, too.")
  var strict = false

  @Flag(name: .shortAndLong, help: "Print also what is usually left out.")
  var verbose = false

  @Option(help: "How many findings of a file are printed in full (0: all).")
  var maxPerFile = 20

  @Option(help: "A file of known findings, which neither fail nor are printed.")
  var baseline: String?

  func validate() throws {
    if maxPerFile < 0 { throw ValidationError("'--max-per-file' is at least 0.") }
  }

  /// The most findings that are printed in full, whatever their files.
  private static let printedFindings = 200

  var limits: FindingLimits {
    maxPerFile == 0
      ? FindingLimits() : FindingLimits(perFile: maxPerFile, total: Self.printedFindings)
  }

  /// The file of `--baseline`.
  var baselineFile: StateFile? { baseline.map { StateFile(path: $0, kind: "baseline") } }

  /// What the file of `--baseline` holds; nil without the option.
  /// - Throws: `DiskFault` when it is missing, damaged, or something else.
  func readBaseline() throws(DiskFault) -> Baseline? {
    guard let file = baselineFile else { return nil }
    guard let found = try Self.baseline(in: file) else {
      throw DiskFault(
        "there is no baseline \(file.path)",
        help: "Write it first: waymark check --baseline \(file.path) --update-baseline."
      )
    }
    return found
  }

  /// The baseline in a file; nil when there is no file.
  static func baseline(in file: StateFile) throws(DiskFault) -> Baseline? {
    guard let bytes = try file.read() else { return nil }
    do { return try Baseline(bytes: bytes) } catch {
      switch error {
      case .foreign:
        throw DiskFault(
          "\(file.path) is no baseline of Waymark, or is damaged",
          help: "Name another file, or remove this one and write it anew with --update-baseline."
        )
      case .version(let version):
        throw DiskFault(
          "the baseline \(file.path) has version \(version), which this Waymark doesn't know",
          help: "Use a newer Waymark, or remove the file and write it anew with --update-baseline."
        )
      }
    }
  }
}

/// The forms in which findings are printed. All but `text` go to standard output, complete.
enum FindingFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, sarif, github, gitlab

  /// The bytes of a form for programs; nil for text.
  func rendered(_ report: FindingReport) -> [UInt8]? {
    switch self {
    case .text: nil
    case .json: renderJSON(report)
    case .sarif: renderSARIF(report)
    case .github: renderGitHub(report)
    case .gitlab: renderGitLab(report)
    }
  }
}
