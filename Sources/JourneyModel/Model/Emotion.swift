package import Diagnostics

/// A range of numbers on which authors score emotions.
package struct EmotionScale: Sendable, Hashable {
  package let lowest: Double
  package let highest: Double

  /// The stored scale: −2 (frustrated) … +2 (delighted).
  package static let standard = EmotionScale(lowest: -2, highest: 2)

  private init(lowest: Double, highest: Double) {
    self.lowest = lowest
    self.highest = highest
  }

  /// Reads `1-5`, `0-10`, `-5..5`, `-2…2`; nil when it is no range of two different numbers.
  package init?(_ text: String) {
    let text = text.trimmingSpaces
    for separator in ["...", "..", "…", "–"] {
      if let range = text.firstRange(of: separator) {
        self.init(String(text[..<range.lowerBound]), String(text[range.upperBound...]))
        return
      }
    }
    guard let dash = text.dropFirst().firstIndex(of: "-") else { return nil }
    self.init(String(text[..<dash]), String(text[text.index(after: dash)...]))
  }

  private init?(_ low: String, _ high: String) {
    guard let low = parseNumber(low.trimmingSpaces), let high = parseNumber(high.trimmingSpaces),
      low < high
    else { return nil }
    self.init(lowest: low, highest: high)
  }

  /// The score on the stored scale, linear between the ends; nil outside the range.
  package func converted(_ score: Double) -> Double? {
    guard score >= lowest, score <= highest else { return nil }
    return (score - lowest) / (highest - lowest) * 4 - 2
  }

  /// For a sentence, for instance `-2 to 2`.
  package var inWords: String { "\(plainNumber(lowest)) to \(plainNumber(highest))" }

  /// As authors write it, for instance `-2…2`.
  package var text: String { "\(plainNumber(lowest))…\(plainNumber(highest))" }
}

/// How one or several people feel in a phase or step.
package struct Emotion: Sendable, Hashable {
  /// Empty when the journey has no personas.
  package var personas: [Link<Persona>]
  /// Who it is when the name in front is no persona; shown unlinked.
  package var name: String?
  /// −2…+2; nil when the author gave words only, or a score off the scale.
  package var score: Double?
  /// The author's words, without score and name; may be empty.
  package var words: String
  package var basis: Basis
  package var evidence: [Link<Evidence>]
  package var span: SourceSpan
  /// Whether the score is no author's, but the mean of what steps say.
  package internal(set) var isMeanOfSteps = false
}

/// The word for a score: the nearest of five steps, named after the two ends and the middle that maps
/// in the field print on this axis (`delighted … neutral … frustrated`).
package func emotionWord(for score: Double) -> String {
  switch score {
  case ..<(-1.5): "frustrated"
  case ..<(-0.5): "uneasy"
  case ..<0.5: "neutral"
  case ..<1.5: "pleased"
  default: "delighted"
  }
}
