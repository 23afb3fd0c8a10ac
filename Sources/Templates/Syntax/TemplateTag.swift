/// One tag, `{{…}}`, as read: not yet matched with its partner nor checked against fields.
struct TemplateTag {
  enum Kind {
    case variable
    /// `{{{name}}}` or `{{&name}}`.
    case raw
    case section
    case inverted
    case close
    case comment
    case partial
    case layout
    case block

    /// Whether the tag opens something that `{{/name}}` closes.
    var isOpening: Bool {
      switch self {
      case .section, .inverted, .layout, .block: true
      case .variable, .raw, .close, .comment, .partial: false
      }
    }

    /// Whether the tag by itself prints something where it stands.
    var isPrinting: Bool {
      switch self {
      case .variable, .raw: true
      case .section, .inverted, .close, .comment, .partial, .layout, .block: false
      }
    }
  }

  let kind: Kind
  /// Without the character that tells the kind and without the space around.
  let name: String
  /// Where the name stands in the file's bytes.
  let nameRange: Range<Int>
  /// The whole tag with its braces.
  let range: Range<Int>
  /// False when a fault in the name was reported; such a tag is matched with its partner but prints
  /// nothing and is not checked further.
  let isWellNamed: Bool
}

/// A template cut into tags and pieces of text; a piece never goes past the end of a line.
enum TemplateToken {
  case text(Range<Int>, endsLine: Bool)
  case tag(TemplateTag)
}

/// Authored text for a message: in quotes, cut after 60 characters.
func quoted(_ text: String) -> String {
  let scalars = text.unicodeScalars
  guard let end = scalars.index(scalars.startIndex, offsetBy: 60, limitedBy: scalars.endIndex),
    end < scalars.endIndex
  else { return "\u{201C}\(text)\u{201D}" }
  return "\u{201C}\(String(scalars[..<end]))\u{2026}\u{201D}"
}

/// Spaces, tabs and carriage returns: what may stand beside a tag that has its line to itself.
func isBlank(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
}

/// Blank or the end of a line.
func isSpace(_ byte: UInt8) -> Bool {
  isBlank(byte) || byte == UInt8(ascii: "\n")
}
