/// A line of a paragraph: some clusters, and what is drawn after them.
struct BrokenLine: Sendable, Equatable {
  /// Without the white space at either end.
  var clusters: Range<Int>
  var ending: Ending
  /// Hundredths of an em, `ending` included.
  var width: Int

  enum Ending: Sendable, Equatable {
    case none
    case hyphen
    /// The paragraph goes on, but nothing more of it is drawn.
    case ellipsis
  }
}

extension MeasuredText {
  /// The lines of the paragraph when none may be wider than `limit` hundredths of an em.
  ///
  /// First fit. A word wider than a line is broken with at least four clusters on both sides: where a part of a compound
  /// ends for certain, else before a syllable if there is one near the end of the line, else between any two. A hyphen is
  /// drawn between letters of Latin, Greek or Cyrillic. Linear in the number of clusters.
  func lines(limit: Int, maxLines: Int) -> [BrokenLine] {
    var breaker = LineBreaker(text: self, limit: limit, maxLines: max(maxLines, 1))
    return breaker.run()
  }

  /// `lines(limit:maxLines:)`, balanced when the last line would hold no more than three characters, or one ideograph.
  func linesWithoutCrumb(limit: Int, maxLines: Int) -> [BrokenLine] {
    let first = lines(limit: limit, maxLines: maxLines)
    let crumb = isIdeographic ? 1 : 3
    guard first.count > 1, let last = first.last, last.clusters.count <= crumb else { return first }
    guard isIdeographic else { return evenLines(first, limit: limit, maxLines: maxLines) }
    // One ideograph less in each line brings company to the last.
    let narrower = lines(limit: limit - 100, maxLines: maxLines)
    let isWhole = narrower.last?.ending != .ellipsis
    return isWhole && narrower.count == first.count ? narrower : first
  }

  /// The same number of lines as `lines(limit:maxLines:)`, but as narrow as they can be. Ideographs fill their lines.
  func balancedLines(limit: Int, maxLines: Int) -> [BrokenLine] {
    isIdeographic
      ? linesWithoutCrumb(limit: limit, maxLines: maxLines)
      : evenLines(lines(limit: limit, maxLines: maxLines), limit: limit, maxLines: maxLines)
  }

  private func evenLines(_ best: [BrokenLine], limit: Int, maxLines: Int) -> [BrokenLine] {
    guard best.count > 1, best.last?.ending != .ellipsis else { return best }
    var low = max(widestPiece(), (best.map(\.width).max() ?? 0) / 2)
    var high = limit
    guard low < high else { return best }
    while low < high {
      let middle = (low + high) / 2
      if takesMoreLines(than: best.count, limit: middle) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return lines(limit: high, maxLines: maxLines)
  }

  /// Only counts, since it is asked for width after width.
  private func takesMoreLines(than count: Int, limit: Int) -> Bool {
    var (next, used) = (0, 0)
    while next < pieces.count {
      guard used < count else { return true }
      guard let last = lastPieceThatFits(from: next, in: pieces, limit) else {
        return lines(limit: limit, maxLines: count + 1).count > count
      }
      next = last + 1
      used += 1
    }
    return false
  }

  /// The last of the pieces that a line starting at `first` can end with, or nil when even the first is too wide.
  fileprivate func lastPieceThatFits(from first: Int, in pieces: [Piece], _ limit: Int) -> Int? {
    let hyphen = TextMetrics.width(of: "-", weight: weight)
    var best: Int?
    var width = 0
    for index in first..<pieces.count {
      width += pieces[index].width
      guard width <= limit else { break }
      let ending = pieces[index].ending
      if ending != .allowedWithHyphen || width + hyphen <= limit { best = index }
      if ending == .mandatory { break }
      width += pieces[index].space
    }
    return best
  }

  /// Whether half of it or more is written without spaces.
  private var isIdeographic: Bool {
    2 * clusters.count { $0.kind == .ideograph } >= max(clusters.count, 1)
  }

  /// The widest run without a break, with its drawn hyphen, in hundredths of an em.
  ///
  /// Of words wider than `limit` their parts count where those are certain.
  func widestPiece(limit: Int = .max) -> Int {
    let hyphen = TextMetrics.width(of: "-", weight: weight)
    let widths = pieces.map { piece in
      let width = piece.width + (piece.ending == .allowedWithHyphen ? hyphen : 0)
      return width <= limit ? width : widestPart(of: piece, hyphen: hyphen)
    }
    return widths.max() ?? 0
  }

  /// The widest of the parts that a forced break may leave.
  private func widestPart(of piece: Piece, hyphen: Int) -> Int {
    var (widest, width, start) = (0, 0, piece.start)
    for index in piece.start..<piece.end {
      if index - start >= 4, piece.end - index >= 4, clusters[index].kind == .hyphenableLetter,
        startsPart(index)
      {
        widest = max(widest, width + hyphen)
        (width, start) = (0, index)
      }
      width += clusters[index].width
    }
    return max(widest, width + (piece.ending == .allowedWithHyphen ? hyphen : 0))
  }

  /// The clusters between two breaks, for every break.
  func unbreakablePieces() -> [Piece] {
    var result: [Piece] = []
    result.reserveCapacity(clusters.count / 4 + 1)
    var piece = Piece(start: 0)
    let breaks = breakOpportunities()
    for index in clusters.indices {
      // What most of a text is, settled first.
      if breaks == nil, isInsideWord(index) {
        piece.width += clusters[index].width
        continue
      }
      let (cluster, ending) = (clusters[index], breaks?[index] ?? breakAfter(index))
      if cluster.kind == .space || cluster.kind == .newline, ending != .prohibited {
        piece.space = cluster.width
      } else {
        piece.end = index + 1
        piece.width += cluster.width
      }
      guard ending != .prohibited else { continue }
      piece.ending = ending
      result.append(piece)
      piece = Piece(start: index + 1)
    }
    return result
  }
}

/// Clusters that stay together, the white space after them, and the break that follows.
struct Piece: Sendable {
  var start: Int
  var end: Int
  var width = 0
  var space = 0
  var ending = LineBreak.mandatory

