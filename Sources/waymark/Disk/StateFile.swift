#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that Waymark keeps for its user beside the site: a baseline, the cache of links.
///
/// The only writer outside of an output folder. It writes one file that the user named, whole or not at all.
struct StateFile {
  /// As the user named it.
  let path: String
  /// What it is, for messages: `baseline`.
  let kind: String
  /// Whether the folders above are made when they are missing.
  var makesFolders = false

  /// What the file holds; nil when there is none.
  /// - Throws: `DiskFault` when something is there that can't be read.
  func read() throws(DiskFault) -> [UInt8]? {
    guard let file = Descriptor(path, flags: O_RDONLY) else {
      guard errno != ENOENT else { return nil }
      throw DiskFault("read the \(kind)", path, help: "Name a file that can be read.")
    }
    var status = stat()
    guard fstat(file.number, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      let bytes = file.readAll(sizeHint: Int(status.st_size))
    else {
      throw DiskFault("the \(kind) \(path) is no file", help: "Name a file.")
    }
    return bytes
  }

  /// Writes the file beside its place and renames it, so that nobody sees half of it.
  /// - Throws: `DiskFault`.
  func write(_ bytes: [UInt8]) throws(DiskFault) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let name = parts.last.map(String.init) ?? path
    let folder = parts.dropLast().joined(separator: "/")
    let temporary = (parts.count > 1 ? folder + "/" : "") + ".\(name).unfinished"
    if makesFolders { makeFolders(folder) }
    unlink(temporary)
    guard let fresh = Descriptor(temporary, flags: O_WRONLY | O_CREAT | O_EXCL) else {
      throw fault()
    }
    guard fresh.writeAll(bytes), rename(temporary, path) == 0 else {
      let error = errno
      unlink(temporary)
      throw fault(error)
    }
  }

  /// What fails here fails again, with a message, when the file is written.
  private func makeFolders(_ folder: String) {
    var path = folder.hasPrefix("/") ? "" : "."
    for part in folder.split(separator: "/") {
      path += "/" + part
      mkdir(path, 0o777)
    }
  }

  private func fault(_ error: Int32 = errno) -> DiskFault {
    DiskFault(
      "write the \(kind)",
      path,
      error: error,
      help: "Name a file in a folder that is there and that you may write to."
    )
  }
}
