import Foundation
import Testing

@Suite("The content folder")
struct ContentFolderTests {
  @Test("may hold files of any date")
  func dates() throws {
    let scratch = try Scratch()
    try scratch.write("# Ana\n", to: "content/personas/ana.md")
    try scratch.write("GIF89a", to: "content/picture.gif")
    for path in ["content/personas/ana.md", "content/picture.gif"] {
      // Beyond what nanoseconds since 1970 can count in 64 bits.
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: 10_413_792_000)],
        ofItemAtPath: scratch.url.appending(path: path).path(percentEncoded: false)
      )
    }
    #expect(try waymark(["build"], in: scratch.url).status == 0)
    #expect(try waymark(["build", "--cache", "last"], in: scratch.url).status == 0)
  }

  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.writeSmallWiki()
  }

  @Test(
    "may hold nothing, only settings, or no persona",
    arguments: [
      [], ["site.yml"], ["site.yml", "journeys/buying.md", "evidence/int-01.md"],
    ]
  )
  func fewFiles(kept: [String]) throws {
    let other = try Scratch()
    try other.makeFolder("content")
    for path in kept {
      let text = try scratch.read("content/\(path)")
        .replacingOccurrences(of: "personas: [ana]\n", with: "")
        .replacingOccurrences(of: "persona=ana ", with: "")
        .replacingOccurrences(of: "Ana: ", with: "")
      try other.write(text, to: "content/\(path)")
    }
    let run = try waymark(["build"], in: other.url)
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(other.exists("_site/index.html"))
  }

  @Test("may have settings that are empty or a comment", arguments: ["", "\n", "# later\n"])
  func emptySettings(text: String) throws {
    let other = try Scratch()
    try other.write(text, to: "content/site.yml")
    let run = try waymark(["build"], in: other.url)
    #expect(run.status == 0)
    #expect(run.errors == "")
  }

  @Test(
    "has a folder in place of a document read as a folder, with a warning",
    arguments: [
      ("content/personas/x.md", "page.md"), ("content/journeys/x.mmd", "page.md"),
      ("content/notes.markdown", "page.md"),
    ]
  )
  func folderNamedLikeDocument(path: String, file: String) throws {
    try scratch.write("# P\n", to: "\(path)/\(file)")
    let run = try waymark(["build"], in: scratch.url)
    #expect(run.status == 0)
    #expect(run.findings.count == 1)
    #expect(run.errors.hasPrefix("\(path): warning: "))
    #expect(run.errors.contains("[folder-named-like-document]"))
  }

  @Test("has a folder named site.yml reported, and its settings are the defaults")
  func settingsFolder() throws {
    let other = try Scratch()
    try other.makeFolder("content/site.yml")
    let run = try waymark(["build"], in: other.url)
    #expect(run.status == 0)
    #expect(run.errors.hasPrefix("content/site.yml: warning: "))
  }

  @Test(
    "has symbolic links left out with a warning, whatever they lead to",
    arguments: [
      ("x.md", "../secret.md"), ("personas/x.md", "/etc/hostname"), ("x.png", "../secret.md"),
      ("folder", "/etc"), ("loop", "."), ("up", ".."), ("self", "self"), ("dangling", "nowhere"),
    ]
  )
  func symbolicLinks(name: String, target: String) throws {
    try scratch.write("# Secret\n", to: "secret.md")
    let plain = try Scratch()
    try plain.writeSmallWiki()
    #expect(try waymark(["build"], in: plain.url).status == 0)
    try scratch.link("content/\(name)", to: target)
    let run = try waymark(["build"], in: scratch.url)
    #expect(run.status == 0)
    #expect(run.findings.count == 1)
    #expect(run.errors.hasPrefix("content/\(name): warning: "))
    #expect(run.errors.contains("[symlink-ignored]"))
    #expect(try scratch.tree("_site") == plain.tree("_site"))
  }

  @Test("may itself be a symbolic link")
  func linkedContent() throws {
    try scratch.link("here", to: "content")
    let run = try waymark(["build", "here/"], in: scratch.url)
    #expect(run.status == 0)
    #expect(scratch.exists("_site/personas/ana.html"))
  }

  @Test("has a pipe left out with a warning", arguments: ["pipe", "pipe.md", "site.yml"])
  func pipe(name: String) throws {
    let other = try Scratch()
    try other.makeFolder("content")
    other.makePipe("content/\(name)")
    let run = try waymark(["build"], in: other.url)
    #expect(run.status == 0)
    #expect(run.errors.hasPrefix("content/\(name): warning: "))
    #expect(run.errors.contains("[special-file]"))
  }

  @Test(
    "may have names with characters of URLs, HTML, shells and terminals",
    arguments: [
      "a b", "it's", "say \"hi\"", "100%", "p%20c", "c#", "why?", "<b>&amp;", "a:b", "back\\slash",
      "line\nfeed", "tab\tbed", "\u{1B}[31mred", "größe", "gro\u{308}ße", "日本語", "🎉", "-flag",
      "~home", "a..b", "…", "aux", "con.fig",
    ]
  )
  func unusualNames(name: String) throws {
    try scratch.write("# Page\n", to: "content/\(name).md")
    try scratch.write("x", to: "content/files/\(name).bin")
    try scratch.write("# Person\n", to: "content/personas/\(name).md")
    let run = try waymark(["build"], in: scratch.url)
    #expect(run.status == 0)
    #expect(!run.wasKilled)
    #expect(!run.errors.contains("\u{1B}"))
    #expect(scratch.exists("_site/\(name).html"))
    #expect(try scratch.read("_site/files/\(name).bin") == "x")
    #expect(try waymark(["build"], in: scratch.url).output.contains("(0 written, "))
  }

  #if os(Linux)
    @Test("has a name that is no UTF-8 left out with a warning")
    func namesOfOtherEncodings() throws {
      let path = Array((scratch.url.path + "/content/caf").utf8) + [0xE9] + Array(".md".utf8) + [0]
      let made = path.withUnsafeBytes { bytes in
        bytes.baseAddress.map { open($0.assumingMemoryBound(to: CChar.self), O_CREAT, 0o600) } ?? -1
      }
      try #require(made >= 0)
      close(made)
      let run = try waymark(["build"], in: scratch.url)
      #expect(run.status == 0)
      #expect(run.errors.contains("content/caf\u{FFFD}.md: warning: "))
    }
  #endif

  @Test(
    "has files and folders whose names start with a dot or an underscore left out",
    arguments: [
      ".git/x.md", "_drafts/x.md", ".x.md", "_x.md", "personas/_x.md", ".\u{301}x.md",
    ]
  )
  func hiddenNames(path: String) throws {
    try scratch.write("---\nbroken", to: "content/\(path)")
    let run = try waymark(["check"], in: scratch.url)
    #expect(run.status == 0)
    #expect(run.errors.hasSuffix(" in 4 files\n"))
  }

  @Test("has a folder that lies too deep reported as an error, with its depth")
  func deepFolders() throws {
    let path = Array(repeating: "d", count: 70).joined(separator: "/")
    try scratch.write("# P\n", to: "content/\(path)/page.md")
    let run = try waymark(["build"], in: scratch.url)
    #expect(run.status == 1)
    #expect(run.errors.contains("lies more than 64 folders deep [unreadable-file]"))
    #expect(!scratch.exists("_site"))
  }

  @Test("may have folders sixty deep")
  func sixtyFolders() throws {
    let path = Array(repeating: "d", count: 60).joined(separator: "/")
    try scratch.write("# P\n", to: "content/\(path)/page.md")
    #expect(try waymark(["build"], in: scratch.url).status == 0)
    #expect(scratch.exists("_site/\(path)/page.html"))
  }

  @Test("may have names as long as the disk allows a page to be named")
  func longNames() throws {
    let name = String(repeating: "n", count: 250)
    try scratch.write("# P\n", to: "content/\(name).md")
    #expect(try waymark(["build"], in: scratch.url).status == 0)
    #expect(scratch.exists("_site/\(name).html"))
  }

  @Test("changes nothing in the site when a page's name would be too long for the disk")
  func tooLongNames() throws {
    #expect(try waymark(["build"], in: scratch.url).status == 0)
    try scratch.write("# Ana S.\n", to: "content/personas/ana.md")
    let name = String(repeating: "n", count: 252)
    try scratch.write("# P\n", to: "content/\(name).md")
    let before = try scratch.tree("_site")
    let run = try waymark(["build"], in: scratch.url)
    #expect(run.status != 0)
    #expect(run.errors.contains("has a name of 257 bytes"))
    #expect(try scratch.tree("_site") == before)
  }

  @Test("has a document of gigabytes refused without reading it")
  func hugeDocument() throws {
    try scratch.write("", to: "content/personas/huge.md")
    truncate(scratch.url.appending(path: "content/personas/huge.md").path, 8 << 30)
    let run = try waymark(["check"], in: scratch.url)
    #expect(run.status == 1)
    #expect(run.errors.contains("content/personas/huge.md: error: "))
  }

  @Test(
    "has a file that can't be read reported as an error",
    .enabled(if: getuid() != 0),
    arguments: [
      "x.md", "x.png", "site.yml", "folder/x.md",
    ]
  )
  func unreadableFile(path: String) throws {
    let other = try Scratch()
    try other.write("", to: "content/\(path)")
    let top = path.split(separator: "/")[0]
    chmod(other.url.appending(path: "content/\(top)").path, 0)
    let run = try waymark(["build"], in: other.url)
    chmod(other.url.appending(path: "content/\(top)").path, 0o700)
    #expect(run.status == 1)
    #expect(run.errors.contains("permission denied [unreadable-file]"))
    #expect(!other.exists("_site"))
  }
}
