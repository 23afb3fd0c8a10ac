package import Diagnostics
import Documents

extension DiagnosticRule {
  package static let unknownAttribute = DiagnosticRule(
    "unknown-attribute",
    .warning,
    "the braces behind an entry hold only known attributes, in lanes where they mean something"
  )
  package static let unsafeURL = DiagnosticRule(
    "unsafe-url",
    .error,
    "a `url` is a web address, a mail address or a relative path"
  )
}

extension Linker {
  mutating func reportAttribute(_ key: Located<String>) {
    let known = EntryAttribute.listed.map(\.rawValue)
    let near = suggestion(for: key.value, among: known)
    diagnostics.append(
      Diagnostic(
        .unknownAttribute,
        "`\(key.value)` is no attribute of an entry",
        at: key.span,
        help: near == nil
          ? "It has no effect. Attributes: \(known.joined(separator: ", "))."
          : "Until then it has no effect.",
        suggestion: near
      )
    )
  }

  mutating func reportPlace(of key: Located<String>, lane: StandardLane?) {
    diagnostics.append(
      Diagnostic(
        .unknownAttribute,
        "`\(key.value)` means nothing in \u{201C}\(lane?.title ?? "")\u{201D}",
        at: key.span,
        help: "It says what harm a pain point does."
      )
    )
  }

  mutating func reportRate(_ text: Located<String>) {
    diagnostics.append(
      Diagnostic(
        .outOfRange,
        "a drop-off of \u{201C}\(text.value)\u{201D} is no share of people",
        at: text.span,
        help: "Write how many of a hundred leave here, from 0% to 100%."
      )
    )
  }

  /// A step's score. Raises `score-off-scale`, and `wrong-value` for a text without a score.
  mutating func score(_ text: Located<String>, scale: EmotionScale) -> Double? {
    let checked = parseScore(text, scale: scale)
    diagnostics += checked.diagnostics
    if checked.value.score == nil, checked.diagnostics.isEmpty {
      diagnostics.append(
        Diagnostic(
          .wrongValue,
          "`emotion` is no score: \u{201C}\(text.value)\u{201D}",
          at: text.span,
          help: "Write a number on the scale \(scale.text), such as 4/5 or 7/10, or a face."
        )
      )
    }
    return checked.value.score
  }

  /// A destination that may stand in a page. Raises `unsafe-url` for schemes that run or read something.
  mutating func url(_ value: Located<String>) -> LinkUse? {
    let scheme = value.value.prefix {
      $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0))
    }
    let hasScheme = !scheme.isEmpty && value.value.dropFirst(scheme.count).first == ":"
    let safe = ["http", "https", "mailto", "tel"]
    let isOurs = splitScheme(value.value) != nil
    guard !hasScheme || isOurs || safe.contains(scheme.lowercased()) else {
      diagnostics.append(
        Diagnostic(
          .unsafeURL,
          "`url` can't be a \u{201C}\(scheme):\u{201D} address",
          at: value.span,
          help: "Use https, http, mailto, tel, or a path relative to this file."
        )
      )
      return nil
    }
    return LinkUse(
      kind: .link,
      destination: value.value,
      title: "",
      text: "",
      span: value.span
    )
  }
}
