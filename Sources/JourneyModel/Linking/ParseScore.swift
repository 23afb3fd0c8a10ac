package import Diagnostics
import Documents

extension DiagnosticRule {
  package static let scoreOffScale = DiagnosticRule(
    "score-off-scale",
    .warning,
    "an emotion score lies on the scale of its journey"
  )
}

/// A score at the start of a text and the words after it.
struct ScoreText {
  var score: Double?
  var words: String
}

/// Reads "-1 uneasy", "4/5 relieved", "7/10" or a face emoji; a text without a score is words only.
///
/// A number alone is on `scale`; `n/5` is on 1…5 and `n/10` on 0…10, whatever the scale. Raises
/// `score-off-scale` for a number outside, which then is no score.
func parseScore(_ text: Located<String>, scale: EmotionScale) -> Checked<ScoreText> {
  let trimmed = text.value.trimmingSpaces
  if let (number, own, rest) = leadingScore(trimmed, scale: scale) {
    guard let score = own.converted(number) else {
      let finding = Diagnostic(
        .scoreOffScale,
        "the score \(plainNumber(number)) lies outside of \(own.inWords)",
        at: text.span,
        help: """
          It is not drawn. Where all scores of a journey are on another scale, its front matter says so, as in \
          `scale: 1-5`; else write a score from \(own.inWords).
          """
      )
      return Checked(ScoreText(score: nil, words: strippedWords(rest)), [finding])
    }
    return Checked(ScoreText(score: score, words: strippedWords(rest)))
  }
  for (position, scalar) in trimmed.unicodeScalars.enumerated() where position < 200 {
    if let score = faceScore(scalar) {
      let words = String(
        String.UnicodeScalarView(trimmed.unicodeScalars.filter { !isFacePart($0) })
      )
      return Checked(ScoreText(score: score, words: strippedWords(words)))
    }
  }
  return Checked(ScoreText(score: nil, words: trimmed))
}

private func strippedWords(_ text: String) -> String {
  var words = String(text.trimmingSpaces.unicodeScalars.drop { $0 == "," || $0 == ";" })
  words = trimmedSeparators(words)
  if words.hasPrefix("("), words.hasSuffix(")") { words = String(words.dropFirst().dropLast()) }
  return words
}

/// Whether the number of a score ends here.
private func endsNumber(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case " ", "\u{A0}", "/", ",", ";", "(", ":": true
  default: false
  }
}

/// The number that a text begins with, its scale, and what follows: "-1 uneasy", "4/5", "7 / 10: calm".
private func leadingScore(
  _ text: String,
  scale: EmotionScale
) -> (number: Double, scale: EmotionScale, rest: String)? {
  let head = text.unicodeScalars.prefix { !endsNumber($0) }
  guard let number = parseNumber(Substring(head)) else { return nil }
  let rest = text[head.endIndex...]
  let afterSpace = rest.drop { $0 == " " || $0 == "\u{A0}" }
  guard afterSpace.first == "/" else { return (number, scale, String(rest)) }
  let bound = afterSpace.dropFirst().drop { $0 == " " }
  let digits = bound.prefix { $0.isASCII && $0.isNumber }
  let own: EmotionScale? =
    digits == "5" ? EmotionScale("1-5") : digits == "10" ? EmotionScale("0-10") : nil
  guard let own else { return (number, scale, String(rest)) }
  return (number, own, String(bound.dropFirst(digits.count)))
}

private func isFacePart(_ scalar: Unicode.Scalar) -> Bool {
  faceScore(scalar) != nil || scalar.value == 0xFE0F
}

/// The score of a face by what its Unicode name says: grinning and in love at the top, crying and angry
/// at the bottom.
private func faceScore(_ scalar: Unicode.Scalar) -> Double? {
  switch scalar.value {
  case 0x1F600...0x1F606, 0x1F60D, 0x1F929, 0x1F970, 0x1F973, 0x1F60A, 0x1F389: 2
  case 0x1F642, 0x263A, 0x1F60C, 0x1F60F, 0x1F609, 0x1F60E, 0x1F917, 0x1F607, 0x1F60B: 1
  case 0x1F610, 0x1F611, 0x1F914, 0x1F636, 0x1F928: 0
  case 0x1F615, 0x1F641, 0x2639, 0x1F61F, 0x1F612, 0x1F613, 0x1F614, 0x1F62C, 0x1F630, 0x1F625,
    0x1F644:
    -1
  case 0x1F620, 0x1F621, 0x1F622, 0x1F62D, 0x1F624, 0x1F629, 0x1F62B, 0x1F631, 0x1F616, 0x1F623,
    0x1F92F:
    -2
  default: nil
  }
}

/// A share such as "35 %" or "35%" anywhere in a text; nil without one, or above 100.
func parsePercent(_ text: String) -> Double? {
  guard let sign = text.firstIndex(of: "%") else { return nil }
  let before = text[..<sign].reversed().drop { $0 == " " || $0 == "\u{A0}" || $0 == "\u{202F}" }
  let digits = String(
    before.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }.reversed()
  )
  guard let number = parseNumber(digits), (0...100).contains(number) else { return nil }
  return number
}

/// "Olivia: -1 uneasy" as "Olivia" and "-1 uneasy"; nil when no short label stands in front.
func splitLabel(_ text: String) -> (name: String, rest: String)? {
  let isColon = { (scalar: Unicode.Scalar) in scalar == ":" || scalar == "\u{FF1A}" }
  guard let colon = text.unicodeScalars.firstIndex(where: isColon) else { return nil }
  let name = text[..<colon].trimmingSpaces
  guard !name.isEmpty, name.utf8.count <= 120, !name.hasPrefix("http") else { return nil }
  return (name, text[text.unicodeScalars.index(after: colon)...].trimmingSpaces)
}
