package import Diagnostics

extension DiagnosticRule {
  package static let yamlSyntax = DiagnosticRule(
    "yaml-syntax",
    .error,
    "front matter and `site.yml` hold valid YAML"
  )
  package static let yamlAlias = DiagnosticRule(
    "yaml-alias",
    .error,
    "YAML here has no anchors (`&name`) and no aliases (`*name`)",
    isFixed: true
  )
  package static let yamlTag = DiagnosticRule(
    "yaml-tag",
    .error,
    "YAML here has no tags (`!name`)"
  )
  package static let yamlTooDeep = DiagnosticRule(
    "yaml-too-deep",
    .error,
    "YAML nests at most 64 levels deep",
    isFixed: true
  )
  package static let duplicateKey = DiagnosticRule(
    "duplicate-key",
    .error,
    "a key is given once in its map"
  )
}

/// Builds a `YAMLNode` from events, without recursion. Reports the rules above.
struct YAMLTreeBuilder {
  static let depthLimit = 64

  private(set) var root: YAMLNode?
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var isBroken = false
  private let text: ArraySlice<UInt8>
  private let path: SourcePath
  private var offsets: ScalarOffsets
  private var open: [Collection] = []
  private var hasDocument = false

  /// A sequence or mapping whose end has not come yet.
  private struct Collection {
    let isMapping: Bool
    let lower: Int
    var items: [YAMLNode] = []
    var entries: [YAMLMapping.Entry] = []
    var keys = MappingKeys()
    var upper: Int
    /// What the next node is, in a mapping.
    var next = Place.key

    init(isMapping: Bool, lower: Int, upper: Int) {
      (self.isMapping, self.lower, self.upper) = (isMapping, lower, upper)
      // As many as most mappings have.
      if isMapping { entries.reserveCapacity(4) }
    }

    enum Place {
      case key, value(Located<String>)
      /// The value of a key that was reported: read, then dropped.
      case dropped
    }
  }

  init(text: ArraySlice<UInt8>, path: SourcePath) {
    self.text = text
    self.path = path
    offsets = ScalarOffsets(text)
  }

  /// Takes in one event; false when reading on makes no sense.
  mutating func read(_ event: YAMLEvent) -> Bool {
    let lower = offsets.byteOffset(ofScalar: event.lower)
    let upper = offsets.byteOffset(ofScalar: event.upper)
    checkDecoration(of: event, lower: lower)
    switch event.content {
    case .streamStart, .streamEnd, .documentEnd: return true
    case .documentStart: return startDocument(at: lower)
    case .scalar(let value, let isPlain):
      place(scalar(value, isPlain: isPlain, lower: lower, upper: upper))
    case .alias(let name):
      report(.yamlAlias, alias: "*" + name, at: span(lower, upper))
      place(.null(span(lower, upper)))
    case .sequenceStart, .mappingStart:
      var isMapping = false
      if case .mappingStart = event.content { isMapping = true }
      return start(Collection(isMapping: isMapping, lower: lower, upper: upper))
    case .sequenceEnd, .mappingEnd: end(lower: lower, upper: upper)
    }
    return true
  }

  /// Adds the `yaml-syntax` error for what libyaml could not read.
  mutating func report(_ problem: YAMLProblem) {
    isBroken = true
    let position =
      problem.isByteOffset
      ? min(text.startIndex + problem.position, text.endIndex)
      : offsets.byteOffset(ofScalar: problem.position)
    let context = problem.contextPosition.map { offsets.byteOffset(ofScalar: $0) }
    diagnostics.append(
      yamlSyntaxDiagnostic(problem, at: position, context: context, in: text, path)
    )
    // A value that was begun and not finished would only give findings about its half.
    if let first = open.first { open = [first] }
    closeAll()
  }

  // MARK: Nodes

  private func span(_ lower: Int, _ upper: Int) -> SourceSpan {
    SourceSpan(in: path, lower: lower, upper: upper)
  }

  /// A block scalar ends where the next token begins: the white space before that is not its own.
  private func scalar(_ value: String, isPlain: Bool, lower: Int, upper: Int) -> YAMLNode {
    if isPlain, value.isEmpty { return .null(span(lower, lower)) }
    var end = upper
    while end > lower, isSpaceOrTab(text[end - 1]) || isLineEnd(text[end - 1]) { end -= 1 }
    return .scalar(Located(value, at: span(lower, end)))
  }

