import Diagnostics
import JourneyModel
import SiteBuilder
import SiteTemplate
import Testing

/// Parts of the example wiki made worse at random, always by the same seeds: whatever happens to a file, a build
/// ends, reports places that there are, and gives a whole site or none.
@Suite("A damaged wiki")
struct WikiMutationTests {
  private static let example = Result { try exampleTree() }
  private static let theme = Theme(builtIn: BuiltInTheme.files)

  @Test(
    "is checked and built without a trap",
    .serialized,
    .timeLimit(.minutes(1)),
    arguments: 0..<300
  )
  func build(seed: Int) async throws {
    var tree = damaged(try Self.example.get(), seed: UInt64(seed))
    let options = options(jobs: 1 + seed % 2)
    let checked = await checkContent(tree, options: options)
    expectPlaces(checked.diagnostics, in: tree)
    // What is an error is made a warning, so that pages are made of what is left.
    let codes = Set(checked.diagnostics.filter { $0.severity == .error }.map(\.rule.code))
    if !codes.isEmpty { tree = tolerating(codes, in: tree) }
    let built = await buildSite(tree, theme: Self.theme, options: options)
    expectPlaces(built.diagnostics, in: tree)
    #expect(built.value.files.isEmpty == built.diagnostics.containsError)
  }

  /// Expects every place to lie in its file, and every printed finding to leave the terminal alone.
  private func expectPlaces(_ diagnostics: [Diagnostic], in tree: SourceTree) {
    for diagnostic in diagnostics {
      let spans = [diagnostic.span] + diagnostic.notes.map(\.span)
      let outside = spans.filter {
        $0.lower < 0 || $0.upper > tree.document(at: $0.path)?.bytes.count ?? 0
      }
      #expect(outside == [], "\(diagnostic.rule.code): \(diagnostic.message)")
    }
    var rendering = TextRendering(sources: tree)
    let text = rendering.text(Array(diagnostics.prefix(50)))
    let controls = text.unicodeScalars.filter {
      $0 != "\n" && $0.properties.generalCategory == .control
    }
    #expect(controls.isEmpty)
  }

  /// The tree with settings by which these rules give warnings.
  private func tolerating(_ codes: Set<String>, in tree: SourceTree) -> SourceTree {
    let rules = codes.sorted().map { "  \($0): warning\n" }.joined()
    let settings = SourceFile(path: "site.yml", text: "rules:\n" + rules)
    let documents = tree.documents.filter { $0.path != "site.yml" }
    return SourceTree(documents: documents + [settings], assets: tree.assets)
  }
}

// MARK: - Damage

/// A dozen files of a wiki, of which one to three are damaged.
private func damaged(_ tree: SourceTree, seed: UInt64) -> SourceTree {
  var random = Random(seed: seed)
  var files = tree.documents.filter { $0.path != "site.yml" }.shuffled(using: &random)
  files = Array(files.prefix(11)) + tree.documents.filter { $0.path == "site.yml" }
  for _ in 0...random.below(3) {
    // Journeys are where most is read, so they are hit more often than others.
    let journeys = files.indices.filter { files[$0].path.hasPrefix("journeys/") }
    let isJourney = random.below(2) == 0 && !journeys.isEmpty
    let index = isJourney ? journeys[random.below(journeys.count)] : random.below(files.count)
    var bytes = files[index].bytes
    for _ in 0...random.below(3) { damage(&bytes, &random, others: files) }
    files[index] = SourceFile(path: files[index].path, bytes: bytes)
  }
  return SourceTree(documents: files, assets: tree.assets)
}

