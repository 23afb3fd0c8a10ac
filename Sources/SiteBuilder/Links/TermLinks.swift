import Documents
import JourneyModel
import Templates

/// The words of the glossary, and how pages come to link them where they first use them (content format 1 §1).
///
/// Only the finished page tells what comes first on it. So authored text is marked when it is made HTML, and
/// `linked` looks for terms between the marks of a page that is rendered.
struct TermLinks: Sendable {
  /// Around authored HTML: U+FDD0 and U+FDD1, which no text holds (Unicode 16 §23.7).
  static let opening: [UInt8] = [0xEF, 0xB7, 0x90]
  static let closing: [UInt8] = [0xEF, 0xB7, 0x91]

  private let finder: TermFinder
  private let anchors: [String]

  /// nil without a glossary or without a term in it.
  init?(_ glossary: Page?) {
    let terms = glossary?.prose.sections.filter { !$0.heading.text.isEmpty } ?? []
    guard !terms.isEmpty else { return nil }
    finder = TermFinder(terms.map(\.heading.text))
    anchors = terms.map(\.anchor)
  }

  /// Authored HTML with its marks.
  func marked(_ html: [UInt8]) -> [UInt8] {
    html.isEmpty ? html : Self.opening + html + Self.closing
  }

  /// A rendered page without marks; each term is a link where authored text on it first uses it. Text in links,
  /// headings and code is left alone, and so are the terms on the glossary's own page.
  /// `language` is the page's: it tells nouns from verbs.
  func linked(_ page: [UInt8], on route: Route, _ language: String) -> [UInt8] {
    var scan = TermScan(page: page, finder: finder, nouns: NounSigns(language: language))
    return scan.run { term in
      route == .glossary ? nil : Route.glossary.href(from: route, anchor: anchors[term])
    }
  }
}

/// One pass over a page.
private struct TermScan {
  let page: [UInt8]
  let finder: TermFinder
  let nouns: NounSigns
  private var output: [UInt8] = []
  private var linked: Set<Int> = []
  /// How many marked texts are open here, and how many elements in which nothing is linked.
  private var authored = 0
  private var silent = 0

  init(page: [UInt8], finder: TermFinder, nouns: NounSigns) {
    self.page = page
    self.finder = finder
    self.nouns = nouns
    output.reserveCapacity(page.count + 1024)
  }

  mutating func run(href: (Int) -> String?) -> [UInt8] {
    var index = 0
    while index < page.count {
      switch page[index] {
      case UInt8(ascii: "<"): index = copyTag(from: index)
      case 0xEF where isMark(at: index):
        authored = max(0, authored + (page[index + 2] == 0x90 ? 1 : -1))
        index += 3
      default:
        let end = textEnd(from: index)
        if authored > 0, silent == 0 {
          copyText(index..<end, href)
        } else {
          output += page[index..<end]
        }
        index = end
      }
    }
    return output
  }

  private func isMark(at index: Int) -> Bool {
    index + 2 < page.count && page[index + 1] == 0xB7
      && (page[index + 2] == 0x90 || page[index + 2] == 0x91)
  }

  private func textEnd(from start: Int) -> Int {
    var index = start + 1
    while index < page.count, page[index] != UInt8(ascii: "<"),
      page[index] != 0xEF || !isMark(at: index)
    {
      index += 1
    }
    return index
  }

  /// Copies a tag.
  private mutating func copyTag(from start: Int) -> Int {
    let end = endOfTag(page, from: start)
    output += page[start..<end]
    let isClosing = start + 1 < end && page[start + 1] == UInt8(ascii: "/")
    let name = page[(start + (isClosing ? 2 : 1))..<end].prefix {
      $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\n")
    }
    if Self.silentElements.contains(where: { $0.utf8.elementsEqual(name) }) {
      silent = max(0, silent + (isClosing ? -1 : 1))
    }
    return end
  }

  private static let silentElements = [
    "a", "h1", "h2", "h3", "h4", "h5", "h6", "code", "pre", "svg", "script", "style", "title",
    "button", "summary", "caption", "th",
  ]

  private mutating func copyText(_ range: Range<Int>, _ href: (Int) -> String?) {
    var copied = range.lowerBound
    for use in finder.uses(in: page[range], nouns) where !linked.contains(use.term) {
      guard use.range.lowerBound >= copied, let href = href(use.term) else { continue }
      linked.insert(use.term)
      output += page[copied..<use.range.lowerBound]
      output += Array("<a class=\"term\" href=\"".utf8)
      appendEscaped(href, to: &output)
      output += Array("\">".utf8)
      output += page[use.range]
      output += Array("</a>".utf8)
      copied = use.range.upperBound
    }
    output += page[copied..<range.upperBound]
  }
}

/// The index behind the tag that begins at a place; attribute values may hold `>` between quotes.
func endOfTag(_ markup: [UInt8], from start: Int) -> Int {
  var index = start + 1
  var quote: UInt8 = 0
  while index < markup.count, quote != 0 || markup[index] != UInt8(ascii: ">") {
    let byte = markup[index]
    if quote != 0 {
      if byte == quote { quote = 0 }
    } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
      quote = byte
    }
    index += 1
  }
  return min(index + 1, markup.count)
}
