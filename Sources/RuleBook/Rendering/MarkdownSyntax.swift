/// Our own prose as Markdown: code spans stay, other characters that would mean something are escaped.
func markdownProse(_ text: String) -> String {
  let special: Set<Character> = ["\\", "*", "_", "[", "]", "<", ">", "&", "~", "#"]
  var result = ""
  var isCode = false
  for character in text {
    if character == "`" { isCode.toggle() }
    if !isCode, special.contains(character) { result.append("\\") }
    result.append(character)
  }
  return result
}

/// Markdown for a cell of a table, where a bar ends the cell even in a code span.
func escapedPipes(_ text: String) -> String {
  text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
}

/// A code block whose fence is longer than any in the text.
func fenced(_ text: String, language: String) -> String {
  var longest = 0
  var run = 0
  for character in text {
    run = character == "`" ? run + 1 : 0
    longest = max(longest, run)
  }
  let fence = String(repeating: "`", count: max(3, longest + 1))
  var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  while lines.last?.isEmpty == true { lines.removeLast() }
  return "\(fence)\(language)\n\(lines.joined(separator: "\n"))\n\(fence)"
}

/// A text as YAML in double quotes.
func yamlText(_ text: String) -> String {
  var result = "\""
  for character in text {
    if character == "\"" || character == "\\" { result.append("\\") }
    result.append(character)
  }
  return result + "\""
}
