import Diagnostics
import JourneyModel
import SiteTemplate
import Testing

@testable import SiteBuilder

@Suite("The words of pages")
struct SiteWordsTests {
  static let others = SiteWords.all.map(\.language).filter { $0 != "en" }

  /// Every text of a value, with the names that lead to it; a number's forms are one text.
  private func texts(_ value: some Any, at path: String = "") -> [(path: String, forms: [String])] {
    if let text = value as? String { return [(path, [text])] }
    if let counted = value as? Counted { return [(path, counted.forms)] }
    if value is NumberWords { return [] }
    if let dates = value as? DateWords { return [(path, [dates.day]), (path, [dates.month])] }
    if Mirror(reflecting: value).displayStyle == .dictionary {
      return Mirror(reflecting: value).children.flatMap { child -> [(String, [String])] in
        let pair = Array(Mirror(reflecting: child.value).children)
        guard pair.count == 2, let text = pair[1].value as? String else { return [] }
        return [("\(path).\(pair[0].value)", [text])]
      }.sorted { $0.0 < $1.0 }
    }
    return Mirror(reflecting: value).children.flatMap { child in
      texts(child.value, at: path + "." + (child.label ?? ""))
    }
  }

  /// The marks in braces.
  private func marks(_ text: String) -> Set<String> {
    Set(
      text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().map {
        String($0.prefix { $0 != "}" })
      }
    )
  }

  @Test(
    "can stand in a style sheet where they name columns",
    arguments: SiteWords.all.map(\.language)
  )
  func columnNames(language: String) {
    let names = texts(SiteWords.inLanguage(language).labels).flatMap(\.forms)
    #expect(names.filter { $0.contains { "\"\\\n".contains($0) } } == [])
  }

  @Test("are given for every language of maps")
  func languages() {
    #expect(SiteWords.all.map(\.language).sorted() == MapWords.all.map(\.language).sorted())
  }

  @Test(
    "are given in each language, all of them, with the same places for names and numbers",
    arguments: others
  )
  func complete(language: String) throws {
    let words = SiteWords.inLanguage(language)
    let english = texts(SiteWords.english)
    let own = texts(words)
    try #require(own.map(\.path) == english.map(\.path))
    for (english, own) in zip(english, own) {
      #expect(own.forms.allSatisfy { !$0.isEmpty }, "\(own.path)")
      let wanted = marks(english.forms[english.forms.count - 1])
      if own.forms.count == 1, english.forms.count == 1 {
        #expect(marks(own.forms[0]) == wanted, "\(own.path)")
      } else {
        // A form for one or two may say the number in words; and no number needs saying twice.
        #expect(own.forms.count == words.numbers.formCount, "\(own.path)")
        #expect(own.forms.allSatisfy { marks($0).isSubset(of: wanted) }, "\(own.path)")
        #expect(marks(own.forms[own.forms.count - 1]) == wanted, "\(own.path)")
      }
    }
  }

  /// Words that two languages share, and marks between words.
  static let shared: Set<String> = [
    "Team", "Status", "Phase", "Emotion", "Persona", "Personas", "Persona {}", "Interview",
    "Interviews", "Support", "Page", "Page {}", "Source", "Date", "Type", "Surveys", "Observation",
    "Observations", "Participants", "{} question", "{} questions", "phases",
    "persona", "personas", "{} source", "{} sources", "Funnel", "digital", "Impact", "Motivations",
    "{} persona", "{} personas",
    "in", "Effort", "effort", "{}, page {2}",
  ]

  @Test("are not those of English, but for words that both share", arguments: others)
  func translated(language: String) {
    let pairs = zip(texts(SiteWords.english), texts(SiteWords.inLanguage(language)))
    for (english, own) in pairs {
      for form in own.forms where form.contains(where: \.isLetter) {
        if Self.shared.contains(form) { continue }
        #expect(!english.forms.contains(form), "\(own.path): \(form)")
      }
    }
  }

