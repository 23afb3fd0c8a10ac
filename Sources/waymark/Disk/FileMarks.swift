#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// By what a file is known not to have changed since it was last looked at.
struct FileMark: Sendable, Hashable {
  /// In bytes.
  let size: Int
  /// When it was last written, in nanoseconds since 1970.
  let written: Int
}

/// The marks of files of a folder, in the order of their paths; nil when one is no file or can't be looked at.
func fileMarks(_ paths: [String], in folder: String) -> [FileMark]? {
  guard let root = Descriptor(folder, flags: O_RDONLY | O_DIRECTORY) else { return nil }
  var marks: [FileMark] = []
  marks.reserveCapacity(paths.count)
  for path in paths {
    var status = stat()
    guard fstatat(root.number, path, &status, AT_SYMLINK_NOFOLLOW) == 0,
      let mark = FileMark(status)
    else { return nil }
    marks.append(mark)
  }
  return marks
}

/// The mark of the program itself; nil where the system does not tell where it lies.
func programMark() -> FileMark? {
  var status = stat()
  return stat("/proc/self/exe", &status) == 0 ? FileMark(status) : nil
}

extension FileMark {
  /// nil for what is no file.
  fileprivate init?(_ status: stat) {
    guard status.st_mode & S_IFMT == S_IFREG else { return nil }
    size = Int(status.st_size)
    written = status.written
  }
}
