import Diagnostics
import SiteBuilder

/// What the last build was made of, what it wrote and what it said: if nothing of that has changed, neither would the
/// site.
///
/// A heading, then a line each for the key and the lengths of what was said, then that, then a line for each file of the
/// site, then `end`. Whatever does not read as that, or is of another version, counts as no cache.
struct BuildCache: Sendable, Hashable {
  /// Of everything that the site depends on.
  let key: UInt64
  let told: ToldFindings
  /// What follows the sentence on the files that were written; may be empty.
  let notes: String
  /// The files of the site, in the order of the tree.
  let paths: [String]
  let marks: [FileMark]

  /// How a cache of any version begins.
  static let mark = "waymark build cache"
  private static let heading = "\(mark) 1 \(waymarkVersion)"

  init(key: UInt64, told: ToldFindings, notes: String, paths: [String], marks: [FileMark]) {
    self.key = key
    self.told = told
    self.notes = notes
    self.paths = paths
    self.marks = marks
  }

  /// Whether a build with this key would write what lies in the folder.
  func describes(_ output: String, key: UInt64) -> Bool {
    self.key == key && fileMarks(paths, in: output) == marks
  }

  /// nil when a path can't stand on a line of its own.
  var bytes: [UInt8]? {
    let parts = [told.output, Array(told.error.utf8), Array(notes.utf8)]
    let counts = parts.map { String($0.count) }.joined(separator: " ")
    var text = Array("\(Self.heading)\n\(key) \(counts)\n".utf8)
    for part in parts { text += part }
    text.append(newline)
    for (path, mark) in zip(paths, marks) {
      guard !path.utf8.contains(newline) else { return nil }
      text += "\(mark.size) \(mark.written) \(path)\n".utf8
    }
    return text + Array("end\n".utf8)
  }

  init?(_ bytes: [UInt8]) {
    var rest = bytes[...]
    func line() -> ArraySlice<UInt8>? {
      guard let end = rest.firstIndex(of: newline) else { return nil }
      defer { rest = rest[(end + 1)...] }
      return rest[..<end]
    }
    guard line()?.elementsEqual(Self.heading.utf8) == true,
      let numbers = line()?.split(separator: space), numbers.count == 4,
      let key = UInt64(String(decoding: numbers[0], as: UTF8.self))
    else { return nil }
    var parts: [ArraySlice<UInt8>] = []
    for digits in numbers.dropFirst() {
      guard let count = number(digits), count >= 0, count <= rest.count else { return nil }
      parts.append(rest.prefix(count))
      rest = rest.dropFirst(count)
    }
    guard line()?.isEmpty == true else { return nil }
    var paths: [String] = []
    var marks: [FileMark] = []
    while let entry = line() {
      if entry.elementsEqual("end".utf8) {
        guard rest.isEmpty else { return nil }
        self.init(
          key: key,
          told: ToldFindings(
            output: Array(parts[0]),
            error: String(decoding: parts[1], as: UTF8.self)
          ),
          notes: String(decoding: parts[2], as: UTF8.self),
          paths: paths,
          marks: marks
        )
        return
      }
      let parts = entry.split(separator: space, maxSplits: 2)
      guard parts.count == 3, let size = number(parts[0]), let written = number(parts[1]) else {
        return nil
      }
      paths.append(String(decoding: parts[2], as: UTF8.self))
      marks.append(FileMark(size: size, written: written))
    }
    return nil
  }
}

/// Where a build looks for the last one, and leaves word for the next one.
struct BuildMemory {
  let file: StateFile
  /// Of what this build depends on.
  let key: UInt64

  /// The last build when this one would write and say the same. A cache that is damaged or of another version is none.
  /// - Throws: `DiskFault` when the file is something else, which this build would write over.
  func cache(of output: String) throws(DiskFault) -> BuildCache? {
    guard let bytes = try file.read() else { return nil }
    guard bytes.isEmpty || bytes.starts(with: BuildCache.mark.utf8) else {
      throw DiskFault(
        "\(file.path) is no cache of Waymark",
        help: "Name another file, or remove this one. Nothing was changed."
      )
    }
    guard let cache = BuildCache(bytes), cache.describes(output, key: key) else { return nil }
    return cache
  }

  /// - Throws: `DiskFault` when the file can't be written.
  func remember(
    _ told: ToldFindings,
    _ notes: String,
    _ paths: [String],
    in output: String
  ) throws(DiskFault) {
    let all = paths + [Manifest.name]
    guard let marks = fileMarks(all, in: output),
      let bytes = BuildCache(key: key, told: told, notes: notes, paths: all, marks: marks).bytes
    else { return }
    try file.write(bytes)
  }
}

private let newline = UInt8(ascii: "\n")
private let space = UInt8(ascii: " ")

/// A number of at most 19 digits.
private func number(_ digits: ArraySlice<UInt8>) -> Int? {
  guard (1...19).contains(digits.count) else { return nil }
  return Int(String(decoding: digits, as: UTF8.self))
}

/// Adds up what a build depends on: FNV-1a in 64 bits, each part with its length, so that parts can't run into each
/// other.
///
/// It tells accidental differences only. Whoever can write the cache can write the site as well.
struct BuildKey: Sendable {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  private mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  mutating func add(_ bytes: [UInt8]) {
    add(bytes.count)
    bytes.withUnsafeBufferPointer { for byte in $0 { add(byte) } }
  }

  mutating func add(_ text: String) { add(Array(text.utf8)) }

  mutating func add(_ number: Int) {
    for shift in stride(from: 0, to: 64, by: 8) { add(UInt8(truncatingIfNeeded: number >> shift)) }
  }

  mutating func add(_ mark: FileMark) {
    add(mark.size)
    add(mark.written)
  }

  mutating func add(_ files: [SourceFile]) {
    add(files.count)
    for file in files {
      add(file.path)
      add(file.bytes)
    }
  }
}
