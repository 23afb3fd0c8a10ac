import Diagnostics
import JourneyModel

/// Files of which a disk holds only one: of one path, or one where another needs a folder; ignoring case, since some hosts and
/// disks do.
///
/// Raises `path-taken`.
func findCollisions(_ files: [PlannedFile]) -> [Diagnostic] {
  var taken = TakenPaths()
  return files.flatMap { file in
    file.routes.compactMap { taken.add(TakenPaths.Place(path: $0.path, source: file.source)) }
  }
}

/// The paths of the files up to one, and their folders.
private struct TakenPaths {
  struct Place {
    let path: String
    let source: SourceSpan?
  }

  /// By path in lower case.
  private var files: [String: Place] = [:]
  /// The first file in each folder, by the folder's path in lower case.
  private var folders: [String: Place] = [:]
  /// The folder of the last file: most files lie in that of the one before.
  private var lastFolder: Substring = ""

  /// Takes a path, and tells what stood in its way.
  mutating func add(_ place: Place) -> Diagnostic? {
    let key = place.path.lowercased()
    if let other = files[key] {
      return collision(
        "the site already has something at \u{201C}\(other.path)\u{201D}",
        place,
        other
      )
    }
    files[key] = place
    if let inside = folders[key] {
      return collision(
        "the site already has a folder at \u{201C}\(place.path)\u{201D}",
        place,
        inside
      )
    }
    guard let file = addFolders(of: key, place) else { return nil }
    return collision(
      "the site already has a file at \u{201C}\(file.path)\u{201D}, where \u{201C}\(place.path)\u{201D} needs a folder",
      place,
      file
    )
  }

  /// Takes the folders above a path; returns a file that lies where one of them would.
  private mutating func addFolders(of key: String, _ place: Place) -> Place? {
    guard var folder = parent(of: key[...]), folder != lastFolder else { return nil }
    lastFolder = folder
    var file: Place?
    // A folder that is known has folders above it that are.
    while folders[String(folder)] == nil {
      folders[String(folder)] = place
      file = file ?? files[String(folder)]
      guard let above = parent(of: folder) else { break }
      folder = above
    }
    return file
  }

  private func parent(of path: Substring) -> Substring? {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[..<$0] }
  }

  private func collision(_ message: String, _ place: Place, _ other: Place) -> Diagnostic? {
    guard let span = place.source ?? other.source else { return nil }
    let notes = place.source == nil ? [] : [other.source].compactMap { $0 }
    return Diagnostic(
      .pathTaken,
      message,
      at: span,
      help: "Give one of the two another name or path.",
      notes: notes.map { Diagnostic.Note("the other one", at: $0) }
    )
  }
}

/// Files of authors at paths that are kept for further pages of a register, of evidence or of a persona, or in their way.
///
/// Raises `path-taken`.
func findKeptPaths(_ files: [PlannedFile]) -> [Diagnostic] {
  let owners = Dictionary(
    files.flatMap(\.routes).filter(\.keepsPaths).map { (pageStem($0.path), $0) },
    uniquingKeysWith: { first, _ in first }
  )
  return files.compactMap { file in
    guard let route = file.routes.first, route.isChosenByAuthors, let span = file.source,
      let (kept, owner) = keptPath(onTheWayTo: route.path, owners)
    else { return nil }
    return Diagnostic(
      .pathTaken,
      "the site keeps \u{201C}\(kept)\u{201D} for what does not fit on \u{201C}\(owner.path)\u{201D}",
      at: span,
      help: "Give it another name or path."
    )
  }
}

/// The path itself or that of a folder above it, if it is kept, and for which of the owners, which go by their paths
/// without extension.
private func keptPath(
  onTheWayTo path: String,
  _ owners: [String: Route]
) -> (kept: String, owner: Route)? {
  var parts = path.split(separator: "/")
  func owner(where keeps: (Route, String) -> Bool) -> Route? {
    let folders = parts.map { $0.lowercased() }
    let name = folders.joined(separator: "/")
    return (0...2).lazy.compactMap { owners[folders.dropLast($0).joined(separator: "/")] }
      .first { keeps($0, name) }
  }
  if let owner = owner(where: { $0.keepsFolder($1) || $0.keeps($1) }) { return (path, owner) }
  while parts.popLast() != nil {
    // Hardly a folder has a name like a file's: all others need not be looked up.
    guard parts.last?.utf8.contains(UInt8(ascii: ".")) == true,
      let owner = owner(where: { $0.keeps($1) })
    else { continue }
    return (parts.joined(separator: "/"), owner)
  }
  return nil
}