  @Test(
    "follow numbers as the language does",
    arguments: [
      ("en", [1, 2, 21], ["1 person", "2 people", "21 people"]),
      ("fr", [1, 2], ["1 personne", "2 personnes"]),
      (
        "ru", [1, 2, 5, 11, 21, 1_234],
        [
          "1 утверждение", "2 утверждения", "5 утверждений", "11 утверждений", "21 утверждение",
          "1\u{A0}234 утверждения",
        ]
      ),
      ("ar", [1, 2, 3, 11, 103], ["قول واحد", "قولان", "3 أقوال", "11 قولًا", "103 أقوال"]),
      ("ja", [1, 2], ["記述1件", "記述2件"]),
      ("de", [1, 1_234], ["1 Aussage", "1.234 Aussagen"]),
    ]
  )
  func numbers(language: String, counts: [Int], expected: [String]) {
    let own = PageLanguage(language)
    let isPeople = language == "en" || language == "fr"
    let counted = isPeople ? own.site.facts.people : own.site.facts.claims
    #expect(counts.map { own.text(counted, $0) } == expected)
  }

  @Test(
    "write dates as the language does",
    arguments: [
      ("en", "14 August 2026", "August 2026"), ("de", "14. August 2026", "August 2026"),
      ("fr", "14 août 2026", "août 2026"), ("es", "14 de agosto de 2026", "agosto de 2026"),
      ("pt", "14 de agosto de 2026", "agosto de 2026"), ("ru", "14 августа 2026", "августа 2026"),
      ("zh", "2026年8月14日", "2026年8月"), ("ja", "2026年8月14日", "2026年8月"),
      ("ko", "2026년 8월 14일", "2026년 8월"), ("ar", "14 أغسطس 2026", "أغسطس 2026"),
    ]
  )
  func dates(language: String, day: String, month: String) throws {
    let own = PageLanguage(language)
    let date = try #require(CalendarDate(iso: "2026-08-14"))
    #expect(own.site.dates.months.count == 12)
    #expect(own.day(date) == day)
    #expect(own.month(date) == month)
  }

  @Test("fall back to English where a language has none")
  func unknown() {
    let site = siteOf([:], settings: "lang: nl\n")
    #expect(site.words.registers.journeys == "Journeys")
    #expect(site.homePage().frame.language.tag == "nl")
  }

