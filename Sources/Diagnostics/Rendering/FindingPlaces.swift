/// Where findings lie, in lines and columns, with the tables of the files that were asked for.
struct FindingPlaces {
  /// A place as other programs read it.
  struct Place {
    /// With the prefix of the content folder.
    let path: String
    let start: LineTable.Position
    /// Behind the last character.
    let end: LineTable.Position
    /// False for a place that is a file as a whole, or whose file is no text.
    let hasRegion: Bool
  }

  private let sources: SourceTree
  private let pathPrefix: String
  private var files: [String: SourceFile] = [:]
  private var tables: [String: LineTable] = [:]

  /// `extraFiles` are texts outside of the content folder, such as templates, named without the prefix.
  init(sources: SourceTree, extraFiles: [SourceFile], pathPrefix: String) {
    self.sources = sources
    self.pathPrefix = pathPrefix
    for file in extraFiles { files[file.path] = file }
  }

  mutating func table(_ path: String) -> LineTable? {
    if let table = tables[path] { return table }
    guard let file = files[path] ?? sources.document(at: path) else { return nil }
    let table = LineTable(file)
    tables[path] = table
    return table
  }

  /// The path of a finding's file as other programs open it.
  func path(_ span: SourceSpan) -> String {
    (files[span.path] == nil ? pathPrefix : "") + span.path
  }

  mutating func place(_ span: SourceSpan) -> Place {
    let path = path(span)
    guard let table = table(span.path) else {
      let start = LineTable.Position(line: 1, column: 1)
      return Place(path: path, start: start, end: start, hasRegion: false)
    }
    return Place(
      path: path,
      start: table.position(of: span.lower),
      end: table.position(of: span.upper),
      hasRegion: span.upper > 0
    )
  }
}
