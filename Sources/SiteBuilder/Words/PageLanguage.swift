import JourneyModel
import SwimlaneDiagram
import Templates

/// The language of a page: all words that the site adds to an author's. Copies are cheap, and views keep them.
struct PageLanguage: Sendable {
  /// One element, shared by all copies.
  private let content: [Content]

  private struct Content: Sendable {
    let tag: String
    let isRightToLeft: Bool
    let map: MapWords
    /// One element: these are a hundred texts.
    let site: [SiteWords]

    init(tag: String, _ map: MapWords, _ site: [SiteWords]) {
      self.tag = tag
      isRightToLeft = textDirection(tag) == "rtl"
      (self.map, self.site) = (map, site)
    }
  }

  /// BCP 47, as the author wrote it.
  var tag: String { content[0].tag }
  var isRightToLeft: Bool { content[0].isRightToLeft }
  /// Words of maps and of what stands around them.
  var map: MapWords { _read { yield content[0].map } }
  /// Words of all other pages.
  var site: SiteWords { _read { yield content[0].site[0] } }

  private init(_ map: MapWords) {
    content = [Content(tag: map.language, map, [SiteWords.inLanguage(map.language)])]
  }

  /// The language of a BCP 47 tag; with English words where there are no others.
  init(_ tag: String) {
    let primary = tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
    let words = (Self.all.first { $0.map.language == primary } ?? Self.all[0]).content[0]
    content = [Content(tag: tag, words.map, words.site)]
  }

  static let english = PageLanguage(.english)

  /// Every language that there are words of, English first.
  static let all = MapWords.all.map { PageLanguage($0) }

  /// `ltr` or `rtl`.
  var direction: String { isRightToLeft ? "rtl" : "ltr" }

  /// The text for a number of things.
  func text(_ counted: Counted, _ count: Int, _ further: String...) -> String {
    site.numbers.text(counted, count, further)
  }

  /// A number with its thousands apart.
  func grouped(_ count: Int) -> String { site.numbers.grouped(count) }

  /// A number and what it counts; empty for none.
  func some(_ counted: Counted, _ count: Int) -> String {
    count > 0 ? text(counted, count) : ""
  }

  /// "14 August 2026".
  func day(_ date: CalendarDate) -> String { site.dates.text(day: date) }

  /// "August 2026".
  func month(_ date: CalendarDate) -> String { site.dates.text(month: date) }

  /// "a, b and c".
  func list(_ items: [String]) -> String { joining.list(items) }

  /// "a, b, c".
  func row(_ items: [String]) -> String { map.row(items) }

  var joining: JoiningWords { _read { yield content[0].map.joining } }
}
