import Diagnostics
import Documents
import JourneyModel
import Templates

/// A field of a persona's file.
struct PersonaFieldView: Sendable {
  var id: String
  var title: String
  var html: [UInt8]

  static let fields = FieldTable<PersonaFieldView>(
    "persona field",
    [
      .text("id", "Anchor.") { $0.id },
      .text("title", "The field.") { $0.title },
      .html("html", "A list, or one paragraph.") { $0.html },
    ]
  )
}

extension Site {
  /// The fields in their standard order but pain points, which have a part of their own; channels last.
  func fieldViews(
    of link: Link<Persona>,
    on route: Route,
    anchors: inout PageAnchors
  ) -> [PersonaFieldView] {
    let persona = wiki[link]
    let fields = persona.fields.filter { $0.field != .painPoints }
    // Where nothing is observed, the part on assumptions says so once.
    let isMixed = fields.contains {
      $0.field.holdsClaims && $0.entries.contains { $0.basis == .observed }
    }
    var views = fields.map { field in
      PersonaFieldView(
        id: anchors.take(fieldAnchor(field.field)),
        title: title(of: field.field),
        html: fieldHTML(field.entries, isMixed: isMixed && field.field.holdsClaims, on: route)
      )
    }
    if !persona.channels.isEmpty {
      let html = list(persona.channels.map { anchorHTML(channel($0, on: route)) })
      views.append(
        PersonaFieldView(
          id: anchors.take("field-channels"),
          title: language.map.title(of: Lane(.channels)),
          html: html
        )
      )
    }
    return views
  }

  /// What a field is called.
  func title(of field: PersonaField) -> String { words.kinds.fields[field] ?? field.title }

  private func fieldHTML(_ entries: [Entry], isMixed: Bool, on route: Route) -> [UInt8] {
    let items = entries.map { entry in
      let text = html(entry.html, on: route) + marks(of: entry, isMixed: isMixed, on: route)
      return (text: text, details: html(Documents.html(of: entry.details), on: route))
    }
    guard items.count > 1 else {
      return items.flatMap { Array("<p>".utf8) + $0.text + Array("</p>".utf8) + $0.details }
    }
    return list(items.map { $0.text + $0.details })
  }

  /// What an entry says beside its text, in words: "(major, from Interview 4, assumed)".
  private func marks(of entry: Entry, isMixed: Bool, on route: Route) -> [UInt8] {
    let view = self.entry(entry, on: route, EntryViewOptions())
    let joining = language.joining
    var parts: [[UInt8]] = []
    func add(_ words: String) { parts.append(escaped(words)) }
    if let severity = view.severity { add(language.map.severity(severity)) }
    if !view.kind.isEmpty { add(view.kind) }
    if let emotion = view.emotion {
      add(joining.with(signedNumber(emotion.score ?? 0), emotion.word))
    }
    for fact in view.facts {
      add(joining.labelled(uncapitalized(fact.name), fact.value))
    }
    for link in view.channels { parts.append(escaped(words.facts.by + " ") + anchorHTML(link)) }
    for link in view.evidence { parts.append(escaped(words.facts.from + " ") + anchorHTML(link)) }
    if view.isAssumed, isMixed { add(language.map.assumed) }
    guard !parts.isEmpty else { return [] }
    let words = Array(parts.joined(separator: Array(joining.comma.utf8)))
    return Array(" <small>(".utf8) + words + Array(")</small>".utf8)
  }

  private func list(_ items: [[UInt8]]) -> [UInt8] {
    var html = Array("<ul>".utf8)
    for item in items { html += Array("<li>".utf8) + item + Array("</li>".utf8) }
    return html + Array("</ul>".utf8)
  }
}

/// A text that can stand in HTML.
func escaped(_ text: String) -> [UInt8] {
  var html: [UInt8] = []
  appendEscaped(text, to: &html)
  return html
}

/// A link as HTML.
func anchorHTML(_ link: LinkView) -> [UInt8] {
  guard !link.href.isEmpty else { return escaped(link.title) }
  return Array("<a href=\"".utf8) + escaped(link.href) + Array("\">".utf8) + escaped(link.title)
    + Array("</a>".utf8)
}
