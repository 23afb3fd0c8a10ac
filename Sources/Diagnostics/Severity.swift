/// How much a finding matters.
package enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
  /// The site would be wrong: nothing is written, exit status 1.
  case error
  /// The site is right, but the author probably meant something else.
  case warning
  /// Worth knowing; never changes the exit status.
  case information

  /// Errors come first.
  package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .information: 2
    }
  }
}
