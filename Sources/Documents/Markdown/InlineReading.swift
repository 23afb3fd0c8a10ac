import Diagnostics

extension DocumentReader {
  /// Reads the inline content of a paragraph, heading or cell: runs the passes over its nodes, then
  /// renders them. `ending` are the braces that end it, when they are known otherwise than by node.
  mutating func inline(
    _ node: MarkdownNode,
    _ lines: ContentLines,
    ending: AttributeBraces? = nil
  ) -> Inline {
    inline(node, lines, whole: source.span(lines.whole), ending: ending)
  }

  /// The same for content of which only the place as a whole is known.
  mutating func inline(
    _ node: MarkdownNode,
    at whole: SourceSpan,
    ending: AttributeBraces? = nil
  ) -> Inline {
    inline(node, nil, whole: whole, ending: ending)
  }

  private mutating func inline(
    _ node: MarkdownNode,
    _ lines: ContentLines?,
    whole: SourceSpan,
    ending: AttributeBraces?
  ) -> Inline {
    let braces = ending ?? endingBraces(of: node)
    if braces != nil { removeTrailingMark(from: node) }
    let content = plainContent(of: node) ?? richContent(of: node, lines, whole: whole)
    var label: Label?
    if content.mayHaveLabel {
      label = self.label(of: content, place: InlineSource(source.bytes, lines, whole: whole))
    }
    return Inline(
      text: content.text,
      html: content.html,
      span: whole,
      attributes: braces?.attributes ?? [],
      attributeText: braces.map { String(decoding: source.bytes[$0.textRange], as: UTF8.self) }
        ?? "",
      label: label
    )
  }

  /// What inline content says, in text and HTML.
  struct Content {
    var text: String
    var html: HTMLFragment
    /// The text of a strong element that begins the content: it may be a label's name.
    var strongName: String?
    /// Whether it holds anything that could be the colon of a label.
    var mayHaveLabel: Bool
  }

  /// Content that is one text without anything to do in it: most entries of a journey.
  private func plainContent(of node: MarkdownNode) -> Content? {
    guard let only = node.firstChild, only.kind == .text, only.next == nil else { return nil }
    return only.withLiteral { bytes -> Content? in
      let signs = TextSigns(bytes)
      let needsPass =
        signs.hasTilde || signs.mayHoldLink || (tildes != nil && signs.isBeyondASCII)
      if rules.hasExtensions, needsPass { return nil }
      let text = plainText(bytes, signs)
      return Content(
        text: text,
        html: plainHTML(bytes, signs, text),
        mayHaveLabel: rules.hasExtensions && signs.mayHoldColon
      )
    }
  }

  private func plainText(_ bytes: UnsafeBufferPointer<UInt8>, _ signs: TextSigns) -> String {
    guard signs.hasLooseSpace else { return String(decoding: bytes, as: UTF8.self) }
    var text = CollapsedText()
    text.append(bytes)
    return text.string
  }

  /// `text` is the same without loose spaces.
  private func plainHTML(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ signs: TextSigns,
    _ text: String
  ) -> HTMLFragment {
    guard signs.needsEscaping else {
      return signs.hasLooseSpace
        ? HTMLFragment(bytes: Array(bytes)) : HTMLFragment(unescaped: text)
    }
    var html: [UInt8] = []
    html.reserveCapacity(bytes.count + 16)
    appendEscaped(bytes, to: &html)
    return HTMLFragment(bytes: html)
  }

  private mutating func richContent(
    of node: MarkdownNode,
    _ lines: ContentLines?,
    whole: SourceSpan
  ) -> Content {
    runTextPasses(in: node)
    let text = plainText(in: node)
    let strongName = firstStrongText(in: node)
    var place = InlineSource(source.bytes, lines, whole: whole)
    runElementPasses(in: node, &place)
    return Content(
      text: text,
      html: fragment(node.renderedContent()),
      strongName: strongName,
      mayHaveLabel: rules.hasExtensions
    )
  }

