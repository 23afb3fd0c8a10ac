import Documents
import JourneyModel
import Templates

/// A page that is neither persona nor journey: authored prose with its table of contents.
struct PlainPage: FramedPage {
  var frame: PageFrame
  var lede: String
  var prose: [UInt8]
  var contents: [ContentsView]

  static let fields = FieldTable<PlainPage>(
    "plain page",
    frameFields() + [
      .text("lede", "The page's summary, or empty.") { $0.lede },
      .html("prose", "The page's facts and the document without its H1.") { $0.prose },
      .flag("has_toc", "There are three headings or more.") { !$0.contents.isEmpty },
      .list("toc", "H2 and H3 of the prose.", ContentsView.fields) { $0.contents },
    ]
  )
}

/// A heading in a table of contents.
struct ContentsView: Sendable {
  var title: String
  var anchor: String
  /// 2 or 3.
  var level: Int

  static let fields = FieldTable<ContentsView>(
    "contents entry",
    [
      .text("title", "The heading.") { $0.title },
      .text("href", "Its anchor.") { "#" + percentEncoded($0.anchor) },
      .text("level", "`2` or `3`.") { String($0.level) },
    ]
  )
}

/// The headings of prose down to the second level; empty when there are fewer than three.
func contents(of prose: Prose) -> [ContentsView] {
  let entries = prose.sections.flatMap { section -> [ContentsView] in
    let own = ContentsView(title: section.heading.text, anchor: section.anchor, level: 2)
    return [own]
      + section.children.map {
        ContentsView(title: $0.heading.text, anchor: $0.anchor, level: 3)
      }
  }.filter { !$0.title.isEmpty }
  return entries.count < 3 ? [] : entries
}

/// The first paragraph of prose as plain text; nil when it does not begin with one.
func plainStart(_ prose: Prose?) -> String? {
  guard let prose, case .paragraph(let inline) = prose.blocks.first else { return nil }
  return inline.text
}

/// A page without any field but those of its frame.
struct NotFoundPage: FramedPage {
  var frame: PageFrame

  static let fields = FieldTable<NotFoundPage>("not-found page", frameFields())
}

extension Site {
  func plainPage(_ index: Int) -> PlainPage {
    speaking(wiki.pages[index].facts.language).spokenPlainPage(index)
  }

  private func spokenPlainPage(_ index: Int) -> PlainPage {
    let page = wiki.pages[index]
    let stem = pageStem(page.facts.path)
    return plainPage(page, at: .page(stem), ancestors: ancestors(ofPage: page.facts.path))
  }

  func opportunityPage(_ index: Int) -> PlainPage {
    speaking(wiki.opportunities[index].facts.language).spokenOpportunityPage(index)
  }

  private func spokenOpportunityPage(_ index: Int) -> PlainPage {
    let opportunity = wiki.opportunities[index]
    let page = Page(facts: opportunity.facts, prose: opportunity.prose)
    let facts = [
      FactView(words.labels.impact, ofFive(opportunity.impact)),
      FactView(words.labels.effort, ofFive(opportunity.effort)),
      FactView(words.facts.confidence, opportunity.confidence),
    ]
    return plainPage(
      page,
      at: .opportunity(opportunity.facts.id),
      ancestors: [(.opportunities, ownLanguage.site.registers.opportunities)],
      facts: facts.compactMap { $0 }
    )
  }

  private func plainPage(
    _ page: Page,
    at route: Route,
    ancestors: [(Route, String)],
    facts: [FactView] = []
  ) -> PlainPage {
    let common = [
      FactView(language.map.page.owner, page.facts.owner),
      FactView(words.labels.status, StatusView(page.facts.status, language)?.word),
      FactView(language.map.page.reviewed, reviewWords(of: page.facts)),
    ]
    let facts = facts + common.compactMap { $0 } + customFacts(page.facts.custom)
    return PlainPage(
      frame: frame(
        route,
        title: page.facts.title,
        description: page.facts.summary?.text ?? plainStart(page.prose) ?? "",
        ancestors: ancestors,
        source: page.facts.path
      ),
      lede: page.facts.summary?.text ?? "",
      prose: factList(facts) + prose(page.prose, on: route, level: 2),
      contents: contents(of: page.prose)
    )
  }

  /// "12 October 2026, due since April 2027"; nil when nobody has reviewed it.
  private func reviewWords(of facts: EntityFacts) -> String? {
    guard let view = ReviewedView(facts, self) else { return nil }
    return language.row([language.day(view.date), view.note].filter { !$0.isEmpty })
  }

  /// The index pages of the folders above a page.
  private func ancestors(ofPage path: String) -> [(Route, String)] {
    let parts = path.split(separator: "/").map(String.init)
    guard parts.count > 1 else { return [] }
    return (1..<parts.count).compactMap { depth in
      let index = parts[..<depth].joined(separator: "/") + "/index.md"
      guard index != path, let page = pagesByPath[index] else { return nil }
      return (.page(pageStem(index)), wiki.pages[page].facts.title)
    }
  }

  func notFoundPage() -> NotFoundPage {
    NotFoundPage(frame: frame(.notFound, title: words.registers.notFound))
  }
}
