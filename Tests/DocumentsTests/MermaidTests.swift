import Diagnostics
import Documents
import Testing

@Suite("Mermaid journeys")
struct MermaidTests {
  /// The journey of a `.mmd` file, section by section: the title, then `name|score|actors` for each task.
  private func tasks(_ text: String) -> [[String]]? {
    journey(text)?.sections.map { section in
      [section.title?.value ?? "–"]
        + section.tasks.map { task in
          let actors = task.actors.map(\.value).joined(separator: "+")
          return "\(task.name.value)|\(task.score?.value ?? "–")|\(actors)"
        }
    }
  }

  private func journey(_ text: String, path: String = "x.mmd") -> MermaidJourney? {
    let document = parseDocument(SourceFile(path: path, text: text)).value
    return document.preamble.lazy.compactMap { block -> MermaidJourney? in
      guard case .code(let code) = block, code.isMermaid else { return nil }
      return parseMermaidJourney(code)
    }.first
  }

  @Test("Sections hold tasks with score and actors")
  func sections() {
    let text =
      "journey\n  title Day\n  section Morning\n    Make tea: 5: Me, Cat\n    Work: 1\n  section Night\n"
    #expect(tasks(text) == [["Morning", "Make tea|5|Me+Cat", "Work|1|"], ["Night"]])
    #expect(journey(text)?.title?.value == "Day")
  }

