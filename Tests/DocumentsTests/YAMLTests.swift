import Diagnostics
import Documents
import Testing

@Suite("YAML")
struct YAMLTests {
  private func parse(_ text: String) -> (node: YAMLNode?, diagnostics: [Diagnostic]) {
    let result = parseYAML(SourceFile(path: "site.yml", text: text))
    return (result.value, result.diagnostics)
  }

  private func source(_ text: String, _ span: SourceSpan) -> String {
    String(decoding: Array(text.utf8)[span.lower..<span.upper], as: UTF8.self)
  }

  /// A node as one line: scalars in quotes, `~` for null.
  private func summary(_ node: YAMLNode?) -> String {
    switch node {
    case nil: "nothing"
    case .scalar(let text): "'\(text.value)'"
    case .null: "~"
    case .sequence(let items, _): "[\(items.map { summary($0) }.joined(separator: " "))]"
    case .mapping(let mapping):
      "{\(mapping.entries.map { "\($0.key.value):\(summary($0.value))" }.joined(separator: " "))}"
    }
  }

  @Test(
    "values keep their shape and stay text",
    arguments: [
      ("a: no\nb: 1.0\nc: ''\nd:\n", "{a:'no' b:'1.0' c:'' d:~}"),
      ("- a\n- [b, {c: d}]\n-\n", "['a' ['b' {c:'d'}] ~]"),
      ("a: |\n  x\n  y\nb: >-\n  x\n  y\n", "{a:'x\ny\n' b:'x y'}"),
      ("{a: {b}, c: [ ]}", "{a:{b:~} c:[]}"),
      ("# only a comment\n", "nothing"),
      ("", "nothing"),
      ("\u{FEFF}a: b", "{a:'b'}"),
    ]
  )
  func shapes(text: String, expected: String) {
    let result = parse(text)
    #expect(summary(result.node) == expected)
    #expect(result.diagnostics.isEmpty)
  }

  @Test("spans cover what was written, whatever the characters' lengths")
  func spans() throws {
    let text = "ä: ü\nliste:\n  - é\n  - \"ö\"\ntext: |\n  a\n  b\n\nend: {x: 日本}\n"
    guard case .mapping(let mapping) = parse(text).node else {
      Issue.record("no map")
      return
    }
    let spans = mapping.entries.map { source(text, $0.value.span) }
    #expect(spans == ["ü", "- é\n  - \"ö\"", "|\n  a\n  b", "{x: 日本}"])
    #expect(source(text, mapping.span) == String(text.dropLast()))
  }

  @Test("a key given twice is an error that shows both places; the first counts")
  func duplicateKey() throws {
    let text = "a: 1\nb: {ö: 1, ö: 2}\na: 3\n"
    let result = parse(text)
    #expect(result.diagnostics.map(\.rule.code) == ["duplicate-key", "duplicate-key"])
    #expect(result.diagnostics.map { source(text, $0.span) } == ["ö", "a"])
    #expect(result.diagnostics.map { $0.notes[0].span.lower } == [9, 0])
    #expect(summary(result.node) == "{a:'1' b:{ö:'1'}}")
  }

  @Test("anchors and aliases are errors")
  func aliases() {
    let text = "a: &x 1\nb: *x\nc: &y [1]\n"
    let result = parse(text)
    #expect(result.diagnostics.map(\.rule.code) == ["yaml-alias", "yaml-alias", "yaml-alias"])
    #expect(result.diagnostics.map { source(text, $0.span) } == ["&x", "*x", "&y"])
  }

  @Test("tags are errors", arguments: ["a: !!str 1\n", "a: !x {}\n", "!x\n- 1\n"])
  func tags(text: String) {
    #expect(parse(text).diagnostics.map(\.rule.code) == ["yaml-tag"])
  }

  @Test("a second document is an error; the first counts")
  func documents() {
    let result = parse("---\na: 1\n---\nb: 2\n")
    #expect(result.diagnostics.map(\.rule.code) == ["yaml-syntax"])
    #expect(result.diagnostics[0].span.lower == 9)
    #expect(summary(result.node) == "{a:'1'}")
  }

