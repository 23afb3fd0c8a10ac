package import Diagnostics

extension DiagnosticRule {
  /// A tag that holds no name or more than one.
  package static let malformedTemplateTag = DiagnosticRule(
    "malformed-template-tag",
    .error,
    "a tag holds one name: letters, digits, `-` and `_`, with dots between the parts of a path"
  )

  /// A tag that means something in Mustache or its relatives, but not here.
  package static let unsupportedTemplateTag = DiagnosticRule(
    "unsupported-template-tag",
    .error,
    "templates use Mustache without lambdas, dynamic names and changes of delimiters"
  )
}

/// What is wrong with the name in a tag, or nil.
func faultInName(
  _ name: String,
  of kind: TemplateTag.Kind,
  at span: SourceSpan
) -> Diagnostic? {
  switch kind {
  case .comment, .close: return nil
  case .variable, .raw, .section, .inverted, .partial, .layout, .block: break
  }
  guard !name.isEmpty else {
    return Diagnostic(
      .malformedTemplateTag,
      "this tag has no name",
      at: span,
      help: "Write the name of a field between the braces."
    )
  }
  if let first = name.utf8.first, let help = unsupportedSigils[first] {
    return Diagnostic(
      .unsupportedTemplateTag,
      "\(quoted(name)) is a tag that templates here don't have",
      at: span,
      help: help
    )
  }
  let isRight =
    switch kind {
    case .partial, .layout, .block: isFileName(name)
    case .variable, .raw, .section, .inverted, .comment, .close: isFieldPath(name)
    }
  guard !isRight || name.utf8.count > longestName else { return nil }
  return Diagnostic(
    .malformedTemplateTag,
    "\(quoted(name)) is not a name",
    at: span,
    help: help(forName: name)
  )
}

/// Bytes; keeps what a hostile name can cost low.
private let longestName = 200

private let unsupportedSigils: [UInt8: String] = [
  UInt8(ascii: "*"): "A partial or layout is named in the template, not by a field.",
  UInt8(ascii: "@"): "There are no loop variables; ask for a field that says it.",
  UInt8(ascii: "%"): "There are no pragmas.",
  UInt8(ascii: "~"): "White space is not controlled by tags.",
]

private func help(forName name: String) -> String? {
  if name.utf8.contains(where: isSpace) {
    return "There are no helpers such as `if` or `each`: a section takes one name, "
      + "`{{#name}}\u{2026}{{/name}}`."
  }
  if name.hasPrefix("../") || name == "this" {
    return "Outer names are found without `../`; the context itself is `{{.}}`."
  }
  return nil
}

private func isFieldPath(_ name: String) -> Bool {
  guard name != "." else { return true }
  var partLength = 0
  for byte in name.utf8 {
    if byte == UInt8(ascii: ".") {
      guard partLength > 0 else { return false }
      partLength = 0
    } else {
      guard isNameByte(byte) else { return false }
      partLength += 1
    }
  }
  return partLength > 0
}

private func isFileName(_ name: String) -> Bool {
  name.utf8.allSatisfy { isNameByte($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/") }
}

private func isNameByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
  case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"): true
  default: byte >= 0x80
  }
}
