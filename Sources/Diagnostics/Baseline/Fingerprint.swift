/// A hash of bytes that is the same on every machine and in every version: FNV-1a with 64 bits, by Fowler, Noll and
/// Vo (draft-eastlake-fnv). It guards against accidents, not against attackers.
struct StableHash {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func combine(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      value ^= UInt64(byte)
      value = value &* 0x100_0000_01b3
    }
  }

  /// 16 hexadecimal digits.
  var text: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}

/// Names findings so that a finding keeps its name while lines move above and below it: by code, path, message, and
/// the text of its lines.
package struct Fingerprints {
  private var places: FindingPlaces

  /// How many lines of a long finding count.
  private static let lineLimit = 4

  package init(sources: SourceTree, extraFiles: [SourceFile] = []) {
    places = FindingPlaces(sources: sources, extraFiles: extraFiles, pathPrefix: "")
  }

  /// The name of a finding: 16 hexadecimal digits. Two findings that nobody could tell apart have the same.
  package mutating func fingerprint(_ finding: Diagnostic) -> String {
    var hash = StableHash()
    for part in [finding.rule.code, finding.span.path, finding.message] + lines(finding.span) {
      hash.combine(part.utf8)
      // A byte that no text holds keeps the parts apart.
      hash.combine([0xFF])
    }
    return hash.text
  }

  /// The same for a list, made different for findings with the same name by counting them.
  package mutating func distinct(_ findings: [Diagnostic]) -> [String] {
    var counts: [String: Int] = [:]
    return findings.map { finding in
      let name = fingerprint(finding)
      let count = counts[name, default: 0]
      counts[name] = count + 1
      guard count > 0 else { return name }
      var hash = StableHash()
      hash.combine("\(name) \(count)".utf8)
      return hash.text
    }
  }

  /// A finding about a file as a whole has no lines: its first one is not what it is about.
  private mutating func lines(_ span: SourceSpan) -> [String] {
    guard span.upper > 0, let table = places.table(span.path) else { return [] }
    let first = table.position(of: span.lower).line
    let last = table.position(of: max(span.lower, span.upper - 1)).line
    return (first...min(last, first + Self.lineLimit - 1)).map { line in
      String(decoding: trimmed(Array(table.text(ofLine: line).utf8)[...]), as: UTF8.self)
    }
  }
}
