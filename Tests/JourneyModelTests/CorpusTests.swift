import Diagnostics
import Documents
import Foundation
import Testing

@testable import JourneyModel

/// Real documents by people who had never heard of Waymark: `WAYMARK_CORPUS`, or
/// `../shared/corpus` beside the package.
enum Corpus {
  static let folder: URL = {
    if let path = ProcessInfo.processInfo.environment["WAYMARK_CORPUS"] {
      return URL(fileURLWithPath: path)
    }
    return URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
      .appendingPathComponent("shared/corpus")
  }()

  static var isHere: Bool { FileManager.default.fileExists(atPath: folder.path) }

  /// Paths and texts of a folder of the corpus, by path.
  static func files(_ name: String) throws -> [(name: String, text: String)] {
    let urls = try FileManager.default.contentsOfDirectory(
      at: folder.appendingPathComponent(name),
      includingPropertiesForKeys: nil
    )
    return try urls.filter { $0.pathExtension != "rst" }
      .map { ($0.lastPathComponent, try String(contentsOf: $0, encoding: .utf8)) }
      .sorted { $0.0 < $1.0 }
  }
}

struct CorpusTests {
  @Test func dump() throws {
    for folder in ["journeys", "mermaid"] {
      for file in try Corpus.files(folder) {
        let wiki = Wiki(["journeys/" + file.name: file.text])
        let journey = wiki.journey
        print("### \(file.name) | \(journey.phases.count) | \(journey.lanes.count)")
        print(
          "   P:",
          journey.phases.map { ($0.group.map { "[\($0)] " } ?? "") + $0.title }.joined(
            separator: " · "
          ).prefix(900)
        )
        print(
          "   L:",
          journey.lanes.map { lane in "\(lane.standard == nil ? "*" : "")\(lane.title)" }.joined(
            separator: ", "
          )
        )
        let errors = wiki.diagnostics.filter { $0.severity == .error }
        if !errors.isEmpty { print("   E:", errors.map { $0.message }) }
      }
    }
  }
}
