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
    webLinks: [LinkUse] = []
  ) {
    self.path = path
    self.frontMatter = frontMatter
    self.hasBrokenFrontMatter = hasBrokenFrontMatter
    self.hasBrokenBody = hasBrokenBody
    self.preamble = preamble
    self.sections = sections
    self.links = links
    self.webLinks = webLinks
  }

  /// Whether some of what the file says is unknown; a finding has said so.
  package var isIncomplete: Bool { hasBrokenFrontMatter || hasBrokenBody }
}

/// A heading and everything up to the next heading of its level or above.
package struct Section: Sendable, Hashable {
  /// 1…6.
  package var level: Int
  package var heading: Inline
  /// The slug of the heading, made unique in the document by `-1`, `-2` … as code hosts do.
  package var anchor: String
  /// Blocks before the first deeper heading.
  package var blocks: [Block]
  package var children: [Section]
  /// From the heading's first byte to the end of its last child.
  package var span: SourceSpan

  package init(
    level: Int,
    heading: Inline,
    anchor: String,
    blocks: [Block],
    children: [Section],
    span: SourceSpan
  ) {
    self.level = level
    self.heading = heading
    self.anchor = anchor
    self.blocks = blocks
    self.children = children
    self.span = span
  }
}
