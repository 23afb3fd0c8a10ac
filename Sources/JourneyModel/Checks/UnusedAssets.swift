package import Diagnostics
import Documents

extension DiagnosticRule {
  package static let unusedAsset = DiagnosticRule(
    "unused-asset",
    .information,
    "a file beside the documents is linked from one of them"
  )
}

/// Files that are copied to the site although no page shows them or links to them.
///
/// Left alone are the logo, what hosts and browsers ask for by name, and whole folders that hold HTML, style sheets or
/// scripts, whose links are not read. With raw HTML on pages, or a document that could not be read, nobody can tell.
/// Raises `unused-asset`.
func unusedAssets(_ wiki: LinkedWiki, documents: [ParsedDocument]) -> [Diagnostic] {
  guard wiki.settings.rawHTML != .allow, wiki.unread.isEmpty, !wiki.settings.isUnreadable,
    !wiki.assets.isEmpty
  else { return [] }
  var used: Set<String> = []
  for use in wiki.linkLists(documents).joined() {
    if case .asset(let path) = wiki.target(of: use) { used.insert(path) }
  }
  let applications = Set(wiki.assets.filter(linksItself).map(folder))
  return wiki.assets.compactMap { path in
    guard !used.contains(path), !isWellKnown(path), !isBelow(applications, path) else { return nil }
    return Diagnostic(
      .unusedAsset,
      "no page links to \u{201C}\(path)\u{201D}",
      at: .start(of: path),
      help: "It is copied to the site all the same. Link to it, or take it out of the folder."
    )
  }
}

private func folder(of path: String) -> String {
  path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
}

private func linksItself(_ path: String) -> Bool {
  let type = path.split(separator: ".").last?.lowercased() ?? ""
  return ["html", "htm", "xhtml", "css", "js", "mjs"].contains(type)
}

/// Whether one of the folders holds the file, however deep.
private func isBelow(_ folders: Set<String>, _ path: String) -> Bool {
  var rest = folder(of: path)
  while !rest.isEmpty {
    if folders.contains(rest) { return true }
    rest = folder(of: rest)
  }
  return false
}

/// Files of the top folder that hosts, browsers and search engines ask for, or that code hosts show.
private func isWellKnown(_ path: String) -> Bool {
  let name = path.lowercased()
  if name.hasPrefix(".well-known/") { return true }
  guard !name.contains("/") else { return false }
  let names = [
    "cname", "robots.txt", "humans.txt", "ads.txt", "security.txt", "license", "license.txt",
    "netlify.toml", "vercel.json", "browserconfig.xml",
  ]
  let starts = [
    "favicon", "apple-touch-icon", "google", "site.webmanifest", "manifest.", "android-chrome",
    "bing",
  ]
  return names.contains(name) || starts.contains { name.hasPrefix($0) }
}
