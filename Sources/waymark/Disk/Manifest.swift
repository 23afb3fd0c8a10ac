import Diagnostics

/// What Waymark wrote to an output folder: the file by which it knows the folder as its own.
///
/// A heading, then a path a line; a line feed in a path is written as `\n`, a backslash as `\\`.
struct Manifest {
  /// Its name in the output folder. The reader of the content ignores such names, so no page can have it.
  static let name = ".waymark-manifest"
  private static let heading = Array("waymark output 1".utf8)

  var paths: Set<String>

  init(_ paths: some Sequence<String>) { self.paths = Set(paths) }

  /// nil when the bytes are no manifest.
  init?(_ bytes: [UInt8]) {
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    guard let first = lines.first, first.elementsEqual(Self.heading) else { return nil }
    paths = Set(lines.dropFirst().map { String(decoding: Self.unescaped($0), as: UTF8.self) })
  }

  /// Paths in order, each line ending in a line feed.
  var bytes: [UInt8] { Self.bytes(of: paths.sorted { $0.precedesInBytes($1) }) }

  /// The same of paths that are sorted byte by byte and differ.
  static func bytes(of paths: [String]) -> [UInt8] {
    var result = heading + [UInt8(ascii: "\n")]
    for path in paths {
      append(path, to: &result)
      result.append(UInt8(ascii: "\n"))
    }
    return result
  }

  private static func append(_ path: String, to result: inout [UInt8]) {
    let isPlain = !path.utf8.contains { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\\") }
    guard !isPlain else { return result.append(contentsOf: path.utf8) }
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "\n"): result += Array(#"\n"#.utf8)
      case UInt8(ascii: "\\"): result += Array(#"\\"#.utf8)
      default: result.append(byte)
      }
    }
  }

  private static func unescaped(_ line: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var isEscaped = false
    for byte in line {
      if !isEscaped, byte == UInt8(ascii: "\\") {
        isEscaped = true
        continue
      }
      result.append(isEscaped && byte == UInt8(ascii: "n") ? UInt8(ascii: "\n") : byte)
      isEscaped = false
    }
    return result
  }
}
