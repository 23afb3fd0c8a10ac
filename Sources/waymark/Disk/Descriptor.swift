import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An open file or directory, closed when it goes out of scope.
struct Descriptor: ~Copyable {
  let number: Int32

  /// Opens without following a symbolic link in the last component and without waiting for the other end of a
  /// FIFO; nil on failure, with `errno` set.
  init?(_ name: String, in directory: Int32 = AT_FDCWD, flags: Int32, mode: mode_t = 0o666) {
    var result: Int32
    repeat {
      result = openat(directory, name, flags | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, mode)
    } while result < 0 && errno == EINTR
    guard result >= 0 else { return nil }
    number = result
  }

  deinit { close(number) }

  /// Everything from the current position on; nil on failure, with `errno` set.
  borrowing func readAll(sizeHint: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    var failed = false
    while true {
      // One more than there should be tells at once that there is no more. The array keeps the room it asked for.
      let wanted = bytes.count < sizeHint || bytes.isEmpty ? sizeHint + 1 - bytes.count : 16_384
      let chunk = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
        var got: Int
        repeat { got = read(number, buffer.baseAddress, wanted) } while got < 0 && errno == EINTR
        failed = got < 0
        count = max(0, got)
      }
      if failed { return nil }
      if chunk.isEmpty { return bytes }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      if bytes.count == sizeHint, chunk.count < wanted { return bytes }
    }
  }

  /// Writes all bytes; false on failure, with `errno` set.
  borrowing func writeAll(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset < buffer.count {
        let count = write(
          number,
          buffer.baseAddress.map { $0 + offset },
          buffer.count - offset
        )
        if count < 0 {
          if errno == EINTR { continue }
          return false
        }
        offset += count
      }
      return true
    }
  }
}

/// What a directory holds, without following symbolic links.
struct DirectoryEntry {
  enum Kind { case file, directory, symbolicLink, other }

  let name: String
  /// False when the name is no valid UTF-8 and `name` shows a stand-in.
  let isNameValid: Bool
  let kind: Kind
  /// In bytes.
  let size: Int
  /// When the file was last written, and when anything about it last changed, in nanoseconds since 1970.
  var written = 0
  var touched = 0
  /// Which file it is, whatever its name.
  var number: UInt64 = 0

  /// Whether the name starts with a dot or, in a content folder, an underscore.
  func isHidden(_ marks: String = "._") -> Bool { name.utf8.first.map(marks.utf8.contains) ?? true }
}

/// The entries of an open directory, sorted by name byte by byte; nil on failure, with `errno` set.
func directoryEntries(_ directory: Int32) -> [DirectoryEntry]? {
  let copy = dup(directory)
  guard copy >= 0 else { return nil }
  guard let stream = fdopendir(copy) else {
    close(copy)
    return nil
  }
  defer { closedir(stream) }
  rewinddir(stream)
  var entries: [DirectoryEntry] = []
  while let item = readdir(stream) {
    let bytes = withUnsafeBytes(of: &item.pointee.d_name) { raw in
      Array(raw.prefix { $0 != 0 })
    }
    let valid = String(validating: bytes, as: UTF8.self)
    let name = valid ?? String(decoding: bytes, as: UTF8.self)
    if name == "." || name == ".." { continue }
    guard valid != nil else {
      entries.append(DirectoryEntry(name: name, isNameValid: false, kind: .other, size: 0))
      continue
    }
    var status = stat()
    guard fstatat(directory, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { continue }
    entries.append(
      DirectoryEntry(
        name: name,
        isNameValid: true,
        kind: kind(status.st_mode),
        size: Int(status.st_size),
        written: status.written,
        touched: status.touched,
        number: UInt64(status.st_ino)
      )
    )
  }
  return entries.sorted { $0.name.precedesInBytes($1.name) }
}

extension stat {
  /// When the file was last written, in nanoseconds since 1970.
  var written: Int {
    #if canImport(Darwin)
      nanoseconds(st_mtimespec)
    #else
      nanoseconds(st_mtim)
    #endif
  }

  /// When its content, name or permissions last changed.
  var touched: Int {
    #if canImport(Darwin)
      nanoseconds(st_ctimespec)
    #else
      nanoseconds(st_ctim)
    #endif
  }

  private func nanoseconds(_ time: timespec) -> Int {
    // Beyond the year 2262 it wraps around: marks of files are compared, not told.
    Int(time.tv_sec) &* 1_000_000_000 &+ Int(time.tv_nsec)
  }
}

private func kind(_ mode: mode_t) -> DirectoryEntry.Kind {
  switch mode & S_IFMT {
  case S_IFREG: .file
  case S_IFDIR: .directory
  case S_IFLNK: .symbolicLink
  default: .other
  }
}
