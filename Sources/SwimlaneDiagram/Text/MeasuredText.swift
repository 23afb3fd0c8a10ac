/// A paragraph, cleaned, cut into clusters and measured once for one weight.
struct MeasuredText: Sendable {
  /// UTF-8 of the cleaned text; clusters point into it.
  private(set) var bytes: [UInt8] = []
  /// Runs of white space are one space; none stands at the start or the end.
  var clusters: [Cluster] = []
  /// Whether the first strong letter is written from right to left (UAX #9, P2).
  private(set) var isRightToLeft = false
  /// Whether it holds a letter of such a script anywhere.
  private var holdsRightToLeft = false
  /// Whether the text was longer than `maxScalars`.
  private(set) var isCut = false
  let weight: FontWeight
  /// The runs that stay together, in order; worked out once, since a text is wrapped at several widths.
  private(set) var pieces: [Piece] = []

  private var hasStrongLetter = false
  /// The Arabic letter that the last cluster is, so that the next can join it.
  private var lastArabic: Unicode.Scalar?
  private var scalarsLeft: Int

  /// A paragraph made of parts that follow each other directly, each in its style.
  ///
  /// Control characters, and what XML 1.0 forbids, are dropped. What exceeds `maxScalars` is replaced by "…".
  init(_ parts: [(text: String, style: RunStyle)], weight: FontWeight, maxScalars: Int) {
    self.weight = weight
    scalarsLeft = max(maxScalars, 1)
    let byteCount = min(parts.reduce(0) { $0 + $1.text.utf8.count }, scalarsLeft + 3)
    bytes.reserveCapacity(byteCount)
    clusters.reserveCapacity(byteCount)
    for part in parts {
      var text = part.text
      let isSimple = text.withUTF8 { appendScalars($0, part.style) }
      if !isSimple { appendCharacters(part.text, part.style) }
    }
    trimEnd()
    let addresses = addresses()
    for token in addresses {
      for index in token where clusters[index].kind == .hyphenableLetter {
        clusters[index].kind = .letter
      }
    }
    if scalarsLeft < 0 {
      isCut = true
      append("…", .plain)
    }
    pieces = unbreakablePieces()
  }

  /// A paragraph in one style.
  init(_ text: String, weight: FontWeight, maxScalars: Int) {
    self.init([(text, .plain)], weight: weight, maxScalars: maxScalars)
  }

  /// The text of some clusters without soft hyphens and zero-width spaces.
  func string(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    if clusters[range].allSatisfy({ $0.kind.isDrawnAsWritten }) {
      let end = clusters[last].start + clusters[last].length
      return String(decoding: bytes[clusters[first].start..<end], as: UTF8.self)
    }
    var slice: [UInt8] = []
    for cluster in clusters[range] {
      switch cluster.kind {
      case .softHyphen, .zeroWidthSpace: continue
      case .newline: slice.append(0x20)
      case .glue where isWordJoiner(cluster): continue
      default: slice += bytes[cluster.start..<cluster.start + cluster.length]
      }
    }
    return String(decoding: slice, as: UTF8.self)
  }

  /// U+2060 says something to whoever breaks lines, and nothing after that.
  private func isWordJoiner(_ cluster: Cluster) -> Bool {
    cluster.length == 3 && bytes[cluster.start + 1] == 0x81 && bytes[cluster.start + 2] == 0xA0
  }

  /// Appends a text in which every scalar is a character by itself, which takes a fraction of the time; else says that it
  /// did not.
  private mutating func appendScalars(
    _ text: UnsafeBufferPointer<UInt8>,
    _ style: RunStyle
  ) -> Bool {
    guard hasSimpleScalars(text) else { return false }
    lastArabic = nil
    var index = 0
    while index < text.count {
      guard spend(1) else { return true }
      let (scalar, length) = simpleScalar(text, index)
      let kind = Cluster.Kind(scalar)
      if kind == .newline || kind == .space {
        appendSpace(kind, style)
      } else if scalar.value > 0x20, scalar.value != 0x7F {
        if !hasStrongLetter, kind == .hyphenableLetter { hasStrongLetter = true }
        let width = TextMetrics.width(of: scalar, weight: weight)
        clusters.append(
          Cluster(start: bytes.count, length: length, width: width, kind: kind, style: style)
        )
        bytes.append(text[index])
        if length == 2 { bytes.append(text[index + 1]) }
      }
      index += length
    }
    return true
  }

  private mutating func appendCharacters(_ text: String, _ style: RunStyle) {
    for character in text {
      guard spend(character.unicodeScalars.count) else { return }
      append(character, style)
    }
  }

  /// No real cluster has more scalars than an emoji family with skin tones; the rest are stacked marks.
  private static let maxScalarsPerCluster = 16

  private mutating func append(_ character: Character, _ style: RunStyle) {
    guard let first = character.unicodeScalars.first else { return }
    var kind = Cluster.Kind(first)
    if kind == .newline || kind == .space {
      appendSpace(kind, style)
      return
    }
    let start = bytes.count
    var width = 0
    var isEmoji = false
    for scalar in character.unicodeScalars.prefix(Self.maxScalarsPerCluster)
    where scalar.isDrawable {
      noteDirection(of: scalar)
      width += TextMetrics.width(of: scalar, weight: weight)
      isEmoji = isEmoji || scalar.makesEmoji
      if let encoded = Unicode.UTF8.encode(scalar) { bytes.append(contentsOf: encoded) }
    }
    guard bytes.count > start else { return }
    if isEmoji { (kind, width) = (.emoji, TextMetrics.emojiWidth) }
    joinArabic(first)
    clusters.append(
      Cluster(start: start, length: bytes.count - start, width: width, kind: kind, style: style)
    )
  }

