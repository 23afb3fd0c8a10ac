extension DocumentReader {
  /// The state of a task list item (GFM 0.29 §5.3) whose first paragraph is given, nil for any other item.
  /// Takes the mark out of the paragraph.
  func taskState(_ paragraph: MarkdownNode) -> Bool? {
    guard rules.hasExtensions, let first = paragraph.firstChild, first.kind == .text else {
      return nil
    }
    let start = source.start(of: paragraph)
    guard start + 3 < source.bytes.count else { return nil }
    // The source decides: `\[x]` is text, though libcmark gives the same node for it.
    let mark = source.bytes[start..<start + 4]
    let state: Bool? =
      switch mark[start + 1] {
      case UInt8(ascii: "x"), UInt8(ascii: "X"): true
      case UInt8(ascii: " "), UInt8(ascii: "\t"): false
      default: nil
      }
    guard let state, mark[start] == UInt8(ascii: "["), mark[start + 2] == UInt8(ascii: "]"),
      isSpaceOrTab(mark[start + 3])
    else { return nil }
    let text = first.literalBytes
    guard text.count >= 3, text[0] == UInt8(ascii: "["), text[2] == UInt8(ascii: "]") else {
      return nil
    }
    let rest = text[3...].drop(while: isSpaceOrTab)
    if rest.isEmpty, first.next != nil { first.remove() } else { first.setLiteral(rest) }
    return state
  }
}