  @Test("a key that is no text is an error")
  func collectionKey() {
    let result = parse("? [a]\n: 1\nb: 2\n")
    #expect(result.diagnostics.map(\.rule.code) == ["yaml-syntax"])
    #expect(summary(result.node) == "{b:'2'}")
  }

  @Test("64 levels are allowed, one more is an error")
  func depth() {
    let allowed = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    #expect(parse(allowed).diagnostics.isEmpty)
    let tooDeep = String(repeating: "[", count: 65) + String(repeating: "]", count: 65)
    #expect(parse(tooDeep).diagnostics.map(\.rule.code) == ["yaml-too-deep"])
    let bomb = String(repeating: "[", count: 200_000)
    #expect(parse(bomb).diagnostics.map(\.rule.code) == ["yaml-too-deep"])
  }

  @Test(
    "what libyaml cannot read is said in our words, at its place",
    arguments: [
      ("ä: b: c\n", "a colon and a space stand in a value without quotes", ": c\n"),
      ("a: 1\nb\nc: 2\n", "this line is no `key: value`", "b\nc: 2\n"),
      ("a: [1, 2\nb: 3\n", "the list in brackets is never closed", "[1, 2\nb: 3\n"),
      ("a: {x: 2\nb: 3\n", "the map in braces is never closed", "{x: 2\nb: 3\n"),
      ("a: \"x\n", "the text in quotes is never closed", "\"x\n"),
      ("a: 'it's'\n", "text goes on behind the closing quotation mark", "s'\n"),
      ("a: *\n", "`*` or `&` cannot begin a value", "\n"),
      ("a: @x\n", "\u{201C}@\u{201D} cannot begin a value", "@x\n"),
      ("a:\n\tb: 1\n", "a tab indents this line", "\tb: 1\n"),
      ("a: \"\\q\"\n", "the backslash in double quotes begins no known escape", "\\q\"\n"),
      ("a: - b\n", "`-` cannot begin a list on this line", "- b\n"),
      ("a: 1\n b: 2\n", "the colon begins a second value on this line", ": 2\n"),
      ("- a\nb: 1\n", "this is not the next item of the list", "b: 1\n"),
      ("ö: \u{1}\n", "a control character stands here", "\u{1}\n"),
    ]
  )
  func problems(text: String, message: String, rest: String) throws {
    let diagnostic = try #require(parse(text).diagnostics.first)
    #expect(diagnostic.rule.code == "yaml-syntax")
    #expect(diagnostic.message == message)
    #expect(String(decoding: Array(text.utf8)[diagnostic.span.lower...], as: UTF8.self) == rest)
    #expect(diagnostic.help != nil)
  }

  @Test("the place of a fault is a whole character")
  func wholeCharacter() throws {
    let text = "- a\n€: 1\n"
    let span = try #require(parse(text).diagnostics.first).span
    #expect(String(decoding: Array(text.utf8)[span.lower..<span.upper], as: UTF8.self) == "€")
  }

  @Test("what could be read before a fault is kept")
  func partial() {
    let result = parse("a: 1\nb:\n  - x\n  - y: z: 1\n")
    #expect(summary(result.node).hasPrefix("{a:'1'"))
    #expect(result.diagnostics.count == 1)
  }

  @Test("a value that was begun and not finished is no value")
  func unfinished() {
    #expect(summary(parse("a: 1\nb: [x\nc: 2\n").node) == "{a:'1'}")
    #expect(summary(parse("a: 1\nb: {x: 2\n").node) == "{a:'1'}")
  }

  @Test("an alias bomb is an error and nothing more")
  func aliasBomb() {
    var text = "a: &a [x]\n"
    for (name, last) in zip("bcdefghij", "abcdefghi") {
      text +=
        "\(name): &\(name) [\(Array(repeating: "*\(last)", count: 9).joined(separator: ","))]\n"
    }
    #expect(Set(parse(text).diagnostics.map(\.rule.code)) == ["yaml-alias"])
  }

  @Test("invalid UTF-8 is an error that names the byte")
  func invalidUTF8() {
    let result = parseYAML(SourceFile(path: "site.yml", bytes: Array("a: ".utf8) + [0xFF]))
    #expect(result.value == nil)
    #expect(result.diagnostics.map(\.message) == ["byte 3 (0xFF) is not valid UTF-8"])
  }
}
