import Foundation
import Testing

@Suite("The exit status")
struct ExitStatusTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.writeSmallWiki()
  }

  @Test("is 0 for content without faults, with nothing on standard error")
  func clean() throws {
    let run = try waymark(["build"], in: scratch.url)
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.output.hasPrefix("_site: "))
  }

  @Test("is 0 with warnings only, and the site is written")
  func warnings() throws {
    try scratch.link("content/photo.png", to: "nowhere.png")
    let run = try waymark(["build"], in: scratch.url)
    #expect(run.status == 0)
    #expect(run.findings.count == 1)
    #expect(scratch.exists("_site/index.html"))
  }

  @Test("is 1 with an error in the content", arguments: ["build", "check"])
  func errors(command: String) throws {
    try scratch.write("---\npersonas: [anna]\n---\n# J\n", to: "content/journeys/j.md")
    #expect(try waymark([command], in: scratch.url).status == 1)
    #expect(!scratch.exists("_site"))
  }

  @Test("is 0 after check of right content, which writes nothing")
  func check() throws {
    let before = try scratch.tree(".")
    let run = try waymark(["check"], in: scratch.url)
    #expect(run.status == 0)
    #expect(run.output == "")
    #expect(run.findings == [])
    #expect(run.errors.hasSuffix(" in 4 files\n"))
    #expect(try scratch.tree(".") == before)
  }

  @Test(
    "is 64 for a command line that can't be understood",
    arguments: [
      ["build", "--optput", "x"], ["build", "--jobs", "0"], ["build", "--jobs", "many"],
      ["build", "--color", "purple"], ["check", "--format", "xml"],
      ["check", "--max-per-file", "-1"], ["check", "--update-baseline"], ["build", "a", "b"],
      ["build", "--output"], ["--nonsense"],
    ]
  )
  func usage(arguments: [String]) throws {
    let run = try waymark(arguments, in: scratch.url)
    #expect(run.status == 64)
    #expect(run.errors.contains("rror: "))
    #expect(!scratch.exists("_site"))
  }

  @Test("is 64 for a misspelt command, and the message names the command that was meant")
  func misspeltCommand() throws {
    let run = try waymark(["biuld"], in: scratch.url)
    #expect(run.status == 64)
    #expect(
      run.errors == """
        waymark: error: there is no command “biuld”
          did you mean “build”?
          help: The commands are: build, check, explain, schema.

        """
    )
  }

  @Test("is 64 for an unlike command, without a suggestion")
  func unlikeCommand() throws {
    let run = try waymark(["deploy"], in: scratch.url)
    #expect(run.status == 64)
    #expect(!run.errors.contains("did you mean"))
    #expect(run.errors.contains("help: The commands are: "))
  }

  @Test("is 64 for a misspelt option, and the message names the option that was meant")
  func misspeltOption() throws {
    let run = try waymark(["build", "--outptu", "x"], in: scratch.url)
    #expect(run.status == 64)
    #expect(run.errors.contains("'--output'"))
  }

  @Test(
    "is 0 when help or the version is asked for",
    arguments: [
      ["--help"], ["help", "build"], ["build", "--help"], ["--version"], [],
    ]
  )
  func help(arguments: [String]) throws {
    let run = try waymark(arguments, in: scratch.url)
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.output != "")
  }

  @Test("is 64 for a content folder that is none", arguments: ["missing", "file"])
  func contentFolder(name: String) throws {
    try scratch.write("hello", to: "file")
    let run = try waymark(["build", name], in: scratch.url)
    #expect(run.status == 64)
    #expect(run.errors.hasPrefix("waymark: error: can't open the content folder \(name): "))
    #expect(run.errors.contains("  help: Name the folder"))
    #expect(!scratch.exists("_site"))
  }

  @Test("is 64 for a SOURCE_DATE_EPOCH that is no number", arguments: ["today", "-1", "1.5", ""])
  func sourceDateEpoch(value: String) throws {
    let run = try waymark(["build"], in: scratch.url, environment: ["SOURCE_DATE_EPOCH": value])
    #expect(run.status == 64)
    #expect(run.errors.contains("SOURCE_DATE_EPOCH"))
    #expect(!scratch.exists("_site"))
  }

  @Test("is 0 for the largest numbers that an option or variable can hold")
  func largeNumbers() throws {
    let run = try waymark(
      ["build", "--jobs", "9223372036854775807"],
      in: scratch.url,
      environment: ["SOURCE_DATE_EPOCH": "9223372036854775807"]
    )
    #expect(run.status == 0)
  }
}
