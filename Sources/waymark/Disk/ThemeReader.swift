import Diagnostics
import SiteBuilder
import SiteTemplate
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A theme that is read again and again, and compiled when it has changed.
struct ThemeReader {
  private let folder: String?
  private(set) var theme = Theme(builtIn: BuiltInTheme.files)
  private(set) var compiled: CompiledTheme

  init(_ folder: String?) {
    self.folder = folder
    compiled = CompiledTheme(theme)
  }

  /// The theme's own folder and those in it, as the system opens them; none for the built-in theme.
  var folders: [String] { folder.map { foldersWithin($0, depth: 0) } ?? [] }

  /// Whether the theme differs from what it was.
  /// - Throws: `DiskFault` when the folder can't be read.
  mutating func read() throws(DiskFault) -> Bool {
    guard folder != nil else { return false }
    let new = try readTheme(overriddenBy: folder)
    let isSame =
      new.templateFiles == theme.templateFiles && new.assetFiles == theme.assetFiles
    guard !isSame else { return false }
    theme = new
    compiled = CompiledTheme(new)
    return true
  }
}

/// As deep as a theme is read. The folder that the user names may itself be a link; those in it may not.
private func foldersWithin(_ folder: String, depth: Int) -> [String] {
  let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | (depth == 0 ? 0 : O_NOFOLLOW)
  let opened = open(folder, flags)
  guard opened >= 0 else { return depth == 0 ? [folder] : [] }
  defer { close(opened) }
  guard depth < 16, let entries = directoryEntries(opened) else { return [folder] }
  return [folder]
    + entries.filter { $0.kind == .directory && !$0.isHidden(".") }
    .flatMap { foldersWithin("\(folder)/\($0.name)", depth: depth + 1) }
}
