package import Diagnostics
import Documents

extension DiagnosticRule {
  package static let invalidID = DiagnosticRule(
    "invalid-id",
    .error,
    """
    an id holds letters, digits and dashes, no `/`, `.` or control character, at most 200 bytes, and is no name that \
    Windows reserves
    """
  )
  package static let idAsSlug = DiagnosticRule(
    "id-as-slug",
    .information,
    "an id is written in lower case with single dashes"
  )
}

/// An id as an author wrote it, made a slug; nil when it can't be one. Ids become file names and
/// addresses, so nothing else may pass.
///
/// Raises `invalid-id`, and `id-as-slug` for an id that only looks different (`DOC_020`).
func checkedID(_ written: Located<String>) -> Checked<Located<String>?> {
  let id = slug(written.value)
  let isUsable =
    hasLetterOrDigit(written.value) && !isReserved(id)
    && written.value.unicodeScalars.allSatisfy {
      $0 != "/" && $0 != "." && $0 != "\\" && $0.properties.generalCategory != .control
    }
  guard isUsable else {
    let fault = Diagnostic(
      .invalidID,
      "\u{201C}\(written.value)\u{201D} is no id",
      at: written.span,
      help: isReserved(id)
        ? "Windows keeps this name for itself: choose another."
        : "Write letters, digits and dashes, such as order-tool.",
      suggestion: hasLetterOrDigit(written.value) && !isReserved(id) ? id : nil
    )
    return Checked(nil, [fault])
  }
  guard id.utf8.count <= idLimit else {
    let fault = Diagnostic(
      .invalidID,
      "the id \u{201C}\(id.prefix(20))\u{2026}\u{201D} is \(id.utf8.count) bytes long",
      at: written.span,
      help: "Ids become file names: give it at most \(idLimit) bytes."
    )
    return Checked(nil, [fault])
  }
  guard id != written.value else { return Checked(written) }
  let note = Diagnostic(
    .idAsSlug,
    "the id \u{201C}\(written.value)\u{201D} is read as \u{201C}\(id)\u{201D}",
    at: written.span,
    help: "Write it so, here and in references."
  )
  return Checked(Located(id, at: written.span), [note])
}

/// The longest id in bytes: with a number and an extension it is still a file name on every system (255 bytes on most).
private let idLimit = 200

/// An id that nobody chose, so that no long heading or file name makes a file that can't be written.
func shortened(_ id: String) -> String {
  guard id.utf8.count > idLimit else { return id }
  var result = String.UnicodeScalarView()
  var length = 0
  for scalar in id.unicodeScalars {
    length += UTF8.width(scalar)
    guard length <= idLimit else { break }
    result.append(scalar)
  }
  while result.last == "-" { result.removeLast() }
  return String(result)
}

/// The id that a file or folder name gives; never one that Windows reserves.
func id(ofStem stem: String) -> String {
  let id = shortened(slug(splitOrdinal(stem)?.rest ?? stem))
  return isReserved(id) ? "page-" + id : id
}

/// Names that no file on Windows can have, whatever its extension (Microsoft, "Naming Files, Paths, and
/// Namespaces").
func isReserved(_ id: String) -> Bool {
  let reserved = ["con", "prn", "aux", "nul"]
  if reserved.contains(id) { return true }
  let isDevice = id.hasPrefix("com") || id.hasPrefix("lpt")
  return isDevice && id.utf8.count == 4 && id.utf8.last.map { (0x30...0x39).contains($0) } ?? false
}

private func hasLetterOrDigit(_ text: String) -> Bool { !foldedName(text).isEmpty }
