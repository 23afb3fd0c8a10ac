/// A name as it is compared: lower case, letters and digits of any script, single spaces; punctuation,
/// emoji, underscores and dashes count as spaces. Full-width letters and digits are read as plain ones.
package func foldedName(_ name: String) -> String {
  if let folded = foldedASCII(name) { return folded }
  var result = FoldedText()
  for written in name.unicodeScalars {
    let scalar = narrow(written)
    if scalar.isASCII {
      switch scalar.value {
      case 0x61...0x7A, 0x30...0x39: result.append(scalar)
      case 0x41...0x5A: result.append(Unicode.Scalar(UInt8(scalar.value + 0x20)))
      case 0x27: break
      default: result.needsSpace = true
      }
    } else if isOrdinary(scalar) {
      result.append(scalar)
    } else if scalar.value == 0x2019 || isUnseen(scalar) {
      continue
    } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || scalar.properties.generalCategory == .nonspacingMark
    {
      for lower in scalar.properties.lowercaseMapping.unicodeScalars { result.append(lower) }
    } else {
      result.needsSpace = true
    }
  }
  return String(decoding: result.bytes, as: UTF8.self)
}

/// UTF-8 with single spaces between words.
private struct FoldedText {
  var bytes: [UInt8] = []
  var needsSpace = false

  mutating func append(_ scalar: Unicode.Scalar) {
    if needsSpace, !bytes.isEmpty { bytes.append(0x20) }
    needsSpace = false
    bytes.append(contentsOf: scalar.utf8)
  }
}

/// Whether it is one of the letters that stay as they are and that most words beyond ASCII are made of: Hiragana,
/// Katakana, ideographs, Hangul, small Cyrillic letters and small Latin ones with marks.
private func isOrdinary(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0xDF...0xF6, 0xF8...0xFF, 0x430...0x45F, 0x3041...0x3096, 0x30A1...0x30FA, 0x4E00...0x9FFF,
    0xAC00...0xD7A3:
    true
  default: false
  }
}

/// The folded form of a name of ASCII letters and signs, which most are; nil for any other.
private func foldedASCII(_ name: String) -> String? {
  var isASCII = true
  // Never longer than the name: each space stands for a sign at least.
  let folded = String(unsafeUninitializedCapacity: name.utf8.count) { bytes in
    var end = 0
    var needsSpace = false
    for byte in name.utf8 {
      let letter: UInt8
      switch byte {
      case 0x61...0x7A, 0x30...0x39: letter = byte
      case 0x41...0x5A: letter = byte + 0x20
      case 0x27: continue
      case 0x80...:
        isASCII = false
        return 0
      default:
        needsSpace = true
        continue
      }
      if needsSpace, end > 0 {
        bytes[end] = 0x20
        end += 1
      }
      needsSpace = false
      bytes[end] = letter
      end += 1
    }
    return end
  }
  return isASCII ? folded : nil
}

/// A word of the lexicon as it is compared: a folded name in which accents do not matter either, because people
/// leave them out: "étape" and "etape", "Maßnahmen" and "Massnahmen", "ещё" and "еще" are alike. Marks that make
/// another letter (й, が) stay.
package func foldedWord(_ name: String) -> String {
  let folded = foldedName(name)
  if folded.utf8.allSatisfy({ $0 < 0x80 }) { return folded }
  var result = ""
  result.reserveCapacity(folded.utf8.count)
  var base: Unicode.Scalar = " "
  for scalar in folded.unicodeScalars {
    if (0x300...0x36F).contains(scalar.value) {
      let isAccent = base.isASCII || (base.value == 0x435 && scalar.value == 0x308)
      if !isAccent { result.unicodeScalars.append(scalar) }
    } else {
      result += withoutAccent(scalar)
      base = scalar
    }
  }
  return result
}

/// The ASCII form of a full-width sign, else the scalar itself.
private func narrow(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  guard scalar.value >= 0xFF01, scalar.value <= 0xFF5E else { return scalar }
  return Unicode.Scalar(UInt8(scalar.value - 0xFEE0))
}

/// Joiners, direction marks, soft hyphens, and what makes a sign an emoji ("❤️ Needs").
private func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
  scalar.properties.generalCategory == .format || scalar.properties.isDefaultIgnorableCodePoint
}

/// The letters with accents of the lexicon's languages.
private func withoutAccent(_ scalar: Unicode.Scalar) -> String {
  switch scalar {
  case "à", "á", "â", "ã", "ä", "å": "a"
  case "æ": "ae"
  case "ç": "c"
  case "è", "é", "ê", "ë": "e"
  case "ì", "í", "î", "ï": "i"
  case "ñ": "n"
  case "ò", "ó", "ô", "õ", "ö", "ø": "o"
  case "œ": "oe"
  case "ß": "ss"
  case "ù", "ú", "û", "ü": "u"
  case "ý", "ÿ": "y"
  case "ё": "е"
  default: String(scalar)
  }
}
