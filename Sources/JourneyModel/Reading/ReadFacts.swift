import Diagnostics
import Documents

/// Keys common to all entities (content format 1 §2).
let commonKeys = [
  "title", "id", "aliases", "summary", "tags", "owner", "status", "reviewed", "review_every",
  "lang",
  "redirect_from",
]

/// Reads what all entities have in common. Raises `invalid-id`, `id-as-slug` and what `FactReader` raises.
func readFacts(
  _ reader: inout FactReader,
  path: String,
  heading: Located<String>?
) -> EntityFacts {
  let title = reader.text("title")
  let stem = fileStem(path)
  let ownID = reader.text("id").flatMap { reader.take(checkedID($0)) }
  let id = ownID?.value ?? id(ofStem: stem)
  let status = reader.word("status", EntityStatus.self, isShared: true)
  let (reviewed, interval) = (reader.date("reviewed"), reader.interval("review_every"))
  return EntityFacts(
    id: id,
    title: title?.value ?? heading?.value ?? words(ofStem: stem),
    aliases: reader.texts("aliases").map(\.value),
    summary: readInline("summary", &reader),
    tags: reader.texts("tags").map(\.value),
    owner: readOwner(&reader),
    status: status,
    reviewed: reviewed,
    reviewEvery: interval,
    hasFaultyReview: (reviewed == nil && reader.node("reviewed") != nil)
      || (interval == nil && reader.node("review_every") != nil),
    language: reader.text("lang")?.value,
    redirectFrom: reader.texts("redirect_from"),
    custom: readCustom(&reader),
    path: path,
    span: ownID?.span ?? title?.span ?? heading?.span ?? .start(of: path)
  )
}

/// One owner, or several joined: other tools write a list.
private func readOwner(_ reader: inout FactReader) -> String? {
  let owners = reader.texts("owner").map(\.value)
  return owners.isEmpty ? nil : owners.joined(separator: ", ")
}

/// An inline Markdown text of a key.
func readInline(_ key: String, _ reader: inout FactReader) -> Inline? {
  guard let text = reader.text(key) else { return nil }
  return reader.take(parseInline(text, options: DocumentOptions()))
}

/// `x-` keys in document order.
func readCustom(_ reader: inout FactReader) -> [NamedText] {
  var result: [NamedText] = []
  for entry in reader.mapping.entries where entry.key.value.hasPrefix("x-") {
    let text = reader.take(parseInline(joinedText(entry.value), options: DocumentOptions()))
    guard !text.text.isEmpty else { continue }
    result.append(NamedText(name: words(ofStem: String(entry.key.value.dropFirst(2))), text: text))
  }
  return result
}

/// A scalar, or the scalars of a sequence or mapping joined by commas.
func joinedText(_ node: YAMLNode) -> Located<String> {
  switch node {
  case .scalar(let text): return text
  case .sequence(let nodes, let span):
    let texts = nodes.compactMap { node -> String? in
      guard case .scalar(let text) = node else { return nil }
      return text.value
    }
    return Located(texts.joined(separator: ", "), at: span)
  case .null(let span): return Located("", at: span)
  case .mapping(let mapping):
    let texts = mapping.entries.compactMap { entry -> String? in
      guard case .scalar(let text) = entry.value else { return nil }
      return "\(entry.key.value): \(text.value)"
    }
    return Located(texts.joined(separator: ", "), at: mapping.span)
  }
}
