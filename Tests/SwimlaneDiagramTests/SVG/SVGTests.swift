import Foundation
import Testing

@testable import SwimlaneDiagram

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("SVG")
struct SVGTests {
  private static let seeds: [UInt64] = Array(200...215)

  @Test("every variant of any chart is well-formed XML", arguments: seeds)
  func wellFormed(seed: UInt64) {
    let geometry = layout(Charts.random(seed: seed))
    let figure = inlineFigure(geometry)
    let page = Array("<figure>".utf8) + figure.markup + figure.key + Array("</figure>".utf8)
    #expect(XMLParser(data: Data(page)).parse())
    #expect(XMLParser(data: Data(standaloneFile(geometry))).parse())
  }

  @Test("hostile text cannot end its element or attribute")
  func hostileText() {
    let evil = "</text><script>\"'&\u{0}\u{1F}\u{FFFF}]]>"
    let chart = Chart(
      id: evil,
      title: evil,
      summary: evil,
      language: evil,
      columns: [Column(id: evil, title: evil, note: evil, group: evil, link: Link(evil))],
      rows: [
        Row(id: evil, title: evil, kind: .text, cells: [[Item(evil, badge: evil)]]),
        Row(
          id: evil,
          title: evil,
          kind: .curve([Series(name: evil, points: [[.init(1, word: evil)]])])
        ),
      ]
    )
    var palette = Palette()
    palette.light.ink = "red}</style><script>"
    let figure = inlineFigure(chart)
    let page = Array("<figure>".utf8) + figure.markup + figure.key + Array("</figure>".utf8)
    for bytes in [page, standaloneFile(chart, palette: palette)] {
      #expect(XMLParser(data: Data(bytes)).parse())
      #expect(!text(bytes).contains("<script"))
    }
  }

  @Test(
    "a stand-alone file holds nothing that other programs cannot draw",
    arguments: ["var(", "foreignObject", "textLength", "<script", "xlink", "http://example"]
  )
  func forbidden(word: String) {
    #expect(!text(standaloneFile(Charts.budget)).contains(word))
  }

  @Test("a stand-alone file has size, name, summary, both palettes and an opaque ground")
  func standalone() {
    var chart = Charts.budget
    chart.summary = "The mood is lowest at the price."
    let file = text(standaloneFile(chart))
    #expect(file.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\""))
    #expect(file.contains("><title>Buying an order tool</title>"))
    #expect(file.contains(">The mood is lowest at the price.</text>"))
    #expect(!file.contains("<desc>The mood"))
    #expect(file.contains("@media(prefers-color-scheme:dark)"))
    #expect(file.contains("<path class=\"p\" d=\"M0 0h"))
  }

  @Test("a summary that is cut is told whole")
  func longSummary() {
    var chart = Charts.budget
    chart.summary = String(repeating: "The mood is lowest at the price. ", count: 60)
    #expect(text(standaloneFile(chart)).contains("<desc>" + chart.summary + "</desc>"))
  }

  @Test("a stand-alone file links only to full addresses, the inline picture to relative ones")
  func links() {
    var chart = Charts.budget
    chart.columns[0].link = Link("a.html", absoluteHref: "https://example.org/a.html")
    chart.columns[1].link = Link("b.html")
    let file = text(standaloneFile(chart))
    #expect(file.contains("href=\"https://example.org/a.html\""))
    #expect(!file.contains("b.html"))
    let body = text(inlineFigure(chart).markup)
    #expect(body.contains("<a href=\"a.html\">"))
    #expect(body.contains("<a href=\"b.html\">"))
  }

  @Test(
    "an address that could run a script is dropped",
    arguments: ["javascript:alert(1)", "JavaScript:x", "data:text/html,x", "", "vbscript:x"]
  )
  func unsafeAddress(address: String) {
    #expect(safeAddress(address) == nil)
  }

  @Test(
    "a harmless address is kept",
    arguments: ["a.html", "../b.html#c:d", "#top", "https://x.org/a:b", "mailto:a@b.org", "a/b:c"]
  )
  func safeAddresses(address: String) {
    #expect(safeAddress(address) == address)
  }

  @Test("the inline picture is named by its title alone and has no style of its own")
  func inlineNames() {
    let figure = inlineFigure(Charts.budget)
    let body = text(figure.markup)
    #expect(figure.titleID == "wm-budget-t")
    #expect(body.contains("><title id=\"wm-budget-t\">"))
    #expect(!values(of: "<svg ", in: body).contains { $0.contains("role=") })
    #expect(body.contains("<g role=\"group\" aria-label=\"Phase 0\" transform=\"translate(22)\">"))
    #expect(!body.contains("<style"))
    #expect(!body.contains("style=\""))
  }

  @Test("ids of a picture are unique and its title has one", arguments: seeds)
  func ids(seed: UInt64) {
    let body = text(inlineFigure(Charts.random(seed: seed)).markup)
    let ids = values(of: " id=\"", in: body)
    #expect(Set(ids).count == ids.count)
    #expect(ids.contains(inlineFigure(Charts.random(seed: seed)).titleID))
  }

