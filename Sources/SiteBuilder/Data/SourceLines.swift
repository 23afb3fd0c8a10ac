import Diagnostics

/// The lines of the files that a wiki was read from.
struct SourceLines: Sendable {
  private var tables: [SourcePath: LineTable]

  init(_ files: [SourceFile] = []) {
    tables = Dictionary(
      files.map { ($0.sourcePath, LineTable($0)) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The same for other files, of which only those are looked at that have `changed` or were not there.
  func updated(_ files: [SourceFile], changed: Set<SourcePath>) -> SourceLines {
    guard files.count == tables.count else { return SourceLines(files) }
    var lines = self
    for file in files
    where changed.contains(file.sourcePath) || lines.tables[file.sourcePath] == nil {
      lines.tables[file.sourcePath] = LineTable(file)
    }
    return lines
  }

  /// The 1-based line on which something begins; 1 in a file that is not known.
  func line(of span: SourceSpan) -> Int { tables[span.file]?.line(of: span.lower) ?? 1 }
}
