/// "A", "A and B", "A, B and C", "A, B and 5 more".
func namedList(_ names: [String]) -> String {
  guard names.count > 1, let last = names.last else { return names.first ?? "" }
  if names.count > 4 {
    return names.prefix(3).joined(separator: ", ") + " and \(names.count - 3) more"
  }
  return names.dropLast().joined(separator: ", ") + " and " + last
}

/// The beginning of an authored text in quotes, short enough for a message.
func quoted(_ text: String) -> String {
  let limit = 80
  guard text.utf8.count > limit else { return "\u{201C}\(text)\u{201D}" }
  let start = text.prefix(limit)
  return start.count < text.count ? "\u{201C}\(start)\u{2026}\u{201D}" : "\u{201C}\(text)\u{201D}"
}
