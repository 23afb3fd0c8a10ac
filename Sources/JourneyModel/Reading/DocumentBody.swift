import Diagnostics
import Documents

/// A document without its title: what stands below the first H1, or everything when there is none.
struct DocumentBody {
  let title: Located<String>?
  /// The anchor of the title's heading; empty when there is none.
  let titleAnchor: String
  var blocks: [Block]
  var sections: [Section]

  init(_ document: ParsedDocument) {
    blocks = document.preamble
    sections = document.sections
    guard let first = document.sections.first(where: { $0.level == 1 }) else {
      title = nil
      titleAnchor = ""
      return
    }
    title =
      first.heading.text.isEmpty ? nil : Located(first.heading.text, at: first.heading.span)
    titleAnchor = first.anchor
    if document.sections.first == first {
      blocks += first.blocks
      sections = first.children + document.sections.dropFirst()
    }
  }

  var prose: Prose { Prose(blocks: blocks, sections: sections) }
}

/// The last element of a path without its extension, or the folder's name for `index.md`.
func fileStem(_ path: String) -> String {
  let parts = path.split(separator: "/")
  guard let file = parts.last else { return path }
  let stem = withoutExtension(String(file))
  if foldedName(stem) == "index", parts.count > 2 { return String(parts[parts.count - 2]) }
  return stem
}

/// A file name without its last extension.
func withoutExtension(_ name: String) -> String {
  guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
  return String(name[..<dot])
}

/// A leading `NN-` ordinal and the rest; nil when there is none or nothing else.
func splitOrdinal(_ stem: String) -> (number: Int, rest: String)? {
  let digits = stem.prefix { $0.isASCII && $0.isNumber }
  guard !digits.isEmpty, digits.utf8.count <= 4, let number = Int(digits) else { return nil }
  let rest = stem.dropFirst(digits.count)
  guard let separator = rest.first, separator == "-" || separator == "_" || separator == " " else {
    return nil
  }
  let name = rest.dropFirst()
  return name.isEmpty ? nil : (number, String(name))
}

/// A file stem in words: "phone-management" is "Phone management".
func words(ofStem stem: String) -> String {
  let spaced = String(
    (splitOrdinal(stem)?.rest ?? stem).map { $0 == "-" || $0 == "_" ? " " : $0 }
  )
  let text = spaced.split(separator: " ").joined(separator: " ")
  guard let first = text.first else { return stem }
  return first.uppercased() + text.dropFirst()
}
