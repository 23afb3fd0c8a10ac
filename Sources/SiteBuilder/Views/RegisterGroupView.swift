import Documents
import JourneyModel
import Templates

/// A group of a register: a channel's touchpoints, a persona's pain points, a journey's gaps.
struct RegisterGroupView: Sendable {
  var id: String
  var title: String
  /// Plain; or empty.
  var note = ""
  var entries: [EntryView]

  static let fields = FieldTable<RegisterGroupView>(
    "register group",
    [
      .text("id", "Anchor.") { $0.id },
      .text("title", "What the entries have in common.") { $0.title },
      .text("count", "How many; empty for none.") {
        $0.entries.isEmpty ? "" : String($0.entries.count)
      },
      .text("note", "What is to be said about the group, plain; or empty.") { $0.note },
      .list("entries", "The entries.", EntryView.fields) { $0.entries },
    ]
  )
}

/// Links to the groups of a page that hold something; none when there is only one.
func facets(_ title: String, _ groups: [(id: String, title: String, count: Int)]) -> [FacetView] {
  let values = groups.filter { $0.count > 0 }.map {
    FacetView.Value(title: $0.title, href: "#" + percentEncoded($0.id), count: $0.count)
  }
  return values.count > 1 ? [FacetView(title: title, values: values)] : []
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
