/// The phrases in which a curve is told, in English unless the caller sets others.
///
/// `{name}`, `{parts}`, `{feeling}` and `{phase}` stand for a line's name, its phrases, a word of `ChartWords.feelings` and
/// the title of a phase; each may stand anywhere, or be left out.
package struct CurveWords: Sendable, Hashable {
  /// The whole of a line with a name.
  package var sentence = "{name}: {parts}."
  /// The whole of a line without a name.
  package var namelessSentence = "The mood {parts}."
  /// Between phrases.
  package var separator = ", "
  /// The first point.
  package var starts = "starts {feeling}"
  /// A highest point between the first and the last.
  package var rises = "rises to {feeling} in {phase}"
  /// A lowest point between the first and the last.
  package var falls = "falls to {feeling} in {phase}"
  /// The last point.
  package var ends = "ends {feeling}"
  /// All points alike.
  package var stays = "stays {feeling}"
  /// The only point.
  package var only = "is {feeling} in {phase}"

  /// English phrases.
  package init() {}

  /// The phrase with its placeholders filled, once each: what is put in is not searched for more.
  func filled(_ phrase: String, _ values: [(name: String, value: String)]) -> String {
    var result = ""
    var rest = Substring(phrase)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = rest[rest.index(after: open)..<close]
      result += rest[..<open]
      result += values.first { $0.name == name }?.value ?? String(rest[open...close])
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
