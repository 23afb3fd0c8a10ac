/// Prose in lines of at most `width` characters, the first after `lead`, the others after as many spaces. A word
/// that is longer than a line has one of its own; a code span is not broken.
func wrapped(_ text: String, width: Int = 80, lead: String = "") -> String {
  let indent = String(repeating: " ", count: lead.count)
  var lines: [String] = []
  var line = lead
  var isEmpty = true
  for word in unbrokenWords(text) {
    if !isEmpty, line.count + 1 + word.count > width {
      lines.append(line)
      (line, isEmpty) = (indent, true)
    }
    line += (isEmpty ? "" : " ") + word
    isEmpty = false
  }
  return (lines + [line]).joined(separator: "\n")
}

/// Words between spaces; spaces between backticks are part of a word.
private func unbrokenWords(_ text: String) -> [String] {
  var words: [String] = []
  var word = ""
  var isCode = false
  for character in text {
    if character == "`" { isCode.toggle() }
    if character == " ", !isCode {
      if !word.isEmpty { words.append(word) }
      word = ""
    } else {
      word.append(character)
    }
  }
  return word.isEmpty ? words : words + [word]
}

/// Every line of a text after spaces; empty lines stay empty.
func indented(_ text: String, by count: Int = 4) -> String {
  let lead = String(repeating: " ", count: count)
  var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  while lines.last?.isEmpty == true { lines.removeLast() }
  return lines.map { $0.isEmpty ? "" : lead + $0 }.joined(separator: "\n")
}
