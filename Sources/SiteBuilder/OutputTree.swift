/// The site as values: what is to be written where.
///
/// - Invariant: `files` are sorted by path, byte by byte, without duplicates; paths are relative, use `/` and hold
///   neither `.` nor `..`.
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

  package let files: [File]

  /// Sorts the files; of several with one path the first stays.
  package init(_ files: [File]) {
    let ordered = files.enumerated().sorted { left, right in
      if left.element.path == right.element.path { return left.offset < right.offset }
      return left.element.path.utf8.lexicographicallyPrecedes(right.element.path.utf8)
    }
    var unique: [File] = []
    unique.reserveCapacity(files.count)
    for (_, file) in ordered where unique.last?.path != file.path { unique.append(file) }
    self.files = unique
  }

  /// The file at a path, if there is one. Linear.
  package func file(at path: String) -> File? { files.first { $0.path == path } }
}