  @Test("around a page are in the site\u{2019}s language, those on it in the document\u{2019}s")
  func twoLanguages() {
    let site = siteOf(
      [
        "journeys/tee.md": "---\nlang: fr\n---\n# Thé\n## A\n### Needs\n- x {id=x}\n",
        "personas/ana.md": "# Ana\n",
      ],
      settings: "lang: de\n"
    )
    let page = site.phasePage(PhaseLink(journey: Link(0), index: 0))
    #expect(page.frame.breadcrumbs.map(\.title) == ["Start", "Reisen", "Thé"])
    #expect(page.frame.navigation.map(\.title) == ["Reisen", "Personas"])
    #expect(page.needs?.summary == "1 sur 1 sans réponse")
    #expect(page.frame.language.tag == "fr")
    #expect(
      site.personaPage(Link(0)).notices.map(\.text) == [
        "Ana ist noch an keiner Reise beteiligt.", "Über Ana ist bisher wenig aufgeschrieben.",
      ]
    )
  }

  @Test("of a register are in the site\u{2019}s language")
  func registers() {
    let text = "# A\n## X\n### Pain points\n- Weh {severity=5 kind=time}\n- Ach\n"
    let page = siteOf(["journeys/a.md": text], settings: "lang: de\n").painPointsPage()
    #expect(page.frame.title == "Schmerzpunkte")
    #expect(page.lede == "2 Schmerzpunkte, die schlimmsten zuerst.")
    #expect(page.groups.map(\.title) == ["Sehr hoch", "Ohne Angabe der Schwere"])
    #expect(page.groups[0].entries[0].kind == "Zeit")
  }

  @Test("leave no word in the templates", arguments: templateFiles.map { $0.path })
  func templates(name: String) throws {
    let template = try #require(templateFiles.first { $0.path == name })
    let literal = literalWords(template.text)
    // Names of formats and of folders.
    let names: Set<String> = ["SVG", "JSON", "evidence", "journeys", "personas"]
    #expect(literal.filter { !names.contains($0) }.isEmpty, "\(name): \(literal)")
  }

  @Test("are found by the search for literal words")
  func search() {
    #expect(literalWords("<p class=\"a\">{{b}} Hello{{! no }}</p>") == ["Hello"])
    #expect(literalWords("<nav aria-label=\"Main {{x}}\" title='{{y}}'>&amp;</nav>") == ["Main"])
    #expect(literalWords("<i lang=\"{{a}}\"{{#b}} dir=\"rtl\"{{/b}}>1 · 2</i>").isEmpty)
  }

  /// What a wiki of one language adds to texts that all hold "xq", page by page.
  private func addedTexts(_ language: String) async -> Set<String> {
    let files = invented.map { SourceFile(path: $0.key, text: $0.value) }
    let settings = SourceFile(path: "site.yml", text: "title: xq\nlang: \(language)\n")
    let built = await buildSite(
      SourceTree(documents: files + [settings]),
      theme: CompiledTheme(Theme(builtIn: BuiltInTheme.files)),
      options: BuildOptions(day: CalendarDate(iso: "2026-10-01"), jobs: 1)
    )
    var texts: Set<String> = []
    for file in built.value.files where file.path.hasSuffix(".html") {
      guard case .bytes(let bytes) = file.content else { continue }
      texts.formUnion(visibleTexts(String(decoding: bytes, as: UTF8.self)))
    }
    return texts.filter { !$0.lowercased().contains("xq") && $0.contains(where: \.isLetter) }
  }

  @Test("of a German wiki are German on every page")
  func wholeSite() async {
    let english = await addedTexts("en")
    let german = await addedTexts("de")
    #expect(german.count > 150)
    // Names of formats, an initial, an author's status, and words that both languages have.
    let shared: Set<String> = [
      "SVG", "JSON", "X", "Done", "Team", "Phase", "Phase 1", "Phase 2", "Emotion", "Persona",
      "Personas", "Interview", "Interviews", "Funnel: TOFU", "in", "neutral",
    ]
    #expect(german.intersection(english).filter { !shared.contains($0.trimmed) }.sorted() == [])
  }

  @Test("of an Arabic wiki run from right to left, and English ones within it from left to right")
  func rightToLeft() {
    let site = siteOf(["journeys/a.md": "---\nlang: en\n---\n# A\n"], settings: "lang: ar\n")
    #expect(site.journeysPage().frame.language.isRightToLeft)
    #expect(!site.journeyPage(Link(0)).frame.language.isRightToLeft)
    #expect(site.journeyPage(Link(0)).frame.site.ownLanguage.isRightToLeft)
  }

  /// The words of a template that a reader would see or hear.
  private func literalWords(_ template: String) -> [String] {
    var text = template
    while let open = text.firstRange(of: "{{"),
      let close = text[open.upperBound...].firstRange(of: "}}")
    {
      text.replaceSubrange(open.lowerBound..<close.upperBound, with: " ")
    }
    // Attributes that a block or a partial puts into a tag.
    text.replace(/[ ][a-z]+="[^"]*"(?![^<]*>)/, with: " ")
    return visibleTexts(text).flatMap { $0.split { !$0.isLetter }.map(String.init) }
  }

  /// What a reader sees or hears of a page: its texts and the names of its parts.
  private func visibleTexts(_ text: String) -> [String] {
    var visible: [String] = []
    for chunk in text.split(separator: "<", omittingEmptySubsequences: false) {
      guard let end = chunk.firstIndex(of: ">") else {
        visible.append(String(chunk))
        continue
      }
      let tag = chunk[..<end]
      let isStyle = tag.hasPrefix("style")
      for name in ["aria-label=", "alt=", "title=", "placeholder=", "content="]
      where !tag.hasPrefix("meta name=\"viewport\"") {
        guard let start = tag.firstRange(of: " " + name)?.upperBound, start < tag.endIndex else {
          continue
        }
        let quote = tag[start]
        visible.append(String(tag[tag.index(after: start)...].prefix { $0 != quote }))
      }
      if !isStyle { visible.append(String(chunk[chunk.index(after: end)...])) }
    }
    return visible.map { text in
      var text = text
      for entity in ["&amp;", "&lt;", "&gt;", "&quot;"] { text.replace(entity, with: " ") }
      return text.split(whereSeparator: \.isNewline).joined(separator: " ")
    }
  }
}

