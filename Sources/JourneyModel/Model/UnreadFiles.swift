/// Files that could not be read as a whole, or were left out: findings have said so, and nothing that they may
/// hold is missed anywhere else.
struct UnreadFiles: Sendable, Hashable {
  /// Documents of which some was read.
  var incomplete: Set<String> = []
  /// Documents whose entity has another one's id.
  var leftOut: Set<String> = []
  /// Files and folders of which not even a name could be read. A file's path may stand for a folder too.
  var unreadable: Set<String> = [] {
    didSet {
      hiddenFolders = Set(
        unreadable.map { $0.split(separator: "/").first.map(String.init) ?? "" }
      )
    }
  }
  private var hiddenFolders: Set<String> = []

  var isEmpty: Bool { incomplete.isEmpty && leftOut.isEmpty && unreadable.isEmpty }

  /// Whether entities below a folder such as `evidence` are unknown, or some of what they say.
  func touch(_ folder: String) -> Bool {
    hidesNames(in: folder)
      || [incomplete, leftOut].contains { $0.contains { isBelow(folder, $0) } }
  }

  /// Whether a folder such as `personas` may hold entities of which no name is known.
  func hidesNames(in folder: String) -> Bool { hiddenFolders.contains(folder) }

  /// Whether a file at this path may be there, unseen. Linear in the depth of the path.
  func mayHide(_ path: String) -> Bool {
    guard !unreadable.isEmpty else { return false }
    var rest = path[...]
    while true {
      if unreadable.contains(String(rest)) { return true }
      guard let slash = rest.lastIndex(of: "/") else { return false }
      rest = rest[..<slash]
    }
  }

  private func isBelow(_ folder: String, _ path: String) -> Bool {
    path.hasPrefix(folder) && path.dropFirst(folder.count).first == "/"
  }
}
