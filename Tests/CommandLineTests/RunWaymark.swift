import Foundation

/// The built program, beside the test bundle.
private var program: URL {
  var folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
  for _ in 0..<6 {
    let candidate = folder.appending(path: "waymark")
    if FileManager.default.isExecutableFile(atPath: candidate.path) { return candidate }
    folder.deleteLastPathComponent()
  }
  return URL(filePath: ".build/debug/waymark")
}

/// What a run of the program printed, and its exit status.
struct Run: Sendable {
  var status: Int32
  var output: String
  var errors: String
}

/// Runs `waymark` in a folder and waits for it.
func waymark(_ arguments: [String], in folder: URL, environment: [String: String] = [:]) throws
  -> Run
{
  let process = Process()
  process.executableURL = program
  process.arguments = arguments
  process.currentDirectoryURL = folder
  process.environment = ["PATH": "/usr/bin:/bin", "SOURCE_DATE_EPOCH": "1795435200"]
    .merging(environment) { $1 }
  let output = Pipe()
  let errors = Pipe()
  process.standardOutput = output
  process.standardError = errors
  process.standardInput = FileHandle.nullDevice
  try process.run()
  let errorBytes = errors.fileHandleForReading.readDataToEndOfFile()
  let outputBytes = output.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return Run(
    status: process.terminationStatus,
    output: String(decoding: outputBytes, as: UTF8.self),
    errors: String(decoding: errorBytes, as: UTF8.self)
  )
}

/// A folder of its own below the system's temporary folder, removed when the value goes away.
final class Scratch {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "waymark-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Writes a file and the folders above it.
  func write(_ text: String, to path: String) throws { try write(Data(text.utf8), to: path) }

  func write(_ data: Data, to path: String) throws {
    let file = url.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try data.write(to: file)
  }

  func read(_ path: String) throws -> String {
    try String(contentsOf: url.appending(path: path), encoding: .utf8)
  }

  func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: url.appending(path: path).path)
  }

  /// Paths of all files, sorted.
  func files(below path: String) -> [String] {
    let root = url.appending(path: path).path
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: root)) ?? []
    return paths.sorted()
  }
}
