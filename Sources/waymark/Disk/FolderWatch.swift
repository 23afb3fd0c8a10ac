#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Tells when something may have changed in folders: at once where the system tells (inotify(7)), else now and then.
///
/// What it tells is only a reason to look: it knows neither which file has changed nor whether one has.
struct FolderWatch: Sendable {
  #if os(Linux)
    private let descriptor: Int32
    /// What the system calls the folders.
    private var watched: Set<Int32> = []
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
        | IN_MOVE_SELF
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
      let waited = ContinuousClock.now - start
      if let limit, waited > limit { return false }
      #if os(Linux)
        switch pendingNews() {
        case .changed: return true
        case .made:
          // Most files that were just made are told once more when they are written, and are empty until then.
          try? await Task.sleep(for: .milliseconds(50))
          return true
        case .none: break
        }
        // Who looks seldom waits longer for the first page; who looks often keeps a core awake.
        try? await Task.sleep(for: .milliseconds(waited < .seconds(30) ? 4 : 10))
      #else
        // Nobody tells anything: who waits for news looks now and then, who waits for a time looks when it is over.
        try? await Task.sleep(for: limit ?? .milliseconds(300))
        return limit == nil && !Task.isCancelled
      #endif
    }
    return false
  }

  #if os(Linux)
    private enum News { case none, made, changed }

    /// What the system has told since the last call.
    private func pendingNews() -> News {
      var news = News.none
      // Room for at least one event with the longest name.
      let room = 16_384
      while true {
        let isOver = withUnsafeTemporaryAllocation(byteCount: room, alignment: 8) { buffer in
          let count = read(descriptor, buffer.baseAddress, room)
          guard count > 0 else { return count == 0 || errno != EINTR }
          news = told(UnsafeRawBufferPointer(rebasing: buffer[..<count]), after: news)
          return false
        }
        if isOver { return news }
      }
    }

    private func told(_ events: UnsafeRawBufferPointer, after news: News) -> News {
      let size = MemoryLayout<inotify_event>.size
      var news = news
      var offset = 0
      while offset + size <= events.count {
        let event = events.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
        let isNewFile = event.mask & UInt32(IN_CREATE) != 0 && event.mask & UInt32(IN_ISDIR) == 0
        if !isNewFile { return .changed }
        news = .made
        offset += size + Int(event.len)
      }
      return news
    }
  #endif
}
