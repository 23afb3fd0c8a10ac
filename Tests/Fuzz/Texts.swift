import Diagnostics
import Foundation

/// The texts that cases are made of: the example wiki, the journeys of all languages, and real documents where they lie
/// beside the repository.
struct Texts {
  /// By path in a content folder.
  var documents: [SourceFile] = []
  var assets: [String] = []

  init(repository: URL) throws {
    let content = repository.appending(path: "content")
    for path in try files(below: content) {
      if path.hasSuffix(".md") || path == "site.yml" {
        try add(content.appending(path: path), as: path)
      } else {
        assets.append(path)
      }
    }
    try addAll(below: repository.appending(path: "Tests/JourneyModelTests/Languages")) {
      $0.hasPrefix("persona") ? "personas/language-\($0)" : "journeys/language-\($0)"
    }
    try addAll(below: repository.appending(path: "../shared/corpus")) { path in
      guard path.hasSuffix(".md") || path.hasSuffix(".mmd"), path != "README.md" else { return nil }
      let name = path.split(separator: "/").last.map(String.init) ?? path
      return path.hasPrefix("personas/") ? "personas/real-\(name)" : "journeys/real-\(name)"
    }
  }

  /// A dozen of the texts, of which one to three are damaged.
  func damaged(seed: UInt64) -> SourceTree {
    var random = Random(seed: seed)
    let settings = documents.filter { $0.path == "site.yml" }
    var files = Array(
      documents.filter { $0.path != "site.yml" }.shuffled(using: &random).prefix(11)
    )
    if random.below(4) > 0 { files += settings }
    let texts = files.map(\.bytes)
    for _ in 0...random.below(3) {
      // Journeys are where most is read, so they are hit more often than others.
      let journeys = files.indices.filter { files[$0].path.hasPrefix("journeys/") }
      let isJourney = random.below(2) == 0 && !journeys.isEmpty
      let index = isJourney ? random.element(of: journeys) : random.below(files.count)
      var bytes = files[index].bytes
      for _ in 0...random.below(3) { damage(&bytes, &random, others: texts) }
      files[index] = SourceFile(path: files[index].path, bytes: bytes)
    }
    return SourceTree(documents: files, assets: assets)
  }

  private mutating func add(_ url: URL, as path: String) throws {
    documents.append(SourceFile(path: path, bytes: Array(try Data(contentsOf: url))))
  }

  private mutating func addAll(below folder: URL, path: (String) -> String?) throws {
    guard FileManager.default.fileExists(atPath: folder.path) else { return }
    for file in try files(below: folder) {
      if let path = path(file) { try add(folder.appending(path: file), as: path) }
    }
  }
}

/// Paths of the files below a folder, sorted.
private func files(below folder: URL) throws -> [String] {
  try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted().filter { path in
    var isFolder: ObjCBool = false
    let full = folder.appending(path: path).path
    return FileManager.default.fileExists(atPath: full, isDirectory: &isFolder)
      && !isFolder.boolValue
  }
}
