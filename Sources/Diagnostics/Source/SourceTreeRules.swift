/// What a content folder may hold; the reader of the folder raises these.
extension DiagnosticRule {
  package static let symlinkIgnored = DiagnosticRule(
    "symlink-ignored",
    .warning,
    "the content folder holds files and folders, no symbolic links"
  )
  package static let unreadableFile = DiagnosticRule(
    "unreadable-file",
    .error,
    "every file of the content folder can be read",
    isFixed: true
  )
  package static let folderNamedLikeDocument = DiagnosticRule(
    "folder-named-like-document",
    .warning,
    "a folder is not named like a document, such as `ana.md` or `site.yml`"
  )
  package static let specialFile = DiagnosticRule(
    "special-file",
    .warning,
    "the content folder holds files and folders, nothing else"
  )
  package static let tooManyFiles = DiagnosticRule(
    "too-many-files",
    .error,
    "a content folder holds at most 200,000 files",
    isFixed: true
  )
}

extension Diagnostic {
  /// Raised at the first file that is one too many; the rest is not read.
  package static func tooManyFiles(at path: String, limit: Int) -> Diagnostic {
    Diagnostic(
      .tooManyFiles,
      "\u{201C}\(path)\u{201D} is file number \(limit + 1)",
      at: .start(of: path),
      help: "Move out what is no content, or begin its folder's name with an underscore."
    )
  }
}
