import Foundation
import Testing

@Suite("The output folder")
struct OutputFolderTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.writeSmallWiki()
  }

  private func build(_ arguments: String...) throws -> Run {
    try waymark(["build"] + arguments, in: scratch.url)
  }

  /// Expects a refusal that changes nothing at all.
  private func expectRefusal(_ arguments: String..., says text: String) throws {
    let before = try scratch.tree(".")
    let run = try waymark(["build"] + arguments, in: scratch.url)
    #expect(run.status == 64)
    #expect(run.errors.contains(text))
    #expect(run.errors.contains("\n  help: "))
    #expect(try scratch.tree(".") == before)
  }

  // MARK: What is refused

  @Test("is refused when it holds files that Waymark did not write")
  func notOurs() throws {
    try scratch.write("mine", to: "_site/notes.txt")
    try expectRefusal(says: "the output folder _site holds files that Waymark did not write")
  }

  @Test("is refused when its manifest is another program's")
  func foreignManifest() throws {
    try scratch.write("files: 3\n", to: "_site/.waymark-manifest")
    try expectRefusal(says: "holds files that Waymark did not write")
  }

  @Test("is refused when its manifest is a symbolic link")
  func linkedManifest() throws {
    try scratch.write("waymark output 1\nprecious.txt\n", to: "manifest")
    try scratch.write("mine", to: "_site/precious.txt")
    try scratch.link("_site/.waymark-manifest", to: "../manifest")
    try expectRefusal(says: "holds files that Waymark did not write")
  }

  @Test(
    "is refused when it can't be made or opened",
    arguments: [
      ("file/site", "can't make the output folder file/site: not a directory"),
      ("file", "can't open the output folder file: not a directory"),
      ("loop", "can't open the output folder loop: "),
      ("link", "can't open the output folder link: "),
    ]
  )
  func unwritable(output: String, message: String) throws {
    try scratch.write("hello", to: "file")
    try scratch.makeFolder("elsewhere")
    try scratch.link("loop", to: "loop")
    try scratch.link("link", to: "elsewhere")
    try expectRefusal("--output", output, says: message)
  }

  @Test(
    "is refused when it holds the content",
    arguments: [
      "content", "./content/", ".", "", "content/personas/..", "new/../content", "linked",
    ]
  )
  func holdsContent(output: String) throws {
    try scratch.link("linked", to: "content")
    try expectRefusal("--output", output, says: "holds the content folder content")
  }

  @Test(
    "is refused inside of the content, where it would be read as content",
    arguments: [
      "content/site", "content/new/../site", "content/a/b",
    ]
  )
  func insideContent(output: String) throws {
    try expectRefusal("--output", output, says: "lies inside of the content folder")
  }

  @Test(
    "may lie inside of the content under a name that is ignored",
    arguments: [
      "content/_site", "content/.site", "content/guide/_site",
    ]
  )
  func hiddenInsideContent(output: String) throws {
    #expect(try build("--output", output).status == 0)
    let first = try scratch.tree(output)
    #expect(try build("--output", output).errors == "")
    #expect(try scratch.tree(output) == first)
  }

  @Test("is refused inside of the theme, which would grow by it")
  func insideTheme() throws {
    try scratch.makeFolder("theme")
    try expectRefusal(
      "--template",
      "theme",
      "--output",
      "theme/_site",
      says: "lies inside of the theme folder"
    )
  }

  @Test("may be named by an absolute path, and is made with the folders above it")
  func absolutePath() throws {
    let output = scratch.url.appending(path: "a/b/site").path
    #expect(try build("--output", output).status == 0)
    #expect(scratch.exists("a/b/site/index.html"))
  }

  // MARK: What stays as it is

  @Test("stays byte for byte as it was when the content has an error")
  func contentError() throws {
    #expect(try build().status == 0)
    let before = try scratch.tree("_site")
    try scratch.write("# Ana S.\n", to: "content/personas/ana.md")
    try scratch.write("---\npersonas: [nobody]\n---\n# J\n", to: "content/journeys/other.md")
    let run = try build()
    #expect(run.status == 1)
    #expect(run.errors.hasSuffix("\nNothing was written to _site.\n"))
    #expect(try scratch.tree("_site") == before)
  }

  @Test("keeps the writing time of files that did not change")
  func unchangedFiles() throws {
    #expect(try build().status == 0)
    let before = try scratch.writingTime("_site/journeys/buying.svg")
    let run = try build()
    #expect(run.output.contains("(0 written, "))
    #expect(try scratch.writingTime("_site/journeys/buying.svg") == before)
    #expect(try scratch.writingTime("_site/.waymark-manifest") != nil)
  }

  @Test("gets only the changed file written when a file that is copied changes")
  func changedFile() throws {
    try scratch.write("a", to: "content/files/price.txt")
    #expect(try build().status == 0)
    try scratch.write("b", to: "content/files/price.txt")
    #expect(try build().output.contains("(1 written, "))
    #expect(try scratch.read("_site/files/price.txt") == "b")
  }

  @Test("keeps files of others, and loses its own that are no longer part of the site")
  func staleFiles() throws {
    try scratch.write("# Old\n", to: "content/old/page.md")
    #expect(try build().status == 0)
    try scratch.write("mine", to: "_site/CNAME")
    try scratch.write("mine", to: "_site/journeys/mine.txt")
    try scratch.remove("content/old")
    let run = try build()
    #expect(run.output.contains(", 1 removed)"))
    #expect(!scratch.exists("_site/old"))
    #expect(try scratch.read("_site/CNAME") == "mine")
    #expect(try scratch.read("_site/journeys/mine.txt") == "mine")
  }

  @Test("is refused when a new page would take the place of someone else's file")
  func foreignFileInTheWay() throws {
    #expect(try build().status == 0)
    try scratch.write("mine", to: "_site/pricing.html")
    try scratch.write("# Pricing\n", to: "content/pricing.md")
    try expectRefusal(says: "_site/pricing.html was not written by Waymark")
  }

  @Test("has a folder of its own files make way for a file, and a file for a folder")
  func folderForFile() throws {
    try scratch.write("a", to: "content/prices/old/a.txt")
    try scratch.write("b", to: "content/prices/b.txt")
    #expect(try build().status == 0)
    try scratch.remove("content/prices")
    try scratch.write("c", to: "content/prices")
    #expect(try build().output.contains("(1 written, "))
    #expect(try scratch.read("_site/prices") == "c")
    try scratch.remove("content/prices")
    try scratch.write("d", to: "content/prices/old/d.txt")
    #expect(try build().status == 0)
    #expect(try scratch.read("_site/prices/old/d.txt") == "d")
  }

  @Test(
    "is refused when a file would take the place of a folder in which something of others lies",
    arguments: ["_site/prices/mine.txt", "_site/prices/old/mine.txt", "_site/prices/mine/"]
  )
  func foreignInFolder(path: String) throws {
    try scratch.write("a", to: "content/prices/old/a.txt")
    #expect(try build().status == 0)
    if path.hasSuffix("/") {
      try scratch.makeFolder(path)
    } else {
      try scratch.write("m", to: path)
    }
    try scratch.remove("content/prices")
    try scratch.write("c", to: "content/prices")
    try expectRefusal(says: "_site/prices was not written by Waymark")
  }

  @Test("keeps a file of another whose name is a part of a removed file's name")
  func lineFeedInName() throws {
    try scratch.write("x", to: "content/a\nCNAME")
    #expect(try build().status == 0)
    try scratch.write("mine", to: "_site/CNAME")
    try scratch.remove("content/a\nCNAME")
    #expect(try build().status == 0)
    #expect(scratch.exists("_site/CNAME"))
    #expect(!scratch.exists("_site/a\nCNAME"))
  }

  @Test("loses its file whose name ends in a carriage return or holds a backslash")
  func controlInName() throws {
    let names = ["content/a\r", #"content/b\n"#, #"content/c\"#]
    for name in names { try scratch.write("x", to: name) }
    let plain = try Scratch()
    try plain.writeSmallWiki()
    #expect(try build().status == 0)
    for name in names { try scratch.remove(name) }
    #expect(try build().output.contains(", 3 removed)"))
    #expect(try waymark(["build"], in: plain.url).status == 0)
    #expect(try scratch.tree("_site") == plain.tree("_site"))
  }

  // MARK: What lies in wait

  @Test("has planted links to files replaced, never followed")
  func linkedFile() throws {
    #expect(try build().status == 0)
    try scratch.write("mine", to: "victim.txt")
    try scratch.remove("_site/index.html")
    try scratch.link("_site/index.html", to: "../victim.txt")
    #expect(try build().status == 0)
    #expect(try scratch.read("victim.txt") == "mine")
    #expect(try scratch.read("_site/index.html").contains("<html"))
  }

  @Test("stops the build at a planted link to a folder, never follows it")
  func linkedFolder() throws {
    #expect(try build().status == 0)
    try scratch.remove("_site/journeys")
    try scratch.makeFolder("victim")
    try scratch.link("_site/journeys", to: "../victim")
    let run = try build()
    #expect(run.status == 64)
    #expect(run.errors.contains("_site/journeys/"))
    #expect(scratch.files(below: "victim") == [])
  }

  @Test("does not lose what a planted link to a folder leads to")
  func linkedStaleFolder() throws {
    try scratch.write("x", to: "content/old/a.txt")
    #expect(try build().status == 0)
    try scratch.remove("_site/old")
    try scratch.write("mine", to: "victim/a.txt")
    try scratch.link("_site/old", to: "../victim")
    try scratch.remove("content/old")
    #expect(try build().status == 0)
    #expect(try scratch.read("victim/a.txt") == "mine")
  }

  @Test("has a planted pipe replaced and does not wait for its other end")
  func plantedPipe() throws {
    #expect(try build().status == 0)
    try scratch.remove("_site/index.html")
    scratch.makePipe("_site/index.html")
    #expect(try build().status == 0)
    #expect(try scratch.read("_site/index.html").contains("<html"))
  }

  @Test(
    "removes nothing outside of itself, whatever its manifest says",
    arguments: [
      "../victim.txt", "journeys/../../victim.txt", "./../victim.txt", "/victim.txt", "..", ".",
      "", "journeys//buying.html", "journeys/",
    ]
  )
  func tamperedManifest(line: String) throws {
    #expect(try build().status == 0)
    try scratch.write("mine", to: "victim.txt")
    let root = scratch.url.appending(path: "victim.txt").path
    let manifest = try scratch.read("_site/.waymark-manifest")
    try scratch.write(manifest + "\(line)\n\(root)\n", to: "_site/.waymark-manifest")
    let before = try scratch.tree("_site")
    #expect(try build().status == 0)
    #expect(try scratch.read("victim.txt") == "mine")
    let after = try scratch.tree("_site")
    #expect(after.keys.sorted() == before.keys.sorted())
    #expect(try scratch.read("_site/.waymark-manifest") == manifest)
  }

  @Test("is finished by the next build after one that was cut off")
  func cutOff() throws {
    let whole = try Scratch()
    try whole.writeSmallWiki()
    #expect(try waymark(["build"], in: whole.url).status == 0)
    let manifest = try whole.read("_site/.waymark-manifest")
    // The manifest comes first, then some pages, one of them unfinished: in its place in a first build, else elsewhere.
    try scratch.write(manifest + "stale.html\n", to: "_site/.waymark-manifest")
    try scratch.write("old", to: "_site/stale.html")
    try scratch.write(whole.read("_site/404.html"), to: "_site/404.html")
    try scratch.write("<!doc", to: "_site/index.html")
    try scratch.write("<!doc", to: "_site/.waymark-unfinished")
    #expect(try build().status == 0)
    #expect(try scratch.tree("_site") == whole.tree("_site"))
  }

  @Test("is made anew after a first build that was cut off before its manifest")
  func cutOffAtOnce() throws {
    try scratch.write("waymark out", to: "_site/.waymark-unfinished")
    #expect(try build().status == 0)
    #expect(!scratch.exists("_site/.waymark-unfinished"))
  }
}
