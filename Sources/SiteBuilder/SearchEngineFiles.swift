import JourneyModel
import Templates

/// `sitemap.xml` and `robots.txt`, when `base_url` is set (sitemaps.org protocol 0.9). At most 50,000 addresses, the
/// protocol's limit.
func searchEngineFiles(_ settings: SiteSettings, pages: [PlannedFile]) -> [PlannedFile] {
  guard let base = settings.baseURL else { return [] }
  let routes = pages.flatMap(\.routes).filter { $0.path.hasSuffix(".html") && $0 != .notFound }
  let map = PlannedFile(route: .sitemap, source: nil) { site, _ in
    let all = routes + furtherPages(site).flatMap(\.routes)
    let addresses = all.map { $0.absoluteURL(base: base) }.sorted().prefix(50_000)
    var bytes = Array(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
        .utf8
    )
    for address in addresses {
      bytes += Array("<url><loc>".utf8)
      appendEscaped(address, to: &bytes)
      bytes += Array("</loc></url>\n".utf8)
    }
    return .bytes(bytes + Array("</urlset>\n".utf8))
  }
  let robots = PlannedFile(route: .robots, source: nil) { _, _ in
    .bytes(Array("User-agent: *\nAllow: /\nSitemap: \(base)/sitemap.xml\n".utf8))
  }
  return [map, robots]
}
