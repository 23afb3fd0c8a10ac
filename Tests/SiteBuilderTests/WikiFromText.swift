import Diagnostics
import Documents
import JourneyModel
import Testing

@testable import SiteBuilder

/// A site made of texts by path, as it is built on a day.
func siteOf(
  _ texts: [String: String],
  settings text: String = "",
  assets: [String] = [],
  on day: String = "2026-10-01",
  pageSize: PageSize = .standard
) -> Site {
  let settings = readSettings(SourceFile(path: "site.yml", text: text)).value
  let files = texts.map { SourceFile(path: $0.key, text: $0.value) }
  let documents = files.sorted { $0.path < $1.path }.map { parseDocument($0).value }
  let wiki = makeWiki(documents, assets: assets, settings: settings).value
  return Site(wiki, day: CalendarDate(iso: day), pageSize: pageSize)
}

extension Site {
  func persona(_ id: String) throws -> Link<Persona> {
    Link(try #require(wiki.personas.firstIndex { $0.facts.id == id }))
  }

  func evidence(_ id: String) throws -> Link<Evidence> {
    Link(try #require(wiki.evidence.firstIndex { $0.facts.id == id }))
  }
}

extension EntryView {
  /// The entry's HTML as text.
  var text: String { String(decoding: html, as: UTF8.self) }
}

/// Bytes as text.
func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
