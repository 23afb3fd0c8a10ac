extension StringProtocol {
  /// Without leading and trailing spaces, tabs and line ends.
  var trimmingSpaces: String {
    // Most texts have nothing to trim, and a look at two bytes tells.
    let bytes = Substring(self).utf8
    if let first = bytes.first, let last = bytes.last, (0x21...0x7E).contains(first),
      (0x21...0x7E).contains(last)
    {
      return String(self)
    }
    var view = Substring(self).unicodeScalars
    while let first = view.first, first.properties.isWhitespace { view.removeFirst() }
    while let last = view.last, last.properties.isWhitespace { view.removeLast() }
    return String(view)
  }
}

/// A decimal number with an optional sign (`-`, `+`, `−`) and `.` or `,`; nil for anything else,
/// exponents and infinities among it.
func parseNumber(_ text: some StringProtocol) -> Double? {
  var digits = ""
  for (position, scalar) in text.unicodeScalars.enumerated() {
    switch scalar {
    case "0"..."9": digits.unicodeScalars.append(scalar)
    case "-" where position == 0, "\u{2212}" where position == 0, "\u{2013}" where position == 0:
      digits.append("-")
    case "+" where position == 0: break
    case ".", ",": digits.append(".")
    default: return nil
    }
  }
  guard digits.utf8.count <= 15, digits.utf8.contains(where: { (0x30...0x39).contains($0) }) else {
    return nil
  }
  return Double(digits)
}

/// A number as people write it: without a needless `.0`, at most two decimals.
package func plainNumber(_ value: Double) -> String {
  let hundredths = (value * 100).rounded()
  guard abs(hundredths) < 1e15 else { return "\(value)" }
  let whole = Int(hundredths)
  let (integer, fraction) = (abs(whole) / 100, abs(whole) % 100)
  let sign = whole < 0 ? "-" : ""
  // Scores are whole numbers but for a few: to put a text together takes ten times as long.
  if fraction == 0 { return String(whole / 100) }
  if fraction % 10 == 0 { return "\(sign)\(integer).\(fraction / 10)" }
  return "\(sign)\(integer).\(fraction < 10 ? "0" : "")\(fraction)"
}
