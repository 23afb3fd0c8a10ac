import Foundation

/// The files of this repository, as they lie on disk beside the tests.
enum Repository {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The sources of the program: everything in `Sources` and the theme's table.
  static let programSources = swiftSources(below: ["Sources", "site-template"])
  /// All Swift files, tests and plug-ins too.
  static let allSources = swiftSources(
    below: ["Package.swift", "Sources", "Plugins", "Tests", "site-template"])

  /// The text files that are committed, by path; generated folders and what git ignores are left out.
  static let textFiles: [(path: String, text: String)] = {
    let ignored: Set = [".git", "_site", ".swiftpm", "Package.resolved"]
    let names =
      (try? FileManager.default.contentsOfDirectory(atPath: root.path(percentEncoded: false))) ?? []
    let tops = names.filter { !ignored.contains($0) && !$0.hasPrefix(".build") }
    return tops.sorted().flatMap(files).compactMap { path in
      (try? String(contentsOf: root.appending(path: path), encoding: .utf8)).map { (path, $0) }
    }
  }()

  private static func swiftSources(below tops: [String]) -> [SwiftSource] {
    tops.flatMap(files).filter { $0.hasSuffix(".swift") }.compactMap { path in
      (try? String(contentsOf: root.appending(path: path), encoding: .utf8))
        .map { SwiftSource(path: path, text: $0) }
    }
  }

  /// The files at or below a path, sorted.
  private static func files(_ top: String) -> [String] {
    let path = root.appending(path: top).path(percentEncoded: false)
    // For a file this is an error on one system and an empty list on another.
    let below = (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
    guard !below.isEmpty else { return [top] }
    return below.sorted().map { "\(top)/\($0)" }
  }
}
