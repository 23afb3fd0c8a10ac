import Foundation
import Testing

@Suite("What is printed")
struct PrintingTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.writeSmallWiki()
  }

  private func writeFault() throws {
    try scratch.write("---\npersonas: [anna]\n---\n# J\n", to: "content/journeys/j.md")
  }

  @Test("is a finding with its line, rule and suggestion, then the count")
  func wholeFinding() throws {
    try writeFault()
    let run = try waymark(["build"], in: scratch.url)
    #expect(run.output == "")
    let parts = run.errors.components(separatedBy: "\n\n")
    #expect(
      parts[0] == """
        content/journeys/j.md:2:12: error: there is no persona “anna” [unknown-persona]
            2 | personas: [anna]
              |            ^~~~
          rule: every persona that is named exists
          did you mean “ana”?
          help: ana is “Ana Silva”. If “anna” is still to be written, add its file to `personas/`.
        """
    )
    #expect(parts.count == 2)
    #expect(parts[1].hasPrefix("1 error"))
    #expect(parts[1].hasSuffix(" in 5 files\nNothing was written to _site.\n"))
  }

  @Test(
    "is coloured only when asked for, when it goes to no terminal",
    arguments: [
      ([], false), (["--color", "auto"], false), (["--color", "never"], false),
      (["--color", "always"], true),
    ]
  )
  func colours(arguments: [String], isColoured: Bool) throws {
    try writeFault()
    let run = try waymark(["check"] + arguments, in: scratch.url)
    #expect(run.status == 1)
    #expect(run.errors.contains("\u{1B}[") == isColoured)
  }

  @Test("has the same text in colour as without", arguments: ["", "1"])
  func colourIsAll(noColor: String) throws {
    try writeFault()
    let environment = ["NO_COLOR": noColor]
    let plain = try waymark(["check"], in: scratch.url, environment: environment)
    let coloured = try waymark(
      ["check", "--color", "always"],
      in: scratch.url,
      environment: environment
    )
    var text = coloured.errors
    for code in ["[1;31m", "[1;33m", "[1;36m", "[1m", "[0m"] {
      text = text.replacingOccurrences(of: "\u{1B}\(code)", with: "")
    }
    #expect(text == plain.errors)
  }

  @Test(
    "never drives the terminal, whatever authors write",
    arguments: [
      "\u{1B}[31m", "\u{1B}]0;title\u{7}", "\u{9B}31m", "\u{8}\u{8}", "\u{7F}", "\u{202E}gnp",
      "\u{2066}x", "\r", "\u{0}", "\u{85}", "\u{2028}",
    ]
  )
  func controls(text: String) throws {
    let place = "a\(text)b"
    try scratch.write(
      """
      ---
      personas: ["\(place)"]
      status: "\(place)"
      ---
      # J \(place)

      ## Choosing
      ### Needs
      - X \(place) {persona="\(place)" channel="\(place)"} [l](persona:\(place)) [m](\(place).md)

      ## Choosing
      ### Needs
      - Y
      """,
      to: "content/journeys/j.md"
    )
    try scratch.write("---\nid: \"\(place)\"\n---\n# P \(place)\n", to: "content/personas/p.md")
    try scratch.write("---\nid: \"\(place)\"\n---\n# P \(place)\n", to: "content/personas/q.md")
    try scratch.write("\"\(place)\": \"\(place)\"\n", to: "content/site.yml")
    if !text.unicodeScalars.contains("\0") { try scratch.link("content/\(place)", to: "x") }
    let run = try waymark(["build"], in: scratch.url)
    #expect(run.status == 1)
    let printed = (run.errors + run.output).unicodeScalars.filter { $0 != "\n" }
    let unsafe = printed.filter {
      $0.properties.generalCategory == .control || $0.properties.generalCategory == .lineSeparator
        || $0.properties.isBidiControl
    }
    #expect(unsafe.map(\.value) == [])
  }

  @Test("never drives the terminal, whatever the folders are called")
  func folderNames() throws {
    try scratch.write("mine", to: "\u{1B}[5msite/x.txt")
    for arguments in [
      ["build", "\u{1B}[31m"], ["\u{1B}[31m"], ["build", "-o", "\u{1B}[5msite"],
      ["build", "-o", "\u{1B}[6msite"],
    ] {
      let run = try waymark(arguments, in: scratch.url)
      #expect(!(run.errors + run.output).contains("\u{1B}"))
    }
  }

  @Test("is nothing with --quiet but findings")
  func quiet() throws {
    let run = try waymark(["build", "--quiet"], in: scratch.url)
    #expect(run.status == 0)
    #expect(run.output + run.errors == "")
  }

  /// A journey with as many faults as asked for.
  private func writeFaults(_ count: Int, to name: String) throws {
    let entries = (1...count).map { "- A {persona=nobody\($0)}\n" }.joined()
    try scratch.write(
      "---\npersonas: [ana]\n---\n# J\n\n## Choosing\n### Needs\n" + entries,
      to: "content/journeys/\(name).md"
    )
  }

  @Test("is 20 findings of a file, and the number of its others")
  func manyFindings() throws {
    try writeFaults(23, to: "j")
    let run = try waymark(["check"], in: scratch.url)
    #expect(run.findings.count == 20)
    let counted = try #require(run.errors.split(separator: "\n").first { $0.hasPrefix("… and ") })
    #expect(counted.contains(" more in content/journeys/j.md: 3 unknown-persona"))
    #expect(run.errors.contains("\n23 errors"))
  }

  @Test("is as many findings of a file as asked for, all of them with 0")
  func maximum() throws {
    try writeFaults(120, to: "j")
    try writeFaults(120, to: "k")
    let two = try waymark(["check", "--max-per-file", "2"], in: scratch.url)
    #expect(two.findings.count == 4)
    let all = try waymark(["build", "--max-per-file", "0"], in: scratch.url)
    #expect(all.findings.count == 240)
    #expect(!all.errors.contains("…"))
  }

  @Test("is 200 findings in all, and the number of others by file")
  func manyFiles() throws {
    for index in 10..<22 { try writeFaults(21, to: "j\(index)") }
    let run = try waymark(["check"], in: scratch.url)
    #expect(run.findings.count == 200)
    let counted = try #require(run.errors.split(separator: "\n").last { $0.hasPrefix("… and ") })
    #expect(counted.contains(" other files: 42 unknown-persona"))
    #expect(run.errors.contains("\n252 errors"))
    #expect(run.errors.hasSuffix(" in 16 files\n"))
  }

  @Test("may go to a pipe that nobody reads, without a crash", arguments: ["build", "check"])
  func closedPipe(command: String) throws {
    try writeFault()
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/bash")
    shell.arguments = [
      "-c", "{ \"$0\" \(command) 2>&1; echo $? >&2; } | :; ", program.path,
    ]
    shell.currentDirectoryURL = scratch.url
    let errors = Pipe()
    shell.standardError = errors
    try shell.run()
    let text = String(
      decoding: errors.fileHandleForReading.readDataToEndOfFile(),
      as: UTF8.self
    )
    shell.waitUntilExit()
    // The content's own status, or that of a process which ended because nobody listens (128 + SIGPIPE).
    #expect(["1", "141"].contains(text.trimmingCharacters(in: .whitespacesAndNewlines)))
  }
}
