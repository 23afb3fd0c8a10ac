import Diagnostics

/// A task line as Mermaid reads it, with what real files need mended: a colon in the name (the score is found from the
/// right), `->` or a full-width colon for `:`, a comma between score and actors. nil for a line without a name.
func mermaidTask(_ line: MermaidText) -> MermaidJourney.Task? {
  let fields = line.split { $0.first == UInt8(ascii: ":") ? 1 : 0 }
  let cut =
    taskCut(fields) ?? taskCut(line.split(looseSeparator))
    ?? plainCut(fields)
  guard let first = cut.name.first, let last = cut.name.last else { return nil }
  let name = line.piece(first.bytes.startIndex..<last.bytes.endIndex)
  guard !name.isEmpty, !name.string.isEmpty else { return nil }
  return MermaidJourney.Task(
    name: name.located,
    score: cut.score.flatMap { $0.isEmpty ? nil : $0.located },
    actors: cut.actors.flatMap { $0.split(actorSeparator) }.filter { !$0.isEmpty }.map(\.located)
  )
}

/// Whether a line is a task with a number for its score.
func isMermaidTask(_ line: MermaidText) -> Bool {
  taskCut(line.split { $0.first == UInt8(ascii: ":") ? 1 : 0 }) != nil
}

private typealias TaskCut = (
  name: ArraySlice<MermaidText>, score: MermaidText?, actors: ArraySlice<MermaidText>
)

/// The last field that is a number is the score, but for the first field, which is the name.
private func taskCut(_ fields: [MermaidText]) -> TaskCut? {
  if let index = fields.lastIndex(where: isNumber), index > 0 {
    return (fields[..<index], fields[index], fields[(index + 1)...])
  }
  guard fields.count > 1, let last = fields.last else { return nil }
  let parts = last.split(actorSeparator)
  guard parts.count > 1, isNumber(parts[0]) else { return nil }
  return (fields[..<(fields.count - 1)], parts[0], parts[1...])
}

/// Where no field is a number: as Mermaid does, the second of two is the score, and so is the last but one of more.
private func plainCut(_ fields: [MermaidText]) -> TaskCut {
  switch fields.count {
  case 0, 1: (fields[...], nil, [])
  case 2: (fields[..<1], fields[1], [])
  default:
    (fields[..<(fields.count - 2)], fields[fields.count - 2], fields[(fields.count - 1)...])
  }
}

private func looseSeparator(_ rest: ArraySlice<UInt8>) -> Int {
  switch rest.first {
  case UInt8(ascii: ":"): 1
  case UInt8(ascii: "-"):
    rest.starts(with: "-->".utf8) ? 3 : rest.starts(with: "->".utf8) ? 2 : 0
  case 0xEF: rest.starts(with: "\u{FF1A}".utf8) ? 3 : 0
  case 0xE2: rest.starts(with: "\u{2192}".utf8) ? 3 : 0
  default: 0
  }
}

private func actorSeparator(_ rest: ArraySlice<UInt8>) -> Int {
  switch rest.first {
  case UInt8(ascii: ","): 1
  case 0xEF: rest.starts(with: "\u{FF0C}".utf8) ? 3 : 0
  case 0xE3: rest.starts(with: "\u{3001}".utf8) ? 3 : 0
  default: 0
  }
}

/// Digits with an optional sign and decimals.
private func isNumber(_ text: MermaidText) -> Bool {
  var rest = text.bytes
  if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
    rest.removeFirst()
  }
  let isDigit: (UInt8) -> Bool = { (0x30...0x39).contains($0) }
  guard let first = rest.first, isDigit(first) else { return false }
  rest = rest.drop(while: isDigit)
  guard rest.first == UInt8(ascii: ".") else { return rest.isEmpty }
  rest.removeFirst()
  return !rest.isEmpty && rest.allSatisfy(isDigit)
}

extension MermaidJourney.Task {
  /// The task with name and actor in their places: some authors write `Ana: 5: Opens the app and looks around`. That is
  /// taken for granted when every actor is a sentence and the name is not.
  var withSentenceAsName: MermaidJourney.Task {
    guard let first = actors.first, let last = actors.last, wordCount(name.value) <= 3,
      actors.allSatisfy({ isSentence($0.value) })
    else { return self }
    let text = actors.map(\.value).joined(separator: ", ")
    let place = SourceSpan(in: first.span.file, lower: first.span.lower, upper: last.span.upper)
    return MermaidJourney.Task(name: Located(text, at: place), score: score, actors: [name])
  }
}

private func wordCount(_ text: String) -> Int { text.split(separator: " ").count }

/// At least four words, most of them in lower case: "Head of Customer Success" is somebody.
private func isSentence(_ text: String) -> Bool {
  let words = text.split(separator: " ")
  guard words.count >= 4 else { return false }
  let lower = words.dropFirst().count { $0.first?.isLowercase ?? false }
  return lower * 2 > words.count - 1
}
