/// A page or file of the site. It alone knows where things lie and how one links to another.
package enum Route: Sendable, Hashable {
  case home
  case personas
  case persona(String)
  /// All that a persona's page shows the beginning of.
  case personaList(String, PersonaList)
  case journeys
  case journey(String)
  /// The stand-alone picture of a journey.
  case diagram(String)
  case phase(journey: String, phase: String)
  case evidenceIndex
  case evidence(String)
  case opportunities
  case opportunity(String)
  case touchpoints
  case painPoints
  case contentGaps
  case glossary
  /// A plain page, by the path of its source without extension.
  case page(String)
  case notFound
  /// A page after the first of what begins at a route, by its path: every link from or to one asks for that.
  case further(path: String)
  /// The page at an old path, which leads on to the new one.
  case redirect(String)
  /// A file of the theme.
  case theme(String)
  /// A file that is copied as it is.
  case asset(String)
  /// The whole wiki as data.
  case data
  /// A journey as data.
  case journeyData(String)
  case sitemap
  case robots

  /// The file in the output folder. Flat: no setting of a server is needed to find it.
  package var path: String {
    let count = byteCount
    return String(unsafeUninitializedCapacity: count) { bytes in
      write(to: bytes)
      return count
    }
  }

  /// What a path is made of: what the site says, what authors say, and so on. Handed over rather than kept, since pages hold
  /// dozens of links, and keeping counts references.
  private typealias Pieces<Result> =
    (StaticString, String, StaticString, String, StaticString) -> Result

  private func pieces<Result>(_ body: Pieces<Result>) -> Result {
    switch self {
    case .home: body("index.html", "", "", "", "")
    case .personas: body("personas/index.html", "", "", "", "")
    case .persona(let id): body("personas/", id, ".html", "", "")
    case .personaList(let id, let list): body("personas/", id, "/", list.rawValue, ".html")
    case .journeys: body("journeys/index.html", "", "", "", "")
    case .journey(let id): body("journeys/", id, ".html", "", "")
    case .diagram(let id): body("journeys/", id, ".svg", "", "")
    case .phase(let journey, let phase): body("journeys/", journey, "/", phase, ".html")
    case .evidenceIndex: body("evidence/index.html", "", "", "", "")
    case .evidence(let id): body("evidence/", id, ".html", "", "")
    case .opportunities: body("opportunities/index.html", "", "", "", "")
    case .opportunity(let id): body("opportunities/", id, ".html", "", "")
    case .touchpoints: body("touchpoints.html", "", "", "", "")
    case .painPoints: body("pain-points.html", "", "", "", "")
    case .contentGaps: body("content-gaps.html", "", "", "", "")
    case .glossary: body("glossary.html", "", "", "", "")
    case .page(let stem): body("", stem, ".html", "", "")
    case .notFound: body("404.html", "", "", "", "")
    case .further(let path), .redirect(let path), .theme(let path), .asset(let path):
      body("", path, "", "", "")
    case .data: body("site.json", "", "", "", "")
    case .journeyData(let id): body("journeys/", id, ".json", "", "")
    case .sitemap: body("sitemap.xml", "", "", "", "")
    case .robots: body("robots.txt", "", "", "", "")
    }
  }

  /// Of its path.
  private var byteCount: Int {
    pieces { folder, name, between, rest, ending in
      folder.utf8CodeUnitCount + name.utf8.count + between.utf8CodeUnitCount + rest.utf8.count
        + ending.utf8CodeUnitCount
    }
  }

  /// Writes the path to the beginning of a buffer with room for it.
  private func write(to bytes: UnsafeMutableBufferPointer<UInt8>) {
    pieces { folder, name, between, rest, ending in
      var end = 0
      put(folder, to: bytes, at: &end)
      put(name, to: bytes, at: &end)
      put(between, to: bytes, at: &end)
      put(rest, to: bytes, at: &end)
      put(ending, to: bytes, at: &end)
    }
  }

  /// A page after the first of what begins at a route, by its number from 2.
  static func further(_ first: Route, page: Int) -> Route {
    .further(path: "\(pageStem(first.path))/\(page).html")
  }

  /// A page of what begins here, by its number from 1.
  func page(_ number: Int) -> Route { number == 1 ? self : .further(self, page: number) }

  /// Whether the site keeps paths for pages that the route has when there is much to list.
  var keepsPaths: Bool {
    switch self {
    case .personas, .journeys, .evidenceIndex, .evidence, .opportunities, .touchpoints,
      .painPoints, .contentGaps, .persona:
      true
    default: false
    }
  }

  /// Whether somebody wrote the path, and could write any other.
  var isChosenByAuthors: Bool {
    switch self {
    case .page, .asset, .redirect: true
    default: false
    }
  }

  /// Whether a path is one of those.
  ///
  /// They are kept before they are needed: an entry more must not take another page's path.
  func keeps(_ path: String) -> Bool {
    guard path.hasSuffix(".html") else { return false }
    let name = path.dropLast(5)
    guard case .persona(let id) = self else {
      return keepsPaths && isNumbered(name, below: pageStem(self.path))
    }
    return PersonaList.allCases.contains { list in
      let stem = pageStem(Route.personaList(id, list).path)
      return name == stem || isNumbered(name, below: stem)
    }
  }

  /// Whether a path is that of a folder in which those lie.
  func keepsFolder(_ path: String) -> Bool {
    guard keepsPaths else { return false }
    if path == pageStem(self.path) { return true }
    guard case .persona(let id) = self else { return false }
    return PersonaList.allCases.contains { path == pageStem(Route.personaList(id, $0).path) }
  }

  /// How many folders lie between the page and the site's root.
  var depth: Int { path.utf8.reduce(0) { $1 == UInt8(ascii: "/") ? $0 + 1 : $0 } }

  /// A relative URL from one page to another, percent-encoded; `anchor` without `#`.
  ///
  /// Pages hold dozens of links, so it works on bytes and makes one string.
  package func href(from page: Route, anchor: String = "") -> String {
    if !anchor.isEmpty, page == self { return "#" + percentEncoded(anchor) }
    let middle = byteCount
    let end = middle + page.byteCount
    // Both paths and the anchor in one buffer, one behind the other.
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: end + anchor.utf8.count) {
      pieces in
      write(to: pieces)
      page.write(to: UnsafeMutableBufferPointer(rebasing: pieces[middle...]))
      var last = end
      put(anchor, to: pieces, at: &last)
      return relativeURL(UnsafeBufferPointer(pieces), middle, end)
    }
  }

  /// An absolute URL; `base` has no trailing slash. The home page is the folder itself.
  package func absoluteURL(base: String) -> String {
    let path = self == .home ? "" : path
    return "\(base)/\(percentEncoded(path))"
  }
}

