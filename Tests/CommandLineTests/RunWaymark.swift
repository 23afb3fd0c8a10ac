import Foundation

/// The built program, beside the test bundle.
let program: URL = {
  var folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
  for _ in 0..<6 {
    let candidate = folder.appending(path: "waymark")
    if FileManager.default.isExecutableFile(atPath: candidate.path) { return candidate }
    folder.deleteLastPathComponent()
  }
  return URL(filePath: ".build/debug/waymark")
}()

/// What a run of the program printed, and how it ended.
struct Run: Sendable {
  var status: Int32
  /// Whether a signal ended it, and not its own will; `status` is then the signal's number.
  var wasKilled: Bool
  var output: String
  var errors: String

  /// The lines of the findings, without snippets, rules and help.
  var findings: [String] {
    errors.split(separator: "\n").map(String.init)
      .filter { $0.contains(": error: ") || $0.contains(": warning: ") }
  }
}

/// Runs `waymark` in a folder and waits for it; a run that hangs is killed, and so fails.
func waymark(_ arguments: [String], in folder: URL, environment: [String: String] = [:]) throws
  -> Run
{
  let process = Process()
  process.executableURL = program
  process.arguments = arguments
  process.currentDirectoryURL = folder
  process.environment = [
    "PATH": "/usr/bin:/bin", "SOURCE_DATE_EPOCH": "1795435200",
    // A trap would else spend seconds on printing where it was.
    "SWIFT_BACKTRACE": "enable=no",
  ]
  .merging(environment) { $1 }
  // A pipe that nobody reads while the other one is read would stop the program when it is full.
  let outputFile = FileManager.default.temporaryDirectory
    .appending(path: "waymark-output-\(UUID().uuidString)")
  try Data().write(to: outputFile)
  defer { try? FileManager.default.removeItem(at: outputFile) }
  let output = try FileHandle(forWritingTo: outputFile)
  let errors = Pipe()
  process.standardOutput = output
  process.standardError = errors
  process.standardInput = FileHandle.nullDevice
  try process.run()
  let watchdog = DispatchWorkItem { process.terminate() }
  DispatchQueue.global().asyncAfter(deadline: .now() + 120, execute: watchdog)
  let errorBytes = errors.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  watchdog.cancel()
  try output.close()
  let outputBytes = try Data(contentsOf: outputFile)
  return Run(
    status: process.terminationStatus,
    wasKilled: process.terminationReason == .uncaughtSignal,
    output: String(decoding: outputBytes, as: UTF8.self),
    errors: String(decoding: errorBytes, as: UTF8.self)
  )
}
