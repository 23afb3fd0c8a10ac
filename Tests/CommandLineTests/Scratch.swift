import Foundation

/// A folder of its own below the system's temporary folder, removed when the value goes away.
final class Scratch: Sendable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "waymark-\(UUID().uuidString)")
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

  func makeFolder(_ path: String) throws {
    try FileManager.default.createDirectory(
      at: url.appending(path: path),
      withIntermediateDirectories: true
    )
  }

  /// Makes a symbolic link; `target` is as written in the link.
  func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: url.appending(path: path).path,
      withDestinationPath: target
    )
  }

  func makePipe(_ path: String) { mkfifo(url.appending(path: path).path, 0o600) }

  func remove(_ path: String) throws {
    try FileManager.default.removeItem(at: url.appending(path: path))
  }

  func read(_ path: String) throws -> String {
    try String(contentsOf: url.appending(path: path), encoding: .utf8)
  }

  func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: url.appending(path: path).path)
  }

  /// Paths of everything in a folder, sorted.
  func files(below path: String) -> [String] {
    let root = url.appending(path: path).path
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: root)) ?? []
    return paths.sorted()
  }

  /// Everything in a folder with its bytes; a folder has none, a link shows where it leads.
  func tree(_ path: String) throws -> [String: Data] {
    let manager = FileManager.default
    var tree: [String: Data] = [:]
    for name in files(below: path) {
      let file = url.appending(path: path).appending(path: name).path
      if let target = try? manager.destinationOfSymbolicLink(atPath: file) {
        tree[name] = Data("-> \(target)".utf8)
      } else {
        tree[name] = manager.contents(atPath: file) ?? Data()
      }
    }
    return tree
  }

  /// When a file was last written, in seconds and nanoseconds.
  func writingTime(_ path: String) throws -> Date? {
    let file = url.appending(path: path).path
    return try FileManager.default.attributesOfItem(atPath: file)[.modificationDate] as? Date
  }

  /// A content folder with a persona, a journey, evidence and settings, all of it right.
  func writeSmallWiki(to content: String = "content") throws {
    try write(
      "title: Shop\nchannels:\n  email: {type: digital}\n",
      to: "\(content)/site.yml"
    )
    try write("# Ana Silva\n\nOwns a shop.\n", to: "\(content)/personas/ana.md")
    try write(
      "---\nsource: interview\npersonas: [ana]\n---\n# First talk\n",
      to: "\(content)/evidence/int-01.md"
    )
    try write(
      """
      ---
      personas: [ana]
      ---
      # Buying

      ## Choosing
      **Emotion:** Ana: -1 uneasy
      ### Needs
      - A price {persona=ana evidence=int-01}
      ### Touchpoints
      - A letter {channel=email}

      """,
      to: "\(content)/journeys/buying.md"
    )
  }
}