/// The lists of a persona that have pages of their own when they are long; the raw value is the file's name.
package enum PersonaList: String, Sendable, Hashable, CaseIterable {
  case journeys
  case ownPains = "pain-points"
  case sharedPains = "shared-pain-points"
  case missing = "missing-content"
  case made = "content"
}

/// Whether a path without extension is a whole number in a folder.
private func isNumbered(_ name: Substring, below folder: String) -> Bool {
  guard name.hasPrefix(folder + "/") else { return false }
  let number = name.dropFirst(folder.count + 1)
  return !number.isEmpty && number.allSatisfy { $0.isASCII && $0.isNumber }
}

private let slash = UInt8(ascii: "/")
private let dot = UInt8(ascii: ".")

/// A path or fragment with everything escaped that RFC 3986 §3.3 does not allow in a path; `:` too, so that a
/// first segment is never read as a scheme.
func percentEncoded(_ text: String) -> String {
  String(unsafeUninitializedCapacity: text.utf8.count * 3) { bytes in
    var end = 0
    for byte in text.utf8 { writePercentEncoded(byte, to: bytes, at: &end) }
    return end
  }
}

private func put(
  _ piece: StaticString,
  to bytes: UnsafeMutableBufferPointer<UInt8>,
  at end: inout Int
) {
  let start = end
  end += piece.utf8CodeUnitCount
  piece.withUTF8Buffer { _ = bytes[start...].initialize(from: $0) }
}

