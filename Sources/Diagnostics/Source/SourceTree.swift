/// Everything that lies in a content folder, as values: texts with their bytes, other files by path.
///
/// - Invariant: `documents` and `assets` are sorted by path, byte by byte, without duplicates.
package struct SourceTree: Sendable {
  /// Texts that Waymark reads: `.md`, `.markdown`, `.mmd` and `site.yml`.
  package let documents: [SourceFile]
  /// Paths of all other files, which are copied to the site as they are.
  package let assets: [String]
  /// What the reader of the folder noticed: symbolic links, unreadable files.
  package let diagnostics: [Diagnostic]

  package init(documents: [SourceFile], assets: [String] = [], diagnostics: [Diagnostic] = []) {
    self.documents = documents.sorted { $0.path.precedesInBytes($1.path) }
    self.assets = assets.sorted { $0.precedesInBytes($1) }
    self.diagnostics = diagnostics
  }

  /// The document at a path, if there is one. Logarithmic in the number of documents.
  package func document(at path: String) -> SourceFile? {
    var low = 0
    var high = documents.count
    while low < high {
      let middle = (low + high) / 2
      if documents[middle].path.utf8.lexicographicallyPrecedes(path.utf8) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < documents.count, documents[low].path == path else { return nil }
    return documents[low]
  }
}