  init(start: Int) {
    self.start = start
    end = start
  }
}

/// Where a piece that is too wide is broken.
private struct Cut {
  var end: Int
  var width: Int
  var surplus = 0
  var hasHyphen: Bool
}

private struct LineBreaker {
  let text: MeasuredText
  let limit: Int
  let maxLines: Int
  var pieces: [Piece]
  var lines: [BrokenLine] = []
  let hyphen: Int
  let ellipsis: Int

  init(text: MeasuredText, limit: Int, maxLines: Int) {
    self.text = text
    self.limit = limit
    self.maxLines = maxLines
    pieces = text.pieces
    // Most texts take no more.
    lines.reserveCapacity(4)
    hyphen = TextMetrics.width(of: "-", weight: text.weight)
    ellipsis = TextMetrics.width(of: "…", weight: text.weight)
  }

  mutating func run() -> [BrokenLine] {
    var next = 0
    while next < pieces.count {
      if lines.count == maxLines {
        shortenLastLine()
        break
      }
      if let last = text.lastPieceThatFits(from: next, in: pieces, limit) {
        lines.append(line(from: next, through: last))
        next = last + 1
      } else {
        splitPiece(next)
        if pieces[next].start >= pieces[next].end { next += 1 }
      }
    }
    return lines
  }

  private func line(from first: Int, through last: Int) -> BrokenLine {
    var width = pieces[last].width
    for piece in pieces[first..<last] { width += piece.width + piece.space }
    let hasHyphen = pieces[last].ending == .allowedWithHyphen
    return BrokenLine(
      clusters: pieces[first].start..<pieces[last].end,
      ending: hasHyphen ? .hyphen : .none,
      width: width + (hasHyphen ? hyphen : 0)
    )
  }

  /// Puts as much of a piece that is too wide on a line of its own as fits, and leaves the rest.
  private mutating func splitPiece(_ index: Int) {
    let piece = pieces[index]
    var end = piece.start
    var width = 0
    var longest: Cut?
    var longestWithoutCrumb: Cut?
    var beforeSyllable: Cut?
    var beforePart: Cut?
    while end < piece.end {
      width += text.clusters[end].width
      end += 1
      let hasHyphen = end < piece.end ? isHyphenated(end) : piece.ending == .allowedWithHyphen
      let surplus = end < piece.end ? text.surplusAtLineEnd(end - 1) : 0
      guard width + surplus + (hasHyphen ? hyphen : 0) <= limit else { break }
      longest = Cut(end: end, width: width, surplus: surplus, hasHyphen: hasHyphen)
      let isCrumb = end - piece.start < 4 || (1..<4).contains(piece.end - end)
      if !isCrumb { longestWithoutCrumb = longest }
      if !isCrumb, hasHyphen, text.startsSyllable(end) { beforeSyllable = longest }
      if !isCrumb, hasHyphen, text.startsPart(end) { beforePart = longest }
    }
    // A cluster wider than the line stands alone: nothing narrower can be drawn.
    if let syllable = beforeSyllable, let best = longestWithoutCrumb, best.end - syllable.end <= 8 {
      longestWithoutCrumb = syllable
    }
    let cut =
      beforePart ?? longestWithoutCrumb ?? longest
      ?? Cut(end: piece.start + 1, width: text.clusters[piece.start].width, hasHyphen: false)
    lines.append(
      BrokenLine(
        clusters: piece.start..<cut.end,
        ending: cut.hasHyphen ? .hyphen : .none,
        width: cut.width + cut.surplus + (cut.hasHyphen ? hyphen : 0)
      )
    )
    pieces[index].start = cut.end
    pieces[index].width = piece.width - cut.width
  }

  /// Letters of addresses have another kind, so that no hyphen is ever drawn into one.
  private func isHyphenated(_ index: Int) -> Bool {
    text.clusters[index - 1].kind == .hyphenableLetter
      && text.clusters[index].kind == .hyphenableLetter
  }

  private mutating func shortenLastLine() {
    guard var line = lines.popLast() else { return }
    if line.ending == .hyphen { line.width -= hyphen }
    while line.clusters.count > 1 {
      let last = line.clusters.upperBound - 1
      let fits = line.width + ellipsis + text.surplusAtLineEnd(last) <= limit
      if fits, !isTrimmedBeforeEllipsis(last) { break }
      line.width -= text.clusters[last].width
      line.clusters = line.clusters.dropLast()
    }
    line.width += text.surplusAtLineEnd(line.clusters.upperBound - 1)
    line.ending = .ellipsis
    line.width += ellipsis
    lines.append(line)
  }

  private func isTrimmedBeforeEllipsis(_ index: Int) -> Bool {
    switch text.clusters[index].kind {
    case .space, .newline, .softHyphen, .zeroWidthSpace: true
    case .closing: text.bytes[text.clusters[index].start] != 0x29
    default: false
    }
  }
}
