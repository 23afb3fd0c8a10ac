// The only file that knows libcmark: everything else sees `MarkdownNode`.
import CCMark

/// The version of libcmark in use, for instance "0.30.2". Below 0.31 it follows CommonMark 0.30.
package var markdownParserVersion: String {
  cmark_version_string().map { String(cString: $0) } ?? ""
}

/// Parses CommonMark with libcmark and frees the tree afterwards. Nodes must not leave the closure.
func withMarkdownTree<Result>(
  _ markdown: ArraySlice<UInt8>,
  _ body: (MarkdownNode) -> Result?
) -> Result? {
  let document = markdown.withUnsafeBytes { bytes in
    cmark_parse_document(
      bytes.baseAddress?.assumingMemoryBound(to: CChar.self),
      bytes.count,
      CMARK_OPT_DEFAULT
    )
  }
  guard let document else { return nil }
  defer { cmark_node_free(document) }
  return body(MarkdownNode(document))
}

/// A node of a tree that `withMarkdownTree` keeps alive; the names are the CommonMark spec's.
struct MarkdownNode: Hashable {
  enum Kind {
    case document, blockQuote, list, item, codeBlock, htmlBlock, customBlock, paragraph, heading
    case thematicBreak
    case text, softBreak, lineBreak, code, htmlInline, customInline, emphasis, strong, link, image
    case unknown
  }

  private let pointer: OpaquePointer

  fileprivate init(_ pointer: OpaquePointer) { self.pointer = pointer }

  private init?(_ pointer: OpaquePointer?) {
    guard let pointer else { return nil }
    self.pointer = pointer
  }

  var kind: Kind {
    switch cmark_node_get_type(pointer) {
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_CUSTOM_BLOCK: .customBlock
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_HTML_INLINE: .htmlInline
    case CMARK_NODE_CUSTOM_INLINE: .customInline
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    default: .unknown
    }
  }
}

// MARK: Moving about

extension MarkdownNode {
  var parent: MarkdownNode? { MarkdownNode(cmark_node_parent(pointer)) }
  var next: MarkdownNode? { MarkdownNode(cmark_node_next(pointer)) }
  var previous: MarkdownNode? { MarkdownNode(cmark_node_previous(pointer)) }
  var firstChild: MarkdownNode? { MarkdownNode(cmark_node_first_child(pointer)) }
  var lastChild: MarkdownNode? { MarkdownNode(cmark_node_last_child(pointer)) }

  var childCount: Int {
    var count = 0
    var child = firstChild
    while let current = child {
      count += 1
      child = current.next
    }
    return count
  }

  /// The node after this one in document order that lies inside `root`; without descending into this
  /// node when `skippingChildren`.
  func following(inside root: MarkdownNode, skippingChildren: Bool = false) -> MarkdownNode? {
    if !skippingChildren, let child = firstChild { return child }
    var node = self
    while node != root {
      if let sibling = node.next { return sibling }
      guard let parent = node.parent else { return nil }
      node = parent
    }
    return nil
  }
}

// MARK: Reading

extension MarkdownNode {
  /// 1-based; correct for blocks only, and 0 at the end of an HTML block.
  var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
  /// 1-based, in bytes; correct for blocks only.
  var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
  /// 1-based, inclusive; correct for blocks only.
  var endLine: Int { Int(cmark_node_get_end_line(pointer)) }

  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
  var isOrderedList: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
  var listStart: Int { Int(cmark_node_get_list_start(pointer)) }
  var isTightList: Bool { cmark_node_get_list_tight(pointer) != 0 }
  var fenceInfo: String { string(cmark_node_get_fence_info(pointer)) }
  var url: String { string(cmark_node_get_url(pointer)) }
  var title: String { string(cmark_node_get_title(pointer)) }
  var literal: String { string(cmark_node_get_literal(pointer)) }

  /// A number that a pass put on the node, at least 0; nil for none.
  var mark: Int? {
    get {
      let stored = Int(bitPattern: cmark_node_get_user_data(pointer))
      return stored == 0 ? nil : stored - 1
    }
    nonmutating set {
      cmark_node_set_user_data(
        pointer,
        UnsafeMutableRawPointer(bitPattern: newValue.map { $0 + 1 } ?? 0)
      )
    }
  }

