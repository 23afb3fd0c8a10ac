package import Diagnostics

/// A YAML value with the place of every key and scalar. Scalars are strings until the model gives
/// them a type: `no` stays "no".
package indirect enum YAMLNode: Sendable, Hashable {
  /// A scalar; an empty plain scalar (`key:`) is `.null`, a quoted empty one is `.scalar("")`.
  case scalar(Located<String>)
  case null(SourceSpan)
  case sequence([YAMLNode], SourceSpan)
  case mapping(YAMLMapping)

  package var span: SourceSpan {
    switch self {
    case .scalar(let text): text.span
    case .null(let span): span
    case .sequence(_, let span): span
    case .mapping(let mapping): mapping.span
    }
  }
}

/// A YAML mapping in document order; keys are unique (a second one is the error `duplicate-key`).
package struct YAMLMapping: Sendable, Hashable {
  /// A key with its value.
  package struct Entry: Sendable, Hashable {
    package let key: Located<String>
    package let value: YAMLNode

    package init(key: Located<String>, value: YAMLNode) {
      self.key = key
      self.value = value
    }
  }

  package var entries: [Entry]
  package var span: SourceSpan

  package init(entries: [Entry], span: SourceSpan) {
    self.entries = entries
    self.span = span
  }

  /// The value of a key. Linear: front matter has a handful of keys.
  package subscript(key: String) -> YAMLNode? {
    index(of: key).map { entries[$0].value }
  }

  /// Where in `entries` a key stands. Linear, too.
  package func index(of key: String) -> Int? {
    entries.indices.first { entries[$0].key.value == key }
  }
}
