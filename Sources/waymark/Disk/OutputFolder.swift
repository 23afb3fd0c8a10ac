#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The one door through which Waymark writes: a folder, and only what lies in it.
///
/// Every path is walked from the open folder, component by component, without following a symbolic link;
/// absolute paths and `..` are refused.
struct OutputFolder: ~Copyable {
  private let root: Descriptor
  private let name: String
  /// Where a file is written before it takes the place of an older one: at the top, and under names that the next build
  /// knows, so that one that was cut off leaves nothing behind.
  private let temporaryName: String
  private static let temporaryPrefix = ".waymark-unfinished"
  /// Whether it held nothing when the build began, so that no page stands in for another one.
  private let wasEmpty: Bool
  /// The folder of the last file, kept open because files come sorted by path.
  private var current: (path: String, descriptor: Int32)?

  /// Opens the folder, and makes it and the folders above it when they are missing.
  ///
  /// Several may be open at once to write different files, each with another `slot`.
  init(_ name: String, slot: Int = 0, wasEmpty: Bool = false) throws(DiskFault) {
    self.name = name
    self.wasEmpty = wasEmpty
    temporaryName = slot == 0 ? Self.temporaryPrefix : "\(Self.temporaryPrefix)-\(slot)"
    try Self.makeFolders(name)
    guard let root = Descriptor(name, flags: O_RDONLY | O_DIRECTORY) else {
      throw DiskFault(
        "open the output folder",
        name,
        help: "Name a folder that you may write to: --output DIR. It must not be a symbolic link."
      )
    }
    self.root = root
  }

  deinit { if let current { close(current.descriptor) } }

  private static func makeFolders(_ name: String) throws(DiskFault) {
    var path = name.hasPrefix("/") ? "/" : ""
    for part in name.split(separator: "/") {
      path += (path.isEmpty || path.hasSuffix("/") ? "" : "/") + part
      guard mkdir(path, 0o777) != 0, errno != EEXIST, errno != EISDIR else { continue }
      // A folder above that exists on a read-only file system answers EROFS or EACCES rather than EEXIST.
      let error = errno
      var status = stat()
      if stat(path, &status) == 0 { continue }
      throw DiskFault(
        "make the output folder",
        path,
        error: error,
        help: "Name a folder that you may write to: --output DIR."
      )
    }
  }

  /// Whether nothing lies in the folder.
  var isEmpty: Bool {
    directoryEntries(root.number)?.allSatisfy { $0.name.hasPrefix(Self.temporaryPrefix) } ?? false
  }

  /// Takes away what a build that was cut off left half written.
  func removeUnfinished() {
    for entry in directoryEntries(root.number) ?? []
    where entry.name.hasPrefix(Self.temporaryPrefix) {
      unlinkat(root.number, entry.name, 0)
    }
  }

  /// Whether something lies at a path, a symbolic link too.
  mutating func holds(_ path: String) -> Bool {
    guard let (directory, file) = try? open(path, creating: false) else { return false }
    var status = stat()
    return fstatat(directory, file, &status, AT_SYMLINK_NOFOLLOW) == 0
  }

  /// Whether a folder lies at a path that goes away with these files: nothing else lies in it, nor an empty folder.
  mutating func holdsOnly(_ files: Set<String>, at path: String) -> Bool {
    let own = files.filter { $0.hasPrefix(path + "/") }
    var folders: Set<String> = [path]
    for file in own {
      var parts = file.split(separator: "/").dropLast()
      while folders.insert(parts.joined(separator: "/")).inserted, parts.popLast() != nil {}
    }
    for folder in folders {
      guard let (directory, _) = try? open(folder + "/x", creating: false) else {
        if holds(folder) || folder == path { return false }
        continue
      }
      guard let entries = directoryEntries(directory), !entries.isEmpty else { return false }
      let areOwn = entries.allSatisfy { entry in
        let known = entry.kind == .directory ? folders : own
        return entry.isNameValid && known.contains("\(folder)/\(entry.name)")
      }
      guard areOwn else { return false }
    }
    return true
  }

  /// The content of a file; nil when there is none.
  mutating func read(_ path: String) -> [UInt8]? {
    guard let (directory, file) = try? open(path, creating: false),
      let descriptor = Descriptor(file, in: directory, flags: O_RDONLY)
    else { return nil }
    var status = stat()
    guard fstat(descriptor.number, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return nil
    }
    return descriptor.readAll(sizeHint: Int(status.st_size))
  }

