import Foundation
import Testing

/// Something that a site must not depend on: how the second of two builds is run.
struct Circumstance: Sendable, CustomTestStringConvertible {
  let testDescription: String
  var arguments: [String] = []
  var environment: [String: String] = [:]
}

@Suite("Two builds")
struct DeterminismTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.writeSmallWiki()
    for name in ["zoe", "Älva", "bo", "c3", "c20", "C100"] {
      try scratch.write(
        "---\nreviewed: 2026-03-01\nreview_every: 6m\n---\n# \(name)\n",
        to: "content/personas/\(name).md"
      )
      try scratch.write("# \(name)\n\n## Use\n### Needs\n- x\n", to: "content/journeys/\(name).md")
    }
    try scratch.write("x", to: "content/files/x.bin")
  }

  @Test(
    "give the same bytes",
    arguments: [
      Circumstance(testDescription: "one job", arguments: ["--jobs", "1"]),
      Circumstance(testDescription: "eight jobs", arguments: ["--jobs", "8"]),
      Circumstance(
        testDescription: "a zone in the east",
        environment: ["TZ": "Pacific/Kiritimati"]
      ),
      Circumstance(testDescription: "a zone in the west", environment: ["TZ": "Pacific/Pago_Pago"]),
      Circumstance(
        testDescription: "Turkish",
        environment: ["LC_ALL": "tr_TR.UTF-8", "LANG": "tr"]
      ),
      Circumstance(testDescription: "no locale", environment: ["LC_ALL": "C", "LANG": "C"]),
      Circumstance(
        testDescription: "a dumb terminal",
        environment: ["TERM": "dumb", "COLUMNS": "9"]
      ),
      Circumstance(testDescription: "colours", arguments: ["--color", "always"]),
    ]
  )
  func circumstances(other: Circumstance) throws {
    #expect(try waymark(["build", "--output", "one"], in: scratch.url).status == 0)
    let run = try waymark(
      ["build", "--output", "two"] + other.arguments,
      in: scratch.url,
      environment: other.environment
    )
    #expect(run.status == 0)
    #expect(try scratch.tree("one") == scratch.tree("two"))
  }

  @Test("give the same bytes from another folder, with a copy made in the opposite order")
  func otherFolder() throws {
    #expect(try waymark(["build"], in: scratch.url).status == 0)
    let copy = try Scratch()
    for path in scratch.files(below: "content").reversed() {
      guard let data = try? Data(contentsOf: scratch.url.appending(path: "content/\(path)")) else {
        continue
      }
      try copy.write(data, to: "elsewhere/docs/\(path)")
    }
    try copy.makeFolder("work")
    let run = try waymark(
      ["build", "../elsewhere/docs/", "-o", copy.url.appending(path: "out").path],
      in: copy.url.appending(path: "work")
    )
    #expect(run.status == 0)
    #expect(try scratch.tree("_site") == copy.tree("out"))
  }

  @Test("give the same bytes over an older site as into an empty folder")
  func olderSite() throws {
    try scratch.write("# Other\n", to: "content/other.md")
    #expect(try waymark(["build", "-o", "one"], in: scratch.url).status == 0)
    try scratch.remove("content/other.md")
    try scratch.write("# Zoe Z.\n", to: "content/personas/zoe.md")
    #expect(try waymark(["build", "-o", "one"], in: scratch.url).status == 0)
    #expect(try waymark(["build", "-o", "two"], in: scratch.url).status == 0)
    #expect(try scratch.tree("one") == scratch.tree("two"))
  }

  @Test("print the same findings in the same order, whatever the jobs")
  func findings() throws {
    for name in ["zoe", "bo", "c3", "c20"] {
      try scratch.write(
        "---\npersonas: [\(name)x, nobody]\n---\n",
        to: "content/journeys/\(name).md"
      )
    }
    let one = try waymark(["check", "--jobs", "1"], in: scratch.url)
    let eight = try waymark(["check", "--jobs", "8"], in: scratch.url)
    #expect(one.findings.count >= 8)
    #expect(one.errors == eight.errors)
  }
}
