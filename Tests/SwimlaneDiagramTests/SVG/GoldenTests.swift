import Foundation
import Testing

@testable import SwimlaneDiagram

/// Files that the drawing is compared with. `SNAPSHOTS=overwrite` writes them anew: read the difference.
enum Golden {
  static let repository = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func url(_ name: String) -> URL {
    repository.appending(path: "Tests/SwimlaneDiagramTests/Golden/\(name)")
  }

  static var isOverwriting: Bool {
    ProcessInfo.processInfo.environment["SNAPSHOTS"] == "overwrite"
  }
}

@Suite("Golden pictures")
struct GoldenTests {
  static let files: [String: [UInt8]] = {
    let small = inlineFigure(GoldenCharts.everyMark)
    return [
      "every-mark.html": small.key + small.markup,
      "every-mark.svg": standaloneFile(GoldenCharts.everyMark),
      "german.svg": standaloneFile(GoldenCharts.german),
      "arabic.svg": standaloneFile(GoldenCharts.arabic),
      "japanese.svg": standaloneFile(GoldenCharts.japanese),
      "future.svg": standaloneFile(GoldenCharts.future),
      "arabic-steps.svg": standaloneFile(GoldenCharts.arabicSteps),
    ]
  }()

  @Test("a picture is drawn as its golden file shows", arguments: files.keys.sorted())
  func golden(name: String) throws {
    let bytes = try #require(Self.files[name])
    if Golden.isOverwriting {
      try Data(bytes).write(to: Golden.url(name))
    }
    let expected = try Data(contentsOf: Golden.url(name))
    #expect(String(decoding: bytes, as: UTF8.self) == String(decoding: expected, as: UTF8.self))
  }

  @Test("every golden file belongs to a picture")
  func noneLeft() throws {
    let found = try FileManager.default.contentsOfDirectory(atPath: Golden.url("").path)
    #expect(Set(found) == Set(Self.files.keys))
  }
}
