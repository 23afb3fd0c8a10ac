import Diagnostics
import Documents
import Testing

@testable import JourneyModel

struct SettingsTests {
  private func read(_ text: String) -> Checked<SiteSettings> {
    readSettings(SourceFile(path: "site.yml", text: text))
  }

  @Test("Without a file, the defaults hold")
  func defaults() {
    let settings = readSettings(nil).value
    #expect(settings.language == "en")
    #expect(settings.scale == .standard)
    #expect(settings.interviewsPerPersona == 2)
    #expect(settings.interviewsPerJourney == 10)
    #expect(
      settings.frameworks.map(\.id) == ["buying-process", "funnel", "content", "touchpoints"]
    )
  }

  @Test("An empty file is fine")
  func empty() {
    #expect(read("").diagnostics == [])
    #expect(read("# nothing yet\n").diagnostics == [])
  }

  @Test("Every key is read")
  func keys() {
    let checked = read(
      """
      title: Our customers
      description: How they buy
      lang: nb
      base_url: https://example.org/wiki/
      logo: logo.svg
      accent: "#0B5"
      footer: By *us*
      edit_url: https://example.org/edit/{path}
      issue_url: https://example.org/issues
      framework: clinic
      frameworks: {clinic: [Notice, visit]}
      channels:
        email: {title: E-mail, type: digital, owned: third-party}
        shop: Shop
        fair:
      lanes: [needs, proof]
      scale: 1-5
      review_every: 1y
      interviews_per_persona: 3
      interviews_per_journey: 0
      raw_html: escape
      rules: {broken-link: error, unknown-key: off}
      navigation:
        - Guide: guide/index.md
      """
    )
    let settings = checked.value
    #expect(checked.diagnostics == [])
    #expect(settings.title == "Our customers")
    #expect(settings.description == "How they buy")
    #expect(settings.language == "nb")
    #expect(settings.baseURL == "https://example.org/wiki")
    #expect(settings.logo?.value == "logo.svg")
    #expect(settings.accent == "#00bb55")
    #expect(settings.footer?.text == "By us")
    #expect(settings.editURL == "https://example.org/edit/{path}")
    #expect(settings.issueURL == "https://example.org/issues")
    #expect(settings.framework?.value == "clinic")
    #expect(settings.frameworks.last?.phases.map(\.id) == ["notice", "visit"])
    #expect(settings.frameworks.last?.phases.map(\.title) == ["Notice", "Visit"])
    #expect(settings.channels.map(\.title) == ["E-mail", "Shop", "Fair"])
    #expect(settings.channels.first?.owned == .thirdParty)
    #expect(settings.laneOrder.first?.standard == .needs)
    #expect(settings.laneOrder.dropFirst().first?.id == "proof")
    #expect(settings.scale == EmotionScale("1-5"))
    #expect(settings.reviewEvery == CalendarInterval("1y"))
    #expect(settings.interviewsPerPersona == 3)
    #expect(settings.interviewsPerJourney == 0)
    #expect(settings.rawHTML == .escape)
    #expect(settings.ruleSeverities["broken-link"] == .some(.error))
    #expect(settings.ruleSeverities["unknown-key"] == .some(nil))
    #expect(settings.navigation.map(\.title) == ["Guide"])
  }

  @Test(
    "A wrong setting is one error at its place",
    arguments: [
      ("titel: x", "unknown-setting", 0), ("colour: x", "unknown-setting", 0),
      ("title: [a]", "wrong-type", 7), ("- a", "wrong-type", 0), ("text", "wrong-type", 0),
      ("base_url: example.org", "wrong-value", 10),
      ("edit_url: https://example.org", "wrong-value", 10),
      ("issue_url: javascript:x", "wrong-value", 11),
      ("accent: blue", "wrong-value", 8), ("accent: '#12345'", "wrong-value", 8),
      ("framework: fnnel", "unknown-framework", 11),
      ("frameworks: [a]", "wrong-type", 12), ("frameworks: {a: b}", "wrong-type", 16),
      ("frameworks: {a/b: [c]}", "invalid-id", 13),
      ("frameworks: {a: [{kind: use}]}", "wrong-type", 17),
      ("frameworks: {a: [{id: x, kind: usee}]}", "wrong-value", 31),
      ("channels: [a]", "wrong-type", 10), ("channels: {a/b: c}", "invalid-id", 11),
      ("channels: {a: {type: digitl}}", "wrong-value", 21),
      ("channels: {a: {owned: us}}", "wrong-value", 22),
      ("channels: {a: [b]}", "wrong-type", 14),
      ("lanes: [[a]]", "wrong-type", 8), ("scale: high", "wrong-value", 7),
      ("scale: 5-1", "wrong-value", 7), ("review_every: 6", "wrong-value", 14),
      ("interviews_per_persona: -1", "out-of-range", 24),
      ("interviews_per_persona: two", "wrong-type", 24),
      ("raw_html: yes", "wrong-value", 10), ("rules: {broken-link: loud}", "wrong-value", 21),
      ("rules: {broken-link: [a]}", "wrong-type", 21), ("navigation: a", "wrong-type", 12),
      ("navigation: [a]", "wrong-type", 13), ("title: a\ntitle: b", "duplicate-key", 9),
    ]
  )
  func wrong(text: String, code: String, offset: Int) {
    let findings = read(text).diagnostics
    #expect(findings.map(\.rule.code) == [code])
    #expect(findings.map(\.span.lower) == [offset])
    #expect(findings.allSatisfy { $0.severity == .error })
  }

  @Test("A misspelt key suggests the one that was meant")
  func suggestion() {
    #expect(read("titel: x").diagnostics.first?.suggestion == "title")
    #expect(read("colour: x").diagnostics.first?.suggestion == nil)
  }

  @Test("`rules` changes severities and switches rules off")
  func rules() {
    let wiki = Wiki(["a.md": "---\nsumary: x\n---\n[x](gone.md)\n"])
    let settings = read("rules: {broken-link: error, unknown-key: off}").value
    let findings = settings.applyingRules(to: wiki.diagnostics)
    #expect(findings.map(\.severity) == [.error])
  }

  @Test("A link of the navigation or footer that leads nowhere is found")
  func links() {
    let wiki = Wiki([
      "site.yml": "logo: gone.svg\nfooter: '[x](gone.md)'\nnavigation: [{Guide: guide.md}]\n"
    ])
    #expect(wiki.codes.sorted() == ["broken-link", "broken-link", "missing-image"])
  }
}

struct CalendarTests {
  @Test("Days are those of the calendar", arguments: ["2024-02-29", "2026-12-31", "0001-01-01"])
  func days(text: String) {
    #expect(CalendarDate(iso: text)?.description == text)
  }

  @Test(
    "What is no day is none",
    arguments: [
      "2023-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "26-01-01", "2026-01-01x", "",
    ]
  )
  func noDays(text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }

  @Test(
    "Adding keeps to the calendar",
    arguments: [
      ("2026-01-31", "1m", "2026-02-28"), ("2024-02-29", "1y", "2025-02-28"),
      ("2026-12-31", "1d", "2027-01-01"), ("2026-11-23", "6w", "2027-01-04"),
      ("2026-08-31", "6m", "2027-02-28"),
    ]
  )
  func adding(day: String, interval: String, result: String) throws {
    let start = try #require(CalendarDate(iso: day))
    let span = try #require(CalendarInterval(interval))
    #expect(start.adding(span).description == result)
  }

  @Test("Day numbers go back and forth", arguments: [-719_162, -1, 0, 59, 20_780, 2_932_896])
  func dayNumbers(number: Int) {
    #expect(CalendarDate(dayNumber: number).dayNumber == number)
  }
}
