import Foundation

/// Texts that are kept and read by people. `SNAPSHOTS=overwrite` writes them anew: read the difference.
enum Golden {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  /// The printed form of each rule's finding.
  static let folder = root.appending(path: "Tests/RuleBookTests/Golden")

  static var isOverwriting: Bool {
    ProcessInfo.processInfo.environment["SNAPSHOTS"] == "overwrite"
  }

  /// The text that is kept at a path of the project, after overwriting it when that is asked for; nil when there
  /// is none.
  static func text(at path: String, replacedBy new: String) throws -> String? {
    let url = root.appending(path: path)
    if isOverwriting {
      let folder = url.deletingLastPathComponent()
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(new.utf8).write(to: url)
    }
    return try? String(contentsOf: url, encoding: .utf8)
  }
}
