/// The kinds of `> [!NOTE]` blocks that code hosts know.
enum Alert: String, CaseIterable {
  case note, tip, important, warning, caution

  /// What the reader sees above the text.
  var title: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}

extension DocumentReader {
  /// The kind of alert that a quotation is, nil for an ordinary one. Takes the marker line out.
  func alert(_ quote: MarkdownNode) -> Alert? {
    guard rules.hasExtensions, let paragraph = quote.firstChild, paragraph.kind == .paragraph,
      tables[paragraph] == nil, let marker = paragraph.firstChild, marker.kind == .text
    else { return nil }
    let line = source.trimmed(
      source.start(of: paragraph)..<source.line(paragraph.startLine).upperBound
    )
    let words = source.bytes[line].map(asciiLowercase)
    guard let kind = Alert.allCases.first(where: { words.elementsEqual("[!\($0.rawValue)]".utf8) }),
      marker.literalBytes.map(asciiLowercase) == words
    else { return nil }
    guard let lineEnd = marker.next else {
      guard paragraph.next != nil else { return nil }
      paragraph.remove()
      return kind
    }
    marker.remove()
    lineEnd.remove()
    return kind
  }
}
