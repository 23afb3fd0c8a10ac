import Diagnostics
import Documents

/// The entries of a YAML value: a text, a list of texts or maps, or a map of names and texts.
///
/// A map in a list holds the entry's `text` and its facts; a map alone gives "name: text" for each key, as
/// `participation` and `emotion` are written. Raises `wrong-type`.
func readEntries(_ node: YAMLNode, key: String) -> Checked<[EntryDraft]> {
  var result = Checked<[EntryDraft]>([])
  switch node {
  case .null: break
  case .scalar(let text): result.append(parsedEntry(text))
  case .sequence(let nodes, _):
    for item in nodes {
      switch item {
      case .null: break
      case .scalar(let text): result.append(parsedEntry(text))
      case .mapping(let mapping): result.append(readEntry(mapping, key: key))
      case .sequence(_, let span):
        result.diagnostics.append(
          Diagnostic(
            .wrongType,
            "an entry of `\(key)` is a list where a text or a map belongs",
            at: span,
            help: "Write each entry on a line of its own, after a dash."
          )
        )
      }
    }
  case .mapping(let mapping):
    if mapping["text"] != nil || mapping["rate"] != nil {
      result.append(readEntry(mapping, key: key))
    } else {
      for entry in mapping.entries { result.append(readNamed(entry, key: key)) }
    }
  }
  return result
}

extension Checked<[EntryDraft]> {
  fileprivate mutating func append(_ other: Checked<EntryDraft?>) {
    if let entry = other.value { value.append(entry) }
    diagnostics += other.diagnostics
  }
}

private func parsedEntry(_ text: Located<String>) -> Checked<EntryDraft?> {
  let parsed = parseInline(text, options: DocumentOptions())
  guard !parsed.value.text.isEmpty || !parsed.value.html.isEmpty else {
    return Checked(nil, parsed.diagnostics)
  }
  return Checked(EntryDraft(content: parsed.value), parsed.diagnostics)
}

private func readEntry(_ mapping: YAMLMapping, key: String) -> Checked<EntryDraft?> {
  var diagnostics: [Diagnostic] = []
  var content = Inline(text: "", html: HTMLFragment(), span: mapping.span)
  var facts: [Attribute] = []
  for entry in mapping.entries {
    switch entry.value {
    case .scalar(let text) where entry.key.value == "text" || entry.key.value == "reason":
      let parsed = parseInline(text, options: DocumentOptions())
      content = parsed.value
      diagnostics += parsed.diagnostics
    case .scalar(let text): facts.append(Attribute(key: entry.key, value: text))
    case .sequence(let nodes, let span):
      let texts = nodes.compactMap { node -> String? in
        guard case .scalar(let text) = node else { return nil }
        return text.value
      }
      facts.append(
        Attribute(key: entry.key, value: Located(texts.joined(separator: ","), at: span))
      )
    case .mapping(let inner):
      diagnostics.append(
        Diagnostic(
          .wrongType,
          "`\(entry.key.value)` holds a map where a text belongs",
          at: inner.span,
          help: "Write one text after the colon."
        )
      )
    case .null: break
    }
  }
  if content.text.isEmpty, facts.allSatisfy({ $0.key.value != "rate" }) {
    diagnostics.append(
      Diagnostic(
        .wrongType,
        "an entry of `\(key)` has no `text`",
        at: mapping.span,
        help: "Give the entry's words under `text:` beside its other facts."
      )
    )
    return Checked(nil, diagnostics)
  }
  content.attributes += facts
  return Checked(EntryDraft(content: content), diagnostics)
}

/// `olivia: driver` or `olivia: {text: driver, evidence: int-04}` as the entry "olivia: driver".
private func readNamed(_ entry: YAMLMapping.Entry, key: String) -> Checked<EntryDraft?> {
  var checked: Checked<EntryDraft?>
  switch entry.value {
  case .scalar(let text): checked = parsedEntry(text)
  case .mapping(let mapping): checked = readEntry(mapping, key: key)
  case .null: return Checked(nil)
  case .sequence(_, let span):
    return Checked(
      nil,
      [
        Diagnostic(
          .wrongType,
          "`\(entry.key.value)` of `\(key)` holds a list where a text belongs",
          at: span,
          help: "Write one text after the colon."
        )
      ]
    )
  }
  guard var draft = checked.value else { return checked }
  draft.content.label = Label(
    name: entry.key,
    isStrong: false,
    restText: draft.content.text,
    restHTML: draft.content.html
  )
  draft.content.text = "\(entry.key.value): \(draft.content.text)"
  var html = HTMLFragment(bytes: escapedHTML("\(entry.key.value): "))
  html.append(draft.content.html)
  draft.content.html = html
  checked.value = draft
  return checked
}

/// A text as HTML.
func escapedHTML(_ text: String) -> [UInt8] {
  var bytes: [UInt8] = []
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "&"): bytes += Array("&amp;".utf8)
    case UInt8(ascii: "<"): bytes += Array("&lt;".utf8)
    case UInt8(ascii: ">"): bytes += Array("&gt;".utf8)
    case UInt8(ascii: "\""): bytes += Array("&quot;".utf8)
    default: bytes.append(byte)
    }
  }
  return bytes
}
