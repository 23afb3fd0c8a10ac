import Testing

@testable import SwimlaneDiagram

@Suite("Line breaking")
struct LineBreakingTests {
  /// Text, the width of a line in tenths of an em, and the lines.
  struct Rule: Sendable, CustomTestStringConvertible {
    var name: String
    var text: String
    var width: Int
    var lines: [String]

    init(_ name: String, _ text: String, _ width: Int, _ lines: [String]) {
      self.name = name
      self.text = text
      self.width = width
      self.lines = lines
    }

    var testDescription: String { name }
  }

  @Test(
    "a paragraph breaks where the rule says",
    arguments: [
      Rule("spaces, first fit", "one two three four", 50, ["one two", "three", "four"]),
      Rule("runs of white space are one space", "  one \t two  ", 50, ["one two"]),
      Rule("a line feed is a forced break", "one\ntwo\r\nthree", 200, ["one", "two", "three"]),
      Rule("line and paragraph separators", "one\u{2028}two\u{2029}x", 200, ["one", "two", "x"]),
      Rule("next line, U+0085", "one\u{85}two", 200, ["one", "two"]),
      Rule("a line feed between spaces", "one \n two", 200, ["one", "two"]),
      Rule("empty lines are not kept", "one\n\n\ntwo", 200, ["one", "two"]),
      Rule("no-break space", "about 10\u{A0}000 buyers", 58, ["about", "10\u{A0}000", "buyers"]),
      Rule("narrow no-break space", "now 28\u{202F}kg", 45, ["now", "28\u{202F}kg"]),
      Rule("word joiner, which is not drawn", "aa bb\u{2060}-cc", 40, ["aa", "bb-cc"]),
      Rule("zero-width no-break space", "aa bb\u{FEFF}cc", 35, ["aa", "bb\u{FEFF}cc"]),
      Rule("no-break hyphen", "aa bb\u{2011}cc", 40, ["aa", "bb\u{2011}cc"]),
      Rule("a number and its percent sign", "errors −28 %", 62, ["errors", "−28 %"]),
      Rule("a number and its currency", "costs 99 €", 50, ["costs", "99 €"]),
      Rule("a number and its unit", "weighs 12 kg", 62, ["weighs", "12 kg"]),
      Rule("a number and per mille", "about 12 ‰", 55, ["about", "12 ‰"]),
      Rule("a number and degrees", "at 20 °C", 35, ["at", "20 °C"]),
      Rule("a number and a compound unit", "costs 45 k€", 50, ["costs", "45 k€"]),
      Rule("a currency before its number", "costs $ 99", 50, ["costs $", "99"]),
      Rule("a number and a word that begins like a unit", "at 12 kilos", 45, ["at 12", "kilos"]),
      Rule("zero-width space", "abcde\u{200B}fghij", 40, ["abcde", "fghij"]),
      Rule("a soft hyphen that is used", "Bewer\u{AD}bung", 40, ["Bewer-", "bung"]),
      Rule("a soft hyphen that is not used", "Bewer\u{AD}bung", 70, ["Bewerbung"]),
      Rule("hyphen before a letter", "self-service", 42, ["self-", "service"]),
      Rule("hyphen, U+2010", "self‐service", 42, ["self‐", "service"]),
      Rule("em dash between words", "Paris—Berlin", 50, ["Paris—", "Berlin"]),
      Rule("no break in a range of numbers", "takes 12–14", 50, ["takes", "12–14"]),
      Rule("no break after a minus", "errors −28", 50, ["errors", "−28"]),
      Rule("no break in a decimal number", "takes 3.5", 40, ["takes", "3.5"]),
      Rule("no break in a time", "from 10:45", 45, ["from", "10:45"]),
      Rule("no break in a date", "on 2026-11-23", 62, ["on", "2026-11-23"]),
      Rule("no break after one letter and a hyphen", "my e-mail", 45, ["my", "e-mail"]),
      Rule("no break after a leading hyphen", "aaaa -bbbb", 38, ["aaaa", "-bbbb"]),
      Rule("slash before a letter", "sales/marketing", 65, ["sales/", "marketing"]),
      Rule("no break in 24/7", "open 24/7", 50, ["open", "24/7"]),
      Rule("en dash between words", "Paris–Berlin", 50, ["Paris–", "Berlin"]),
      Rule("question mark after a plain space", "dis vraiment ?", 58, ["dis", "vraiment ?"]),
      Rule("guillemets hold their spaces", "il dit « oui »", 55, ["il dit", "« oui »"]),
      Rule("opening marks of Spanish stay", "dice ¿cómo?", 50, ["dice", "¿cómo?"]),
      Rule("German quotation marks stay", "sagt „gut“", 45, ["sagt", "„gut“"]),
      Rule("an ellipsis stays", "aaaa bbbb…", 42, ["aaaa", "bbbb…"]),
      Rule("a comma stays", "aaaa,bbbb cc", 62, ["aaaa,bbbb", "cc"]),
      Rule("closing bracket stays", "aaaa (bbbb)", 50, ["aaaa", "(bbbb)"]),
      Rule("ideographs break anywhere", "問題を知りたい", 31, ["問題を", "知りた", "い"]),
      Rule("kinsoku: no full stop at the start", "問題を。知る", 31, ["問題", "を。知", "る"]),
      Rule("kinsoku: no opening bracket at the end", "基準「案」", 31, ["基準", "「案」"]),
      Rule("kinsoku: no small kana at the start", "キャッシュ", 31, ["キャッ", "シュ"]),
      Rule("kinsoku: no long vowel mark at the start", "メニューを", 31, ["メ", "ニュー", "を"]),
      Rule("kinsoku: no iteration mark at the start", "問題人々々", 31, ["問題", "人々々"]),
      Rule("kinsoku: closing brackets and stops together", "案』。次", 31, ["案』。", "次"]),
      Rule("Hangul breaks between syllables", "구매결정", 31, ["구매결", "정"]),
      Rule("a number stays whole among ideographs", "費用1234円", 47, ["費用1234", "円"]),
      Rule("a word beside ideographs", "財務CRM記録", 45, ["財務CRM", "記録"]),
      Rule("an emoji family stays whole", "ab 👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 30, ["ab 👨‍👩‍👧‍👦", "👨‍👩‍👧‍👦"]),
      Rule("flags", "🇩🇪🇫🇷", 20, ["🇩🇪", "🇫🇷"]),
      Rule("a skin tone and a keycap", "👍🏽1️⃣", 20, ["👍🏽", "1️⃣"]),
      Rule(
        "an identifier of more than 24 characters breaks at its punctuation",
        "order_management_tool.price_list",
        130,
        ["order_management_tool.", "price_list"]
      ),
      Rule(
        "24 characters do not",
        "aa order_list.price_listed",
        115,
        ["aa", "order_list.price_listed"]
      ),
      Rule(
        "an address breaks at its punctuation, without hyphens",
        "https://example.com/a-b/c?d=e",
        78,
        ["https://", "example.com/", "a-b/c?d=e"]
      ),
      Rule("a mail address", "ana.lopez@example.com", 75, ["ana.lopez@", "example.com"]),
      Rule(
        "a forced break is hyphenated before a syllable",
        "Berührungspunkte",
        75,
        ["Berührungs-", "punkte"]
      ),
      Rule(
        "a forced break stands where a part of a German compound ends for certain",
        "Wirtschaftlichkeitsberechnungsgrundlagen",
        195,
        ["Wirtschaftlichkeitsberechnungs-", "grundlagen"]
      ),
      Rule(
        "… however early that is",
        "Rufnummernportierungsbestätigung",
        150,
        ["Rufnummernportierungs-", "bestätigung"]
      ),
      Rule("no part ends where it only looks so", "relationships", 62, ["rela-", "tionships"]),
      Rule(
        "a word that fits is never broken",
        "die Anbieterwechselfrist",
        110,
        ["die", "Anbieterwechselfrist"]
      ),
      Rule("a forced break leaves no crumb", "Kaufentscheidung", 84, ["Kaufentschei-", "dung"]),
      Rule("no hyphen in Thai", "การตัดสินใจซื้อ", 45, ["การตัดสิน", "ใจซื้อ"]),
      Rule("Arabic words", "الموافقة على الميزانية", 60, ["الموافقة على", "الميزانية"]),
    ]
  )
  func rules(rule: Rule) {
    #expect(lines(rule.text, rule.width) == rule.lines)
  }

  @Test("the direction is that of the first strong letter")
  func direction() {
    func isRightToLeft(_ text: String) -> Bool {
      MeasuredText(text, weight: .regular, maxScalars: 100).isRightToLeft
    }
    #expect(isRightToLeft("12 – شراء CRM"))
    #expect(isRightToLeft("«שלום»"))
    #expect(!isRightToLeft("CRM شراء"))
    #expect(!isRightToLeft("123"))
  }

  @Test("no forced break leaves fewer than four letters on either side")
  func noCrumbs() {
    let word = "Donaudampfschifffahrtsgesellschaft"
    for width in 50...200 {
      let broken = lines(word, width).map { $0.hasSuffix("-") ? $0.count - 1 : $0.count }
      #expect(broken.allSatisfy { $0 >= 4 }, "\(width): \(broken)")
    }
  }

  @Test("what exceeds the last line is cut with an ellipsis that fits")
  func ellipsis() {
    let text = MeasuredText("one two three four five", weight: .regular, maxScalars: 100)
    let broken = text.lines(limit: 500, maxLines: 2)
    #expect(broken.last?.ending == .ellipsis)
    #expect(broken.count == 2)
    #expect(broken.allSatisfy { $0.width <= 500 })
  }

  @Test("a text longer than the limit of scalars ends with an ellipsis")
  func scalarLimit() {
    let long = String(repeating: "word ", count: 10_000)
    let text = MeasuredText(long, weight: .regular, maxScalars: 50)
    #expect(text.clusters.count <= 51)
    #expect(text.string(text.clusters.indices).hasSuffix("…"))
  }

  @Test("a cluster with thousands of marks keeps sixteen scalars")
  func stackedMarks() {
    let text = MeasuredText(
      "a" + String(repeating: "\u{301}", count: 5_000) + "b",
      weight: .regular,
      maxScalars: 1_000
    )
    #expect(text.bytes.count == 1 + 15 * 2 + 1)
  }

  @Test("control characters and what XML forbids are dropped")
  func controls() {
    let text = MeasuredText("a\u{0}b\u{7}c\u{FFFE}d\u{9F}", weight: .regular, maxScalars: 100)
    #expect(text.string(text.clusters.indices) == "abcd")
  }

  @Test("balancing keeps the number of lines and never widens them")
  func balance() {
    let text = MeasuredText(
      "a list of criteria that finance accepts",
      weight: .regular,
      maxScalars: 100
    )
    for limit in stride(from: 700, through: 2_500, by: 50) {
      let greedy = text.lines(limit: limit, maxLines: 12)
      let balanced = text.balancedLines(limit: limit, maxLines: 12)
      #expect(balanced.count == greedy.count)
      #expect((balanced.map(\.width).max() ?? 0) <= (greedy.map(\.width).max() ?? 0))
    }
  }

  private func lines(_ text: String, _ tenths: Int) -> [String] {
    let measured = MeasuredText(text, weight: .regular, maxScalars: 1_000)
    return measured.lines(limit: tenths * 10, maxLines: 100).map { line in
      measured.string(line.clusters) + (line.ending == .hyphen ? "-" : "")
    }
  }
}
