#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Something the world refused: what was tried, where, why, and what to do next.
struct DiskFault: Error, Equatable {
  /// One sentence without a full stop, with the path.
  let message: String
  /// One or more sentences.
  let help: String
  /// The argument that was probably meant.
  let suggestion: String?

  init(_ message: String, help: String, suggestion: String? = nil) {
    self.message = message
    self.help = help
    self.suggestion = suggestion
  }

  /// A system call that failed with `errno`.
  init(_ action: String, _ path: String, error: Int32 = errno, help: String) {
    self.init("can't \(action) \(path): \(systemMessage(error))", help: help)
  }
}

/// The system's words for an error number, in the C locale.
func systemMessage(_ error: Int32) -> String {
  String(cString: strerror(error)).lowercased()
}
