import ArgumentParser
import Diagnostics
import JourneyModel
import RuleBook
import SiteBuilder
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What `build` and `check` share.
struct ContentOptions: ParsableArguments {
  @Argument(help: "The folder that holds personas/ and journeys/.")
  var content = "content"

  @Option(name: .shortAndLong, help: "How many tasks work at once (default: one per core).")
  var jobs: Int?

  @Option(help: "When to colour messages: auto, always or never.")
  var color = ColorChoice.auto

  @Option(help: "A folder whose files replace those of the built-in theme.")
  var template: String?

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("'--jobs' is at least 1.") }
  }

  /// The content folder without trailing slashes.
  var folder: String { withoutTrailingSlashes(content) }

  /// The folder of `--template` without trailing slashes.
  var themeFolder: String? { template.map(withoutTrailingSlashes) }

  func buildOptions() throws -> BuildOptions {
    let cores = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    // More tasks than this only cost memory, whatever the machine.
    return BuildOptions(
      day: try buildDay(),
      jobs: min(jobs ?? cores, 1_024),
      rules: RuleBook.all.map(\.rule)
    )
  }
}

/// The path of a folder as messages show it; that of the root stays `/`.
func withoutTrailingSlashes(_ path: String) -> String {
  var bytes = Array(path.utf8)
  while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
  return String(decoding: bytes, as: UTF8.self)
}

/// When messages are coloured. `auto` is a terminal that has not been asked not to (no-color.org).
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never

  /// Whether messages to standard error are coloured.
  var isOn: Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto:
      isatty(STDERR_FILENO) == 1 && (environment("NO_COLOR") ?? "").isEmpty
        && environment("TERM") != "dumb"
    }
  }
}

/// Whether somebody watches standard error on a terminal that can take a line away again.
var isWatched: Bool { isatty(STDERR_FILENO) == 1 && environment("TERM") != "dumb" }

/// Ends the program at once; what it printed is written out.
func endProgram(_ status: Int32) -> Never { exit(status) }

/// The value of an environment variable.
func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

/// The day of the build, in UTC: that of `SOURCE_DATE_EPOCH` (reproducible-builds.org) when it is set, else today.
func buildDay() throws -> CalendarDate {
  guard let text = environment("SOURCE_DATE_EPOCH") else {
    return CalendarDate(dayNumber: time(nil) / 86_400)
  }
  guard let seconds = Int(text), seconds >= 0 else {
    throw ValidationError("SOURCE_DATE_EPOCH is no number of seconds: '\(text)'.")
  }
  return CalendarDate(dayNumber: seconds / 86_400)
}

/// Prints a text and a line feed to standard error.
func printError(_ text: String) { write(Array(text.utf8) + [0x0A], to: STDERR_FILENO) }

/// Prints a text to standard error as it is.
func printRaw(_ text: String) { write(Array(text.utf8), to: STDERR_FILENO) }

/// Prints bytes to standard output.
func printOutput(_ bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }

private func write(_ bytes: [UInt8], to descriptor: Int32) {
  var offset = 0
  while offset < bytes.count {
    let count = bytes.withUnsafeBytes {
      write(descriptor, $0.baseAddress.map { $0 + offset }, bytes.count - offset)
    }
    if count < 0, errno == EINTR { continue }
    guard count > 0 else { return }
    offset += count
  }
}

/// The path of a folder as a pipeline at the repository's top names it: without `./`, and relative when it lies below
/// the working folder.
func repositoryPath(_ folder: String) -> String {
  if folder.hasPrefix("./") { return String(folder.drop { $0 == "." || $0 == "/" }) }
  guard folder.hasPrefix("/"), let current = getcwd(nil, 0) else { return folder }
  defer { free(current) }
  let top = String(cString: current) + "/"
  return folder.hasPrefix(top) ? String(folder.dropFirst(top.count)) : folder
}

/// Ends the program with a fault of the world: exit status 64.
func fail(_ fault: DiskFault) -> ExitCode {
  printError("waymark: error: \(printableText(fault.message))")
  if let suggestion = fault.suggestion {
    printError("  did you mean \u{201C}\(suggestion)\u{201D}?")
  }
  printError("  help: \(printableText(fault.help))")
  return ExitCode(64)
}
