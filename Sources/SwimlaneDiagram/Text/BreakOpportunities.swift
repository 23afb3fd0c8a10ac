/// What may happen between a cluster and the next.
enum LineBreak: Sendable, Equatable {
  case prohibited
  case allowed
  /// Allowed, and a hyphen is drawn when it is used.
  case allowedWithHyphen
  case mandatory
}

extension MeasuredText {
  /// The break after each cluster; nil where each is what `breakAfter` says.
  ///
  /// A subset of UAX #14: spaces, hyphens and dashes, slashes, ideographs with kinsoku, soft hyphens,
  /// no-break characters, addresses. Not done: dictionaries for Thai, Lao, Khmer and Burmese (LB1, SA),
  /// the classes of quotation marks (LB19) beyond opening and closing, and numbers (LB25) beyond never
  /// breaking inside them.
  func breakOpportunities() -> [LineBreak]? {
    guard mayHoldAddress || hasLongToken else { return nil }
    var breaks = clusters.indices.map { breakAfter($0) }
    for token in tokens() where isAddress(token, breaks) {
      for index in token.dropLast()
      where mayBreakInsideAddress(after: index, endingAt: token.upperBound) {
        breaks[index] = .allowed
      }
    }
    return breaks
  }

  /// The runs of clusters between spaces and newlines.
  func tokens() -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    for index in clusters.indices where isSpace(index) {
      if index > start { result.append(start..<index) }
      start = index + 1
    }
    if start < clusters.count { result.append(start..<clusters.count) }
    return result
  }

  /// The tokens that look like addresses; most texts have no sign that makes one.
  func addresses() -> [Range<Int>] {
    guard mayHoldAddress else { return [] }
    return tokens().filter(looksLikeAddress)
  }

  /// Whether a sign stands in it that every address has.
  private var mayHoldAddress: Bool { bytes.contains { $0 == 0x40 || $0 == 0x3A } }

  private var hasLongToken: Bool {
    var length = 0
    for index in clusters.indices {
      length = isSpace(index) ? 0 : length + 1
      if length > Self.longToken { return true }
    }
    return false
  }

  /// More clusters than this, a column's worth of letters, may break at punctuation if they break nowhere else.
  private static let longToken = 24

  /// Whether the token has the shape of an address, or is longer than a column's worth of letters
  /// without a break (then its punctuation is all there is to break at).
  func isAddress(_ token: Range<Int>, _ breaks: [LineBreak]) -> Bool {
    if looksLikeAddress(token) { return true }
    guard token.count > Self.longToken else { return false }
    return token.dropLast().allSatisfy { breaks[$0] == .prohibited }
  }

  /// Whether the token holds `://` or `@`.
  func looksLikeAddress(_ token: Range<Int>) -> Bool {
    for index in token {
      if isByte(index, 0x40) { return true }
      if isByte(index, 0x3A), index + 2 < token.upperBound, isByte(index + 1, 0x2F),
        isByte(index + 2, 0x2F)
      {
        return true
      }
    }
    return false
  }

  private func isSpace(_ index: Int) -> Bool {
    clusters[index].kind == .space || clusters[index].kind == .newline
  }

  private func isByte(_ index: Int, _ byte: UInt8) -> Bool {
    clusters[index].length == 1 && bytes[clusters[index].start] == byte
  }

  private func isOneOf(_ index: Int, _ list: StaticString) -> Bool {
    guard clusters[index].length == 1 else { return false }
    let byte = bytes[clusters[index].start]
    return list.withUTF8Buffer { $0.contains(byte) }
  }

  private func mayBreakInsideAddress(after index: Int, endingAt end: Int) -> Bool {
    guard isOneOf(index, "/?&=._-#@") else { return false }
    // Keep "//" whole, leave no crumb behind, and do not begin a line with more punctuation.
    return index + 2 < end && !isOneOf(index + 1, "/?&=._-#,;:!)")
  }

  /// Whether a cluster and the next one are letters of one word.
  func isInsideWord(_ index: Int) -> Bool {
    clusters[index].kind == .hyphenableLetter && index + 1 < clusters.count
      && clusters[index + 1].kind == .hyphenableLetter
  }

  /// The break after a cluster by what it is and what follows; the last one is mandatory.
  func breakAfter(_ index: Int) -> LineBreak {
    guard index + 1 < clusters.count else { return .mandatory }
    let before = clusters[index].kind
    let after = clusters[index + 1].kind
    if before == .hyphenableLetter, after == .hyphenableLetter { return .prohibited }
    if before == .newline { return .mandatory }
    if after == .space || after == .newline { return .prohibited }
    if before == .glue || after == .glue { return .prohibited }
    switch before {
    case .space: return mayBreakAtSpace(index) ? .allowed : .prohibited
    case .zeroWidthSpace: return .allowed
    case .softHyphen: return .allowedWithHyphen
    default: break
    }
    if after == .closing || after == .currency || before == .opening { return .prohibited }
    if before == .breaker { return mayBreakAfterBreaker(index) ? .allowed : .prohibited }
    if after == .zeroWidthSpace || after == .softHyphen || after == .breaker { return .prohibited }
    let isIdeographic = before.isIdeographic || after.isIdeographic
    return isIdeographic && after != .opening || isIdeographic && before.isIdeographic
      ? .allowed
      : isAfterIdeographicClosing(index) ? .allowed : .prohibited
  }

  /// A full stop or comma of full width is followed by a break; a Latin one is not ("3.5", "e.g.b").
  private func isAfterIdeographicClosing(_ index: Int) -> Bool {
    clusters[index].kind == .closing && clusters[index].width == 100 && clusters[index].length == 3
  }

  /// A plain space is kept whole before `%`, `€` and units after a number, before `!`, `?`, `:`, `;`
  /// and `»` (French), and inside `« … »`.
  private func mayBreakAtSpace(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    let next = index + 1
    if clusters[index - 1].kind == .digit {
      if clusters[next].kind == .currency || startsUnit(next) { return false }
    }
    if isOneOf(next, "!?:;)]}") { return false }
    if isScalar(next, 0xBB) { return next + 1 < clusters.count && isLetter(next + 1) }
    if isScalar(index - 1, 0xAB) { return index >= 2 && !isSpace(index - 2) }
    return true
  }

  /// Not after a hyphen that begins a word or follows a single letter ("e-mail"), nor before a digit.
  private func mayBreakAfterBreaker(_ index: Int) -> Bool {
    let next = clusters[index + 1].kind
    guard next == .hyphenableLetter || next == .letter || next.isIdeographic, index >= 2 else {
      return false
    }
    return isLetterOrDigit(index - 1) && isLetterOrDigit(index - 2)
  }

  private func isLetter(_ index: Int) -> Bool {
    switch clusters[index].kind {
    case .hyphenableLetter, .letter, .ideograph: true
    default: false
    }
  }

  private func isLetterOrDigit(_ index: Int) -> Bool {
    isLetter(index) || clusters[index].kind == .digit
  }

  private func isScalar(_ index: Int, _ value: UInt8) -> Bool {
    let start = clusters[index].start
    return clusters[index].length == 2 && bytes[start] == 0xC2 && bytes[start + 1] == value
  }

  private static let units: Set<String> = [
    "B", "GB", "KB", "MB", "TB", "cm", "g", "h", "kB", "kg", "km", "k€", "l", "m", "min", "mm",
    "ms",
    "pt", "px", "s", "t",
  ]

  /// Whether a unit of measure, and nothing more, stands between this cluster and the next space.
  private func startsUnit(_ index: Int) -> Bool {
    var end = index
    while end < clusters.count, end - index < 4, isLetter(end) || clusters[end].kind == .currency {
      end += 1
    }
    guard end > index, end - index <= 3 else { return false }
    guard end == clusters.count || !isLetterOrDigit(end) else { return false }
    return Self.units.contains(string(index..<end))
  }
}

extension Cluster.Kind {
  /// Whether a break may stand on either side (ID, EB and H2/H3 of UAX #14).
  fileprivate var isIdeographic: Bool { self == .ideograph || self == .emoji }
}
