/// What a template prints: a tree with the same outline as a `Shape`.
///
/// Rendering never fails. A value that does not agree with the shape its template was compiled for
/// counts as absent where they differ.
package enum Value: Sendable, Hashable {
  /// Absent: prints nothing, and a section over it is left out.
  case none
  case text(String)
  /// UTF-8 that is safe to stand in a page as it is.
  case html([UInt8])
  case flag(Bool)
  case list([Value])
  /// In the order of the shape's fields.
  case record([Value])

  /// Whether an inverted section over the value is rendered: Mustache's "falsy".
  var isEmpty: Bool {
    switch self {
    case .none: true
    case .text(let text): text.isEmpty
    case .html(let bytes): bytes.isEmpty
    case .flag(let claim): !claim
    case .list(let elements): elements.isEmpty
    case .record: false
    }
  }
}
