import Diagnostics
import Documents
import JourneyModel
import Templates

/// What surrounds every page: head, top bar, breadcrumb, footer.
struct PageFrame: Sendable {
  /// One element: each field of the frame asks the page for it, and what is copied often lies behind one reference.
  private var members: [Members]

  struct Members: Sendable {
    var route: Route
    var title: String
    /// Plain, at most 160 characters, or empty.
    var description: String
    var breadcrumbs: [LinkView]
    /// Path of the source file relative to the content folder; nil for generated pages.
    var source: String?
    var navigation: [NavigationView]
    var registers: [NavigationView]
    var site: Site
    /// The way to the other pages of a set.
    var pager: PagerView?
  }

  init(_ members: Members) { self.members = [members] }

  var route: Route { _read { yield members[0].route } }
  var title: String { members[0].title }
  var description: String { members[0].description }
  var breadcrumbs: [LinkView] { members[0].breadcrumbs }
  var source: String? { members[0].source }
  var navigation: [NavigationView] { members[0].navigation }
  var registers: [NavigationView] { members[0].registers }
  var site: Site { _read { yield members[0].site } }
  var language: PageLanguage { members[0].site.language }
  var pager: PagerView? {
    get { members[0].pager }
    set { members[0].pager = newValue }
  }

  /// `../` for every folder between the page and the site's root.
  var root: String { String(repeating: "../", count: route.depth) }
}

/// A page of one of the theme's kinds.
protocol FramedPage: Sendable {
  var frame: PageFrame { get }
}

/// An element of the top bar.
struct NavigationView: Sendable {
  var title: String
  var href: String
  /// `page` for this page, `true` for an ancestor of it, else empty.
  var current: String

  static let fields = FieldTable<NavigationView>(
    "navigation link",
    [
      .text("title", "Words.") { $0.title },
      .text("href", "Relative URL.") { $0.href },
      .flag("is_current", "This page, or an ancestor of it.") { !$0.current.isEmpty },
      .text("current", "`page` for this page, `true` for an ancestor.") { $0.current },
    ]
  )
}

/// The fields that every page has.
func frameFields<Page: FramedPage>(_ page: Page.Type = Page.self) -> [Field<Page>] {
  [
    .text("language", "BCP 47.") { $0.frame.language.tag },
    .text("direction", "`ltr` or `rtl`.") { $0.frame.language.direction },
    .text("root", "From this page to the site's root: empty, `../`, `../../`.") { $0.frame.root },
    .record("site", "The site.", siteFields) { $0.frame },
    .record("page", "This page.", pageFields) { $0.frame },
    .record("words", "Words of the page's language.", PageLanguage.labelFields) {
      $0.frame.language
    },
    .flag("has_breadcrumbs", "`breadcrumbs` is not empty.") { !$0.frame.breadcrumbs.isEmpty },
    .list("breadcrumbs", "The page's ancestors, home first.", LinkView.fields) {
      $0.frame.breadcrumbs
    },
    .record("pager", "The other pages of a set; absent when there are none.", PagerView.fields) {
      $0.frame.pager
    },
    .record("built", "When and with what.", builtFields) { $0.frame },
    .record("source", "The page's source; absent on generated pages.", sourceFields) { page in
      page.frame.source == nil ? nil : page.frame
    },
    .text("issue_href", "Where to report a problem, or empty.") {
      $0.frame.site.settings.issueURL ?? ""
    },
  ]
}

private let pageFields = FieldTable<PageFrame>(
  "page",
  [
    .text("title", "H1 and `<title>`.") { $0.title },
    .text("description", "Plain, at most 160 characters, or empty.") { $0.description },
    .text("canonical", "Absolute URL when `base_url` is set, or empty.") { frame in
      frame.site.settings.baseURL.map { frame.route.absoluteURL(base: $0) } ?? ""
    },
    .flag("is_home", "The home page.") { $0.route == .home },
  ]
)

private let siteFields = FieldTable<PageFrame>(
  "site",
  [
    .text("title", "The site's title.") { $0.site.settings.title },
    .text("language", "The site's language, BCP 47, where the page is in another; else empty.") {
      frame in
      let own = frame.site.ownLanguage.tag
      return own == frame.language.tag ? "" : own
    },
    .text("direction", "`ltr` or `rtl`: how that language runs.") {
      $0.site.ownLanguage.direction
    },
    .record("words", "Words of the site's language.", PageLanguage.frameFields) {
      $0.site.ownLanguage
    },
    .text("href", "The home page.") { Route.home.href(from: $0.route) },
    .text("logo", "Image URL, or empty.") { frame in
      frame.site.logo.map { Route.asset($0).href(from: frame.route) } ?? ""
    },
    .html("footer", "A sentence from `site.yml`, or empty.") { frame in
      frame.site.settings.footer.map { frame.site.html($0.html, on: frame.route) } ?? []
    },
    .list("nav", "The main registers.", NavigationView.fields) { $0.navigation },
    .flag("has_registers", "`registers` is not empty.") { !$0.registers.isEmpty },
    .list("registers", "Further registers and pages.", NavigationView.fields) { $0.registers },
    .record("accent", "The site's own accent; absent for the theme's.", accentFields) {
      $0.site.accent
    },
  ]
)

