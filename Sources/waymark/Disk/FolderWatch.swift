#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Tells when something may have changed in folders: at once where the system tells (inotify), else now and then.
///
/// What it tells is only a reason to look: it knows neither which file has changed nor whether one has.
struct FolderWatch: Sendable {
  #if os(Linux)
    private let descriptor: Int32
    /// What the system calls the folders.
    private var watched: Set<Int32> = []
    private static let pause = Duration.milliseconds(4)
  #else
    private static let pause = Duration.milliseconds(300)
  #endif

  /// - Throws: `DiskFault` when the system has no watch left.
  init() throws(DiskFault) {
    #if os(Linux)
      descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
      guard descriptor >= 0 else {
        throw DiskFault(
          "watch for changes: \(systemMessage(errno))",
          help:
            "Other programs watch as much as this user may: end one, or raise fs.inotify.max_user_instances."
        )
      }
    #endif
  }

  /// Watches these folders from now on, beside those that are watched already, and tells whether one is new: what
  /// changed in it before was not told. Folders that are gone are left out.
  /// - Throws: `DiskFault` when the system watches no more folders.
  mutating func watch(_ folders: [String]) throws(DiskFault) -> Bool {
    #if os(Linux)
      let changes =
        IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB
      var isNew = false
      for folder in folders {
        let number = inotify_add_watch(descriptor, folder, UInt32(changes))
        guard number >= 0 else {
          guard errno == ENOSPC else { continue }
          throw DiskFault(
            "watch \(folder): the system watches no more folders",
            help: "Raise fs.inotify.max_user_watches, or leave out --watch."
          )
        }
        if watched.insert(number).inserted { isNew = true }
      }
      return isNew
    #else
      return false
    #endif
  }

  /// Returns true when something may have changed since it last returned that, false when the task is cancelled or the
  /// time is over.
  func news(within limit: Duration? = nil) async -> Bool {
    let start = ContinuousClock.now
    while !Task.isCancelled {
      if hasNews() { return true }
      if let limit, ContinuousClock.now - start > limit { return false }
      try? await Task.sleep(for: Self.pause)
    }
    return false
  }

  /// Whether something may have changed since the last call.
  private func hasNews() -> Bool {
    #if os(Linux)
      var isNews = false
      // Room for at least one event with the longest name.
      let room = 16_384
      while true {
        let isOver = withUnsafeTemporaryAllocation(byteCount: room, alignment: 8) { buffer in
          let count = read(descriptor, buffer.baseAddress, room)
          guard count > 0 else { return count == 0 || errno != EINTR }
          if hasNews(UnsafeRawBufferPointer(rebasing: buffer[..<count])) { isNews = true }
          return false
        }
        if isOver { return isNews }
      }
    #else
      return true
    #endif
  }

  #if os(Linux)
    /// Whether events (inotify(7)) tell of more than files that were just made: those are told once more when they
    /// are written, and are empty until then.
    private func hasNews(_ events: UnsafeRawBufferPointer) -> Bool {
      let size = MemoryLayout<inotify_event>.size
      var offset = 0
      while offset + size <= events.count {
        let event = events.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
        let isNewFile = event.mask & UInt32(IN_CREATE) != 0 && event.mask & UInt32(IN_ISDIR) == 0
        if !isNewFile { return true }
        offset += size + Int(event.len)
      }
      return false
    }
  #endif
}
