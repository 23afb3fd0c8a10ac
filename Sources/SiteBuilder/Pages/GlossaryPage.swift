import Diagnostics
import Documents
import JourneyModel
import Templates

/// The glossary: a part for each term, with the pages that use it.
struct GlossaryPage: FramedPage {
  var frame: PageFrame
  var lede: String
  var prose: [UInt8]
  var contents: [ContentsView]
  var terms: [TermView]

  static let fields = FieldTable<GlossaryPage>(
    "glossary page",
    frameFields() + [
      .text("lede", "The page's summary, or empty.") { $0.lede },
      .html("prose", "What stands before the first term.") { $0.prose },
      .flag("has_toc", "There are three terms or more.") { !$0.contents.isEmpty },
      .list("toc", "The terms.", ContentsView.fields) { $0.contents },
      .list("terms", "The terms with their definitions.", TermView.fields) { $0.terms },
    ]
  )
}

/// A term of the glossary.
struct TermView: Sendable {
  var id: String
  var title: String
  var html: [UInt8]
  var uses: [LinkView]

  static let fields = FieldTable<TermView>(
    "term",
    [
      .text("id", "Anchor.") { $0.id },
      .text("title", "The term.") { $0.title },
      .html("html", "Its definition.") { $0.html },
      .flag("has_uses", "`uses` is not empty.") { !$0.uses.isEmpty },
      .list("uses", "Pages that use it, at most six.", LinkView.fields) { $0.uses },
    ]
  )
}

extension Site {
  /// nil when the site has no glossary.
  func glossaryPage() -> GlossaryPage? { wiki.glossary.map { glossaryPage($0) } }

  func glossaryPage(_ page: Page) -> GlossaryPage {
    speaking(page.facts.language).spokenGlossaryPage(page)
  }

  private func spokenGlossaryPage(_ page: Page) -> GlossaryPage {
    let route = Route.glossary
    let terms = termViews(page.prose.sections, on: route)
    let entries = terms.map { ContentsView(title: $0.title, anchor: $0.id, level: 2) }
    return GlossaryPage(
      frame: frame(
        route,
        title: page.facts.title,
        description: page.facts.summary?.text ?? plainStart(page.prose)
          ?? filled(words.registers.wordsOf, settings.title),
        source: page.facts.path
      ),
      lede: page.facts.summary?.text ?? "",
      prose: unmarkedHTML(Documents.html(of: page.prose.blocks), on: route),
      contents: entries.count < 3 ? [] : entries,
      terms: terms
    )
  }

  /// Terms keep the anchors of their headings, since links lead there.
  private func termViews(_ sections: [Section], on route: Route) -> [TermView] {
    let titled = sections.filter { !$0.heading.text.isEmpty }
    let uses = pagesUsing(titled.map(\.heading.text), from: route)
    return zip(titled, uses).map { section, uses in
      var fragment = Documents.html(of: section.blocks)
      for child in section.children {
        fragment.append(Documents.html(of: child, shiftingLevelTo: 3))
      }
      return TermView(
        id: section.anchor,
        title: section.heading.text,
        html: unmarkedHTML(fragment, on: route),
        uses: uses
      )
    }
  }
}
