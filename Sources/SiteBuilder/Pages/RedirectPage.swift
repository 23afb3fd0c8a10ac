package import Diagnostics
import JourneyModel
import Templates

extension DiagnosticRule {
  package static let redirectPath = DiagnosticRule(
    "redirect-path",
    .error,
    "`redirect_from` is a path below the site's root"
  )
}

/// A page at each old path that `redirect_from` names, which leads on to the new one (content format 1 §2).
///
/// Raises `redirect-path`.
func redirectPages(_ wiki: LinkedWiki) -> Checked<[PlannedFile]> {
  var result = Checked<[PlannedFile]>([])
  for (paths, target, title) in wiki.redirects {
    for written in paths {
      guard let path = redirectPath(written.value) else {
        result.diagnostics.append(
          Diagnostic(
            .redirectPath,
            "`redirect_from` is no path of this site: \u{201C}\(written.value)\u{201D}",
            at: written.span,
            help: "Write the old address without the site's own: old/page.html or old/page/."
          )
        )
        continue
      }
      guard isWritable(path) else {
        result.diagnostics.append(
          Diagnostic(
            .redirectPath,
            "`redirect_from` is too long",
            at: written.span,
            help:
              "No page could be written there: a path has at most 1,024 bytes, and each of its names 255."
          )
        )
        continue
      }
      let route = Route.redirect(path)
      result.value.append(
        PlannedFile(route: route, source: written.span) { site, _ in
          .bytes(redirectPage(from: route, to: target, title: title, settings: site.settings))
        }
      )
    }
  }
  return result
}

/// Whether file systems take a path. The planning of paths looks at each folder above one, and relies on this.
private func isWritable(_ path: String) -> Bool {
  path.utf8.count <= 1_024
    && path.utf8.split(separator: UInt8(ascii: "/")).allSatisfy { $0.count <= 255 }
}

private func redirectPage(
  from route: Route,
  to target: Route,
  title: String,
  settings: SiteSettings
) -> [UInt8] {
  let href = target.href(from: route)
  let canonical = settings.baseURL.map { target.absoluteURL(base: $0) } ?? href
  var bytes: [UInt8] = []
  func add(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }
  add("<!doctype html>\n<html lang=\"")
  appendEscaped(settings.language, to: &bytes)
  add("\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
  appendEscaped(title, to: &bytes)
  add("</title>\n<link rel=\"canonical\" href=\"")
  appendEscaped(canonical, to: &bytes)
  add(
    "\">\n<meta name=\"robots\" content=\"noindex\">\n<meta http-equiv=\"refresh\" content=\"0; url="
  )
  appendEscaped(href, to: &bytes)
  add("\">\n</head>\n<body>\n<main>\n<h1><a href=\"")
  appendEscaped(href, to: &bytes)
  add("\">")
  appendEscaped(title, to: &bytes)
  add("</a></h1>\n</main>\n</body>\n</html>\n")
  return bytes
}

extension LinkedWiki {
  /// What has old paths, with its page and title.
  fileprivate var redirects: [(paths: [Located<String>], target: Route, title: String)] {
    var result: [([Located<String>], Route, String)] = []
    func add(_ facts: EntityFacts, _ target: Route) {
      if !facts.redirectFrom.isEmpty { result.append((facts.redirectFrom, target, facts.title)) }
    }
    if let home { add(home.facts, .home) }
    if let glossary { add(glossary.facts, .glossary) }
    let registers: [(folder: String, route: Route)] = [
      ("personas", .personas), ("journeys", .journeys), ("evidence", .evidenceIndex),
      ("opportunities", .opportunities),
    ]
    for (folder, route) in registers {
      if let page = introductions[folder] { add(page.facts, route) }
    }
    for persona in personas { add(persona.facts, .persona(persona.facts.id)) }
    for journey in journeys {
      add(journey.facts, .journey(journey.facts.id))
      for phase in journey.phases where !phase.redirectFrom.isEmpty {
        let target = Route.phase(journey: journey.facts.id, phase: phase.id)
        result.append((phase.redirectFrom, target, phase.title))
      }
    }
    for evidence in evidence { add(evidence.facts, .evidence(evidence.facts.id)) }
    for opportunity in opportunities {
      add(opportunity.facts, .opportunity(opportunity.facts.id))
    }
    for page in pages { add(page.facts, .page(pageStem(page.facts.path))) }
    return result
  }
}
