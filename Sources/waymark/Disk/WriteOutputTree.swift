import SiteBuilder
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What writing a site changed.
struct WriteSummary: Sendable {
  var written = 0
  var unchanged = 0
  var removed = 0
  /// By the kind of pages.
  var costs: [String: PageCost] = [:]

  fileprivate mutating func add(_ other: WriteSummary) {
    written += other.written
    unchanged += other.unchanged
    for (kind, cost) in other.costs { costs[kind, default: PageCost()].add(cost) }
  }
}

/// The folders that a site is made from, as the user named them; the output must not get in their way.
struct WriteSources: Sendable {
  let content: String
  let theme: String?
}

/// Makes and writes a site: only files that changed, and removes those of the last build that are no longer part of it.
///
/// A folder that holds something else and no manifest is not ours and stays untouched; so does a file of our own
/// folder that another program put there. Of a part of a site, files of the last build that belong to the rest of the
/// `whole` stay. As many batches as there are `jobs` are made and written at once; `watch` is
/// told how many files are done. When the task is cancelled, no further batch is begun.
/// - Throws: `DiskFault`.
func writeOutputTree(
  _ tree: OutputTree,
  of whole: OutputTree,
  to output: String,
  from sources: WriteSources,
  jobs: Int,
  watch: @Sendable (Int) async -> Void = { _ in }
) async throws(DiskFault) -> WriteSummary {
  try refuseOverlap(output: output, sources: sources)
  try refuseLongNames(tree)
  var summary = WriteSummary()
  let (new, removed, isFirst) = try prepare(output, for: tree, of: whole)
  summary.removed = removed
  let writing = SiteWriting(tree: tree, output: output, content: sources.content, isFirst: isFirst)
  for part in await writing.write(jobs: jobs, watch: watch) { summary.add(try part.get()) }
  // Of a build that was given up, the manifest goes on naming the files of both builds.
  if Task.isCancelled { return summary }
  if let new {
    var folder = try OutputFolder(output)
    _ = try folder.write(new.bytes, to: Manifest.name)
  }
  return summary
}

/// Makes sure that the folder is ours, takes away what is no longer part of the site, and returns what the folder will
/// hold, nil when its manifest says so already, how much was taken away, and whether there was nothing in it.
private func prepare(
  _ output: String,
  for tree: OutputTree,
  of whole: OutputTree
) throws(DiskFault) -> (manifest: Manifest?, removed: Int, wasEmpty: Bool) {
  var folder = try OutputFolder(output)
  folder.removeUnfinished()
  let isEmpty = folder.isEmpty
  let manifest = folder.read(Manifest.name)
  // Most builds write the files of the last one: to take its manifest apart would cost more than to write another.
  if let manifest, manifest == Manifest.bytes(of: tree.paths) { return (nil, 0, false) }
  let old = try knownFiles(manifest, in: folder, output: output)
  let kept = old.paths.intersection(whole.paths)
  let new = Manifest(kept.union(tree.paths))
  let leaving = old.paths.subtracting(new.paths)
  for path in new.paths where !isEmpty && !old.paths.contains(path) && folder.holds(path) {
    // A folder of files that are removed gives its name to a file.
    if folder.holdsOnly(leaving, at: path) { continue }
    throw DiskFault(
      "\(output)/\(path) was not written by Waymark, and the site has a file of that name",
      help: "Move it away, or name another folder: --output DIR. Nothing was changed."
    )
  }
  // The manifest first names old and new files, so that a build that is cut off stays ours to clean up.
  if old.paths != new.paths {
    _ = try folder.write(Manifest(old.paths.union(new.paths)).bytes, to: Manifest.name)
  }
  let removed = leaving.sorted().count { folder.remove($0) }
  return (new, removed, isEmpty)
}

/// Writes the files of a site side by side.
private struct SiteWriting: Sendable {
  let tree: OutputTree
  let output: String
  let content: String
  /// Whether the folder held nothing.
  let isFirst: Bool
  /// How many batches one task writes before it asks for more.
  private static let chunk = 16

  /// What each part of the site came to; no further part is begun after a fault.
  func write(
    jobs: Int,
    watch: @Sendable (Int) async -> Void
  ) async -> [Result<WriteSummary, DiskFault>] {
    let starts = Array(stride(from: 0, to: tree.batches.count, by: Self.chunk))
    var parts: [Result<WriteSummary, DiskFault>] = []
    await withTaskGroup(of: (slot: Int, part: Result<WriteSummary, DiskFault>).self) { group in
      func add(_ index: Int, slot: Int) {
        let end = min(starts[index] + Self.chunk, tree.batches.count)
        let range = starts[index]..<end
        group.addTask { (slot, Result { () throws(DiskFault) in try write(range, slot: slot) }) }
      }
      var next = min(jobs, starts.count)
      for index in 0..<next { add(index, slot: index) }
      var isFaulty = false
      var done = 0
      while let (slot, part) = await group.next() {
        parts.append(part)
        switch part {
        case .failure: isFaulty = true
        case .success(let summary): done += summary.written + summary.unchanged
        }
        guard !isFaulty, !Task.isCancelled, next < starts.count else { continue }
        add(next, slot: slot)
        next += 1
        await watch(done)
      }
    }
    return parts
  }

  private func write(_ range: Range<Int>, slot: Int) throws(DiskFault) -> WriteSummary {
    var folder = try OutputFolder(output, slot: slot, wasEmpty: isFirst)
    var summary = WriteSummary()
    for batch in tree.batches[range] {
      let start = ContinuousClock.now
      let files = batch.files
      let made = ContinuousClock.now
      var cost = PageCost(files: files.count, making: seconds(made - start))
      for file in files {
        let bytes = try bytes(of: file, content: content)
        cost.bytes += bytes.count
        if try folder.write(bytes, to: file.path) {
          summary.written += 1
        } else {
          summary.unchanged += 1
        }
      }
      cost.writing = seconds(ContinuousClock.now - made)
      summary.costs[batch.kind, default: PageCost()].add(cost)
    }
    return summary
  }
}

/// The most bytes of a file's name on the file systems that are in use.
private let nameByteLimit = 255

private func refuseLongNames(_ tree: OutputTree) throws(DiskFault) {
  for path in tree.paths where path.utf8.count > nameByteLimit {
    let names = path.utf8.split(separator: UInt8(ascii: "/"))
    guard let name = names.first(where: { $0.count > nameByteLimit }) else { continue }
    throw DiskFault(
      "the site's file \(path) has a name of \(name.count) bytes; \(nameByteLimit) are possible",
      help: "Shorten the source's name or title, or give it a short `id`. Nothing was changed."
    )
  }
}

/// What an earlier build wrote; nothing for an empty folder.
private func knownFiles(
  _ manifest: [UInt8]?,
  in folder: borrowing OutputFolder,
  output: String
) throws(DiskFault) -> Manifest {
  if let manifest = manifest.flatMap({ Manifest($0) }) { return manifest }
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
