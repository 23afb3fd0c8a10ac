/// The findings that a wiki had when it was adopted: they fail nothing and are not told again.
///
/// Findings of fixed rules are never part of one. The file is JSON, sorted, and does not change when lines move.
package struct Baseline: Sendable, Hashable {
  /// Findings that have the same fingerprint, with what a person who reads the file wants to know.
  package struct Entry: Sendable, Hashable {
    package let path: String
    package let code: String
    package let message: String
    package let fingerprint: String
    package var count: Int
  }

  /// What is wrong with a file that should be a baseline.
  package enum Fault: Error, Hashable {
    /// Not JSON, or JSON of something else.
    case foreign
    /// Of a version that this program does not know.
    case version(Int)
  }

  /// Sorted by path, code, message and fingerprint.
  package let entries: [Entry]

  private static let version = 1

  package init(_ findings: [Diagnostic], sources: SourceTree, extraFiles: [SourceFile] = []) {
    var fingerprints = Fingerprints(sources: sources, extraFiles: extraFiles)
    var entries: [String: Entry] = [:]
    for finding in findings where !finding.rule.isFixed {
      let name = fingerprints.fingerprint(finding)
      let entry = Entry(
        path: finding.span.path,
        code: finding.rule.code,
        message: finding.message,
        fingerprint: name,
        count: 0
      )
      entries[name, default: entry].count += 1
    }
    self.entries = entries.values.sorted { $0.sortKey.lexicographicallyPrecedes($1.sortKey) }
  }

  /// The baseline that a file holds.
  package init(bytes: [UInt8]) throws(Fault) {
    guard let document = parseJSON(bytes), let version = document["waymark_baseline"]?.int else {
      throw .foreign
    }
    guard version == Self.version else { throw .version(version) }
    guard let items = document["findings"]?.items else { throw .foreign }
    var entries: [Entry] = []
    for item in items {
      guard let path = item["path"]?.string, let code = item["code"]?.string,
        let fingerprint = item["fingerprint"]?.string, let count = item["count"]?.int,
        (1...1_000_000).contains(count)
      else { throw .foreign }
      let message = item["message"]?.string ?? ""
      entries.append(
        Entry(path: path, code: code, message: message, fingerprint: fingerprint, count: count)
      )
    }
    self.entries = entries
  }

  /// The file, ending in a line feed.
  package var bytes: [UInt8] {
    let findings = entries.map { entry -> JSONValue in
      [
        "path": .text(entry.path), "code": .text(entry.code), "message": .text(entry.message),
        "fingerprint": .text(entry.fingerprint), "count": .integer(entry.count),
      ]
    }
    return jsonDocument([
      "waymark_baseline": .integer(Self.version), "findings": .array(findings),
    ])
  }

  /// How many findings it stands for.
  package var count: Int { entries.reduce(0) { $0 + $1.count } }

  /// What is new among findings, in their order.
  ///
  /// `unchecked` are codes of rules that this run does not look for: none of their findings can be called mended.
  package func comparison(
    with findings: [Diagnostic],
    sources: SourceTree,
    extraFiles: [SourceFile] = [],
    unchecked: Set<String> = []
  ) -> BaselineComparison {
    var fingerprints = Fingerprints(sources: sources, extraFiles: extraFiles)
    var left: [String: Int] = [:]
    for entry in entries { left[entry.fingerprint, default: 0] += entry.count }
    var result = BaselineComparison(fresh: [])
    for finding in findings {
      let name = finding.rule.isFixed ? "" : fingerprints.fingerprint(finding)
      if let count = left[name], count > 0 {
        left[name] = count - 1
        result.knownCount += 1
      } else {
        result.fresh.append(finding)
      }
    }
    let checked = Set(entries.filter { !unchecked.contains($0.code) }.map(\.fingerprint))
    result.mendedCount = left.reduce(0) { $0 + (checked.contains($1.key) ? $1.value : 0) }
    return result
  }
}

extension Baseline.Entry {
  fileprivate var sortKey: [UInt8] {
    // Zero ends each part, so that a shorter path comes first.
    [path, code, message, fingerprint].flatMap { Array($0.utf8) + [0] }
  }
}

/// Findings, seen against a baseline.
package struct BaselineComparison: Sendable, Hashable {
  /// Those that the baseline does not know.
  package var fresh: [Diagnostic]
  package var knownCount = 0
  /// Findings of the baseline that are gone.
  package var mendedCount = 0

  /// Findings none of which is known.
  package init(fresh: [Diagnostic]) { self.fresh = fresh }
}
