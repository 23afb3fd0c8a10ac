/// The text with every scalar that could drive a terminal, or turn the reading direction around, as U+FFFD; a
/// tab is a space.
///
/// What came from a file, a file name or an argument goes through here before it is printed.
package func printableText(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: { shownScalar($0) != $0 }) else { return text }
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars { result.append(shownScalar(scalar)) }
  return String(result)
}

/// The scalar that stands for another one in a terminal.
func shownScalar(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  switch scalar.value {
  case 0x09: " "
  // Controls, bidirectional controls (Unicode UAX #9), line and paragraph separators.
  case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069:
    "\u{FFFD}"
  default: scalar
  }
}

/// The columns that a scalar takes in a terminal, once it went through `shownScalar`: 0 for combining marks, 2 for
/// wide East Asian characters (Unicode UAX #11) and emoji.
func columnWidth(_ scalar: Unicode.Scalar) -> Int {
  guard scalar.value >= 0x300 else { return scalar.value == 0xAD ? 0 : 1 }
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .format: return 0
  default: break
  }
  switch scalar.value {
  // The second half of a flag or of a Hangul syllable adds nothing.
  case 0x1F1E6...0x1F1FF: return 1
  case 0x1160...0x11FF: return 0
  case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
    0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
    return 2
  default: return scalar.properties.isEmojiPresentation ? 2 : 1
  }
}
