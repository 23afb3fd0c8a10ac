import Diagnostics
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The most files that a content folder may hold.
let fileLimit = 200_000

/// How deep folders of the content folder may lie in one another; each holds a descriptor open.
private let folderDepthLimit = 64

/// The most bytes of a document that are read at all; far above what a document may have.
private let documentByteLimit = 64 << 20

/// Reads a content folder. Symbolic links are never followed; names that start with `.` or `_` are ignored.
///
/// Raises `symlink-ignored`, `unreadable-file`, `folder-named-like-document`, `special-file` and
/// `too-many-files` as diagnostics of the tree.
/// - Throws: `DiskFault` when the folder itself is missing or can't be read.
func readSourceTree(
  _ folder: String,
  atMost limit: Int = fileLimit
) throws(DiskFault) -> SourceTree {
  var reading = SourceTreeReading(fileLimit: limit)
  try reading.read(folder)
  return reading.tree
}

/// What one reading of a content folder finds.
struct SourceTreeReading {
  let fileLimit: Int
  /// Where documents of an earlier reading are found again; nil reads all of them.
  var known: KnownContent?
  var documents: [SourceFile] = []
  var assets: [String] = []
  var diagnostics: [Diagnostic] = []

  var tree: SourceTree {
    SourceTree(documents: documents, assets: assets, diagnostics: diagnostics)
  }

  mutating func read(_ folder: String) throws(DiskFault) {
    // The folder that the user names may itself be a link; what lies inside may not.
    let opened = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard opened >= 0 else {
      throw DiskFault(
        "open the content folder",
        folder,
        help: "Name the folder that holds personas/ and journeys/: waymark build CONTENT."
      )
    }
    defer { close(opened) }
    read(directory: opened, path: "", depth: 0)
  }

  private mutating func read(directory: Int32, path: String, depth: Int) {
    guard depth < folderDepthLimit else {
      let limit = "lies more than \(folderDepthLimit) folders deep"
      report(
        .unreadableFile,
        path,
        "the folder \u{201C}\(path)\u{201D} \(limit)",
        help: "Move it up."
      )
      return
    }
    known?.found(folder: path)
    guard let entries = directoryEntries(directory) else {
      let reason = systemMessage(errno)
      reportUnreadable(path, "the folder \u{201C}\(path)\u{201D}", reason)
      return
    }
    for entry in entries where !entry.isHidden() {
      let entryPath = path.isEmpty ? entry.name : "\(path)/\(entry.name)"
      guard documents.count + assets.count < fileLimit else {
        let isKnown = diagnostics.contains { $0.rule == .tooManyFiles }
        if !isKnown { diagnostics.append(.tooManyFiles(at: entryPath, limit: fileLimit)) }
        return
      }
      read(entry, in: directory, path: entryPath, depth: depth)
    }
  }

  private mutating func read(
    _ entry: DirectoryEntry,
    in directory: Int32,
    path: String,
    depth: Int
  ) {
    switch entry.kind {
    case .symbolicLink:
      report(
        .symlinkIgnored,
        path,
        "\u{201C}\(path)\u{201D} is a symbolic link and is left out",
        help: "Put the file or folder itself here."
      )
    case .directory:
      if isDocument(path) {
        report(
          .folderNamedLikeDocument,
          path,
          "\u{201C}\(path)\u{201D} is a folder, though its name is a document's",
          help: "Rename the folder, or move the document out of it. What it holds is read."
        )
      }
      guard let child = Descriptor(entry.name, in: directory, flags: O_RDONLY | O_DIRECTORY) else {
        let reason = systemMessage(errno)
        reportUnreadable(path, "the folder \u{201C}\(path)\u{201D}", reason)
        return
      }
      read(directory: child.number, path: path, depth: depth + 1)
    case .file:
      if isDocument(path) {
        readDocument(entry, in: directory, path: path)
      } else if faccessat(directory, entry.name, R_OK, 0) == 0 {
        known?.found(asset: path, entry)
        assets.append(path)
      } else {
        let reason = systemMessage(errno)
        reportUnreadable(path, "\u{201C}\(path)\u{201D}", reason)
      }
    case .other:
      let what =
        entry.isNameValid ? "is neither a file nor a folder" : "has a name that is no UTF-8"
      let help = entry.isNameValid ? "Move it out of the content folder." : "Rename it."
      report(
        .specialFile,
        path,
        "\u{201C}\(path)\u{201D} \(what) and is left out",
        help: help
      )
    }
  }

