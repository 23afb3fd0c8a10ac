import SiteTemplate
import Testing

@testable import SiteBuilder

/// What the style sheets promise and no browser is at hand to show; `scripts/measure-print` and `bin/check-site` look at pages.
@Suite("The built-in theme's style")
struct ThemeStyleTests {
  private let rules: [StyleRule]
  private let journeyTemplate: String

  init() throws {
    func text(_ path: String) throws -> String {
      try #require(BuiltInTheme.files.first { $0.path == path }).text
    }
    rules = try styleRules(of: text("assets/site.css") + text("assets/swimlane.css"))
    journeyTemplate = try text("journey.html")
  }

  private func value(_ property: String, of selector: String, media: String = "") -> String? {
    rules.last {
      $0.media == media && $0.selectors.contains(selector) && $0.values[property] != nil
    }?.values[property]
  }

  @Test("puts a slash between the places of a breadcrumb that is not read out")
  func slash() {
    #expect(value("content", of: ".crumbs li:not(:last-child)::after") == "\"/\" / \"\"")
  }

  @Test(
    "lets a phase and its journey flow as one text in one link, with room around the dot between them"
  )
  func dot() {
    // A flex box would drop the space before the dot, and break the phase in the middle of a word.
    #expect(value("display", of: ".marks a:not(.person)") == nil)
    #expect(value("line-height", of: ".marks a:not(.person)") == "1.5rem")
    #expect(value("display", of: ".marks .within") == "inline")
  }

  @Test("gives what is no claim no mark, rather than one that the key doesn’t explain")
  func noClaim() {
    #expect(value("content", of: ".entry:not(.observed, .assumed)::before") == "none")
  }

  @Test(
    "keeps a curve of a persona on one sheet with its phases, and the window’s width for captions"
  )
  func together() {
    #expect(value("break-inside", of: ".appearance", media: "print") == "avoid")
    #expect(value("max-width", of: ".scroller caption") == "calc(100vw - 2 * var(--gutter))")
  }

  @Test(
    "leaves page to be touched around the picture on phones, and shows where the picture’s window ends"
  )
  func phone() {
    let (scroll, phone) = (".wm-figure > .wm-scroll", "(max-width: 39.99em)")
    #expect(value("max-height", of: scroll, media: phone) == "max(20rem, 85svh)")
    #expect(value("border-block-end", of: scroll, media: phone) != nil)
  }

  @Test("leaves names whole in tables, on paper too")
  func names() {
    #expect(value("hyphens", of: "th .person") == "none")
    #expect(value("overflow-wrap", of: "th .person") == "normal")
    let breaking = rules.filter {
      $0.media == "print"
        && ($0.values["overflow-wrap"] == "anywhere" || $0.values["hyphens"] == "auto")
    }
    let selectors = breaking.flatMap(\.selectors)
    #expect(selectors.contains(".matrix td"))
    let names = selectors.filter {
      $0.contains(".person") || $0.hasSuffix(" th") && !$0.hasSuffix("thead th")
    }
    #expect(names == [])
  }

  @Test(
    "prints notes before a journey’s picture and what changes after it, and no sheet for the colophon alone"
  )
  func paper() {
    #expect(value("order", of: ".stack-first > .lens", media: "print") == "-2")
    #expect(value("order", of: ".stack-first > .early", media: "print") == "-2")
    #expect(value("order", of: ".stack-first > .front", media: "print") == "-1")
    let withChanges = ".stack-first:has(> .front > .changes) > .front"
    #expect(value("order", of: withChanges, media: "print") == "1")
    #expect(value("order", of: ".stack-first > .colophon", media: "print") == "2")
    #expect(value("position", of: ".colophon", media: "print") == "absolute")
    for part in ["_changes", "_notes", "_related"] {
      #expect(
        journeyTemplate.contains("<section class=\"section front\" aria-labelledby=\"\(part)\">")
      )
    }
    #expect(value("display", of: ":has(> .colophon) + .foot", media: "print") == "none")
    #expect(journeyTemplate.contains("<p class=\"colophon\""))
  }

  @Test("gives phases and tables of a journey the width of its picture")
  func spread() {
    #expect(value("max-width", of: "main > .spread")?.contains("--wm-width") == true)
    #expect(
      journeyTemplate.contains(" style=\"--wm-width:{{width}}px{{/swimlane}}\"{{/main_attributes}}")
    )
    #expect(journeyTemplate.split(separator: "section spread ").count == 4)
  }
}

/// A rule of a style sheet with the condition it stands in.
private struct StyleRule {
  var media: String
  var selectors: [String]
  var values: [String: String]
}

/// The rules of a style sheet as this theme writes them: one level of conditions, and no `;` or brace in a text.
private func styleRules(of sheet: String) -> [StyleRule] {
  var rules: [StyleRule] = []
  var rest: Substring = withoutComments(sheet)[...]
  var media = ""
  while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
    let head = String(rest[..<brace].drop { $0.isWhitespace || $0 == ";" })
    let isStart = rest[brace] == "{"
    rest = rest[rest.index(after: brace)...]
    if !isStart {
      media = ""
    } else if head.hasPrefix("@media") {
      media = String(head.dropFirst(7)).trimmed
    } else if head.hasPrefix("@supports") || head.hasPrefix("@keyframes") {
      media = head
    } else {
      let end = rest.firstIndex(of: "}") ?? rest.endIndex
      let pairs = rest[..<end].split(separator: ";").compactMap {
        (line: Substring) -> (String, String)? in
        guard let colon = line.firstIndex(of: ":") else { return nil }
        return (String(line[..<colon]).trimmed, String(line[line.index(after: colon)...]).trimmed)
      }
      rules.append(
        StyleRule(
          media: media,
          selectors: selectors(head.trimmed),
          values: Dictionary(pairs, uniquingKeysWith: { $1 })
        )
      )
      rest = end == rest.endIndex ? rest[end...] : rest[rest.index(after: end)...]
    }
  }
  return rules
}

/// The parts of a selector list, with each `:is(a, b)` written out.
private func selectors(_ list: String) -> [String] {
  var parts = [""]
  var depth = 0
  for character in list {
    if character == "(" { depth += 1 }
    if character == ")" { depth -= 1 }
    if character == ",", depth == 0 {
      parts.append("")
    } else {
      parts[parts.count - 1].append(character)
    }
  }
  return parts.map(\.trimmed).flatMap { part -> [String] in
    guard let start = part.firstRange(of: ":is("),
      let end = part[start.upperBound...].firstIndex(of: ")")
    else { return [part] }
    let (before, after) = (part[..<start.lowerBound], part[part.index(after: end)...])
    return part[start.upperBound..<end].split(separator: ",").flatMap {
      selectors(before + String($0).trimmed + after)
    }
  }
}

private func withoutComments(_ text: String) -> String {
  var result = ""
  var rest = text[...]
  while let start = rest.firstRange(of: "/*") {
    result += rest[..<start.lowerBound]
    let end = rest[start.upperBound...].firstRange(of: "*/")
    rest = end.map { rest[$0.upperBound...] } ?? ""
  }
  return result + rest
}

extension String {
  fileprivate var trimmed: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
