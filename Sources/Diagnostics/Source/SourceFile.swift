/// The text of one authored file.
///
/// Paths are relative to the content folder, use `/`, and never start with `/` or hold `..`.
package struct SourceFile: Sendable, Hashable {
  /// Path relative to the content folder, for instance `journeys/buy.md`.
  package let path: String
  /// The same path, as spans hold it.
  package let sourcePath: SourcePath
  /// The file as it lies on disk: byte order mark, carriage returns and all.
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    sourcePath = SourcePath(path)
    self.bytes = bytes
  }

  package init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }
}