  private mutating func appendSpace(_ kind: Cluster.Kind, _ style: RunStyle) {
    lastArabic = nil
    guard let last = clusters.indices.last else { return }
    switch clusters[last].kind {
    case .newline: return
    case .space: if kind == .newline { clusters[last].kind = .newline }
    default:
      let width = TextMetrics.width(of: " ", weight: weight)
      clusters.append(
        Cluster(start: bytes.count, length: 1, width: width, kind: kind, style: style)
      )
      bytes.append(0x20)
    }
  }

  /// Narrows the letter before, which now has its initial or medial form.
  private mutating func joinArabic(_ scalar: Unicode.Scalar) {
    guard scalar.isArabicLetter else {
      lastArabic = nil
      return
    }
    if let before = lastArabic, let last = clusters.indices.last {
      clusters[last].width -= TextMetrics.width(of: before, weight: weight)
      clusters[last].width += TextMetrics.joinedWidth(of: before, weight: weight)
    }
    lastArabic = scalar
  }

  /// How much wider a cluster becomes when a line ends after it: an Arabic letter has its final form then.
  func surplusAtLineEnd(_ index: Int) -> Int {
    let cluster = clusters[index]
    guard cluster.kind == .letter, cluster.length >= 2 else { return 0 }
    let (lead, trail) = (UInt32(bytes[cluster.start]), UInt32(bytes[cluster.start + 1]))
    guard (0xD8...0xDB).contains(lead) else { return 0 }
    guard let scalar = Unicode.Scalar((lead & 0x1F) << 6 | trail & 0x3F) else { return 0 }
    return max(TextMetrics.width(of: scalar, weight: weight) - cluster.width, 0)
  }

  private mutating func trimEnd() {
    while let last = clusters.last, last.kind == .space || last.kind == .newline {
      clusters.removeLast()
      bytes.removeLast(bytes.count - last.start)
    }
  }

  /// Takes scalars from what is left; a negative rest says that the text was cut.
  private mutating func spend(_ count: Int) -> Bool {
    guard scalarsLeft >= 0 else { return false }
    scalarsLeft -= min(count, Self.maxScalarsPerCluster)
    return scalarsLeft >= 0
  }

  /// Runs from right to left if it holds any text that does, or has several parts: a name in an Arabic chart stands behind the
  /// Latin words before it, and a format behind them as in all other entries.
  mutating func followChart(hasParts: Bool) {
    isRightToLeft = isRightToLeft || holdsRightToLeft || hasParts
  }

  private mutating func noteDirection(of scalar: Unicode.Scalar) {
    guard !hasStrongLetter || !holdsRightToLeft else { return }
    if scalar.isRightToLeft { holdsRightToLeft = true }
    guard !hasStrongLetter else { return }
    if scalar.isRightToLeft {
      (hasStrongLetter, isRightToLeft) = (true, true)
    } else if scalar.properties.isAlphabetic {
      hasStrongLetter = true
    }
  }
}

/// Whether a text holds nothing but ASCII without carriage returns, no-break spaces, middle dots, and letters of Latin-1 from
/// U+00C0 on: in such a text no two scalars are one character.
private func hasSimpleScalars(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
  var index = 0
  while index < text.count {
    switch text[index] {
    case 0x0D: return false
    case 0..<0x80: index += 1
    case 0xC2 where text[index + 1] == 0xA0 || text[index + 1] == 0xB7: index += 2
    // But × and ÷.
    case 0xC3 where text[index + 1] != 0x97 && text[index + 1] != 0xB7: index += 2
    default: return false
    }
  }
  return true
}

/// The scalar at a place of such a text, and its length.
private func simpleScalar(
  _ text: UnsafeBufferPointer<UInt8>,
  _ index: Int
) -> (Unicode.Scalar, length: Int) {
  guard text[index] >= 0x80 else { return (Unicode.Scalar(text[index]), 1) }
  return (Unicode.Scalar((text[index] & 3) << 6 | text[index + 1] & 0x3F), 2)
}

extension Unicode.Scalar {
  /// Whether the scalar is a letter of a script written from right to left.
  fileprivate var isRightToLeft: Bool {
    switch value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      properties.isAlphabetic
    case 0x200F: true
    default: false
    }
  }

  /// Whether the scalar joins, or is joined by, its neighbours.
  fileprivate var isArabicLetter: Bool {
    (0x0620...0x06FF).contains(value) && properties.isAlphabetic
  }

  /// Whether XML 1.0 allows the scalar (production 2, Char) and it is no control character.
  fileprivate var isDrawable: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: false
    default: true
    }
  }

  /// Whether the scalar makes its cluster an emoji: it is one by default, or it selects the emoji form.
  fileprivate var makesEmoji: Bool {
    guard value >= 0x203C else { return false }
    return value == 0xFE0F || value == 0x20E3 || properties.isEmojiPresentation
  }
}