  private mutating func startDocument(at lower: Int) -> Bool {
    guard hasDocument else {
      hasDocument = true
      return true
    }
    diagnostics.append(
      Diagnostic(
        .yamlSyntax,
        "`---` begins a second YAML document",
        at: span(lower, min(lower + 3, text.endIndex)),
        help: "Keep one document in this file."
      )
    )
    isBroken = true
    return false
  }

  private mutating func start(_ collection: Collection) -> Bool {
    guard open.count < Self.depthLimit else {
      diagnostics.append(
        Diagnostic(
          .yamlTooDeep,
          "this value lies \(open.count + 1) levels deep, more than \(Self.depthLimit)",
          at: span(collection.lower, collection.lower),
          help: "No key of the format needs more than eight levels: write the value flatter."
        )
      )
      isBroken = true
      closeAll()
      return false
    }
    open.append(collection)
    return true
  }

  private mutating func end(lower: Int, upper: Int) {
    guard let collection = open.popLast() else { return }
    // A block collection ends with an empty token, somewhere behind its last item.
    let end = upper > lower ? upper : collection.upper
    let whole = span(collection.lower, end)
    if collection.isMapping {
      place(.mapping(YAMLMapping(entries: collection.entries, span: whole)))
    } else {
      place(.sequence(collection.items, whole))
    }
  }

  /// Ends the outermost collection with what was read before; a value that was cut short is unknown, and so left out.
  private mutating func closeAll() {
    open.removeLast(max(0, open.count - 1))
    if let last = open.last { end(lower: last.upper, upper: last.upper) }
  }

  private mutating func place(_ node: YAMLNode) {
    guard let last = open.indices.last else {
      if root == nil { root = node }
      return
    }
    open[last].upper = max(open[last].upper, node.span.upper)
    guard open[last].isMapping else {
      open[last].items.append(node)
      return
    }
    switch open[last].next {
    case .key: placeKey(node, in: last)
    case .value(let key):
      open[last].entries.append(YAMLMapping.Entry(key: key, value: node))
      open[last].next = .key
    case .dropped: open[last].next = .key
    }
  }

  private mutating func placeKey(_ node: YAMLNode, in index: Int) {
    guard case .scalar(let key) = node else {
      open[index].next = .dropped
      diagnostics.append(
        Diagnostic(.yamlSyntax, "this key is not a plain text", at: node.span, help: keyHelp)
      )
      return
    }
    guard let first = open[index].keys.insert(key) else {
      open[index].next = .value(key)
      return
    }
    open[index].next = .dropped
    diagnostics.append(
      Diagnostic(
        .duplicateKey,
        "`\(shortened(key.value))` is given a second time",
        at: key.span,
        help: "Keep one of the two.",
        notes: [Diagnostic.Note("first given here", at: first)]
      )
    )
  }

  private var keyHelp: String { "Put a word before the colon, for instance `title: Ana`." }

  // MARK: Anchors and tags

  private mutating func checkDecoration(of event: YAMLEvent, lower: Int) {
    if let anchor = event.anchor {
      report(.yamlAlias, alias: "&" + anchor, at: span(lower, lower + 1 + anchor.utf8.count))
    }
    if let tag = event.tag {
      diagnostics.append(
        Diagnostic(
          .yamlTag,
          "\u{201C}\(shortened(tag))\u{201D} is a YAML tag",
          at: span(lower, lower + 1),
          help: "Put a text that begins with `!` in quotes; leave out a tag that names a type."
        )
      )
    }
  }

  private mutating func report(_ rule: DiagnosticRule, alias: String, at span: SourceSpan) {
    let isAlias = alias.hasPrefix("*")
    diagnostics.append(
      Diagnostic(
        rule,
        "\u{201C}\(shortened(alias))\u{201D} is a YAML \(isAlias ? "alias" : "anchor")",
        at: span,
        help: """
          Put a text that begins with `\(alias.prefix(1))` in quotes; write a value that stands in two \
          places out in both.
          """
      )
    )
  }
}

/// Authored text as it fits into a message: one line of at most 60 characters.
func shortened(_ text: String) -> String {
  var words = ""
  var count = 0
  for character in text {
    if count == 60 { return words + "…" }
    words.append(character.isNewline ? " " : character)
    count += 1
  }
  return words
}