extension String {
  /// Without spaces at its ends.
  fileprivate var trimmed: String {
    split(separator: " ").joined(separator: " ")
  }
}

private let templateFiles = BuiltInTheme.files.filter { $0.path.hasSuffix(".html") }

/// A wiki in which everything that an author writes holds "xq".
private let invented = [
  "index.md": "# xq\n\nxq xq.\n",
  "glossary.md": "# xq\n\n## xqterm\nxq.\n\n## xqb\nxq.\n\n## xqc\nxq.\n",
  "notes.md":
    "---\nowner: xq\nstatus: draft\nreviewed: 2024-01-01\nreview_every: 1y\n---\n# xqn\n\n## xq1\nxqterm\n\n## xq2\n\n## xq3\n",
  "personas/xqana.md": """
  ---
  kind: buyer
  rank: primary
  role: xq
  quote: {text: xq, evidence: xqint}
  segments: {xqseg: [xqv]}
  tags: [xqtag]
  aliases: [xqalias]
  status: in-review
  reviewed: 2024-01-01
  review_every: 1y
  owner: xq
  goals: [{text: xq, evidence: xqint}, xq2]
  needs: [xq]
  motivations: [xq]
  behaviours: [xq]
  interests: [xq]
  tools: [xq]
  skills: [xq]
  problem: xq
  why_buy: xq
  why_us: xq
  messages: [xq]
  search_terms: [xq]
  channels: [xqmail]
  pain_points: [{text: xqown, severity: 2, kind: time}]
  ---
  # Xqana
  """,
  "personas/xqbo.md": "---\nkind: anti\n---\n# Xqbo\n",
  "evidence/xqint.md":
    "---\nsource: interview\ndate: 2024-05-01\nteam: xq\nparticipants: 3\npersonas: [xqana]\nurl: https://xq.example\n---\n# xq\n\nxq\n",
  "evidence/xqdesk.md": "---\nsource: desk\n---\n# xq\n",
  "opportunities/xqo.md":
    "---\nimpact: 3\neffort: 2\nconfidence: xq\nstatus: approved\n---\n# xq\n",
  "journeys/xqnow.md": """
  ---
  title: xq
  personas: [xqana]
  scenario: xq
  goal: xq
  expectations: xq
  scope: {from: xq, to: xq}
  duration: xq
  owner: xq
  reviewed: 2024-01-01
  review_every: 1y
  status: draft
  phases:
    - {id: xqa, title: xqa, kind: awareness, duration: xq, trigger: xq, owner: xq, goal: xq}
    - {id: xqb, title: xqb, kind: purchase}
  ---
  ## xqa
  ### Needs
  - xqneed {id=xqn}
  ### Activities
  - xq {emotion=-2 moment=truth channel=xqmail}
  - xq {emotion=1}
  ### Touchpoints
  - xq {channel=xqmail answers=xqn}
  ### Questions
  - xq
  ### Thoughts
  - xq {evidence=xqint}
  ### Emotion
  - -1
  ### Participation
  - Xqana: driver
  - Xqbo: gatekeeper
  ### Pain points
  - xq {severity=5 kind=trust}
  - xqbare
  ### Content
  - xq {format=xq depth=xq funnel=tofu}
  - xq2 {url=https://xq.example}
  ### Micro-conversions
  - xq {towards=buy metric=xq}
  ### Drop-off
  - 30% xq
  ### Metrics
  - xq: 3
  ### Opportunities
  - xq {impact=4 effort=2 owner=xq status=xq}
  - xqold {status=done}
  ## xqb
  ### Activities
  - xq
  """,
  "journeys/xqnext.md": """
  ---
  title: xqf
  state: future
  baseline: xqnow
  personas: [xqana]
  phases: [{id: xqa, title: xqa, kind: awareness}, {id: xqz, title: xqz}]
  ---
  ## xqa
  ### Pain points
  - xq {severity=3}
  ## xqz
  ### Emotion
  - 2
  """,
  "journeys/xqempty.md": "# xq\n",
]
