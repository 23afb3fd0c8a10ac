import Synchronization

/// The path of a source as a number: every text of a wiki has a `SourceSpan`, and a `String` in each of them would be
/// retained whenever one is copied (record 22).
///
/// Paths are kept as long as the process runs, each once. Two are equal when they are the same byte by byte; numbers
/// follow no order that anything may depend on.
package struct SourcePath: Sendable, Hashable {
  private let number: UInt32

  /// Looks the path up under a lock: once for each file, not for each span.
  package init(_ text: String) {
    number = knownPaths.withLock { $0.number(of: text) }
  }

  /// The path relative to the content folder. Read under a lock.
  package var text: String {
    knownPaths.withLock { $0.texts[Int(number)] }
  }
}

/// The only state that all of a process shares. It can be seen by nobody: what is asked of it has one answer, whoever
/// asked before.
private let knownPaths = Mutex(KnownPaths())

private struct KnownPaths {
  private(set) var texts: [String] = []
  private var numbers: [Bytes: UInt32] = [:]

  /// `String` takes texts of one meaning for equal, files don't.
  private struct Bytes: Hashable {
    let text: String

    static func == (left: Bytes, right: Bytes) -> Bool {
      left.text.utf8.elementsEqual(right.text.utf8)
    }

    func hash(into hasher: inout Hasher) {
      var text = text
      text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
  }

  mutating func number(of text: String) -> UInt32 {
    let key = Bytes(text: text)
    if let number = numbers[key] { return number }
    let number = UInt32(clamping: texts.count)
    texts.append(text)
    numbers[key] = number
    return number
  }
}
