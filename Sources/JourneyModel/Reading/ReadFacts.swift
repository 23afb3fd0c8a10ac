import Diagnostics
import Documents

/// Reads what all entities have in common. Raises `invalid-id`, `id-as-slug` and what `FactReader` raises.
func readFacts(
  _ reader: inout FactReader,
  path: String,
  heading: Located<String>?
) -> EntityFacts {
  let title = reader.value(CommonFields.title)
  let stem = fileStem(path)
  let ownID = reader.value(CommonFields.id).flatMap { reader.take(checkedID($0)) }
  let id = ownID?.value ?? id(ofStem: stem)
  let status = reader.value(CommonFields.status)
  let reviewed = reader.value(CommonFields.reviewed)
  let interval = reader.value(CommonFields.reviewEvery)
  return EntityFacts(
    EntityFacts.Members(
      id: id,
      title: title?.value ?? heading?.value ?? words(ofStem: stem),
      aliases: reader.value(CommonFields.aliases).map(\.value),
      summary: reader.value(CommonFields.summary),
      tags: reader.value(CommonFields.tags).map(\.value),
      owner: readOwner(&reader),
      status: status,
      reviewed: reviewed,
      reviewEvery: interval,
      hasFaultyReview: (reviewed == nil && reader.saysSomething(CommonFields.reviewed))
        || (interval == nil && reader.saysSomething(CommonFields.reviewEvery)),
      language: reader.value(CommonFields.language)?.value,
      redirectFrom: reader.value(CommonFields.redirectFrom),
      custom: readCustom(&reader),
      path: path,
      span: ownID?.span ?? title?.span ?? heading?.span ?? .start(of: path)
    )
  )
}

/// One owner, or several joined: other tools write a list.
private func readOwner(_ reader: inout FactReader) -> String? {
  let owners = reader.value(CommonFields.owner).map(\.value)
  return owners.isEmpty ? nil : owners.joined(separator: ", ")
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