  @Test("Tasks before the first section have one without a title")
  func noSection() {
    #expect(
      tasks("journey\nA: 5: Me\nsection B\nC: 3: Me\n") == [["–", "A|5|Me"], ["B", "C|3|Me"]]
    )
  }

  @Test(
    "A task line is mended",
    arguments: [
      ("Look: then buy: 4: Ana", "Look: then buy|4|Ana"),
      ("At 10:30 call: 2: Ana, Bo", "At 10:30 call|2|Ana+Bo"),
      ("Pay -> 4 -> Ana", "Pay|4|Ana"),
      ("Pay: 4 -> Ana", "Pay|4|Ana"),
      ("Web -> shop: 4: Ana", "Web -> shop|4|Ana"),
      ("Pay： 4： Ana、Bo", "Pay|4|Ana+Bo"),
      ("Pay: 4, Ana, Bo", "Pay|4|Ana+Bo"),
      ("Pay : 4 : Ana", "Pay|4|Ana"),
      ("Pay: 4: Ana: Bo", "Pay|4|Ana+Bo"),
      ("Ana: 5: Opens the app and looks around", "Opens the app and looks around|5|Ana"),
      ("Approve: 5: VP of Customer Success", "Approve|5|VP of Customer Success"),
      ("Pay: X", "Pay|X|"),
      ("Pay: high: Ana", "Pay|high|Ana"),
      ("Pay: -1: Ana", "Pay|-1|Ana"),
      ("Pay: 3.5: Ana", "Pay|3.5|Ana"),
      ("Pay: : Ana", "Pay|–|Ana"),
      ("Pay", "Pay|–|"),
      ("Pay<br/>now: 4: Ana", "Pay now|4|Ana"),
      ("Title page: 4: Ana", "Title page|4|Ana"),
    ]
  )
  func task(line: String, read: String) {
    #expect(tasks("journey\nsection S\n\(line)\n") == [["S", read]])
  }

  @Test("A line without a name is no task", arguments: [": 5: Me", ":", "<br>: 5: Me"])
  func nameless(line: String) {
    #expect(tasks("journey\nsection S\n\(line)\n") == [["S"]])
  }

  @Test("Comments, directives and configuration say nothing")
  func comments() {
    let text = """
      ---
      config:
        theme: forest
      ---
      %% first
      %%{init: {
        "theme": "dark"
      }}%%
      journey %% here begins
      # no comment of Mermaid's documentation, but of its lexer
      section S
      %% A: 1: Me
      B: 2: Me %% why

      """
    #expect(tasks("```mermaid\n" + text + "```\n", path: "x.md") == [["S", "B|2|Me"]])
  }

  /// As `tasks`, for a Markdown file.
  private func tasks(_ text: String, path: String) -> [[String]]? {
    journey(text, path: path)?.sections.map { section in
      [section.title?.value ?? "–"]
        + section.tasks.map { task in
          let actors = task.actors.map(\.value).joined(separator: "+")
          return "\(task.name.value)|\(task.score?.value ?? "–")|\(actors)"
        }
    }
  }

  @Test("The diagram's own front matter can hold its title")
  func ownTitle() {
    let text = "```mermaid\n---\ntitle: \"Day\"\n---\njourney\nA: 1: Me\n```\n"
    #expect(journey(text, path: "x.md")?.title?.value == "Day")
  }

  @Test("Title and description for people who do not see the diagram are kept")
  func accessible() {
    let line = journey("journey\naccTitle: Day\naccDescr: From tea to bed\nA: 1: Me\n")
    #expect(line?.accessibleTitle?.value == "Day")
    #expect(line?.description?.value == "From tea to bed")
    let block = journey("journey\naccDescr {\n  From tea\n  to bed\n}\nA: 1: Me\n")
    #expect(block?.description?.value == "From tea to bed")
    #expect(block?.sections.first?.tasks.map(\.name.value) == ["A"])
    let open = journey("journey\naccDescr { From tea\nA: 1: Me\n")
    #expect(open?.description?.value == "From tea")
    #expect(open?.sections.first?.tasks.map(\.name.value) == ["A"])
  }

  @Test("A semicolon ends a statement where each piece is one")
  func semicolons() {
    #expect(tasks("journey;\nsection S;\nA: 1: Me; B: 2: Me;\n") == [["S", "A|1|Me", "B|2|Me"]])
    #expect(tasks("journey\nsection S\nLook; then buy: 2: Me\n") == [["S", "Look; then buy|2|Me"]])
  }

  @Test("Keywords may be written in any case, and lines may end in CRLF")
  func spelling() {
    #expect(tasks("JOURNEY\r\n  SECTION S\r\n  A: 1: Me\r\n") == [["S", "A|1|Me"]])
  }

  @Test(
    "Diagrams of other kinds are no journeys",
    arguments: ["flowchart TD\n A --> B", "journeyman: 5: Me", "", "%% journey", "title journey"]
  )
  func others(text: String) {
    #expect(tasks(text) == nil)
  }

  @Test("The info string may be written as several tools want it")
  func info() {
    for info in ["mermaid", "Mermaid", "mermaid title=\"x\"", "{mermaid}", "{.mermaid}"] {
      #expect(tasks("```\(info)\njourney\nA: 1: Me\n```\n", path: "x.md") != nil, "\(info)")
    }
    for info in ["mermaid-example", "", "text"] {
      #expect(tasks("```\(info)\njourney\nA: 1: Me\n```\n", path: "x.md") == nil, "\(info)")
    }
  }

  @Test("Places are those in the file, in lists, quotations and files with CRLF too")
  func places() throws {
    let texts = [
      ("x.mmd", "journey\r\n  section S\r\n    Äpfel: 5: Ana, Bo\r\n"),
      ("x.md", "Text\n\n~~~mermaid\njourney\n  section S\n    Äpfel: 5: Ana, Bo\n~~~\n"),
      ("x.md", "\u{FEFF}```mermaid\r\njourney\r\nsection S\r\nÄpfel: 5: Ana, Bo\r\n```\r\n"),
    ]
    for (path, text) in texts {
      let section = try #require(journey(text, path: path)?.sections.first)
      let task = try #require(section.tasks.first)
      let spans =
        [section.title, task.name, task.score].compactMap { $0?.span } + task.actors.map(\.span)
      let bytes = Array(text.utf8)
      let written = spans.map { String(decoding: bytes[$0.lower..<$0.upper], as: UTF8.self) }
      #expect(written == ["S", "Äpfel", "5", "Ana", "Bo"])
    }
  }

  @Test("Mutated diagrams do not trap, and their places lie in the file", arguments: 0..<300)
  func mutated(seed: Int) {
    var random = Random(seed: UInt64(seed))
    var bytes = Array(Self.original.utf8)
    for _ in 0...random.below(4) { damage(&bytes, &random) }
    for path in ["x.mmd", "x.md"] {
      let fence = path == "x.md" ? Array("> ```mermaid\n> ".utf8) : []
      let file = SourceFile(path: path, bytes: fence + bytes)
      for case .code(let code) in parseDocument(file).value.preamble {
        guard let journey = parseMermaidJourney(code) else { continue }
        let tasks = journey.sections.flatMap(\.tasks)
        let facts = [journey.title, journey.accessibleTitle, journey.description]
        let places =
          facts.compactMap { $0?.span } + journey.sections.compactMap { $0.title?.span }
          + tasks.map(\.name.span) + tasks.compactMap { $0.score?.span }
          + tasks.flatMap { $0.actors.map(\.span) }
        #expect(places.allSatisfy { $0.lower >= 0 && $0.upper <= file.bytes.count })
        #expect(tasks.allSatisfy { !$0.name.value.isEmpty })
      }
    }
  }

  private static let original = """
    %%{init: {'theme': 'dark'}}%%
    journey
      title Größe: {x} %% a
      accDescr { two
      lines }
      section One; section Two
        Make tea: then: 5: Me, 猫
        Ana: 3: Opens the app, looks around in it
        Pay -> 4 -> Ana; Go<br>on: X
      section
        \t: 2:
    """

  private func damage(_ bytes: inout [UInt8], _ random: inout Random) {
    guard !bytes.isEmpty else { return }
    let pieces = [
      ":", "->", ";", "\n", "\r", "%%", "{", "}", "%%{", "}%%", "---\n", "section ", "accDescr {",
      "：",
      "\u{0}", "\t", "<br", ">", "5", ",", "🎉", "journey\n", "title ",
    ]
    let place = random.below(bytes.count)
    switch random.below(4) {
    case 0: bytes.removeSubrange(place..<min(bytes.count, place + random.below(40)))
    case 1: bytes[place] ^= UInt8(1 << random.below(7))
    case 2:
      let piece = pieces[random.below(pieces.count)]
      let text = String(repeating: piece, count: 1 << random.below(10))
      bytes.insert(contentsOf: text.utf8, at: place)
    default:
      let end = min(bytes.count, place + random.below(80))
      bytes.insert(contentsOf: Array(bytes[place..<end]), at: random.below(bytes.count))
    }
  }
}
