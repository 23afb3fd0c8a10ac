package import Diagnostics

/// The inline content of a paragraph, heading, list item or table cell.
///
/// A wiki's texts are read once and copied by everything that looks at them, so its members lie behind one reference
/// (an array of one element, copied when a copy is changed). What few texts have, attributes and labels, lies behind a
/// second one.
package struct Inline: Sendable, Hashable {
  /// One element.
  private var content: [Content]

  private struct Content: Hashable {
    var text: String
    var html: HTMLFragment
    var span: SourceSpan
    /// At most one element, and none that holds nothing.
    var extras: [Extras] = []
  }

  private struct Extras: Hashable {
    var attributes: [Attribute] = []
    var attributeText = ""
    var label: Label?

    var isEmpty: Bool { attributes.isEmpty && attributeText.isEmpty && label == nil }
  }

  package init(
    text: String,
    html: HTMLFragment,
    span: SourceSpan,
    attributes: [Attribute] = [],
    attributeText: String = "",
    label: Label? = nil
  ) {
    var extras: [Extras] = []
    if !attributes.isEmpty || !attributeText.isEmpty || label != nil {
      extras = [Extras(attributes: attributes, attributeText: attributeText, label: label)]
    }
    content = [Content(text: text, html: html, span: span, extras: extras)]
  }

  /// Plain text: no markup, no trailing attributes, runs of white space as one space, trimmed.
  package var text: String {
    _read { yield content[0].text }
    _modify { yield &content[0].text }
  }

  /// Without a surrounding `<p>`, and without the trailing attributes.
  package var html: HTMLFragment {
    _read { yield content[0].html }
    _modify { yield &content[0].html }
  }

  /// The source from the first to after the last byte, attributes included.
  package var span: SourceSpan {
    _read { yield content[0].span }
    _modify { yield &content[0].span }
  }

  /// The facts of a trailing `{key=value key="two words"}`, in order; empty when there is none or when
  /// the braces do not parse (then they are part of the text).
  package var attributes: [Attribute] {
    get { content[0].extras.isEmpty ? [] : content[0].extras[0].attributes }
    set { change { $0.attributes = newValue } }
  }

  /// Whether `attributes` has one of that key.
  package func hasAttribute(_ key: String) -> Bool {
    guard !content[0].extras.isEmpty else { return false }
    return content[0].extras[0].attributes.contains { $0.key.value == key }
  }

  /// The braces as written, for places where attributes mean nothing and must stay text.
  package var attributeText: String {
    get { content[0].extras.isEmpty ? "" : content[0].extras[0].attributeText }
    set { change { $0.attributeText = newValue } }
  }

  /// Set when the text starts like `**Label:** rest`, `**Label**: rest` or `Label: rest`.
  package var label: Label? {
    get { content[0].extras.isEmpty ? nil : content[0].extras[0].label }
    set { change { $0.label = newValue } }
  }

  private mutating func change(_ body: (inout Extras) -> Void) {
    if content[0].extras.isEmpty {
      var extras = Extras()
      body(&extras)
      if !extras.isEmpty { content[0].extras = [extras] }
      return
    }
    body(&content[0].extras[0])
    if content[0].extras[0].isEmpty { content[0].extras = [] }
  }
}

/// A leading label and what follows its colon (`:` or full-width `：`).
package struct Label: Sendable, Hashable {
  /// At most 60 characters, trimmed, without the colon.
  package var name: Located<String>
  /// Whether the label was written in strong emphasis; a plain one is a label only where one is expected.
  package var isStrong: Bool
  /// Plain text and HTML of what follows, without label, colon and leading space.
  package var restText: String
  package var restHTML: HTMLFragment

  package init(name: Located<String>, isStrong: Bool, restText: String, restHTML: HTMLFragment) {
    self.name = name
    self.isStrong = isStrong
    self.restText = restText
    self.restHTML = restHTML
  }
}

/// One `key=value` of trailing braces.
package struct Attribute: Sendable, Hashable {
  package let key: Located<String>
  /// Unquoted.
  package let value: Located<String>

  package init(key: Located<String>, value: Located<String>) {
    self.key = key
    self.value = value
  }
}