  @Test("the rail names every lane")
  func railNames() {
    let rail = text(inlineFigure(Charts.budget).markup)
    for row in Charts.budget.rows { #expect(rail.contains(">\(row.title)</text>")) }
  }

  @Test("a lane\u{2019}s name is broken on narrow screens where its words say so")
  func narrowTitle() {
    var chart = Chart(
      id: "c",
      title: "T",
      columns: [Column(id: "a", title: "A")],
      rows: [Row(id: "r", title: "Schmerzpunkte", kind: .text, cells: [[Item("x")]])]
    )
    chart.words.narrowTitles = ["Schmerzpunkte": "Schmerz\u{AD}punkte"]
    let lane = layout(chart).lanes[0]
    #expect(lane.narrowLabel?.lines.map { $0.runs.map(\.text).joined() } == ["Schmerz-", "punkte"])
    #expect(lane.label.lines.count == 1)
  }

  @Test(
    "a lane’s name has a second shape where it is too long for narrow screens, and only in a page"
  )
  func narrowRail() throws {
    var chart = Charts.budget
    chart.rows[0].title = "Wirtschaftlichkeit"
    let geometry = layout(chart)
    #expect(geometry.railWidth > 96)
    let narrow = try #require(geometry.lanes[0].narrowLabel)
    #expect(narrow.frame.x >= 0 && narrow.frame.maxX <= 96)
    #expect(narrow.lines.count > 1)
    #expect(geometry.lanes[1].narrowLabel == nil)
    let page = text(inlineFigure(geometry).markup)
    let count = geometry.lanes.compactMap(\.narrowLabel).count
    #expect(page.components(separatedBy: "class=\"wm-wide\"").count == count + 1)
    #expect(page.components(separatedBy: "wm-narrow\"").count == count + 1)
    #expect(!text(standaloneFile(geometry)).contains("narrow"))
  }

  @Test(
    "the heads of the phases are a picture of their own above the lanes, as high as their chevrons"
  )
  func heads() {
    let geometry = layout(GoldenCharts.everyMark)
    let page = text(inlineFigure(geometry).markup)
    let (width, edge) = (geometry.bodyWidth, geometry.chevronEdge)
    #expect(edge < geometry.headHeight)
    let rest = geometry.height - edge
    #expect(page.contains("<div class=\"wm-top\"><svg class=\"wm wm-corner\""))
    #expect(page.contains("id=\"wm-buy-h\" width=\"\(width)\" height=\"\(edge)\""))
    #expect(page.contains("id=\"wm-buy\" width=\"\(width)\" height=\"\(rest)\""))
  }

  @Test("phases are read one after the other, the curves last")
  func order() throws {
    let body = text(inlineFigure(Charts.budget).markup)
    var position = body.startIndex
    for phase in (0..<8).map({ "aria-label=\"Phase \($0)\"" }) + ["class=\"wm-curve\""] {
      let range = try #require(body.range(of: phase, range: position..<body.endIndex))
      position = range.upperBound
    }
  }

  @Test("participation and severity are said in words")
  func words() {
    let body = text(inlineFigure(Charts.budget).markup)
    #expect(body.contains("·\u{A0}driver"))
    #expect(body.contains("·\u{A0}major"))
    #expect(body.contains("·\u{A0}wanted"))
  }

  @Test("links in cells can be hit in at least 24 by 24 px", arguments: seeds)
  func targets(seed: UInt64) {
    let geometry = layout(Charts.random(seed: seed))
    let items = geometry.phases.flatMap { $0.steps + $0.cells.flatMap(\.items) }
    let linked = items.filter { $0.link != nil }
    #expect(linked.allSatisfy { $0.frame.height >= 24 && $0.frame.width >= 24 })
    #expect(geometry.phases.allSatisfy { $0.head.height >= 24 })
  }

  @Test("the same chart gives the same bytes")
  func deterministic() {
    let chart = Charts.random(seed: 9)
    #expect(standaloneFile(chart) == standaloneFile(chart))
    #expect(inlineFigure(chart) == inlineFigure(chart))
  }

  @Test(
    "numbers have at most one decimal",
    arguments: [
      (12.0, "12"), (0.5, "0.5"), (-3.25, "-3.3"), (-0.04, "0"), (99.96, "100"), (1e3, "1000"),
    ]
  )
  func decimals(value: Double, expected: String) {
    var bytes: [UInt8] = []
    bytes.append(tenths: tenths(value))
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
  }

  @Test("the page's style sheet knows every class of a picture, and so does that of a file")
  func knownClasses() throws {
    let page = try String(
      contentsOf: Golden.repository.appending(path: "site-template/assets/swimlane.css"),
      encoding: .utf8
    )
    for chart in GoldenCharts.all + [Charts.budget] {
      for name in classNames(in: text(inlineFigure(chart).markup)) {
        #expect(page.contains("." + name), "\(name)")
      }
      let file = text(standaloneFile(chart))
      let sheet = file.components(separatedBy: "</style>")[0]
      // Nothing is said of what is filled like text.
      for name in classNames(in: file).subtracting(["G"]) {
        #expect(sheet.contains("." + name), "\(name)")
      }
    }
  }

  @Test(
    "in a file a no-break space inside a line is a space, unless one stands before it",
    arguments: [
      ("−28\u{A0}%", ">−28 %<"), ("a\u{A0}\u{A0}b", ">a\u{A0} b<"), ("é\u{A0}°", ">é °<"),
      ("a \u{A0}b", ">a \u{A0}b<"), ("a\u{A0} b", ">a\u{A0} b<"),
    ]
  )
  func plainSpaces(text written: String, drawn: String) {
    let rows = [Row(id: "r", title: "R", kind: .text, cells: [[Item(written)]])]
    let chart = Chart(id: "c", title: "T", columns: [Column(id: "a", title: "A")], rows: rows)
    #expect(text(standaloneFile(chart)).contains(drawn))
    #expect(text(inlineFigure(chart).markup).contains(">" + written + "<"))
  }

  @Test("in a file two classes have one name only if they look the same")
  func shortNames() {
    let sheet = StandaloneStyle.standard
    let all = Set(StandaloneStyle.allNames).subtracting(["a", "note"])
    #expect(all.count > 40)
    let shared = Dictionary(grouping: all, by: StandaloneStyle.shortName).values.filter {
      $0.count > 1
    }
    for names in shared {
      let rules = names.map { sheet.sheet(for: [$0]) }
      #expect(Set(rules).count == 1, "\(names)")
    }
  }

  @Test(
    "in a file chips are round and names of persons have their colour in programs that know no CSS geometry, too"
  )
  func otherPrograms() {
    let chip = Item("Call", people: [Item.Person("Ana", style: 1), Item.Person("Guest")])
    let chart = Chart(
      id: "c",
      title: "T",
      columns: [Column(id: "a", title: "A")],
      rows: [Row(id: "r", title: "R", kind: .chips, cells: [[chip]])]
    )
    let file = text(standaloneFile(chart))
    #expect(file.contains("height=\"24\" rx=\"12\"/>"))
    #expect(
      file.contains("<tspan class=\"B\">· Ana</tspan> <"),
      "librsvg drops spaces at its edges"
    )
    #expect(file.contains(".B{color:#b40}"))
    #expect(file.contains(/tspan[^{]*{fill:currentColor}/))
  }

