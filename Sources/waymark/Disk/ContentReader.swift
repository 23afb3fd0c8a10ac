import Diagnostics
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A content folder that is read again and again: a document is opened only when size or times say that it may differ.
struct ContentReader {
  private let folder: String
  private var known = KnownContent()
  /// As it was last read.
  private(set) var tree = SourceTree(documents: [])

  init(_ folder: String) { self.folder = folder }

  /// Paths of the folder and of all that lie in it and are read, as the system opens them.
  var folders: [String] { known.folders.map { $0.isEmpty ? folder : "\(folder)/\($0)" } }

  /// Reads what has changed, and tells whether anything has. Raises what `readSourceTree` raises.
  mutating func read() throws(DiskFault) -> Bool {
    var reading = SourceTreeReading(fileLimit: fileLimit)
    reading.known = known.again()
    try reading.read(folder)
    let isSame = reading.known?.isSame == true && reading.diagnostics == tree.diagnostics
    known = reading.known ?? KnownContent()
    if !isSame { tree = reading.tree }
    return !isSame
  }
}

/// The files of a content folder as an earlier reading found them, and as this one does.
struct KnownContent {
  private struct Mark: Hashable {
    let size: Int
    let written: Int
    let touched: Int
    let number: UInt64

    init(_ entry: DirectoryEntry) {
      size = entry.size
      written = entry.written
      touched = entry.touched
      number = entry.number
    }
  }

  private struct Document {
    let file: SourceFile
    let mark: Mark
    /// False when it was written so shortly before it was read that it may have been written once more with the same times.
    let isSettled: Bool
  }

  private var before: [SourcePath: Document] = [:]
  private var assetsBefore: [SourcePath: Mark] = [:]
  private var documents: [SourcePath: Document] = [:]
  private var assets: [SourcePath: Mark] = [:]
  private(set) var folders: [String] = []
  /// When the reading began, in nanoseconds since 1970.
  private var begin = 0
  /// Whether no document was found that is new or differs.
  private var isUntouched = false
  /// How coarse the clocks of file systems are at worst, with a margin: FAT counts in two seconds.
  private static let settling = 3_000_000_000

  /// What a further reading begins with.
  func again() -> KnownContent {
    var next = KnownContent()
    next.before = documents
    next.assetsBefore = assets
    next.isUntouched = true
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    next.begin = Int(now.tv_sec) * 1_000_000_000 + Int(now.tv_nsec)
    return next
  }

  /// Whether the reading, now that it is over, found what the one before it had found.
  var isSame: Bool { isUntouched && documents.count == before.count && assets == assetsBefore }

  mutating func found(folder path: String) { folders.append(path) }

  mutating func found(asset path: String, _ entry: DirectoryEntry) {
    assets[SourcePath(path)] = Mark(entry)
  }

  /// A document that is still what it was.
  mutating func document(_ path: String, _ entry: DirectoryEntry) -> SourceFile? {
    let path = SourcePath(path)
    guard let document = before[path], document.isSettled, document.mark == Mark(entry) else {
      return nil
    }
    documents[path] = document
    return document.file
  }

  /// A document that was read.
  mutating func found(_ file: SourceFile, _ entry: DirectoryEntry) {
    let isSettled = max(entry.written, entry.touched) < begin - Self.settling
    isUntouched = isUntouched && before[file.sourcePath]?.file == file
    documents[file.sourcePath] = Document(file: file, mark: Mark(entry), isSettled: isSettled)
  }
}
