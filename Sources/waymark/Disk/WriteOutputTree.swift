import SiteBuilder
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What writing a site changed.
struct WriteSummary {
  var written = 0
  var unchanged = 0
  var removed = 0
}

/// The folders that a site is made from, as the user named them; the output must not get in their way.
struct WriteSources {
  let content: String
  let theme: String?
}

/// Writes a site: only files that changed, and removes those of the last build that are no longer part of it.
///
/// A folder that holds something else and no manifest is not ours and stays untouched; so does a file of our own
/// folder that another program put there.
/// - Throws: `DiskFault`.
func writeOutputTree(
  _ tree: OutputTree,
  to output: String,
  from sources: WriteSources
) throws(DiskFault) -> WriteSummary {
  try refuseOverlap(output: output, sources: sources)
  try refuseLongNames(tree)
  var folder = try OutputFolder(output)
  let old = try knownFiles(in: &folder, output: output)
  let new = Manifest(tree.files.map(\.path))
  for file in tree.files where !old.paths.contains(file.path) && folder.holds(file.path) {
    throw DiskFault(
      "\(output)/\(file.path) was not written by Waymark, and the site has a file of that name",
      help: "Move it away, or name another folder: --output DIR. Nothing was changed."
    )
  }
  // The manifest first names old and new files, so that a build that is cut off stays ours to clean up.
  if old.paths != new.paths {
    _ = try folder.write(Manifest(old.paths.union(new.paths)).bytes, to: Manifest.name)
  }
  var summary = WriteSummary()
  for path in old.paths.subtracting(new.paths).sorted() where folder.remove(path) {
    summary.removed += 1
  }
  for file in tree.files {
    let bytes = try bytes(of: file, content: sources.content)
    if try folder.write(bytes, to: file.path) {
      summary.written += 1
    } else {
      summary.unchanged += 1
    }
  }
  _ = try folder.write(new.bytes, to: Manifest.name)
  return summary
}

/// The most bytes of a file's name on the file systems that are in use.
private let nameByteLimit = 255

private func refuseLongNames(_ tree: OutputTree) throws(DiskFault) {
  for file in tree.files {
    let names = file.path.utf8.split(separator: UInt8(ascii: "/"))
    guard let name = names.first(where: { $0.count > nameByteLimit }) else { continue }
    throw DiskFault(
      "the site's file \(file.path) has a name of \(name.count) bytes; \(nameByteLimit) are possible",
      help: "Shorten the source's name or title, or give it a short `id`. Nothing was changed."
    )
  }
}

/// What an earlier build wrote; nothing for an empty folder.
private func knownFiles(
  in folder: inout OutputFolder,
  output: String
) throws(DiskFault) -> Manifest {
  if let manifest = folder.read(Manifest.name).flatMap({ Manifest($0) }) { return manifest }
  guard folder.isEmpty else {
    throw DiskFault(
      "the output folder \(output) holds files that Waymark did not write",
      help: "Empty it, or name another folder: --output DIR. Nothing was changed."
    )
  }
  return Manifest([])
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
