package import Diagnostics

/// One text, parsed without looking at any other: front matter, outline, links.
package struct ParsedDocument: Sendable, Hashable {
  package var path: String
  /// nil when the file has no front matter, or none that could be read. Of broken front matter it holds what other
  /// files name this one by (`id`, `title`, `aliases`, `split`), as far as those lines can be read by themselves.
  package var frontMatter: YAMLMapping?
  /// Whether front matter was begun but could not be read, or not all of it: its facts are then unknown, not absent.
  package var hasBrokenFrontMatter: Bool
  /// Whether the body was refused: what it says is then unknown, not absent.
  package var hasBrokenBody: Bool
  /// Blocks before the first heading.
  package var preamble: [Block]
  /// The outermost headings in order; deeper ones are their children. A skipped level nests as written:
  /// an H4 directly below an H2 is its child.
  package var sections: [Section]
  /// Every link and image whose destination is not an absolute URL, in document order.
  package var links: [LinkUse]
  /// Whether there may be a code block in it; diagrams are such.
  package var mayHoldCode: Bool
  /// Every link and image whose destination is an `http` or `https` address, in document order, front matter aside.
  package var webLinks: [LinkUse]

  package init(
    path: String,
    frontMatter: YAMLMapping? = nil,
    hasBrokenFrontMatter: Bool = false,
    hasBrokenBody: Bool = false,
    preamble: [Block] = [],
    sections: [Section] = [],
    links: [LinkUse] = [],
    mayHoldCode: Bool = true,
    webLinks: [LinkUse] = []
  ) {
    self.path = path
    self.frontMatter = frontMatter
    self.hasBrokenFrontMatter = hasBrokenFrontMatter
    self.hasBrokenBody = hasBrokenBody
    self.preamble = preamble
    self.sections = sections
    self.links = links
    self.mayHoldCode = mayHoldCode
    self.webLinks = webLinks
  }

  /// Whether some of what the file says is unknown; a finding has said so.
  package var isIncomplete: Bool { hasBrokenFrontMatter || hasBrokenBody }
}

/// A heading and everything up to the next heading of its level or above.
///
/// Its members lie behind one reference, as those of `Inline` do.
package struct Section: Sendable, Hashable {
  /// One element.
  private var content: [Content]

  private struct Content: Hashable {
    var level: Int
    var heading: Inline
    var anchor: String
    var blocks: [Block]
    var children: [Section]
    var span: SourceSpan
  }

  package init(
    level: Int,
    heading: Inline,
    anchor: String,
    blocks: [Block],
    children: [Section],
    span: SourceSpan
  ) {
    content = [
      Content(
        level: level,
        heading: heading,
        anchor: anchor,
        blocks: blocks,
        children: children,
        span: span
      )
    ]
  }

  /// 1…6.
  package var level: Int {
    get { content[0].level }
    set { content[0].level = newValue }
  }

  package var heading: Inline {
    _read { yield content[0].heading }
    _modify { yield &content[0].heading }
  }

  /// The slug of the heading, made unique in the document by `-1`, `-2` … as code hosts do.
  package var anchor: String {
    get { content[0].anchor }
    set { content[0].anchor = newValue }
  }

  /// Blocks before the first deeper heading.
  package var blocks: [Block] {
    _read { yield content[0].blocks }
    _modify { yield &content[0].blocks }
  }

  package var children: [Section] {
    _read { yield content[0].children }
    _modify { yield &content[0].children }
  }

  /// From the heading's first byte to the end of its last child.
  package var span: SourceSpan {
    get { content[0].span }
    set { content[0].span = newValue }
  }
}
