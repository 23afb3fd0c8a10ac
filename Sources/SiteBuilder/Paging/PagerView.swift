import Templates

/// The way through the pages of a register; there is none where one page holds everything.
struct PagerView: Sendable {
  /// "Pain points 201–400 of 5,312".
  var summary: String
  var previous: LinkView?
  var next: LinkView?
  var steps: [Step]

  /// A page of the set by its number, or a gap between two.
  struct Step: Sendable {
    var title: String
    var href: String
    var isCurrent: Bool

    static let fields = FieldTable<Step>(
      "page of a set",
      [
        .text("title", "Its number, or an ellipsis.") { $0.title },
        .text("href", "Relative URL; empty for this page and for an ellipsis.") { $0.href },
        .flag("is_current", "This page.") { $0.isCurrent },
      ]
    )
  }

  static let fields = FieldTable<PagerView>(
    "pager",
    [
      .text("summary", "\u{201C}Pain points 201\u{2013}400 of 5,312\u{201D}.") { $0.summary },
      .record("previous", "The page before.", LinkView.fields) { $0.previous },
      .record("next", "The page after.", LinkView.fields) { $0.next },
      .list("steps", "First, last and near pages, with ellipses.", Step.fields) { $0.steps },
    ]
  )
}

/// One page of several, and what all of them hold.
struct PageOfSet: Sendable {
  /// The first page of the set.
  let first: Route
  /// From 1.
  let number: Int
  let pageCount: Int
  /// Which of the list's items it holds.
  let range: Range<Int>
  /// "Pain points 201–400 of 5,312".
  let summary: String
  let language: PageLanguage

  var route: Route { first.page(number) }

  /// `noun` is what the pages list, as a sentence begins with it; `counted` is how many of the list's items it means.
  init<Item>(
    _ number: Int,
    of list: PagedList<Item>,
    from first: Route,
    noun: String,
    counted: Int? = nil,
    _ language: PageLanguage
  ) {
    self.language = language
    self.first = first
    self.number = number
    pageCount = list.pageCount
    range = list.range(ofPage: number)
    let total = counted ?? list.count
    let range = range.clamped(to: 0..<total)
    let pages = language.site.pages
    let numbers = [range.lowerBound + 1, range.upperBound, total].map { language.grouped($0) }
    summary =
      switch range.count {
      case 0:
        filled(pages.pageOf, [language.grouped(number), language.grouped(list.pageCount)])
      case 1: filled(pages.one, [noun] + numbers.dropFirst())
      default: filled(pages.range, [noun] + numbers)
      }
  }

  /// nil for a single page.
  var pager: PagerView? {
    guard pageCount > 1 else { return nil }
    func link(_ page: Int) -> LinkView? {
      guard (1...pageCount).contains(page) else { return nil }
      return LinkView(
        title: filled(language.site.pages.page, String(page)),
        href: first.page(page).href(from: route)
      )
    }
    return PagerView(
      summary: summary,
      previous: link(number - 1),
      next: link(number + 1),
      steps: steps
    )
  }

  /// The first and the last page and two on each side of this one; an ellipsis stands for two or more.
  private var steps: [PagerView.Step] {
    let wanted = Set([1, pageCount] + Array(number - 2...number + 2))
    let shown = wanted.filter { (1...pageCount).contains($0) }.sorted()
    var steps: [PagerView.Step] = []
    var last = 0
    func add(_ page: Int) {
      steps.append(
        PagerView.Step(
          title: String(page),
          href: page == number ? "" : first.page(page).href(from: route),
          isCurrent: page == number
        )
      )
    }
    for page in shown {
      if page == last + 2 { add(page - 1) }
      if page > last + 2 {
        steps.append(PagerView.Step(title: "\u{2026}", href: "", isCurrent: false))
      }
      add(page)
      last = page
    }
    return steps
  }
}

extension Site {
  /// The frame of one page of a set. Further pages say their number, and the first stands above them.
  func frame(
    _ page: PageOfSet,
    title: String,
    description: String,
    ancestors: [(Route, String)] = [],
    source: String? = nil
  ) -> PageFrame {
    let isFirst = page.number == 1
    let number = String(page.number)
    var frame = frame(
      page.route,
      title: isFirst ? title : filled(words.pages.titleOfPage, title, number),
      description: description,
      ancestors: ancestors + (isFirst ? [] : [(page.first, title)]),
      source: isFirst ? source : nil
    )
    frame.pager = page.pager
    return frame
  }
}

/// Links to the groups of a register that hold something, on whatever page they begin; none when there is only one.
///
/// Of many groups the first are named; `more` leads to what groups are about, else to the next of them.
func facets<Item>(
  _ title: String,
  _ list: PagedList<Item>,
  groups: Range<Int>? = nil,
  on page: PageOfSet,
  more: LinkView? = nil
) -> [FacetView] {
  let filled = (groups ?? list.groups.indices).filter { !list.groups[$0].items.isEmpty }
  guard filled.count > 1 else { return [] }
  func href(_ index: Int) -> String {
    let target = page.first.page(list.page(ofGroup: index))
    return target.href(from: page.route, anchor: list.groups[index].id)
  }
  let values = filled.prefix(PageSize.facetValues).map { index in
    let group = list.groups[index]
    let count = page.language.grouped(group.items.count)
    return FacetView.Value(title: group.title, href: href(index), count: count)
  }
  let rest = filled.dropFirst(PageSize.facetValues)
  let next = rest.first.map { index in
    let title = page.language.text(page.language.site.pages.andMore, rest.count)
    return more ?? LinkView(title: title, href: href(index))
  }
  return [FacetView(title: title, values: values, more: next)]
}
