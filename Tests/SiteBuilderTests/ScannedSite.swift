import Foundation
import SiteBuilder

/// The links, resources and ids of a built site, found by a small scanner of start tags.
struct ScannedSite {
  private struct Page {
    var ids: [String] = []
    var links: [String] = []
    var resources: [String] = []
  }

  private var pages: [String: Page] = [:]
  private let paths: Set<String>

  init(_ tree: OutputTree) {
    paths = Set(tree.files.map(\.path))
    for file in tree.files where file.path.hasSuffix(".html") {
      guard case .bytes(let bytes) = file.content else { continue }
      pages[file.path] = Self.scan(bytes)
    }
  }

  var linkCount: Int { pages.values.reduce(0) { $0 + $1.links.count } }

  /// "page: href" of every relative link whose file or anchor is missing, sorted.
  func brokenLinks() -> [String] {
    var broken: [String] = []
    for (path, page) in pages {
      for href in page.links + page.resources where !Self.isAbsolute(href) {
        if !leadsSomewhere(href, from: path) { broken.append("\(path): \(href)") }
      }
    }
    return broken.sorted()
  }

  /// "page: id" of every id that a page has twice, sorted.
  func repeatedIDs() -> [String] {
    pages.flatMap { path, page in
      Dictionary(grouping: page.ids) { $0 }.filter { $0.value.count > 1 }.map {
        "\(path): \($0.key)"
      }
    }.sorted()
  }

  /// "page: URL" of every script, style sheet or image of another host, sorted.
  func externalResources() -> [String] {
    pages.flatMap { path, page in page.resources.filter(Self.isAbsolute).map { "\(path): \($0)" } }
      .sorted()
  }

  private func leadsSomewhere(_ href: String, from path: String) -> Bool {
    let parts = href.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    guard let target = String(parts[0]).removingPercentEncoding else { return false }
    var folders = path.split(separator: "/").dropLast().map(String.init)
    for part in target.split(separator: "/") {
      if part == ".." {
        guard folders.popLast() != nil else { return false }
      } else if part != "." {
        folders.append(String(part))
      }
    }
    let file = target.isEmpty ? path : folders.joined(separator: "/")
    guard paths.contains(file) else { return false }
    guard parts.count > 1, let anchor = String(parts[1]).removingPercentEncoding else {
      return true
    }
    return anchor.isEmpty || pages[file]?.ids.contains(anchor) == true
  }

  private static func isAbsolute(_ href: String) -> Bool {
    href.hasPrefix("//")
      || ["http:", "https:", "mailto:", "tel:", "data:"].contains { href.hasPrefix($0) }
  }

  private static func scan(_ bytes: [UInt8]) -> Page {
    var page = Page()
    let text = String(decoding: bytes, as: UTF8.self)
    for chunk in text.split(separator: "<").dropFirst(text.hasPrefix("<") ? 0 : 1) {
      guard let end = tagEnd(chunk) else { continue }
      let tag = chunk[..<end]
      let name = tag.prefix { $0.isLetter || $0.isNumber }
      for (key, value) in attributes(tag.dropFirst(name.count)) {
        switch (name, key) {
        case (_, "id"): page.ids.append(value)
        case ("a", "href"): page.links.append(value)
        case ("link", "href"), (_, "src"): page.resources.append(value)
        default: break
        }
      }
    }
    return page
  }

  /// The index of the tag's closing ">", outside of quotes.
  private static func tagEnd(_ chunk: Substring) -> Substring.Index? {
    var quote: Character?
    for index in chunk.indices {
      let character = chunk[index]
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "\"" || character == "'" {
        quote = character
      } else if character == ">" {
        return index
      }
    }
    return nil
  }

  private static func attributes(_ tag: Substring) -> [(String, String)] {
    var result: [(String, String)] = []
    var rest = tag
    while let equals = rest.range(of: "=\"") {
      let key =
        rest[..<equals.lowerBound].split(whereSeparator: \.isWhitespace).last.map(String.init) ?? ""
      let after = rest[equals.upperBound...]
      guard let close = after.firstIndex(of: "\"") else { break }
      let value = after[..<close].replacingOccurrences(of: "&amp;", with: "&")
        .replacingOccurrences(of: "&#39;", with: "'").replacingOccurrences(of: "&quot;", with: "\"")
      result.append((key, value))
      rest = after[after.index(after: close)...]
    }
    return result
  }
}
