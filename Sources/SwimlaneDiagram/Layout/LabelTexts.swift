/// The names and words of one lane.
///
/// Each is measured once, and each list of them broken once for each room, however often places for them are tried.
struct LabelTexts {
  let typesetter: Typesetter
  /// The names of the series; empty ones are not drawn.
  let names: [String]
  /// The words at the marks of each series, in time order; nil where there is none.
  let words: [[String?]]
  /// Between a name and a word.
  let colon: String
  private var measured: [LabelUnit.Part: MeasuredText] = [:]
  private var shapes: [Request: [LabelShape]] = [:]

  private struct Request: Hashable {
    var parts: [LabelUnit.Part]
    var room: Int
  }

  init(typesetter: Typesetter, names: [String], words: [[String?]], colon: String) {
    self.typesetter = typesetter
    self.names = names.map(Typesetter.gluedName)
    self.colon = colon
    self.words = words.map { $0.map { $0?.isEmpty == true ? nil : $0 } }
  }

  /// The ways to break the texts, the best first: in one line each where the room allows, else, or where a line is long, in
  /// two, and only then in three, of which the last is cut if need be.
  mutating func shapes(of parts: [LabelUnit.Part], room: Int) -> [LabelShape] {
    let request = Request(parts: parts, room: room)
    if let known = shapes[request] { return known }
    let texts = parts.map { (text: text(of: $0), style: style(of: $0)) }
    let found = typesetter.shapes(of: texts, room: room)
    shapes[request] = found
    return found
  }

  private mutating func text(of part: LabelUnit.Part) -> MeasuredText {
    if let known = measured[part] { return known }
    let name = names[part.series]
    var text = name
    if let rank = part.rank {
      text = (part.saysWhose && !name.isEmpty ? name + colon : "")
      text += words[part.series][rank].map(Typesetter.gluedWord) ?? ""
    }
    let result = typesetter.measured(text, style(of: part))
    measured[part] = result
    return result
  }

  private func style(of part: LabelUnit.Part) -> TextStyle { part.rank == nil ? .strong : .small }
}

extension Typesetter {
  fileprivate typealias LabelText = (text: MeasuredText, style: TextStyle)

  fileprivate func shapes(of texts: [LabelText], room: Int) -> [LabelShape] {
    var result: [LabelShape] = []
    for lines in 1...3 {
      let widths = texts.map { leastWidth($0.text, $0.style, lines: lines, room: room) }
      let isLast = lines == 3
      guard isLast || !widths.contains(nil) else { continue }
      let width = min(widths.map { $0 ?? room }.max() ?? 0, room)
      if let best = result.last, best.width - width < 24 { continue }
      var found = shape(of: texts, width: max(width, 1), lines: lines)
      // Nobody breaks a short word without need.
      let isShort = result.first.map { $0.width < 112 } ?? false
      found.cost = (isShort ? 24 : 10) * (lines - 1) * texts.count
      result.append(found)
      if lines > 1 || width < 72 { break }
    }
    return result
  }

  private func shape(of texts: [LabelText], width: Int, lines: Int) -> LabelShape {
    var y = 0
    let blocks = texts.map { text, style in
      let block = block(
        text,
        style,
        x: 0,
        y: y,
        width: width,
        maxLines: lines,
        isBalanced: true
      )
      y = block.frame.maxY
      return block
    }
    return LabelShape(width: width, height: y, blocks: blocks, cost: 0)
  }

  /// The px that the text needs when it is broken into so many lines; nil when the room is too narrow.
  private func leastWidth(_ text: MeasuredText, _ style: TextStyle, lines: Int, room: Int) -> Int? {
    let full = fullWidth(text, style)
    if lines == 1 { return full <= room ? full : nil }
    var width = max(neededWidth(text, style), full / lines)
    while width <= room {
      let block = block(text, style, x: 0, y: 0, width: width, maxLines: lines, isBalanced: true)
      if !block.isCut { return block.longestLine }
      width += 6
    }
    return block(text, style, x: 0, y: 0, width: room, maxLines: lines).isCut ? nil : room
  }
}
