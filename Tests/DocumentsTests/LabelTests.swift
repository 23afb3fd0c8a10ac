import Diagnostics
import Documents
import Testing

@Suite("Labels")
struct LabelTests {
  @Test(
    "strong labels",
    arguments: [
      ("**Role:** buys", "Role", "buys"),
      ("**Role**: buys", "Role", "buys"),
      ("**Role** : buys", "Role", "buys"),
      ("__Role:__ buys", "Role", "buys"),
      ("**角色：** 买家", "角色", "买家"),
      ("**角色**：买家", "角色", "买家"),
      ("**Role:**", "Role", ""),
      ("**Pain & *gain*:** x", "Pain & gain", "x"),
      ("**Role:**  \nbuys", "Role", "buys"),
    ]
  )
  func strong(text: String, name: String, rest: String) throws {
    let label = try #require(Parsed(text).firstParagraph?.label)
    #expect(label.name.value == name)
    #expect(label.isStrong)
    #expect(label.restText == rest)
  }

  @Test(
    "plain labels",
    arguments: [
      ("Role: buys", "Role", "buys"),
      ("Role & place: *buys*", "Role & place", "buys"),
      ("角色：买家", "角色", "买家"),
      ("Goals:", "Goals", ""),
      ("Why: because: x", "Why", "because: x"),
    ]
  )
  func plain(text: String, name: String, rest: String) throws {
    let label = try #require(Parsed(text).firstParagraph?.label)
    #expect(label.name.value == name)
    #expect(!label.isStrong)
    #expect(label.restText == rest)
  }

  @Test(
    "no labels",
    arguments: [
      "https://example.org", "at 10:30 we meet", "10:30: start", "He came. Then: he went", "plain",
      "a *b*: c", "[a](b): c", "**bold** text", "**bold: more** text", ": x", "**:** x",
      "This is a sentence that goes on for far more than sixty characters in all: yes",
    ]
  )
  func none(text: String) throws {
    let inline = try #require(Parsed(text).firstParagraph)
    #expect(inline.label == nil)
  }

  @Test("the rest keeps its markup and its links")
  func restHTML() throws {
    let inline = try #require(Parsed("**Who:** [Ana](../ana.md) & *co*\n").firstParagraph)
    let label = try #require(inline.label)
    #expect(label.restHTML.filled == "<a href=\"[../ana.md]\">Ana</a> &amp; <em>co</em>")
    #expect(label.restText == "Ana & co")
    #expect(inline.html.filled.hasPrefix("<strong>Who:</strong> <a"))
  }

  @Test("a link in the label stays in the label")
  func linkInLabel() throws {
    let label = try #require(Parsed("**[Ana](a.md):** x [y](b.md)\n").firstParagraph?.label)
    #expect(label.name.value == "Ana")
    #expect(label.restHTML.holes.map(\.use.destination) == ["b.md"])
  }

  @Test("the name's span is its text")
  func span() throws {
    let parsed = Parsed("- **Rôle:** x\n- Âge: 3\n")
    let labels = try #require(parsed.firstList).items.compactMap(\.content.label)
    #expect(labels.map { parsed.source($0.name.span) } == ["Rôle", "Âge"])
  }

  @Test("a label before trailing attributes")
  func withAttributes() throws {
    let inline = try #require(Parsed("Olivia: -1 uneasy {evidence=int-04}").firstParagraph)
    #expect(inline.label?.restText == "-1 uneasy")
    #expect(inline.attributes.summary == "evidence=int-04")
  }

  @Test("lines of strong labels are a paragraph each")
  func labelledLines() {
    let parsed = Parsed("**Role:** *buys*  \n**Age**: 34\nor so\n**Place:** Ulm {a=1}\n")
    let inlines = parsed.document.preamble.compactMap { block -> Inline? in
      guard case .paragraph(let inline) = block else { return nil }
      return inline
    }
    #expect(inlines.map(\.label?.name.value) == ["Role", "Age", "Place"])
    #expect(inlines.map(\.label?.restText) == ["buys", "34 or so", "Ulm"])
    #expect(inlines.map { parsed.source($0.span) }.first == "**Role:** *buys*")
    #expect(inlines.last?.attributes.summary == "a=1")
  }

  @Test("facts in braces belong to their line in a paragraph of labels")
  func attributesOfLines() {
    let text =
      "**Needs:** a {severity=2}\n**Pains:** *b* {a=1 b=\"2 3\"}  \n**Age**: 3\nor so {c=4}\n"
    let parsed = Parsed(text)
    let inlines = parsed.document.preamble.compactMap { block -> Inline? in
      guard case .paragraph(let inline) = block else { return nil }
      return inline
    }
    #expect(inlines.map(\.attributes.summary) == ["severity=2", "a=1,b=2 3", "c=4"])
    #expect(inlines.map(\.label?.restText) == ["a", "b", "3 or so"])
    #expect(inlines.map { parsed.source($0.span) }.first == "**Needs:** a {severity=2}")
    #expect(inlines[0].attributes.map { parsed.source($0.value.span) } == ["2"])
  }

  @Test(
    "braces that end a line stay text where the lines are no content of their own",
    arguments: [
      "**Needs:** a {b=1}\n**is** c", "- **Needs:** a {b=1}\n  **Pains:** c",
      "a {b=1}\n**Pains:** c", "**Needs:** a {b=1} c\n**Pains:** d",
    ]
  )
  func bracesInText(text: String) {
    let parsed = Parsed(text)
    #expect(parsed.html.contains("{b=1}"))
    #expect(parsed.firstParagraph?.attributes.isEmpty ?? true)
  }
}
