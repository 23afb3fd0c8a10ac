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
  /// A page after the first of what begins at a route, by its number from 2.
  indirect case further(Route, page: Int)
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
    let pieces = pieces
    return String(unsafeUninitializedCapacity: pieces.count) { bytes in
      pieces.write(to: bytes)
      return pieces.count
    }
  }

  private var pieces: PathPieces {
    switch self {
    case .home: PathPieces("index.html")
    case .personas: PathPieces("personas/index.html")
    case .persona(let id): PathPieces("personas/", id, ".html")
    case .personaList(let id, let list): PathPieces("personas/", id, "/", list.rawValue, ".html")
    case .journeys: PathPieces("journeys/index.html")
    case .journey(let id): PathPieces("journeys/", id, ".html")
    case .diagram(let id): PathPieces("journeys/", id, ".svg")
    case .phase(let journey, let phase): PathPieces("journeys/", journey, "/", phase, ".html")
    case .evidenceIndex: PathPieces("evidence/index.html")
    case .evidence(let id): PathPieces("evidence/", id, ".html")
    case .opportunities: PathPieces("opportunities/index.html")
    case .opportunity(let id): PathPieces("opportunities/", id, ".html")
    case .touchpoints: PathPieces("touchpoints.html")
    case .painPoints: PathPieces("pain-points.html")
    case .contentGaps: PathPieces("content-gaps.html")
    case .glossary: PathPieces("glossary.html")
    case .page(let stem): PathPieces("", stem, ".html")
    case .notFound: PathPieces("404.html")
    case .further(let first, let page):
      PathPieces("", pageStem(first.path), "/", String(page), ".html")
    case .redirect(let path), .theme(let path), .asset(let path): PathPieces("", path, "")
    case .data: PathPieces("site.json")
    case .journeyData(let id): PathPieces("journeys/", id, ".json")
    case .sitemap: PathPieces("sitemap.xml")
    case .robots: PathPieces("robots.txt")
    }
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

  /// How many folders lie between the page and the site's root.
  var depth: Int { path.utf8.reduce(0) { $1 == UInt8(ascii: "/") ? $0 + 1 : $0 } }

  /// A relative URL from one page to another, percent-encoded; `anchor` without `#`.
  ///
  /// Pages hold dozens of links, so it works on bytes and makes one string.
  package func href(from page: Route, anchor: String = "") -> String {
    if !anchor.isEmpty, page == self { return "#" + percentEncoded(anchor) }
    let (target, source) = (pieces, page.pieces)
    let middle = target.count
    // Both paths in one buffer, one behind the other.
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: middle + source.count) { paths in
      target.write(to: paths)
      source.write(to: UnsafeMutableBufferPointer(rebasing: paths[middle...]))
      return relativeURL(UnsafeBufferPointer(paths), middle, anchor)
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

/// A path as what the site and what authors say of it, one behind the other.
private struct PathPieces {
  let folder: StaticString
  var name = ""
  var between: StaticString = ""
  var rest = ""
  var ending: StaticString = ""

  init(_ whole: StaticString) { folder = whole }

  init(_ folder: StaticString, _ name: String, _ ending: StaticString) {
    self.folder = folder
    self.name = name
    self.ending = ending
  }

  init(
    _ folder: StaticString,
    _ name: String,
    _ between: StaticString,
    _ rest: String,
    _ ending: StaticString
  ) {
    self.folder = folder
    self.name = name
    self.between = between
    self.rest = rest
    self.ending = ending
  }

  /// In bytes.
  var count: Int {
    folder.utf8CodeUnitCount + name.utf8.count + between.utf8CodeUnitCount + rest.utf8.count
      + ending.utf8CodeUnitCount
  }

  /// Writes the path to the beginning of a buffer with room for it.
  func write(to bytes: UnsafeMutableBufferPointer<UInt8>) {
    var end = 0
    func put(_ piece: UnsafeBufferPointer<UInt8>) {
      for byte in piece {
        bytes[end] = byte
        end += 1
      }
    }
    func put(_ piece: String) {
      var piece = piece
      piece.withUTF8 { put($0) }
    }
    folder.withUTF8Buffer { put($0) }
    put(name)
    between.withUTF8Buffer { put($0) }
    put(rest)
    ending.withUTF8Buffer { put($0) }
  }
}

/// The URL from the page whose path begins at `middle` to the one whose path lies before that.
private func relativeURL(
  _ paths: UnsafeBufferPointer<UInt8>,
  _ middle: Int,
  _ anchor: String
) -> String {
  var shared = 0
  var index = 0
  while index < middle, middle + index < paths.count, paths[index] == paths[middle + index] {
    index += 1
    if paths[index - 1] == slash { shared = index }
  }
  let climbs = paths[(middle + shared)...].reduce(0) { $1 == slash ? $0 + 1 : $0 }
  let longest = climbs * 3 + (middle - shared) * 3 + 1 + anchor.utf8.count * 3
  return String(unsafeUninitializedCapacity: longest) { bytes in
    var end = 0
    for _ in 0..<climbs {
      (bytes[end], bytes[end + 1], bytes[end + 2]) = (dot, dot, slash)
      end += 3
    }
    for byte in paths[shared..<middle] { writePercentEncoded(byte, to: bytes, at: &end) }
    if !anchor.isEmpty {
      bytes[end] = UInt8(ascii: "#")
      end += 1
      for byte in anchor.utf8 { writePercentEncoded(byte, to: bytes, at: &end) }
    }
    return end
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

private func isPlainInPath(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
    UInt8(ascii: "~"), UInt8(ascii: "/"), UInt8(ascii: "!"), UInt8(ascii: "*"), UInt8(ascii: "("),
    UInt8(ascii: ")"), UInt8(ascii: ","), UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "@"):
    true
  default: false
  }
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
