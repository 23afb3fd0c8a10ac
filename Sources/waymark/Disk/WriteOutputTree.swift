import SiteBuilder
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The file by which Waymark knows an output folder as its own: what it wrote there, a path a line.
private let manifestName = ".waymark-manifest"
private let manifestHeader = "waymark output 1"

/// What writing a site changed.
struct WriteSummary {
  var written = 0
  var unchanged = 0
  var removed = 0
}

/// Writes a site: only files that changed, and removes those of the last build that are no longer part of it.
///
/// A folder that holds something else and no manifest is not ours and stays untouched.
/// - Throws: `DiskFault`.
func writeOutputTree(
  _ tree: OutputTree,
  to output: String,
  content: String
) throws(DiskFault) -> WriteSummary {
  try refuseOverlap(output: output, content: content)
  var folder = try OutputFolder(output)
  let names = folder.names()
  let manifest = folder.read(manifestName).map { String(decoding: $0, as: UTF8.self) }
  let lines = manifest?.split(separator: "\n").map(String.init) ?? []
  guard names.isEmpty || lines.first == manifestHeader else {
    throw DiskFault(
      "the output folder \(output) holds files that Waymark did not write",
      help: "Empty it, or name another folder: --output DIR. Nothing was changed."
    )
  }
  let old = lines.dropFirst()
  let new = Set(tree.files.map(\.path))
  // The manifest first names old and new files, so that a build that is cut off stays ours to clean up.
  let union = new.union(old).sorted()
  if Set(old) != new { _ = try folder.write(manifestBytes(union), to: manifestName) }
  var summary = WriteSummary()
  for path in old where !new.contains(path) {
    folder.remove(path)
    summary.removed += 1
  }
  for file in tree.files {
    let bytes = try bytes(of: file, content: content)
    if try folder.write(bytes, to: file.path) {
      summary.written += 1
    } else {
      summary.unchanged += 1
    }
  }
  _ = try folder.write(manifestBytes(tree.files.map(\.path)), to: manifestName)
  return summary
}

private func manifestBytes(_ paths: [String]) -> [UInt8] {
  Array(([manifestHeader] + paths).joined(separator: "\n").utf8) + [UInt8(ascii: "\n")]
}

private func bytes(of file: OutputTree.File, content: String) throws(DiskFault) -> [UInt8] {
  switch file.content {
  case .bytes(let bytes): return bytes
  case .copy(let path):
    let source = "\(content)/\(path)"
    var status = stat()
    guard let descriptor = Descriptor(source, flags: O_RDONLY),
      fstat(descriptor.number, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      let bytes = descriptor.readAll(sizeHint: Int(status.st_size))
    else {
      throw DiskFault("read", source, help: "Check that the file is still there and can be read.")
    }
    return bytes
  }
}

/// Content and output must not be one folder, nor the content lie in the output; an output inside the content
/// must have a name that the reader ignores.
private func refuseOverlap(output: String, content: String) throws(DiskFault) {
  let from = resolved(content)
  let to = resolved(output)
  guard from != to, !from.hasPrefix(to == "/" ? "/" : to + "/") else {
    throw DiskFault(
      "the output folder \(output) holds the content folder \(content)",
      help: "Name another folder: --output DIR. Nothing was changed."
    )
  }
  guard to.hasPrefix(from + "/") else { return }
  let first = to.dropFirst(from.count + 1).split(separator: "/").first ?? ""
  guard first.hasPrefix(".") || first.hasPrefix("_") else {
    throw DiskFault(
      "the output folder \(output) lies inside the content folder and would be read as content",
      help: "Name a folder elsewhere, or one whose name starts with _ or a dot: --output DIR."
    )
  }
}

/// An absolute path without links as far as the path exists.
private func resolved(_ path: String) -> String {
  var existing = path
  var rest: [Substring] = []
  while true {
    if let found = realpath(existing.isEmpty ? "." : existing, nil) {
      defer { free(found) }
      let base = String(cString: found)
      return rest.isEmpty
        ? base : (base == "/" ? "" : base) + "/" + rest.reversed().joined(separator: "/")
    }
    let parts = existing.split(separator: "/")
    guard let last = parts.last else { return path }
    rest.append(last)
    existing = (existing.hasPrefix("/") ? "/" : "") + parts.dropLast().joined(separator: "/")
  }
}
