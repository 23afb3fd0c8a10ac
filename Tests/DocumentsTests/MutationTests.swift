import Diagnostics
import Documents
import Testing

/// Documents made worse at random, always by the same seeds: none may trap, and whatever comes out must
/// stay inside the file.
@Suite("Mutated documents")
struct MutationTests {
  private static let original = """
    ---
    title: "Größe: {x}"
    tags: [a, b]
    phases:
      - {id: one, needs: ["*x* [y](z.md) {a=b}"]}
    ---
    Intro **Label:** [Ana](../ana.md "t") ![i](i.png){k="v \\" w"} \\~~x~~
    **Role:** buys {a=1}
    **Age**: 3

    ## 1. Phase {kind=use}
    ### Needs
    - [x] one `code` {persona=ana evidence=int_07_b}
      - two <br> three www.example.org a@b.org

        > [!NOTE]
        > | a | b |
        > |:--|--:|
        > | c<br>d {e=f} | `g \\| h` |
    1) x

    | Step | *Who* |
    |------|-------|
    | [r]  | Ana: -1 {basis=assumption} |

    <div><img src="p.png" alt='q'></div> text <b>x</b> <!-- c -->

    ```mermaid
    journey
      A: 5: Me
    ```

    Setext {a=b}
    ===
    > q

    [r]: r.md "title"
    """

  @Test("stay inside their bounds", arguments: 0..<300)
  func mutate(seed: Int) {
    var random = Random(seed: UInt64(seed))
    var bytes = Array(Self.original.utf8)
    for _ in 0...random.below(4) { Self.damage(&bytes, &random) }
    let setting = DocumentOptions.RawHTML.allCases[seed % 3]
    let file = SourceFile(path: "x.md", bytes: bytes)
    let result = parseDocument(file, options: DocumentOptions(rawHTML: setting))
    var bounds = Bounds(bytes)
    bounds.check(result)
    #expect(bounds.faults.isEmpty)
  }

  private static let pieces = [
    "[", "![[]()", "{a=", "}", "\"", "|", "\n", "\r", "> ", "- ", "`", "~~", "**", "<br>",
    "<img src=x",
    "---\n", "\u{FEFF}", "\u{0}", "\t", "&amp;", "\\", "#", ":", "：", "🎉", "<!--", "[r]: x\n",
    "| - |\n", "- - - - - - ", "\n\n",
  ]

  private static func damage(_ bytes: inout [UInt8], _ random: inout Random) {
    guard !bytes.isEmpty else { return }
    let place = random.below(bytes.count)
    switch random.below(5) {
    case 0: bytes.removeSubrange(place...)
    case 1: bytes[place] ^= UInt8(1 << random.below(7))
    case 2:
      let piece = pieces[random.below(pieces.count)]
      let count = 1 << random.below(11)
      bytes.insert(contentsOf: String(repeating: piece, count: count).utf8, at: place)
    case 3: bytes.removeSubrange(place..<min(bytes.count, place + random.below(60)))
    default:
      let end = min(bytes.count, place + random.below(200))
      bytes.insert(contentsOf: Array(bytes[place..<end]), at: random.below(bytes.count))
    }
  }
}

/// SplitMix64: the same numbers on every machine.
struct Random {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((value ^ (value >> 31)) % UInt64(limit))
  }
}

/// Looks at every span, hole and byte of a result.
private struct Bounds {
  let limit: Int
  let hasNUL: Bool
  var faults: [String] = []
  private var holes = 0

  init(_ bytes: [UInt8]) { (limit, hasNUL) = (bytes.count, bytes.contains(0)) }

  mutating func check(_ result: Checked<ParsedDocument>) {
    let document = result.value
    for diagnostic in result.diagnostics {
      check(diagnostic.span)
      diagnostic.notes.forEach { check($0.span) }
    }
    document.frontMatter.map { check(.mapping($0)) }
    document.preamble.forEach { check($0) }
    document.sections.forEach { check($0) }
    document.links.forEach { check($0.span) }
    if holes != document.links.count {
      faults.append("\(holes) holes, \(document.links.count) links")
    }
  }

  private mutating func check(_ span: SourceSpan) {
    if span.lower < 0 || span.upper > limit { faults.append("\(span)") }
  }

  private mutating func check(_ fragment: HTMLFragment) {
    var last = 0
    for hole in fragment.holes {
      if hole.offset < last || hole.offset > fragment.bytes.count { faults.append("hole \(hole)") }
      last = hole.offset
      check(hole.use.span)
    }
    holes += fragment.holes.count
    if fragment.bytes.contains(where: { $0 >= 0xFD }) { faults.append("mark in HTML") }
  }

  private mutating func check(_ node: YAMLNode) {
    check(node.span)
    switch node {
    case .scalar, .null: break
    case .sequence(let items, _): items.forEach { check($0) }
    case .mapping(let mapping):
      for entry in mapping.entries {
        check(entry.key.span)
        check(entry.value)
      }
    }
  }

  private mutating func check(_ inline: Inline) {
    check(inline.span)
    check(inline.html)
    for attribute in inline.attributes {
      check(attribute.key.span)
      check(attribute.value.span)
    }
    if let label = inline.label {
      check(label.name.span)
      let before = holes
      check(label.restHTML)
      holes = before
    }
    // A mark that was left over would be decoded to this; so is a NUL.
    if !hasNUL, inline.text.unicodeScalars.contains("\u{FFFD}") { faults.append("mark in text") }
  }

  private mutating func check(_ block: Block) {
    check(block.span)
    switch block {
    case .paragraph(let inline): check(inline)
    case .list(let list):
      for item in list.items {
        check(item.span)
        check(item.content)
        item.details.forEach { check($0) }
      }
    case .table(let table):
      for cell in table.header + table.rows.joined() {
        check(cell.span)
        cell.parts.forEach { check($0) }
      }
    case .code(let code):
      if code.literalOffset < 0 || code.literalOffset > limit { faults.append("literal offset") }
    case .quote(_, let html, _): check(html)
    case .other(let html, _): check(html)
    }
  }

  private mutating func check(_ section: Section) {
    check(section.span)
    check(section.heading)
    section.blocks.forEach { check($0) }
    section.children.forEach { check($0) }
    if section.span.upper < section.heading.span.upper { faults.append("section span") }
  }
}
