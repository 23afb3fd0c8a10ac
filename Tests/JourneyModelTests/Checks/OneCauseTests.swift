import Diagnostics
import Testing

@testable import JourneyModel

/// A file that could not be read, or one wrong word, is found once: nothing that follows from it is found as well.
@Suite("One cause gives one diagnostic")
struct OneCauseTests {
  /// A wiki in which every file leans on the others, and nothing but `too-few-interviews` is found.
  private static let sound = [
    "personas/ana.md": "---\nevidence: talk\n---\n# Ana Ruiz\n",
    "personas/bo.md": "# Bo Lind\n",
    "evidence/talk.md":
      "---\nsource: interview\nparticipants: 20\npersonas: [ana, bo]\n---\n# Talk\n",
    "journeys/buy.md": """
    ---
    personas: [ana, bo]
    evidence: [talk]
    ---
    # Buying

    **Persona:** Ana, Bo

    See [Ana](../personas/ana.md#ana-ruiz), [talk](../evidence/talk.md), persona: [a](persona:ana).

    ## Look

    ### Participation
    - Ana: driver
    - Bo: gatekeeper

    ### Needs
    - a {id=a persona=bo evidence=talk}

    ### Activities
    - b {persona=ana emotion=-2}

    ### Pain points
    - p {persona=ana severity=5}

    ### Opportunities
    - o

    ### Content
    - c {answers=a url=https://example.org/c}

    """,
    "journeys/test.md": """
    ---
    personas: [ana, bo]
    evidence: [talk]
    parent: buy/look
    baseline: buy
    ---
    # Testing

    ## Try

    ### Participation
    - Ana: driver

    ### Needs
    - a, as in [Look](phase:buy/look) and [needs](buy.md#needs)

    ### Activities
    - b

    ### Content
    - c

    """,
  ]

  @Test("The wiki of these tests is sound")
  func sound() {
    #expect(Wiki(Self.sound).allCodes == [])
  }