private func put(
  _ piece: String,
  to bytes: UnsafeMutableBufferPointer<UInt8>,
  at end: inout Int
) {
  let start = end
  let count = piece.utf8.withContiguousStorageIfAvailable { utf8 in
    _ = bytes[start...].initialize(from: utf8)
    return utf8.count
  }
  if let count {
    end += count
  } else {
    end = bytes[start...].initialize(fromContentsOf: piece.utf8)
  }
}

/// The URL from the page whose path lies between `middle` and `end` to the one whose path lies before that. What follows is the
/// anchor.
private func relativeURL(_ pieces: UnsafeBufferPointer<UInt8>, _ middle: Int, _ end: Int) -> String
{
  var shared = 0
  var index = 0
  while index < middle, middle + index < end, pieces[index] == pieces[middle + index] {
    index += 1
    if pieces[index - 1] == slash { shared = index }
  }
  var climbs = 0
  for index in middle + shared..<end where pieces[index] == slash { climbs += 1 }
  let most = climbs * 3 + (middle - shared + 1 + pieces.count - end) * 3
  return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: most) { bytes in
    var count = 0
    for _ in 0..<climbs {
      (bytes[count], bytes[count + 1], bytes[count + 2]) = (dot, dot, slash)
      count += 3
    }
    for index in shared..<middle { writePercentEncoded(pieces[index], to: bytes, at: &count) }
    if end < pieces.count {
      bytes[count] = UInt8(ascii: "#")
      count += 1
      for index in end..<pieces.count { writePercentEncoded(pieces[index], to: bytes, at: &count) }
    }
    return String(decoding: UnsafeBufferPointer(rebasing: bytes[..<count]), as: UTF8.self)
  }
}

/// Writes one byte, or the three that stand for it.
@inline(__always)
private func writePercentEncoded(
  _ byte: UInt8,
  to bytes: UnsafeMutableBufferPointer<UInt8>,
  at end: inout Int
) {
  if isPlainInPath(byte) {
    bytes[end] = byte
    end += 1
  } else {
    bytes[end] = UInt8(ascii: "%")
    bytes[end + 1] = hexDigit(byte >> 4)
    bytes[end + 2] = hexDigit(byte & 15)
    end += 3
  }
}

/// Letters, digits and `!()*+,-./=@_~`.
@inline(__always)
private func isPlainInPath(_ byte: UInt8) -> Bool {
  // A table of bits: it is asked of every byte of every link.
  let table: UInt64 = byte < 64 ? 0x23FF_FF02_0000_0000 : 0x47FF_FFFE_87FF_FFFF
  return byte < 128 && table & (1 << UInt64(byte & 63)) != 0
}

private func hexDigit(_ value: UInt8) -> UInt8 {
  value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
}

/// The file that answers at an old address; nil for what is no path below the root.
///
/// A source path stands for its page, and a path without extension for a folder, since every host shows the
/// `index.html` of one.
func redirectPath(_ written: String) -> String? {
  let parts = written.split(separator: "/").map(String.init)
  let isSafe = parts.allSatisfy { part in
    part != "." && part != ".."
      && part.unicodeScalars.allSatisfy { $0.value >= 0x20 && !"\\:?#".unicodeScalars.contains($0) }
  }
  guard isSafe, let last = parts.last, !written.hasPrefix("//") else { return nil }
  let path = parts.joined(separator: "/")
  if written.hasSuffix("/") { return path + "/index.html" }
  if last.hasSuffix(".html") || last.hasSuffix(".htm") { return path }
  if last.hasSuffix(".md") { return path.dropLast(3) + ".html" }
  return path + "/index.html"
}