  @Test("in a chart from right to left Latin words come before the person whom they are about")
  func latinInArabic() {
    func drawn(_ direction: Direction) -> String {
      let item = Item("Chatbot", people: [Item.Person("\u{644}\u{64A}\u{644}\u{649}")])
      let rows = [Row(id: "r", title: "R", kind: .chips, cells: [[item]])]
      let columns = [Column(id: "a", title: "A")]
      let chart = Chart(id: "c", title: "T", direction: direction, columns: columns, rows: rows)
      return text(inlineFigure(chart).markup)
    }
    #expect(drawn(.rightToLeft).contains(/direction="rtl"[^>]*>Chatbot/))
    #expect(!drawn(.leftToRight).contains(/direction="rtl"[^>]*>Chatbot/))
  }

  @Test("a text that is cut behind a space has none before its ellipsis")
  func cutBehindSpace() {
    // A limit of scalars of which the last is a space.
    let text = MeasuredText("ill ill ill ill", weight: .regular, maxScalars: 8)
    #expect(text.isCut)
    #expect(text.string(text.clusters.indices) == "ill ill\u{2026}")
  }

  @Test(
    "in a text from right to left what stands behind a dot is no part of the Latin words before it"
  )
  func latinParts() {
    let item = Item(
      "Chatbot",
      badge: "video",
      people: [Item.Person("\u{644}\u{64A}\u{644}\u{649}")]
    )
    let rows = [Row(id: "r", title: "R", kind: .chips, cells: [[item]])]
    let columns = [Column(id: "a", title: "A")]
    let chart = Chart(id: "c", title: "T", direction: .rightToLeft, columns: columns, rows: rows)
    #expect(text(inlineFigure(chart).markup).contains("\u{200F}\u{B7}\u{A0}video"))
  }

  @Test("an address that goes on in the next line of an Arabic text keeps its signs at their side")
  func brokenAddress() {
    let words =
      "\u{627}\u{642}\u{631}\u{623} https://example.org/guides/moving/list/for/everybody/who/moves"
    let rows = [Row(id: "r", title: "R", kind: .text, cells: [[Item(words)]])]
    let columns = [Column(id: "a", title: "A")]
    let chart = Chart(id: "c", title: "T", direction: .rightToLeft, columns: columns, rows: rows)
    let lines = text(inlineFigure(chart).markup).components(separatedBy: "</text>")
    let broken = lines.filter { $0.hasSuffix("/\u{200E}") || $0.contains(">\u{200E}/") }
    #expect(!broken.isEmpty)
    #expect(!lines.contains { $0.hasSuffix("/") })
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  private func values(of start: String, in text: String) -> [String] {
    text.components(separatedBy: start).dropFirst().compactMap {
      $0.components(separatedBy: "\"").first
    }
  }

  private func classNames(in file: String) -> Set<String> {
    Set(values(of: "class=\"", in: file).flatMap { $0.split(separator: " ").map(String.init) })
  }
}
