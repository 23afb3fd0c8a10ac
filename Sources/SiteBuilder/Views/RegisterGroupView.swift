import Documents
import JourneyModel
import Templates

/// A group of a register: a channel's touchpoints, a persona's pain points, a journey's gaps.
struct RegisterGroupView: Sendable {
  var id: String
  var title: String
  /// Plain; or empty.
  var note = ""
  /// How many entries the group has on all pages.
  var count: String
  var entries: [EntryView]
  /// What all entries have in common, in a register by severity.
  var severity: SeverityView?

  static let fields = FieldTable<RegisterGroupView>(
    "register group",
    [
      .text("id", "Anchor.") { $0.id },
      .text("title", "What the entries have in common; says when it is continued.") { $0.title },
      .text("count", "How many on all pages; empty for none.") { $0.count },
      .text("note", "What is to be said about the group, plain; or empty.") { $0.note },
      .record(
        "severity",
        "How bad all of them are, if that is what they share.",
        SeverityView.fields
      ) {
        $0.severity
      },
      .list("entries", "The entries.", EntryView.fields) { $0.entries },
    ]
  )
}

extension RegisterGroupView {
  /// The part of a group that stands on a page.
  init<Item>(_ part: PagedList<Item>.Part, _ language: PageLanguage, entries: [EntryView]) {
    id = part.id
    title = part.title(language)
    note = part.note
    count = part.count == 0 ? "" : language.grouped(part.count)
    self.entries = entries
  }
}

extension Site {
  /// The title that an author gave an index page; the fallback when it has none but its file's name.
  func title(of page: Page?, else fallback: String) -> String {
    guard let title = page?.facts.title, foldedName(title) != "index",
      foldedName(title) != "readme"
    else { return fallback }
    return title
  }

  /// What an author wrote above a register: the summary, else the first paragraph; or empty.
  func lede(of introduction: Page?) -> String {
    introduction?.facts.summary?.text ?? plainStart(introduction?.prose) ?? ""
  }
}
