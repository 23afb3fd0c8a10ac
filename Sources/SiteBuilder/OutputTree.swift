import Diagnostics

/// The site as values: what is to be written where.
///
/// Contents are made when they are asked for, batch by batch, so that a site of any size need not stand in memory.
///
/// - Invariant: paths differ from each other; they are relative, use `/` and hold neither `.` nor `..`.
package struct OutputTree: Sendable {
  /// One file of the site.
  package struct File: Sendable {
    /// Relative to the output folder.
    package let path: String
    package let content: Content

    package init(path: String, content: Content) {
      self.path = path
      self.content = content
    }
  }

  /// Bytes made by the build, or a file to copy.
  package enum Content: Sendable {
    case bytes([UInt8])
    /// The file of the content folder with this path, as it is.
    case copy(of: String)
  }

  /// Files that are made together, since they share much of the work.
  package struct Batch: Sendable {
    /// What its files are, for those who measure: a template's name, `data`, `theme`, `copy`.
    package let kind: String
    /// nil for a file of which there is another with the same path.
    fileprivate(set) var paths: [String?]
    private let make: @Sendable () -> [Content]

    /// `make` gives a content for each of the paths, in the same order.
    init(_ kind: String, _ paths: [String?], _ make: @escaping @Sendable () -> [Content]) {
      self.kind = kind
      self.paths = paths
      self.make = make
    }

    /// The files with their contents, which are made now.
    package var files: [File] {
      zip(paths, make()).compactMap { path, content in path.map { File(path: $0, content: content) }
      }
    }
  }

  package let batches: [Batch]
  /// Sorted byte by byte.
  package let paths: [String]

  /// `paths` are those of all batches, which differ, sorted byte by byte.
  init(batches: [Batch], paths: [String]) {
    self.batches = batches
    self.paths = paths
  }

  /// Of several files with one path the first stays.
  init(_ batches: [Batch]) {
    var seen: Set<String> = []
    self.batches = batches.map { batch in
      var batch = batch
      for index in batch.paths.indices {
        guard let path = batch.paths[index], !seen.insert(path).inserted else { continue }
        batch.paths[index] = nil
      }
      return batch
    }
    paths = seen.sorted { $0.precedesInBytes($1) }
  }

  /// A tree of files that are there already. Of several with one path the first stays.
  package init(_ files: [File]) {
    self.init(files.map { file in Batch("copy", [file.path]) { [file.content] } })
  }

  /// The files whose paths fulfil a condition. Batches of which no file is left are never made.
  package func filtered(_ isWanted: (String) -> Bool) -> OutputTree {
    OutputTree(
      batches.compactMap { batch in
        var batch = batch
        for index in batch.paths.indices where batch.paths[index].map(isWanted) == false {
          batch.paths[index] = nil
        }
        return batch.paths.contains { $0 != nil } ? batch : nil
      }
    )
  }

  /// All files, made one after the other, sorted by path.
  package var files: [File] {
    batches.flatMap(\.files).sorted { $0.path.precedesInBytes($1.path) }
  }

  /// The file at a path, if there is one. Linear, and makes the files of its batch.
  package func file(at path: String) -> File? {
    batches.first { $0.paths.contains(path) }?.files.first { $0.path == path }
  }
}