  private mutating func readDocument(
    _ entry: DirectoryEntry,
    in directory: Int32,
    path: String
  ) {
    guard entry.size <= documentByteLimit else {
      let excess = "has \(entry.size) bytes, far too many for a document"
      report(
        .unreadableFile,
        path,
        "\u{201C}\(path)\u{201D} \(excess)",
        help: "Split it, or give it another extension if it is no document."
      )
      return
    }
    if let document = known?.document(path, entry) {
      documents.append(document)
      return
    }
    guard let file = Descriptor(entry.name, in: directory, flags: O_RDONLY),
      let bytes = file.readAll(sizeHint: entry.size)
    else {
      let reason = systemMessage(errno)
      reportUnreadable(path, "\u{201C}\(path)\u{201D}", reason)
      return
    }
    let document = SourceFile(path: path, bytes: bytes)
    known?.found(document, entry)
    documents.append(document)
  }

  private func isDocument(_ path: String) -> Bool {
    path == "site.yml" || path.hasSuffix(".md") || path.hasSuffix(".markdown")
      || path.hasPrefix("journeys/") && path.hasSuffix(".mmd")
  }

  private mutating func report(
    _ rule: DiagnosticRule,
    _ path: String,
    _ message: String,
    help: String
  ) {
    diagnostics.append(Diagnostic(rule, message, at: .start(of: path), help: help))
  }

  private mutating func reportUnreadable(_ path: String, _ what: String, _ reason: String) {
    report(
      .unreadableFile,
      path,
      "\(what) can't be read: \(reason)",
      help: "Let the one who builds the site read it, or move it out of the content folder."
    )
  }
}

/// Every regular file of a folder with its bytes, sorted by path; links and names with a leading dot are left out.
/// - Throws: `DiskFault` when the folder or one of its files can't be read.
func readAllFiles(_ folder: String) throws(DiskFault) -> [SourceFile] {
  let opened = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  guard opened >= 0 else {
    throw DiskFault(
      "open the theme folder",
      folder,
      help: "Name a folder that exists: --template DIR."
    )
  }
  defer { close(opened) }
  var files: [SourceFile] = []
  try readAllFiles(opened, path: "", folder: folder, depth: 0, into: &files)
  return files.sorted { $0.path.precedesInBytes($1.path) }
}

private func readAllFiles(
  _ directory: Int32,
  path: String,
  folder: String,
  depth: Int,
  into files: inout [SourceFile]
) throws(DiskFault) {
  guard depth < 16, let entries = directoryEntries(directory) else { return }
  for entry in entries where !entry.isHidden(".") && entry.isNameValid {
    let entryPath = path.isEmpty ? entry.name : "\(path)/\(entry.name)"
    switch entry.kind {
    case .symbolicLink, .other: continue
    case .directory:
      guard let child = Descriptor(entry.name, in: directory, flags: O_RDONLY | O_DIRECTORY) else {
        throw DiskFault("open", "\(folder)/\(entryPath)", help: "Check its permissions.")
      }
      try readAllFiles(
        child.number,
        path: entryPath,
        folder: folder,
        depth: depth + 1,
        into: &files
      )
    case .file:
      guard let file = Descriptor(entry.name, in: directory, flags: O_RDONLY),
        let bytes = file.readAll(sizeHint: entry.size)
      else { throw DiskFault("read", "\(folder)/\(entryPath)", help: "Check its permissions.") }
      files.append(SourceFile(path: entryPath, bytes: bytes))
    }
  }
}
