import Diagnostics

/// The `yaml-syntax` error for a problem of libyaml's, in words for people who write front matter.
///
/// What is never closed is reported where it was opened, which is where an author mends it.
func yamlSyntaxDiagnostic(
  _ problem: YAMLProblem,
  at position: Int,
  context: Int?,
  in text: ArraySlice<UInt8>,
  _ path: SourcePath
) -> Diagnostic {
  let wording = yamlWording(problem, at: position, in: text)
  func span(_ offset: Int) -> SourceSpan {
    var upper = min(offset + 1, text.endIndex)
    while upper < text.endIndex, text[upper] & 0xC0 == 0x80 { upper += 1 }
    return SourceSpan(in: path, lower: offset, upper: upper)
  }
  guard let context, context != position, wording.place != .alone else {
    return Diagnostic(.yamlSyntax, wording.message, at: span(position), help: wording.help)
  }
  if wording.place == .beginning {
    let note =
      position < text.endIndex
      ? [Diagnostic.Note("something else begins here", at: span(position))] : []
    return Diagnostic(
      .yamlSyntax,
      wording.message,
      at: span(context),
      help: wording.help,
      notes: note
    )
  }
  let notes = begunConstruct(problem.context).map { begun in
    [Diagnostic.Note("\(begun) begins here", at: span(context))]
  }
  return Diagnostic(
    .yamlSyntax,
    wording.message,
    at: span(position),
    help: wording.help,
    notes: notes ?? []
  )
}

/// What libyaml was reading, as a noun phrase.
private func begunConstruct(_ context: String) -> String? {
  switch context {
  case "while parsing a block mapping": "the map"
  case "while parsing a flow mapping": "the map in braces"
  case "while parsing a block collection": "the list"
  case "while parsing a flow sequence": "the list in brackets"
  case "while scanning a quoted scalar", "while parsing a quoted scalar": "the text in quotes"
  case "while scanning a simple key": "the line"
  default: nil
  }
}

/// What an author reads about a problem.
private struct YAMLWording {
  var message: String
  var help: String
  var place: Place

  /// Where the fault lies: where libyaml gave up, with a note of where the construct began or without, or where
  /// it began.
  enum Place { case end, alone, beginning }

  init(_ message: String, _ help: String, place: Place = .end) {
    self.message = message
    self.help = help
    self.place = place
  }
}

private func yamlWording(
  _ problem: YAMLProblem,
  at position: Int,
  in text: ArraySlice<UInt8>
) -> YAMLWording {
  let byte = position < text.endIndex ? text[position] : nil
  let character = byte.map { String(decoding: [$0], as: UTF8.self) } ?? ""
  switch problem.words {
  case "mapping values are not allowed in this context":
    guard let quoted = quotedLine(around: position, in: text) else {
      return YAMLWording(
        "the colon begins a second value on this line",
        "Put a value that holds `: ` in straight quotes, or indent the line as its neighbours."
      )
    }
    return YAMLWording(
      "a colon and a space stand in a value without quotes",
      "Write, with straight quotes: `\(quoted)`."
    )
  case "could not find expected ':'":
    return YAMLWording(
      "this line is no `key: value`",
      "Write a colon and a space after the key, or indent the line if it continues the one above.",
      place: .beginning
    )
  case "did not find expected key" where followsQuote(position, in: text):
    return YAMLWording(
      "text goes on behind the closing quotation mark",
      """
      Put the whole value in the other kind of quotes: single ones around a text that holds double ones, double ones \
      around a text with an apostrophe.
      """,
      place: .alone
    )
  case "did not find expected key":
    return YAMLWording(
      "this is not the next key of the map",
      "Indent all keys of a map alike, and close quotes only at the end of a value."
    )
  case "did not find expected '-' indicator":
    return YAMLWording(
      "this is not the next item of the list",
      "Begin each item with `- ` and indent all items alike."
    )
  case "did not find expected ',' or ']'":
    return YAMLWording(
      "the list in brackets is never closed",
      "Write `]` after its last item.",
      place: .beginning
    )
  case "did not find expected ',' or '}'":
    return YAMLWording(
      "the map in braces is never closed",
      "Write `}` after its last value.",
      place: .beginning
    )
  case "found unexpected end of stream", "found unexpected document indicator":
    return YAMLWording(
      "the text in quotes is never closed",
      "Write the closing quotation mark.",
      place: .beginning
    )
  case "found character that cannot start any token":
    if byte == UInt8(ascii: "\t") {
      return YAMLWording("a tab indents this line", "Indent with spaces.")
    }
    return YAMLWording(
      "\u{201C}\(character)\u{201D} cannot begin a value",
      "Put the value in quotes."
    )
  case "found a tab character that violates indentation",
    "found a tab character where an indentation space is expected":
    return YAMLWording("a tab indents this line", "Indent with spaces.")
  case "did not find expected alphabetic or numeric character":
    return YAMLWording(
      "`*` or `&` cannot begin a value",
      "Put the value in quotes; emphasis in front matter, too, is written inside quotes."
    )
  case "block sequence entries are not allowed in this context":
    return YAMLWording("`-` cannot begin a list on this line", "Begin the list on the next line.")
  case "found unknown escape character":
    return YAMLWording(
      "the backslash in double quotes begins no known escape",
      "Write two backslashes, or use single quotes."
    )
  case "control characters are not allowed":
    return YAMLWording("a control character stands here", "Delete it.")
  default:
    return YAMLWording(
      "YAML cannot be read here: \(problem.words)",
      "Check indentation, colons and quotes."
    )
  }
}

/// The line `key: a: b` with quotes around its value; nil where the colon is the line's first, or quotes would clash.
private func quotedLine(around position: Int, in text: ArraySlice<UInt8>) -> String? {
  let start = text[..<position].lastIndex(where: isLineEnd).map { $0 + 1 } ?? text.startIndex
  let end = text[position...].firstIndex(where: isLineEnd) ?? text.endIndex
  let line = text[start..<end]
  guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon < position, colon + 1 < end,
    isSpaceOrTab(line[colon + 1]), !line.contains(UInt8(ascii: "\"")),
    !line.contains(UInt8(ascii: "\\")), line.count <= 120
  else { return nil }
  let value = line[(colon + 1)...].drop(while: isSpaceOrTab)
  let key = String(decoding: line[...colon].drop(while: isSpaceOrTab), as: UTF8.self)
  return "\(key) \"\(String(decoding: value, as: UTF8.self))\""
}

/// Whether a quotation mark closes right before a place on its line.
private func followsQuote(_ position: Int, in text: ArraySlice<UInt8>) -> Bool {
  var offset = position
  while offset > text.startIndex, isSpaceOrTab(text[offset - 1]) { offset -= 1 }
  guard offset > text.startIndex else { return false }
  return text[offset - 1] == UInt8(ascii: "\"") || text[offset - 1] == UInt8(ascii: "'")
}