  /// Calls `body` with the bytes of the literal, or with none.
  func withLiteral<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    guard let text = cmark_node_get_literal(pointer) else {
      return body(UnsafeBufferPointer(start: nil, count: 0))
    }
    return text.withMemoryRebound(to: UInt8.self, capacity: strlen(text)) {
      body(UnsafeBufferPointer(start: $0, count: strlen(text)))
    }
  }

  var literalBytes: [UInt8] { withLiteral { Array($0) } }

  private func string(_ text: UnsafePointer<CChar>?) -> String {
    text.map { String(cString: $0) } ?? ""
  }

  /// libcmark's HTML of this node and what it holds; raw HTML passes, so it must be gone by now.
  func renderedHTML() -> [UInt8] {
    guard let html = cmark_render_html(pointer, CMARK_OPT_UNSAFE) else { return [] }
    defer { free(html) }
    return html.withMemoryRebound(to: UInt8.self, capacity: strlen(html)) {
      Array(UnsafeBufferPointer(start: $0, count: strlen(html)))
    }
  }

  /// The HTML of an inline container's content, without the container's own tags. Moves the content
  /// into a wrapper that prints nothing.
  func renderedContent() -> [UInt8] {
    guard firstChild != nil, let box = MarkdownNode.make(CMARK_NODE_CUSTOM_INLINE) else {
      return []
    }
    box.adoptChildren(of: self)
    append(box)
    return box.renderedHTML()
  }
}

// MARK: Changing

extension MarkdownNode {
  private static func make(_ type: cmark_node_type) -> MarkdownNode? {
    MarkdownNode(cmark_node_new(type))
  }

  /// A new text node; the caller must insert it somewhere, or it is never freed.
  static func text(_ bytes: some Sequence<UInt8>) -> MarkdownNode? {
    let node = make(CMARK_NODE_TEXT)
    node?.setLiteral(bytes)
    return node
  }

  /// A new hard line break; the caller must insert it.
  static func lineBreak() -> MarkdownNode? { make(CMARK_NODE_LINEBREAK) }

  /// A new link without title; the caller must insert it.
  static func link(to url: some Sequence<UInt8>) -> MarkdownNode? {
    guard let node = make(CMARK_NODE_LINK) else { return nil }
    withCString(url) { _ = cmark_node_set_url(node.pointer, $0) }
    return node
  }

  /// A new inline node that renders as `enter`, its children, `exit`; the caller must insert it.
  static func custom(enter: some Sequence<UInt8>, exit: some Sequence<UInt8>) -> MarkdownNode? {
    guard let node = make(CMARK_NODE_CUSTOM_INLINE) else { return nil }
    withCString(enter) { _ = cmark_node_set_on_enter(node.pointer, $0) }
    withCString(exit) { _ = cmark_node_set_on_exit(node.pointer, $0) }
    return node
  }

  /// A new image; the caller must insert it.
  static func image(_ tag: HTMLTag) -> MarkdownNode? {
    guard let node = make(CMARK_NODE_IMAGE), let text = text(tag.value(of: "alt").utf8) else {
      return nil
    }
    node.append(text)
    node.setURL(tag.value(of: "src").utf8)
    node.setTitle(tag.value(of: "title").utf8)
    return node
  }

  /// A new inline node that prints only its children; the caller must insert it.
  static func box() -> MarkdownNode? { make(CMARK_NODE_CUSTOM_INLINE) }

  func setLiteral(_ bytes: some Sequence<UInt8>) {
    MarkdownNode.withCString(bytes) { _ = cmark_node_set_literal(pointer, $0) }
  }

  func setURL(_ bytes: some Sequence<UInt8>) {
    MarkdownNode.withCString(bytes) { _ = cmark_node_set_url(pointer, $0) }
  }

  func setTitle(_ bytes: some Sequence<UInt8>) {
    MarkdownNode.withCString(bytes) { _ = cmark_node_set_title(pointer, $0) }
  }

  func setFenceInfo(_ bytes: some Sequence<UInt8>) {
    MarkdownNode.withCString(bytes) { _ = cmark_node_set_fence_info(pointer, $0) }
  }

  func append(_ child: MarkdownNode) { cmark_node_append_child(pointer, child.pointer) }
  func insertBefore(_ sibling: MarkdownNode) {
    cmark_node_insert_before(sibling.pointer, pointer)
  }

  /// Moves all children of another node behind this node's own.
  func adoptChildren(of other: MarkdownNode) {
    while let child = other.firstChild { append(child) }
  }

  /// Takes the node and what it holds out of the tree and frees it.
  func remove() { cmark_node_free(pointer) }

  /// Puts another node in this one's place and frees this one with what it still holds.
  func replace(with other: MarkdownNode?) {
    if let other { other.insertBefore(self) }
    remove()
  }

  /// Puts the node's children in its place.
  func dissolve() {
    while let child = firstChild { child.insertBefore(self) }
    remove()
  }

  private static func withCString(
    _ bytes: some Sequence<UInt8>,
    _ body: (UnsafePointer<CChar>) -> Void
  ) {
    var terminated = bytes.map { CChar(bitPattern: $0) }
    terminated.append(0)
    terminated.withUnsafeBufferPointer { buffer in
      if let start = buffer.baseAddress { body(start) }
    }
  }
}
