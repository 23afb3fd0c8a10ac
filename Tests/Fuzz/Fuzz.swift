import Diagnostics
import Foundation
import SiteBuilder
import SiteTemplate

/// Builds sites of damaged texts and says what went wrong. `bin/fuzz` runs it, and names the case in which it ended
/// early: by a trap, or by the alarm clock when one case takes too long.
@main
struct Fuzz {
  /// What a case may take, in seconds; what is slower than this by nature is quadratic.
  private static let secondsPerCase: UInt32 = 20

  static func main() async throws {
    let arguments = try Arguments(CommandLine.arguments.dropFirst())
    let texts = try Texts(repository: arguments.repository)
    if let folder = arguments.folder {
      try write(texts.damaged(seed: arguments.seed), to: folder)
      return
    }
    let properties = SiteProperties(theme: CompiledTheme(Theme(builtIn: BuiltInTheme.files)))
    var broken = 0
    var slowest: (seconds: Double, seed: UInt64) = (0, arguments.seed)
    for seed in arguments.seed..<arguments.seed + UInt64(arguments.cases) {
      try Data("\(seed)".utf8).write(to: arguments.state)
      alarm(secondsPerCase)
      let start = ContinuousClock.now
      let faults = await properties.faults(of: texts.damaged(seed: seed))
      let seconds = (ContinuousClock.now - start) / .seconds(1)
      if seconds > slowest.seconds { slowest = (seconds, seed) }
      for fault in faults.prefix(5) { print("case \(seed): \(fault)") }
      if !faults.isEmpty { broken += 1 }
    }
    alarm(0)
    try FileManager.default.removeItem(at: arguments.state)
    let time = String(format: "%.1f s", slowest.seconds)
    print(
      "\(arguments.cases) cases, \(broken) with faults; the slowest, \(slowest.seed), took \(time)"
    )
    exit(broken == 0 ? 0 : 1)
  }

  private static func write(_ tree: SourceTree, to folder: URL) throws {
    for file in tree.documents {
      let url = folder.appending(path: file.path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try Data(file.bytes).write(to: url)
    }
  }
}

/// `--cases N --seed S --state FILE --repository FOLDER [--write FOLDER]`
private struct Arguments {
  var cases = 2_000
  var seed: UInt64 = 1
  var state = URL(filePath: "fuzz.state")
  var repository = URL(filePath: ".")
  /// Where the files of the first case are written instead of building them.
  var folder: URL?

  struct Unknown: Error { var argument: String }

  init(_ words: ArraySlice<String>) throws {
    var words = words
    while let name = words.popFirst() {
      guard let value = words.popFirst() else { throw Unknown(argument: name) }
      switch (name, UInt64(value)) {
      case ("--cases", let number?): cases = Int(number)
      case ("--seed", let number?): seed = number
      case ("--state", _): state = URL(filePath: value)
      case ("--repository", _): repository = URL(filePath: value)
      case ("--write", _): folder = URL(filePath: value)
      default: throw Unknown(argument: "\(name) \(value)")
      }
    }
  }
}