  /// Bare links and strikethrough: what GFM reads out of plain text.
  private func runTextPasses(in root: MarkdownNode) {
    guard rules.hasExtensions else { return }
    var linkable: [MarkdownNode] = []
    var parents: [MarkdownNode] = []
    var escaped: [MarkdownNode] = []
    var isInLink = false
    var afterLink: MarkdownNode?
    var node = root.following(inside: root)
    while let current = node {
      let kind = current.kind
      if isInLink, current == afterLink { isInLink = false }
      if kind == .text {
        let signs = current.withLiteral { TextSigns($0) }
        if signs.mayHoldLink, !isInLink { linkable.append(current) }
        if signs.hasTilde, let parent = current.parent, parents.last != parent {
          parents.append(parent)
        }
        if tildes != nil, signs.isBeyondASCII, let parent = current.parent {
          escaped.append(parent)
        }
      }
      if kind == .link {
        isInLink = true
        afterLink = current.following(inside: root, skippingChildren: true)
      }
      node = current.following(inside: root, skippingChildren: kind == .image)
    }
    for text in linkable { linkBareAddresses(in: text) }
    for parent in parents { strikeThrough(childrenOf: parent) }
    for parent in escaped { restoreTildes(inChildrenOf: parent) }
  }

  private func restoreTildes(inChildrenOf parent: MarkdownNode) {
    var child = parent.firstChild
    while let current = child {
      child = current.next
      if current.kind == .text { tildes?.restore(current) }
    }
  }

  /// Raw HTML, links and images, in document order.
  private mutating func runElementPasses(in root: MarkdownNode, _ source: inout InlineSource) {
    var elements: [MarkdownNode] = []
    var node = root.following(inside: root)
    while let current = node {
      let kind = current.kind
      if kind == .link || kind == .image || kind == .htmlInline { elements.append(current) }
      node = current.following(inside: root, skippingChildren: kind == .image)
    }
    for element in elements {
      switch element.kind {
      case .htmlInline: replaceRawHTML(element, &source)
      case .link: replaceLink(element, &source)
      case .image: replaceImage(element, &source)
      default: break
      }
    }
  }

  private func firstStrongText(in node: MarkdownNode) -> String? {
    guard rules.hasExtensions, let first = node.firstChild, first.kind == .strong else {
      return nil
    }
    return plainText(in: first)
  }

  /// The text inside a node without markup: white space as single spaces, trimmed; an image counts as its
  /// alternative text, raw HTML as nothing unless it is shown.
  func plainText(in root: MarkdownNode) -> String {
    var text = CollapsedText()
    var node = root.firstChild
    while let current = node {
      switch current.kind {
      case .text, .code: current.withLiteral { text.append($0) }
      case .softBreak, .lineBreak: text.appendSpace()
      case .htmlInline:
        if lineBreakTagEnd(current.literalBytes[...]) != nil {
          text.appendSpace()
        } else if rules.rawHTML == .escape, !isComment(current.literalBytes[...]) {
          current.withLiteral { text.append($0) }
        }
      default: break
      }
      node = current.following(inside: root)
    }
    return text.string
  }

  /// Cuts rendered HTML at the marks of links.
  func fragment(_ html: [UInt8]) -> HTMLFragment {
    guard html.contains(SourceMark.start) else { return HTMLFragment(bytes: html) }
    var result = HTMLFragment()
    result.bytes.reserveCapacity(html.count)
    var offset = 0
    while let mark = html[offset...].firstIndex(of: SourceMark.start) {
      result.bytes.append(contentsOf: html[offset..<mark])
      guard let read = SourceMark.read(html, at: mark), links.indices.contains(read.index) else {
        offset = mark + 1
        continue
      }
      result.holes.append(HTMLFragment.Hole(offset: result.bytes.count, use: links[read.index]))
      offset = read.end
    }
    result.bytes.append(contentsOf: html[offset...])
    return result
  }
}
