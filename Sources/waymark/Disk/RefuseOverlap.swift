#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Refuses an output folder that holds the content or the theme, or would be read as part of one of them.
///
/// An output inside of the content must have a name that the reader ignores.
/// - Throws: `DiskFault`.
func refuseOverlap(output: String, sources: WriteSources) throws(DiskFault) {
  try refuseOverlap(output: output, with: sources.content, called: "content", hiding: "._")
  if let theme = sources.theme {
    try refuseOverlap(output: output, with: theme, called: "theme", hiding: ".")
  }
}

private func refuseOverlap(
  output: String,
  with source: String,
  called kind: String,
  hiding marks: String
) throws(DiskFault) {
  let from = components(source)
  let to = components(output)
  guard !from.starts(with: to) else {
    throw DiskFault(
      "the output folder \(output) holds the \(kind) folder \(source)",
      help: "Name another folder: --output DIR. Nothing was changed."
    )
  }
  guard to.starts(with: from) else { return }
  let isHidden = to.dropFirst(from.count).contains {
    $0.utf8.first.map(marks.utf8.contains) ?? false
  }
  guard isHidden else {
    throw DiskFault(
      "the output folder \(output) lies inside of the \(kind) folder and would be read as \(kind)",
      help: "Name a folder elsewhere, or one whose name starts with a dot: --output DIR."
    )
  }
}

/// The parts of an absolute path, without links as far as the path exists.
private func components(_ path: String) -> [String] {
  var existing = path.split(separator: "/").map(String.init)
  var rest: [String] = []
  while true {
    let name = (path.utf8.first == UInt8(ascii: "/") ? "/" : "./") + existing.joined(separator: "/")
    if let found = realpath(name, nil) {
      defer { free(found) }
      let base = String(cString: found).split(separator: "/").map(String.init)
      return rest.reduce(into: base, append)
    }
    guard let last = existing.popLast() else { return rest.reduce(into: [], append) }
    rest.insert(last, at: 0)
  }
}

/// Folders that don't exist yet will be made as real ones, so that `..` leads back to where they lie.
private func append(_ parts: inout [String], _ part: String) {
  switch part {
  case ".": break
  case "..": _ = parts.popLast()
  default: parts.append(part)
  }
}