  /// Writes a file unless it already holds exactly these bytes. Returns whether it wrote.
  ///
  /// It is written elsewhere and then renamed, so that no reader ever sees half a page. Where there was no site before, it is
  /// written in its place, which takes half as long.
  mutating func write(_ bytes: [UInt8], to path: String) throws(DiskFault) -> Bool {
    let (directory, file) = try open(path, creating: true)
    if wasEmpty, let fresh = Descriptor(file, in: directory, flags: O_WRONLY | O_CREAT | O_EXCL) {
      guard fresh.writeAll(bytes) else {
        let error = errno
        unlinkat(directory, file, 0)
        throw fault("write", path, error: error)
      }
      return true
    }
    if let old = Descriptor(file, in: directory, flags: O_RDONLY) {
      var status = stat()
      let isSameSize = fstat(old.number, &status) == 0 && Int(status.st_size) == bytes.count
      let isFile = status.st_mode & S_IFMT == S_IFREG
      if isFile, isSameSize, old.readAll(sizeHint: bytes.count) == bytes { return false }
    }
    let temporary = temporaryName
    guard let fresh = makeTemporary() else { throw fault("write", path) }
    guard fresh.writeAll(bytes), renameat(root.number, temporary, directory, file) == 0 else {
      let error = errno
      unlinkat(root.number, temporary, 0)
      throw fault("write", path, error: error)
    }
    return true
  }

  /// The empty file that is written before it is renamed. One that is in its way was left by a build that was cut off.
  private func makeTemporary() -> Descriptor? {
    let flags = O_WRONLY | O_CREAT | O_EXCL
    if let fresh = Descriptor(temporaryName, in: root.number, flags: flags) { return fresh }
    guard errno == EEXIST else { return nil }
    unlinkat(root.number, temporaryName, 0)
    return Descriptor(temporaryName, in: root.number, flags: flags)
  }

  /// Removes a file if it is there, and folders above it that are then empty. Returns whether it was there.
  mutating func remove(_ path: String) -> Bool {
    guard let (directory, file) = try? open(path, creating: false),
      unlinkat(directory, file, 0) == 0
    else { return false }
    removeEmptyFolders(above: path)
    return true
  }

  private mutating func removeEmptyFolders(above path: String) {
    var parts = path.split(separator: "/").dropLast().map(String.init)
    while let last = parts.popLast() {
      let parent = parts.joined(separator: "/")
      guard let (above, _) = try? open(parent.isEmpty ? "x" : parent + "/x", creating: false),
        unlinkat(above, last, AT_REMOVEDIR) == 0
      else { return }
    }
  }

  /// The open folder that holds a file, and the file's name in it.
  private mutating func open(
    _ path: String,
    creating: Bool
  ) throws(DiskFault) -> (directory: Int32, file: String) {
    if let current, let file = Self.name(of: path, in: current.path) {
      return (current.descriptor, file)
    }
    let slash = UInt8(ascii: "/")
    let parts = path.utf8.split(separator: slash, omittingEmptySubsequences: false).map {
      String(Substring($0))
    }
    guard let file = parts.last,
      parts.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." && !$0.utf8.contains(0) })
    else {
      throw DiskFault(
        "refused to touch \(path) outside of \(name)",
        help: "This is a bug in Waymark."
      )
    }
    let folder = parts.dropLast().joined(separator: "/")
    if let current {
      close(current.descriptor)
      self.current = nil
    }
    var directory = dup(root.number)
    for part in parts.dropLast() {
      if creating, mkdirat(directory, part, 0o777) != 0, errno != EEXIST {
        let error = errno
        close(directory)
        throw fault("make the folder for", path, error: error)
      }
      let next = openat(directory, part, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      let error = errno
      close(directory)
      guard next >= 0 else { throw fault("open the folder of", path, error: error) }
      directory = next
    }
    current = (folder, directory)
    return (directory, file)
  }

  /// The name of a file in the folder that is open; nil for a file of another folder, and for what needs a closer look.
  /// Byte by byte: names that differ by normal form are different folders.
  private static func name(of path: String, in folder: String) -> String? {
    let bytes = path.utf8
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")),
      bytes[..<slash].elementsEqual(folder.utf8)
    else { return nil }
    let name = bytes[bytes.index(after: slash)...]
    guard let first = name.first, first != UInt8(ascii: "."), !name.contains(0) else { return nil }
    return String(path[bytes.index(after: slash)...])
  }

  private func fault(_ action: String, _ path: String, error: Int32 = errno) -> DiskFault {
    DiskFault(
      action,
      "\(name)/\(path)",
      error: error,
      help: "Check the permissions and the free space there, or name another folder: --output DIR."
    )
  }
}
