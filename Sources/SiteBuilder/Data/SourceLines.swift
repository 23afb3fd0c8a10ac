import Diagnostics

/// The lines of the files that a wiki was read from.
struct SourceLines: Sendable {
  private let tables: [SourcePath: LineTable]

  init(_ files: [SourceFile] = []) {
    tables = Dictionary(
      files.map { ($0.sourcePath, LineTable($0)) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The 1-based line on which something begins; 1 in a file that is not known.
  func line(of span: SourceSpan) -> Int { tables[span.file]?.line(of: span.lower) ?? 1 }
}
