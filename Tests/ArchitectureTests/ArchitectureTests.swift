import Diagnostics
import RuleBook
import Testing

/// The invariants of `ARCHITECTURE.md` that neither the compiler nor the package manager keeps.
@Suite("Architecture")
struct ArchitectureTests {
  /// Everything below the command line.
  private static let pureSources = Repository.programSources.filter { $0.target != "waymark" }

  @Test("the sources are found")
  func sourcesAreFound() {
    let targets = Set(Repository.programSources.map(\.target))
    #expect(targets.isSuperset(of: ImportRules.waymark.allowed.keys))
  }

  @Test("a target imports only what the graph allows")
  func importGraph() {
    #expect(ImportRules.waymark.findings(Repository.programSources) == [])
  }

  @Test("one file wraps each C library", arguments: ["CCMark", "CMimalloc", "CYAML"])
  func oneWrapper(module: String) {
    let importers = Repository.allSources.filter { source in
      imports(source).contains { $0.module == module }
    }
    #expect(importers.count == 1, "\(importers.map(\.path))")
  }

  @Test("C pointers stay inside the files that wrap the C libraries")
  func pointersStayInside() {
    let others = Self.pureSources.filter { source in
      !imports(source).contains { ["CCMark", "CMimalloc", "CYAML"].contains($0.module) }
    }
    let words = [
      "OpaquePointer", "UnsafePointer", "UnsafeMutablePointer", "UnsafeRawPointer",
      "UnsafeMutableRawPointer",
    ]
    #expect(occurrences(of: words, in: others) == [])
  }

  @Test("the program does without Foundation")
  func noFoundation() {
    let importers = Repository.programSources.filter { source in
      imports(source).contains { $0.module.hasPrefix("Foundation") }
    }
    #expect(importers.map(\.path) == [])
  }

  @Test("nothing below the command line reads disk, clock, environment, arguments or chance")
  func pureMiddle() {
    let words = [
      "getenv", "secure_getenv", "environ", "CommandLine", "ProcessInfo", "fopen(", "openat(",
      "time(nil", "clock_gettime", "gettimeofday", "ContinuousClock", "SuspendingClock", "Date(",
      "hashValue", ".random(", ".randomElement(", ".shuffle(", ".shuffled(",
      "SystemRandomNumberGenerator",
    ]
    #expect(occurrences(of: words, in: Self.pureSources) == [])
  }

  @Test("nothing in the program traps on purpose or switches a check of the compiler off")
  func noEscapeHatches() {
    let words = [
      "fatalError", "@unchecked", "nonisolated(unsafe)", "unsafeBitCast", "unowned(unsafe)",
      "@preconcurrency",
    ]
    #expect(occurrences(of: words, in: Repository.programSources) == [])
  }

  @Test("nothing in the program unwraps, tries or casts by force")
  func noForce() {
    #expect(forceUnwraps(in: Repository.programSources) == [])
  }

  @Test("only routes and the theme know how a page's file is called")
  func onlyRoutesNamePages() {
    let allowed = ["Route.swift", "SearchEngineFiles.swift", "Theme.swift"]
    // The rule book's examples of themes are files of a theme.
    let naming = Repository.programSources.filter {
      $0.target != "RuleBook" && !literalEnds(".html", in: $0).isEmpty
    }
    let names = naming.compactMap { $0.path.split(separator: "/").last.map(String.init) }
    #expect(Set(names).subtracting(allowed) == [])
  }

  @Test("each type, protocol and function that targets share says what its name can't")
  func documentation() {
    #expect(undocumentedDeclarations(in: Repository.programSources) == [])
  }

  @Test("each rule has a kebab-case code of its own")
  func ruleCodesAreUnique() {
    #expect(ruleCodes(in: Repository.programSources).count > 20)
    #expect(ruleCodeFindings(Repository.programSources) == [])
  }

  @Test("each rule is on a page of the rule book, and each page is about a rule")
  func rulesHavePages() {
    let codes = ruleCodes(in: Repository.programSources)
    #expect(unexplainedRules(codes, pages: RuleBook.all.map(\.rule.code)) == [])
  }

  @Test("no Swift file is longer than 400 lines, unless it is generated")
  func fileLengths() {
    #expect(overlongFiles(Repository.allSources) == [])
  }

  @Test("no file names somebody's machine or a package registry")
  func noMachineTraces() {
    #expect(Repository.textFiles.count > 100)
    #expect(machineTraces(in: Repository.textFiles) == [])
  }

  @Test("Each class of a picture that the theme styles is one that something writes")
  func classes() throws {
    let styles = Repository.textFiles.filter {
      $0.path.hasPrefix("site-template/") && $0.path.hasSuffix(".css")
    }
    let names = Set(
      styles.flatMap { style in
        style.text.split(separator: ".wm-").dropFirst().map { rest in
          String(rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" })
        }
      }
    )
    let written = Repository.textFiles.filter {
      $0.path.hasPrefix("Sources/SwimlaneDiagram/SVG/")
        || $0.path.hasPrefix("site-template/") && $0.path.hasSuffix("html")
    }.map(\.text).joined()
    let unwritten = names.filter { name in
      // Those of lines and levels end with their number, those of parts of a figure are cases.
      let stem = name.prefix { !$0.isNumber }
      let forms =
        ["\"\(name)\"", "wm-\(name)", "case \(name)", ", \(name)\n", ", \(name), "]
        + (stem.count < name.count ? ["\"\(stem)\\("] : [])
      return !forms.contains { written.contains($0) }
    }
    #expect(names.count > 40)
    #expect(unwritten.sorted() == [])
  }
}