private let accentFields = FieldTable<AccentColors>(
  "accent",
  [
    .text("light", "On light paper.") { $0.light },
    .text("on_light", "Text on it.") { $0.onLight },
    .text("dark", "On dark paper.") { $0.dark },
    .text("on_dark", "Text on it.") { $0.onDark },
  ]
)

private let builtFields = FieldTable<PageFrame>(
  "build",
  [
    .text("date", "The day of the build in words, or empty.") { frame in
      frame.site.day.map { frame.site.ownLanguage.day($0) } ?? ""
    },
    .text("sentence", "When and with what the site was built.") { frame in
      let language = frame.site.ownLanguage
      guard let day = frame.site.day else { return filled(language.site.frame.built, "Waymark") }
      return filled(language.site.frame.builtOn, language.day(day), "Waymark")
    },
    .text("generator", "The program's name.") { _ in "Waymark" },
  ]
)

private let sourceFields = FieldTable<PageFrame>(
  "source",
  [
    .text("path", "Relative to the content folder.") { $0.source ?? "" },
    .text("edit_href", "Where it can be edited, from `edit_url`; or empty.") { frame in
      editAddress(of: frame.source, settings: frame.site.settings)
    },
  ]
)

/// The `edit_url` of a source file, with `{path}` filled in; empty without one.
private func editAddress(of source: String?, settings: SiteSettings) -> String {
  guard let source, let url = settings.editURL else { return "" }
  guard let place = url.firstRange(of: "{path}") else { return url }
  return url[..<place.lowerBound] + percentEncoded(source) + url[place.upperBound...]
}

/// `rtl` for languages written from right to left (their scripts by CLDR's likely subtags).
func textDirection(_ language: String) -> String {
  let primary = language.lowercased().prefix { $0 != "-" && $0 != "_" }
  return ["ar", "he", "iw", "fa", "ur", "yi", "ps", "sd", "ug", "dv", "ckb"].contains(
    String(primary)
  )
    ? "rtl" : "ltr"
}

extension Site {
  /// The frame of a page. `ancestors` come after the home page.
  func frame(
    _ route: Route,
    title: String,
    description: String = "",
    ancestors: [(Route, String)] = [],
    source: String? = nil
  ) -> PageFrame {
    let homeTitle = ownLanguage.site.registers.home
    let home = [LinkView(title: homeTitle, href: Route.home.href(from: route))]
    let crumbs = ancestors.map { LinkView(title: $0.1, href: $0.0.href(from: route)) }
    return PageFrame(
      PageFrame.Members(
        route: route,
        title: title,
        description: shortened(description, to: 160),
        breadcrumbs: route == .home ? [] : home + crumbs,
        source: source,
        navigation: navigation(from: route, ancestors: ancestors.map(\.0)),
        registers: registers(from: route, ancestors: ancestors.map(\.0)),
        site: self
      )
    )
  }

  private func navigation(from route: Route, ancestors: [Route]) -> [NavigationView] {
    var items: [(Route, String)] = []
    if !wiki.journeys.isEmpty { items.append((.journeys, ownLanguage.site.registers.journeys)) }
    if !wiki.personas.isEmpty { items.append((.personas, ownLanguage.site.registers.personas)) }
    var views = items.map { view($0.1, $0.0, from: route, ancestors: ancestors) }
    for item in self.navigation {
      if case .external(let url) = item.target {
        views.append(NavigationView(title: item.title, href: url, current: ""))
      } else if let place = self.route(of: item.target) {
        views.append(view(item.title, place.route, from: route, ancestors: ancestors))
      }
    }
    return views
  }

  private func registers(from route: Route, ancestors: [Route]) -> [NavigationView] {
    menu.map { view($0.title, $0.route, from: route, ancestors: ancestors) }
  }

  private func view(
    _ title: String,
    _ target: Route,
    from route: Route,
    ancestors: [Route]
  ) -> NavigationView {
    let current = target == route ? "page" : ancestors.contains(target) ? "true" : ""
    return NavigationView(title: title, href: target.href(from: route), current: current)
  }
}

/// The registers that hold something, the glossary, and plain pages at the top of the content folder or of a folder
/// in it, but for those that the site names itself; 16 at most.
func findRegisters(
  _ wiki: LinkedWiki,
  _ language: PageLanguage,
  besides named: Set<LinkTarget>
) -> [(route: Route, title: String)] {
  let words = language.site.registers
  var registers: [(route: Route, title: String)] = []
  if !wiki.journeys.isEmpty {
    registers.append((.touchpoints, words.touchpoints))
    registers.append((.painPoints, words.painPoints))
    registers.append((.contentGaps, words.contentGaps))
    registers.append((.opportunities, words.opportunities))
  }
  if !wiki.evidence.isEmpty { registers.append((.evidenceIndex, words.evidence)) }
  if wiki.glossary != nil { registers.append((.glossary, words.glossary)) }
  for (index, page) in wiki.pages.enumerated() where isTopLevel(page.facts.path) {
    guard registers.count < 16 else { break }
    guard !named.contains(.page(index, anchor: "")) else { continue }
    registers.append((.page(pageStem(page.facts.path)), page.facts.title))
  }
  return registers
}

private func isTopLevel(_ path: String) -> Bool {
  let parts = path.split(separator: "/")
  return parts.count == 1 || (parts.count == 2 && parts[1] == "index.md")
}