  @Test(
    "One broken file is the only one blamed, and once",
    arguments: [
      // Front matter that is no YAML, is never closed, or names the file otherwise.
      ("personas/ana.md", "---\nevidence: [talk\n---\n# Ana Ruiz\n", "yaml-syntax"),
      ("personas/ana.md", "---\nevidence: talk\n\n# Ana Ruiz\n", "front-matter-not-closed"),
      ("personas/ana.md", "---\ntitle: Ana: Ruiz\n---\n# Ana Ruiz\n", "yaml-syntax"),
      ("evidence/talk.md", "---\nsource: interview: one\n---\n# Talk\n", "yaml-syntax"),
      ("evidence/talk.md", "---\nsource: intervew\n---\n# Talk\n", "wrong-value"),
      (
        "journeys/buy.md", "---\npersonas: [ana\n---\n# Buying\n## Look\n### Needs\n- a\n",
        "yaml-syntax"
      ),
      ("site.yml", "title: [\n", "yaml-syntax"),
      ("site.yml", "scale: many\n", "wrong-value"),
      ("site.yml", "chanels: {email: E-mail}\n", "unknown-setting"),
      // Text that is refused.
      (
        "personas/ana.md", "# Ana Ruiz\n\(String(repeating: "[", count: 4000))\n",
        "too-many-brackets"
      ),
      (
        "journeys/buy.md", "# Buying\n\(String(repeating: "[", count: 4000))\n", "too-many-brackets"
      ),
      ("evidence/talk.md", "# Talk\n\(String(repeating: "> ", count: 100))x\n", "nested-too-deep"),
      (
        "personas/ana.md", "# Ana Ruiz\n\(String(repeating: "word \n", count: 200_000))",
        "document-too-large"
      ),
    ]
  )
  func broken(path: String, text: String, code: String) {
    let wiki = Wiki(Self.sound.merging([path: text]) { $1 }, assets: ["old.pdf"])
    let found = wiki.checked().filter { $0.rule != .unusedAsset }
    #expect(found.map { "\($0.span.path) \($0.rule.code)" } == ["\(path) \(code)"])
  }

  @Test(
    "Of a broken file the lines that others name it by are read all the same",
    arguments: [
      "---\nid: ana\nx: [\n---\n", "---\nx: [\nid: 'ana'\n---\n", "---\nid: \"ana\"\nx: [\n",
      "---\ntitle: Ana\nx: [\n---\n", "---\naliases: [a, ana]\nx: [\n---\n",
      "---\naliases:\n  - a\n  - ana\nx: [\n---\n", "---\nx: [\n---\n# Ana\n",
      "---\nsplit: h2\nx: [\n---\n## Ana\n## Bo\n", "---\r\nid: ana # the id\r\nx: [\r\n---\r\n",
    ]
  )
  func salvaged(text: String) {
    let wiki = Wiki([
      "personas/p-1.md": text, "journeys/j.md": "---\npersonas: ana\n---\n## A\n### Needs\n- a\n",
    ])
    let codes = wiki.checked().map(\.rule.code)
    #expect(!codes.contains("unknown-persona"))
    #expect(wiki.journey.personas.count == 1)
  }

  @Test("A broken file excuses no other name")
  func precise() {
    let wiki = Wiki([
      "personas/ana.md": "---\nx: [\n---\n", "journeys/j.md": "---\npersonas: [ana, clara]\n---\n",
    ])
    #expect(wiki.found(.unknownPersona).map { $0.prefix(18) } == ["journeys/j.md:2:17"])
  }

  @Test("Of two files with one id the second is blamed, not those that link to it")
  func duplicates() {
    var texts = Self.sound
    texts["personas/z.md"] = "---\nid: ana\n---\n# Ana again\n## Story\nText\n"
    texts["evidence/z.md"] = "---\nid: talk\n---\n# Talk again\n"
    texts["journeys/z.md"] =
      "---\nid: buy\npersonas: bo\n---\n# Buying again\n## Other\n### Needs\n- a\n"
    texts["notes.md"] = "[a](personas/z.md#story) [b](phase:buy/other) [c](journeys/z.md#needs)\n"
    let found = Wiki(texts).checked().map { "\($0.span.path) \($0.rule.code)" }
    #expect(
      found == ["evidence/z.md", "journeys/z.md", "personas/z.md"].map { $0 + " duplicate-id" }
    )
  }

  @Test("Nothing is missed in a folder or file that could not be read")
  func unreadable() {
    for path in ["personas/ana.md", "personas", "evidence", "evidence/talk.md", "journeys/buy.md"] {
      let texts = Self.sound.filter { $0.key != path && !$0.key.hasPrefix(path + "/") }
      #expect(Wiki(texts, unreadable: [path]).allCodes == [], "\(path)")
    }
  }

  @Test("A phase file that could not be read takes nothing else with it")
  func phaseFile() {
    let wiki = Wiki([
      "personas/ana.md": "# Ana\n",
      "evidence/e.md": "---\nsource: interview\nparticipants: 20\npersonas: ana\n---\n",
      "journeys/buy/index.md":
        "---\npersonas: ana\nevidence: e\nframework: content\nphases: [look, choose]\n---\n# Buying\n",
      "journeys/buy/01-look.md": "---\nneeds: [{text: a, id: a}\n---\n# Look\n",
      "journeys/buy/02-choose.md":
        "# Choose\n## Content\n- c {answers=a url=https://example.org/c}\n",
      "notes.md": "[x](journeys/buy/01-look.md) [y](phase:buy/look)\n",
    ])
    #expect(wiki.allCodes == ["yaml-syntax"])
  }

  @Test(
    "A wrong word in a journey is found once",
    arguments: [
      ("personas: [ana, bo]", "personas: *ana", "yaml-alias"),
      ("personas: [ana, bo]", "personas: {ana: bo}", "wrong-type"),
      ("personas: [ana, bo]", "personas: [ana, bo", "yaml-syntax"),
      ("evidence: [talk]", "evidence: [tlak]", "unknown-evidence"),
      ("evidence: [talk]", "evidence: [talk]\nframework: fun", "unknown-framework"),
      (
        "- a {id=a persona=bo evidence=talk}", "- a {id=a persona=bo evidence=tlak}",
        "unknown-evidence"
      ),
      ("- c {answers=a url=https://example.org/c}", "- c {answers=aa}", "unknown-answer"),
      ("- Ana: driver\n- Bo", "- Ana: drvier\n- Bo", "unclear-participation"),
      ("- Ana: driver\n- Bo", "- Anna: driver\n- Bo", "unknown-name"),
      ("- p {persona=ana", "- p {persona=anna", "unknown-persona"),
      (
        "- a {id=a persona=bo evidence=talk}", "- a {id=a/b persona=bo evidence=talk}", "invalid-id"
      ),
    ]
  )
  func entry(right: String, wrong: String, code: String) {
    var texts = Self.sound
    texts["journeys/buy.md"] = texts["journeys/buy.md"]?.replacing(right, with: wrong)
    #expect(Wiki(texts).allCodes == [code])
  }

  @Test("A wrong scale is found once, not at every score")
  func scale() {
    let body = "# J\n## A\n### Emotion\n- Ana: 4\n- Ana: 5\n### Needs\n- a\n"
    let own = Wiki([
      "personas/ana.md": "# Ana\n", "journeys/j.md": "---\nscale: 1to5\n---\n\(body)",
    ])
    #expect(
      own.checked().filter { $0.severity != .information }.map(\.rule.code) == ["wrong-value"]
    )
    let site = Wiki([
      "site.yml": "scale: 1to5\n", "personas/ana.md": "# Ana\n", "journeys/j.md": body,
    ])
    #expect(
      site.checked().filter { $0.severity != .information }.map(\.rule.code) == ["wrong-value"]
    )
  }

  @Test("A misspelt list of frameworks or channels is found once, not where they are used")
  func catalogues() {
    let texts = [
      "site.yml": "frameworks: [trial]\nchannels: {'e/mail': E-mail}\n",
      "journeys/j.md":
        "---\nframework: trial\n---\n# J\n## A\n### Touchpoints\n- a {channel=e-mail}\n",
    ]
    let found = Wiki(texts).checked().filter { $0.severity != .information }
    #expect(
      found.map { "\($0.span.path) \($0.rule.code)" } == [
        "site.yml wrong-type", "site.yml invalid-id",
      ]
    )
  }
}
