package import Diagnostics

extension DiagnosticRule {
  package static let documentTooLarge = DiagnosticRule(
    "document-too-large",
    .error,
    "a document has at most 1 MB, its front matter at most 256 kB",
    isFixed: true
  )
  package static let tooManyBrackets = DiagnosticRule(
    "too-many-brackets",
    .error,
    "a paragraph opens at most 3,000 square brackets without closing them",
    isFixed: true
  )
  package static let nestedTooDeep = DiagnosticRule(
    "nested-too-deep",
    .error,
    "lists and quotations nest at most 64 levels deep",
    isFixed: true
  )
}

/// What keeps hostile text away from libcmark and libyaml, whose time is quadratic in some of these.
enum TextLimit {
  static let documentBytes = 1 << 20
  static let frontMatterBytes = 256 << 10
  /// libcmark 0.30.2 needs 1.8 s for 32,000 times `![[]()` (CVE-2023-22486), 15 ms for 2,400.
  static let openBrackets = 3000
  /// Lists and quotations inside one another. Reading them recurses, with some 3 kB of stack per level;
  /// threads have 512 kB on some systems.
  static let containers = 64
  /// libcmark looks at every open container for every blank line.
  static let containersTimesBlankLines = 20_000_000
}

/// The `document-too-large` error, or nil.
func checkSize(_ file: SourceFile) -> Diagnostic? {
  guard file.bytes.count > TextLimit.documentBytes else { return nil }
  return Diagnostic(
    .documentTooLarge,
    "the file has \(file.bytes.count) bytes, more than \(TextLimit.documentBytes)",
    at: .start(of: file.path),
    help: "Split it into several documents."
  )
}

/// The errors `too-many-brackets` and `nested-too-deep` of a Markdown text, found before it is parsed.
func checkNesting(_ bytes: ArraySlice<UInt8>, path: SourcePath) -> [Diagnostic] {
  var scan = NestingScan(path: path)
  bytes.withUnsafeBytes { scan.scan($0, base: bytes.startIndex) }
  return scan.diagnostics
}

/// One pass over the bytes, counting what opens.
private struct NestingScan {
  let path: SourcePath
  var diagnostics: [Diagnostic] = []
  private var openBrackets = 0
  private var blankLines = 0
  private var deepest = 0
  private var deepestOffset = 0
  private var hasBracketFault = false

  init(path: SourcePath) { self.path = path }

  mutating func scan(_ bytes: UnsafeRawBufferPointer, base: Int) {
    let search = LineEndSearch(bytes)
    // Few texts hold so many brackets that any paragraph could have too many.
    let countsBrackets = count(of: UInt8(ascii: "["), in: bytes) > TextLimit.openBrackets
    var offset = 0
    while offset < bytes.count {
      let contentStart = skipPrefix(bytes, from: offset, base: base)
      offset = search.next(in: bytes, from: contentStart)
      if countsBrackets { countBrackets(bytes, contentStart..<offset, base: base) }
      if contentStart == offset {
        blankLines += 1
        openBrackets = 0
      }
      offset += 1
    }
    checkDepth()
  }

  private mutating func countBrackets(
    _ bytes: UnsafeRawBufferPointer,
    _ content: Range<Int>,
    base: Int
  ) {
    for offset in content {
      if bytes[offset] == UInt8(ascii: "[") {
        open(at: base + offset)
      } else if bytes[offset] == UInt8(ascii: "]"), openBrackets > 0 {
        openBrackets -= 1
      }
    }
  }

  /// Skips indentation and markers of quotations and lists; notes how deep they could nest.
  private mutating func skipPrefix(
    _ bytes: UnsafeRawBufferPointer,
    from start: Int,
    base: Int
  ) -> Int {
    var offset = start
    var spaces = 0
    var markers = 0
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"): spaces += 1
      case UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
        markers += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"): break
      case UInt8(ascii: "."), UInt8(ascii: ")"): markers += 1
      default:
        note(depth: markers + spaces / 2, at: base + start)
        return offset
      }
      offset += 1
    }
    return offset
  }

  private mutating func note(depth: Int, at offset: Int) {
    if depth > deepest { (deepest, deepestOffset) = (depth, offset) }
  }

  private mutating func open(at offset: Int) {
    openBrackets += 1
    guard openBrackets > TextLimit.openBrackets, !hasBracketFault else { return }
    hasBracketFault = true
    diagnostics.append(
      Diagnostic(
        .tooManyBrackets,
        "this paragraph opens \(openBrackets) square brackets without closing one",
        at: SourceSpan(in: path, lower: offset, upper: offset + 1),
        help: "Close the brackets, or part the text with empty lines."
      )
    )
  }

  private mutating func checkDepth() {
    guard deepest * blankLines > TextLimit.containersTimesBlankLines else { return }
    let span = SourceSpan(in: path, lower: deepestOffset, upper: deepestOffset)
    diagnostics.append(nestedTooDeep(at: span))
  }
}

/// The wording of `nested-too-deep`.
func nestedTooDeep(at span: SourceSpan) -> Diagnostic {
  Diagnostic(
    .nestedTooDeep,
    "this line opens more than \(TextLimit.containers) lists and quotations inside one another",
    at: span,
    help: "Indent less, or split the list."
  )
}

func isLineEnd(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
}

/// Finds the ends of lines: most texts hold no carriage return, and then only line feeds are looked for.
struct LineEndSearch {
  private let hasCarriageReturns: Bool

  init(_ bytes: UnsafeRawBufferPointer) {
    hasCarriageReturns = offset(of: UInt8(ascii: "\r"), in: bytes, from: 0) < bytes.count
  }

  /// The offset of the first line feed or carriage return at or behind `start`, else the end.
  func next(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
    guard hasCarriageReturns else { return offset(of: UInt8(ascii: "\n"), in: bytes, from: start) }
    var offset = start
    while offset < bytes.count, !isLineEnd(bytes[offset]) { offset += 1 }
    return min(offset, bytes.count)
  }
}
