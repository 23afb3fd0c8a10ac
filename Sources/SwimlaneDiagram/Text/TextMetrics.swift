/// The two weights that the picture uses; bold covers CSS weights 600 and 700.
enum FontWeight: Sendable, Hashable {
  case regular
  case bold
}

/// How wide text can become in any of the usual sans fonts.
///
/// The advances are the maximum over six open fonts, so a line that fits here fits in all of them.
/// Kerning can widen a phrase by up to 0.9 %, and fonts outside the six by up to 2 %: `safety` covers
/// both. Outside the table a script has one width for all its letters, measured or estimated high.
enum TextMetrics {
  /// Percent by which every width is multiplied.
  static let safety = 102

  /// An upper bound of the scalar's advance, in hundredths of an em.
  static func width(of scalar: Unicode.Scalar, weight: FontWeight) -> Int {
    let value = scalar.value
    switch value {
    case 0x20...0x52F: return table(weight, regular0020, bold0020, Int(value) - 0x20)
    case 0x0590...0x06FF: return table(weight, regular0590, bold0590, Int(value) - 0x590)
    case 0x2010...0x206F: return table(weight, regular2010, bold2010, Int(value) - 0x2010)
    case 0x20A0...0x20BF: return table(weight, regular20A0, bold20A0, Int(value) - 0x20A0)
    case 0x2190...0x22FF: return table(weight, regular2190, bold2190, Int(value) - 0x2190)
    default: return widthOutsideTable(of: scalar) + (weight == .bold ? 4 : 0)
    }
  }

  /// The width of a scalar that another Arabic letter follows: that of its initial or medial form.
  ///
  /// Equal to `width(of:weight:)` for everything but Arabic letters that join onwards.
  static func joinedWidth(of scalar: Unicode.Scalar, weight: FontWeight) -> Int {
    guard case 0x0590...0x06FF = scalar.value else { return width(of: scalar, weight: weight) }
    return table(weight, joinedRegular, joinedBold, Int(scalar.value) - 0x590)
  }

  /// The width of an emoji, however many scalars it is made of, in hundredths of an em.
  static let emojiWidth = 140

  /// The px that `units` hundredths of an em take at a font size, `safety` included, rounded up.
  static func pixels(_ units: Int, size: Int, scale: Int) -> Int {
    (units * size * safety * scale + 999_999) / 1_000_000
  }

  /// The hundredths of an em that fit into a number of px; the inverse of `pixels`.
  static func units(inPixels pixels: Int, size: Int, scale: Int) -> Int {
    max(pixels, 0) * 1_000_000 / max(size * safety * scale, 1)
  }

  /// Whether the scalar fills a full em square (East_Asian_Width W or F).
  static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    guard value >= 0x1100 else { return false }
    let first = GeneratedWidthTable.wideFirst
    var low = 0
    var high = first.count
    while low < high {
      let middle = (low + high) / 2
      if first[middle] <= value { low = middle + 1 } else { high = middle }
    }
    return low > 0 && value <= GeneratedWidthTable.wideLast[low - 1]
  }

  private static let regular0020 = GeneratedWidthTable.regularFrom0020
  private static let bold0020 = GeneratedWidthTable.boldFrom0020
  private static let regular0590 = GeneratedWidthTable.regularFrom0590
  private static let bold0590 = GeneratedWidthTable.boldFrom0590
  private static let joinedRegular = GeneratedWidthTable.regularJoinedFrom0590
  private static let joinedBold = GeneratedWidthTable.boldJoinedFrom0590
  private static let regular2010 = GeneratedWidthTable.regularFrom2010
  private static let bold2010 = GeneratedWidthTable.boldFrom2010
  private static let regular20A0 = GeneratedWidthTable.regularFrom20A0
  private static let bold20A0 = GeneratedWidthTable.boldFrom20A0
  private static let regular2190 = GeneratedWidthTable.regularFrom2190
  private static let bold2190 = GeneratedWidthTable.boldFrom2190

  private static func table(
    _ weight: FontWeight,
    _ regular: [UInt8],
    _ bold: [UInt8],
    _ index: Int
  ) -> Int {
    Int(weight == .bold ? bold[index] : regular[index])
  }

  private static func widthOutsideTable(of scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    switch scalar.value {
    case 0x0700...0x08FF: return 75  // Syriac, Thaana, N'Ko and further Arabic letters
    case 0x0900...0x097F: return 72  // Devanagari
    case 0x0980...0x0DFF: return 95  // the other Brahmic scripts of India
    case 0x0E00...0x0EFF: return 64  // Thai, Lao
    case 0x1160...0x11FF: return 0  // Hangul vowels and finals, drawn inside their syllable
    case 0x1E00...0x1FFF: return 84  // Vietnamese, polytonic Greek
    case 0xFB00...0xFB06: return 100  // Latin ligatures
    case 0xFB1D...0xFDFF, 0xFE70...0xFEFF: return 85  // presentation forms
    case 0xFF61...0xFF9F: return 55  // halfwidth kana
    case 0x2300...0x2BFF: return 100  // technical, geometric and other symbols
    default: break
    }
    if isWide(scalar) || scalar.value > 0xFFFF { return 100 }
    return 70
  }
}
