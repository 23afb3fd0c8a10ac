/// A user-perceived character (UAX #29), with what line breaking must know of it.
struct Cluster: Sendable {
  /// Offset of its first byte in the paragraph's bytes, and its length there.
  var start: Int
  var length: Int
  /// Upper bound of its advance, in hundredths of an em.
  var width: Int
  var kind: Kind
  /// Which of the paragraph's styles it is drawn in.
  var style: RunStyle

  /// What a cluster means for line breaking, much coarser than the classes of UAX #14.
  enum Kind: Sendable, Equatable {
    case newline
    case space
    case zeroWidthSpace
    case softHyphen
    /// No-break space, word joiner and the like: never a break on either side.
    case glue
    case digit
    /// A letter of Latin, Greek or Cyrillic script, where a hyphen can mark a forced break.
    case hyphenableLetter
    /// A letter of any other alphabet, or one inside an address.
    case letter
    /// An ideograph, kana or Hangul syllable: a break may stand on either side.
    case ideograph
    case emoji
    case opening
    case closing
    /// A hyphen, dash or slash, after which a break may stand.
    case breaker
    /// `? & = . _ #`, after which only addresses break.
    case addressPunctuation
    case currency
    case other
  }
}

/// The voices within one paragraph.
enum RunStyle: Sendable, Hashable {
  case plain
  /// A quieter colour: a phase's number, an item's badge.
  case muted
  /// As quiet, and in italics: a channel.
  case channel
  /// A person of this style, with their mark; as quiet where there is no colour.
  case person(UInt8)
}

extension Cluster.Kind {
  /// Whether its bytes are drawn as they are, whatever they are.
  var isDrawnAsWritten: Bool {
    switch self {
    case .softHyphen, .zeroWidthSpace, .newline, .glue: false
    default: true
    }
  }

  /// The kind of a cluster that starts with the given scalar.
  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x30...0x39: self = .digit
    case 0x41...0x5A, 0x61...0x7A: self = .hyphenableLetter
    case 0x0A, 0x0D, 0x0B, 0x0C, 0x85, 0x2028, 0x2029: self = .newline
    case 0x09, 0x20: self = .space
    case 0x200B: self = .zeroWidthSpace
    case 0xAD: self = .softHyphen
    case 0xA0, 0x202F, 0x2007, 0x2060, 0xFEFF, 0x2011: self = .glue
    case 0x2D, 0x2010, 0x2013, 0x2014, 0x2F: self = .breaker
    case 0x2E, 0x21, 0x3F, 0x2C, 0x3A, 0x3B, 0x29, 0x5D, 0x7D: self = .closing
    case 0xBB, 0x2019, 0x201D, 0x2026: self = .closing
    case 0x28, 0x5B, 0x7B, 0xAB, 0x2018, 0x201C, 0x201E, 0x201A, 0xBF, 0xA1: self = .opening
    case 0x25, 0x24, 0xA3, 0xB0, 0x20AC, 0x2030: self = .currency
    case 0x26, 0x3D, 0x5F, 0x23: self = .addressPunctuation
    default: self = Self.kindOutsideLatin(scalar)
    }
  }

  private static func kindOutsideLatin(_ scalar: Unicode.Scalar) -> Self {
    if Kinsoku.neverStartsLine(scalar) { return .closing }
    if Kinsoku.neverEndsLine(scalar) { return .opening }
    let value = scalar.value
    switch value {
    case 0x00C0...0x02AF, 0x0370...0x052F, 0x1E00...0x1FFF:
      return scalar.properties.isAlphabetic ? .hyphenableLetter : .other
    case 0x1100...0x11FF, 0x2E80...0x9FFF, 0xA960...0xA97F, 0xAC00...0xD7FF, 0xF900...0xFAFF,
      0xFF66...0xFFDC, 0x20000...0x3FFFF:
      return .ideograph
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A: return .ideograph
    default: break
    }
    if scalar.properties.numericType == .decimal { return .digit }
    return scalar.properties.isAlphabetic ? .letter : .other
  }
}

/// The Japanese rules for the edges of a line (JIS X 4051; the CL, NS, CJ, EX and OP classes of UAX #14).
enum Kinsoku {
  static func neverStartsLine(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x3001 else { return false }
    return atLineStart.contains(scalar.value)
  }

  static func neverEndsLine(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x3008 else { return false }
    return atLineEnd.contains(scalar.value)
  }

  private static let atLineStart: Set<UInt32> = values(
    "、。，．・：；！？」』）】〉》〕］｝ーぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ々ゝゞヽヾ｡､･ｰ"
  )
  private static let atLineEnd: Set<UInt32> = values("「『（【〈《〔［｛｢")

  private static func values(_ text: String) -> Set<UInt32> {
    Set(text.unicodeScalars.map(\.value))
  }
}
