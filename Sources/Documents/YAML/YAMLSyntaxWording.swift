import Diagnostics

/// The `yaml-syntax` error for a problem of libyaml's, in words for people who write front matter.
func yamlSyntaxDiagnostic(
  _ problem: YAMLProblem,
  at position: Int,
  context: Int?,
  in text: ArraySlice<UInt8>,
  _ path: String
) -> Diagnostic {
  let wording = yamlWording(problem, byte: position < text.endIndex ? text[position] : nil)
  var notes: [Diagnostic.Note] = []
  if let context, context != position, let begun = begunConstruct(problem.context) {
    let span = SourceSpan(path: path, lower: context, upper: context)
    notes.append(Diagnostic.Note("\(begun) begins here", at: span))
  }
  return Diagnostic(
    .yamlSyntax,
    wording.message,
    at: SourceSpan(path: path, lower: position, upper: position),
    help: wording.help,
    notes: notes
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

private func yamlWording(_ problem: YAMLProblem, byte: UInt8?) -> (message: String, help: String) {
  let character = byte.map { String(decoding: [$0], as: UTF8.self) } ?? ""
  switch problem.words {
  case "mapping values are not allowed in this context":
    return (
      "the colon begins a second value on this line",
      "Put a value that holds `: ` in quotes, or indent the line as its neighbours."
    )
  case "could not find expected ':'":
    return (
      "this line is no `key: value`",
      "Write a colon and a space after the key, or indent the line if it continues the one above."
    )
  case "did not find expected key":
    return (
      "this is not the next key of the map",
      "Indent all keys of a map alike, and close quotes only at the end of a value."
    )
  case "did not find expected '-' indicator":
    return (
      "this is not the next item of the list",
      "Begin each item with `- ` and indent all items alike."
    )
  case "did not find expected ',' or ']'":
    return ("the list in brackets is not closed here", "Write `]` after its last item.")
  case "did not find expected ',' or '}'":
    return ("the map in braces is not closed here", "Write `}` after its last value.")
  case "found unexpected end of stream", "found unexpected document indicator":
    return ("the text in quotes is never closed", "Write the closing quote.")
  case "found character that cannot start any token":
    if byte == UInt8(ascii: "\t") {
      return ("a tab indents this line", "Indent with spaces.")
    }
    return ("\u{201C}\(character)\u{201D} cannot begin a value", "Put the value in quotes.")
  case "did not find expected alphabetic or numeric character":
    return (
      "`*` or `&` cannot begin a value",
      "Put the value in quotes; emphasis in front matter, too, is written inside quotes."
    )
  case "block sequence entries are not allowed in this context":
    return ("`-` cannot begin a list on this line", "Begin the list on the next line.")
  case "found unknown escape character":
    return (
      "the backslash in double quotes begins no known escape",
      "Write two backslashes, or use single quotes."
    )
  case "control characters are not allowed":
    return ("a control character stands here", "Delete it.")
  default:
    return ("YAML cannot be read here: \(problem.words)", "Check indentation, colons and quotes.")
  }
}
