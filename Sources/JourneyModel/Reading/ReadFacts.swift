import Diagnostics
import Documents

extension DiagnosticRule {
  static let invalidID = DiagnosticRule(
    "invalid-id",
    .error,
    "an id is made of letters, digits and single dashes, and is no name that Windows reserves"
  )
}

/// Keys common to all entities (content format 1 §2).
let commonKeys = [
  "title", "id", "aliases", "summary", "tags", "owner", "status", "reviewed", "review_every",
  "lang",
  "redirect_from",
]

/// Reads what all entities have in common. Raises `invalid-id` and what `FactReader` raises.
func readFacts(
  _ reader: inout FactReader,
  path: String,
  heading: Located<String>?
) -> EntityFacts {
  let title = reader.text("title")
  let stem = fileStem(path)
  let id = readID(&reader, stem: stem, path: path)
  let status = reader.word("status", EntityStatus.self)
  return EntityFacts(
    id: id.value,
    title: title?.value ?? heading?.value ?? words(ofStem: stem),
    aliases: reader.texts("aliases").map(\.value),
    summary: readInline("summary", &reader),
    tags: reader.texts("tags").map(\.value),
    owner: reader.text("owner")?.value,
    status: status,
    reviewed: reader.date("reviewed"),
    reviewEvery: reader.interval("review_every"),
    language: reader.text("lang")?.value,
    redirectFrom: reader.texts("redirect_from"),
    custom: readCustom(&reader),
    path: path,
    span: title?.span ?? heading?.span ?? id.span
  )
}

/// An inline Markdown text of a key.
func readInline(_ key: String, _ reader: inout FactReader) -> Inline? {
  guard let text = reader.text(key) else { return nil }
  let parsed = parseInline(text, options: DocumentOptions())
  for diagnostic in parsed.diagnostics { reader.report(diagnostic) }
  return parsed.value
}

private func readID(_ reader: inout FactReader, stem: String, path: String) -> Located<String> {
  let place = SourceSpan.start(of: path)
  guard let written = reader.text("id") else {
    let id = slug(splitOrdinal(stem)?.rest ?? stem)
    return Located(id.isEmpty || isReserved(id) ? "page-" + id : id, at: place)
  }
  let id = slug(written.value)
  guard id == written.value, !id.isEmpty, !isReserved(id) else {
    reader.report(
      Diagnostic(
        .invalidID,
        "\u{201C}\(written.value)\u{201D} is no id",
        at: written.span,
        suggestion: id.isEmpty || isReserved(id) ? nil : id
      )
    )
    return Located(id.isEmpty ? "page" : id, at: written.span)
  }
  return written
}

/// Names that no file on Windows can have, whatever its extension (Microsoft, "Naming Files, Paths, and
/// Namespaces").
func isReserved(_ id: String) -> Bool {
  let reserved = ["con", "prn", "aux", "nul"]
  if reserved.contains(id) { return true }
  let isDevice = id.hasPrefix("com") || id.hasPrefix("lpt")
  return isDevice && id.utf8.count == 4 && id.utf8.last.map { (0x30...0x39).contains($0) } ?? false
}

private func readCustom(_ reader: inout FactReader) -> [NamedText] {
  var result: [NamedText] = []
  for entry in reader.mapping.entries where entry.key.value.hasPrefix("x-") {
    let name = words(ofStem: String(entry.key.value.dropFirst(2)))
    switch entry.value {
    case .scalar(let text):
      let parsed = parseInline(text, options: DocumentOptions())
      for diagnostic in parsed.diagnostics { reader.report(diagnostic) }
      result.append(NamedText(name: name, text: parsed.value))
    case .sequence(let nodes, let span):
      let texts = nodes.compactMap { node -> String? in
        guard case .scalar(let text) = node else { return nil }
        return text.value
      }
      let joined = Located(texts.joined(separator: ", "), at: span)
      result.append(
        NamedText(name: name, text: parseInline(joined, options: DocumentOptions()).value)
      )
    case .mapping, .null: break
    }
  }
  return result
}