/// What tends to be misread: the marks of Markdown, YAML, attributes and Mermaid, and characters beyond ASCII.
private let pieces = [
  "[", "![[]()", "{", "{a=", "{persona=ana,}", "}", "\"", "'", "|", "\n", "\r", "> ", "- ", "`",
  "~~",
  "**", "<br>", "<img src=x", "<!--", "---\n", "...\n", "&a ", "*a ", "!!x ", "{{", "[[[[", "? ",
  "\u{FEFF}", "\u{0}", "\t", "&amp;", "\\", "#", "## ", "## Phase 1: x\n", "### Needs\n- x\n", ":",
  "：", "🎉", "e\u{301}", "\u{202E}", "日本", "| - |\n", "- - - - ", "\n\n", "1) ",
  "```mermaid\njourney\n",
  "**Emotion:** 9\n", "persona:", "](journey:", "99999999999999999999", "-", "~", "👩‍👩‍👧", "\u{2028}",
]

private func damage(_ bytes: inout [UInt8], _ random: inout Random, others: [SourceFile]) {
  guard !bytes.isEmpty else { return }
  let place = random.below(bytes.count)
  switch random.below(11) {
  case 0: bytes.removeSubrange(place...)
  case 1: bytes[place] ^= UInt8(1 << random.below(8))
  case 2:
    insert(pieces[random.below(pieces.count)], times: 1 << random.below(12), into: &bytes, place)
  case 3: bytes.removeSubrange(place..<min(bytes.count, place + random.below(200)))
  case 4: duplicateLine(of: &bytes, at: place, times: 1 << random.below(8))
  case 5: insert("\n" + String(repeating: " ", count: 1 << random.below(14)), into: &bytes, place)
  case 6: indentLines(of: &bytes, from: place, by: 1 + random.below(8))
  case 7:
    let other = others[random.below(others.count)].bytes
    bytes.insert(contentsOf: other, at: place)
  case 8: nest(&bytes, at: place, levels: 1 << random.below(12), &random)
  case 9: bytes = bytes.flatMap { $0 == UInt8(ascii: "\n") ? [UInt8(ascii: "\r"), $0] : [$0] }
  default: shuffleLines(of: &bytes, &random)
  }
  // Larger ones are refused as a whole, which one case in a hundred need not show again.
  if bytes.count > 1 << 19 { bytes.removeSubrange((1 << 19)...) }
}

private func insert(_ text: String, times: Int = 1, into bytes: inout [UInt8], _ place: Int) {
  bytes.insert(contentsOf: String(repeating: text, count: times).utf8, at: place)
}

private func lineRange(in bytes: [UInt8], around place: Int) -> Range<Int> {
  let lineFeed = UInt8(ascii: "\n")
  let start = bytes[..<place].lastIndex(of: lineFeed).map { $0 + 1 } ?? 0
  let end = bytes[place...].firstIndex(of: lineFeed).map { $0 + 1 } ?? bytes.count
  return start..<max(start, end)
}

private func duplicateLine(of bytes: inout [UInt8], at place: Int, times: Int) {
  let range = lineRange(in: bytes, around: place)
  let line = Array(bytes[range])
  bytes.insert(contentsOf: (0..<times).flatMap { _ in line }, at: range.lowerBound)
}

private func indentLines(of bytes: inout [UInt8], from place: Int, by width: Int) {
  let start = lineRange(in: bytes, around: place).lowerBound
  let indent = [UInt8](repeating: UInt8(ascii: " "), count: width)
  let tail = bytes[start...].flatMap { $0 == UInt8(ascii: "\n") ? [$0] + indent : [$0] }
  bytes.replaceSubrange(start..., with: tail)
}

/// Opens many levels of one kind, with or without closing them.
private func nest(_ bytes: inout [UInt8], at place: Int, levels: Int, _ random: inout Random) {
  let kinds = [
    ("[", "]"), ("{a: ", "}"), ("> ", ""), ("- ", ""), ("*", "*"), ("![", "](x)"), ("(", ")"),
  ]
  let kind = kinds[random.below(kinds.count)]
  let close = random.below(2) == 0 ? "" : String(repeating: kind.1, count: levels)
  insert(String(repeating: kind.0, count: levels) + "x" + close, into: &bytes, place)
}

private func shuffleLines(of bytes: inout [UInt8], _ random: inout Random) {
  let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  bytes = Array(lines.shuffled(using: &random).joined(separator: [UInt8(ascii: "\n")]))
}

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers on every machine.
private struct Random: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
}
