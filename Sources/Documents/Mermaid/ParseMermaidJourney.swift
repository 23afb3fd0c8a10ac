import Diagnostics

/// The journey that a Mermaid diagram draws; nil for a diagram of any other kind.
///
/// Nothing is refused: a line that is neither a keyword's nor a comment is a task.
package func parseMermaidJourney(_ code: CodeBlock) -> MermaidJourney? {
  let source = MermaidLines(code)
  var statements = source.lines.flatMap(statements)[...]
  guard let header = statements.popFirst(), header.after(keyword: "journey")?.isEmpty == true else {
    return nil
  }
  var journey = MermaidJourney(title: source.title)
  while let statement = statements.popFirst() {
    if statement.after(keyword: "accDescr", mark: UInt8(ascii: "{")) != nil {
      journey.description = description(statement, &statements) ?? journey.description
    } else {
      journey.read(statement)
    }
  }
  return journey
}

extension MermaidJourney {
  fileprivate mutating func read(_ line: MermaidText) {
    let colon = UInt8(ascii: ":")
    if let text = line.after(keyword: "accTitle", mark: colon) {
      accessibleTitle = text.isEmpty ? accessibleTitle : text.located
    } else if let text = line.after(keyword: "accDescr", mark: colon) {
      description = text.isEmpty ? description : text.located
    } else if let text = line.after(keyword: "section") {
      sections.append(Section(title: text.isEmpty ? nil : text.located))
    } else if let text = line.after(keyword: "title"), !isMermaidTask(line) {
      title = text.isEmpty ? title : text.located
    } else if let task = mermaidTask(line) {
      if sections.isEmpty { sections.append(Section(title: nil)) }
      sections[sections.count - 1].tasks.append(task.withSentenceAsName)
    }
  }
}

/// The statements of a line. Mermaid ends one at each semicolon; where a piece between two would be none by itself, the
/// semicolon is the author's own.
private func statements(_ line: MermaidText) -> [MermaidText] {
  let pieces = line.split { $0.first == UInt8(ascii: ";") ? 1 : 0 }.filter { !$0.isEmpty }
  guard pieces.count > 1 else { return pieces }
  let areStatements = pieces.allSatisfy { piece in
    isMermaidTask(piece) || piece.after(keyword: "section") != nil
      || piece.after(keyword: "title") != nil || piece.after(keyword: "journey")?.isEmpty == true
  }
  return areStatements ? pieces : [line]
}

/// How many lines a description may have: a diagram of openings alone stays linear.
private let descriptionLimit = 20

/// `accDescr { … }`, which may go over several lines; without the closing brace, what stands on its first line.
private func description(
  _ first: MermaidText,
  _ rest: inout ArraySlice<MermaidText>
) -> Located<String>? {
  let closing = UInt8(ascii: "}")
  guard let opened = first.after(keyword: "accDescr", mark: UInt8(ascii: "{")) else { return nil }
  var texts: [MermaidText] = []
  if let end = opened.bytes.firstIndex(of: closing) {
    texts = [opened.piece(opened.bytes.startIndex..<end)]
  } else if let last = rest.prefix(descriptionLimit).firstIndex(where: {
    $0.bytes.contains(closing)
  }),
    let end = rest[last].bytes.firstIndex(of: closing)
  {
    texts = [opened] + rest[..<last] + [rest[last].piece(rest[last].bytes.startIndex..<end)]
    rest = rest[(last + 1)...]
  } else {
    texts = [opened]
  }
  texts.removeAll(where: \.isEmpty)
  guard let start = texts.first?.span, let end = texts.last?.span else { return nil }
  let text = texts.map(\.string).joined(separator: " ")
  return Located(text, at: SourceSpan(in: start.file, lower: start.lower, upper: end.upper))
}
