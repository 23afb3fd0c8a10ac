import ArgumentParser
import Diagnostics
import JourneyModel
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

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("'--jobs' is at least 1.") }
  }

  /// The content folder without trailing slashes.
  var folder: String {
    var folder = content
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    return folder
  }

  func buildOptions() throws -> BuildOptions {
    BuildOptions(day: try buildDay(), jobs: jobs ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
  }
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

/// Prints a text to standard error.
func printError(_ text: String) {
  var bytes = Array(text.utf8)
  bytes.append(UInt8(ascii: "\n"))
  var offset = 0
  while offset < bytes.count {
    let count = bytes.withUnsafeBytes {
      write(STDERR_FILENO, $0.baseAddress.map { $0 + offset }, bytes.count - offset)
    }
    guard count > 0 else { return }
    offset += count
  }
}

/// Ends the program with a fault of the world: exit status 64.
func fail(_ fault: DiskFault) -> ExitCode {
  printError("waymark: error: \(fault.message)\n  help: \(fault.help)")
  return ExitCode(64)
}
