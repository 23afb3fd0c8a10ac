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
    // By bytes: each picture tells its curves, and to go by characters took as long as to write the picture's texts.
    let bytes = Array(phrase.utf8)
    var result: [UInt8] = []
    var rest = bytes[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      let name = rest[(open + 1)..<close]
      result.append(contentsOf: rest[..<open])
      if let known = values.first(where: { $0.name.utf8.elementsEqual(name) }) {
        result.append(contentsOf: known.value.utf8)
      } else {
        result.append(contentsOf: rest[open...close])
      }
      rest = rest[(close + 1)...]
    }
    result.append(contentsOf: rest)
    return String(decoding: result, as: UTF8.self)
  }
}
