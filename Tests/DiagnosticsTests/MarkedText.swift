import Diagnostics

extension DiagnosticRule {
  static let sample = DiagnosticRule("sample-rule", .error, "a sample is right")
}

/// A text whose marked place stands between «».
struct MarkedText {
  let file: SourceFile
  let span: SourceSpan

  init(_ text: String, path: String = "a.md") {
    var bytes = Array(text.utf8)
    let marks = ["«", "»"].map { mark in
      guard let range = bytes.firstRange(of: Array(mark.utf8)) else { return bytes.count }
      bytes.removeSubrange(range)
      return range.lowerBound
    }
    file = SourceFile(path: path, bytes: bytes)
    span = SourceSpan(path: path, lower: marks[0], upper: marks[1])
  }

  /// The lines below the heading of a finding about the marked place: snippet and mark.
  var snippet: [String] {
    Array(printed.split(separator: "\n").map(String.init).dropFirst().dropLast())
  }

  /// The first line of a finding about the marked place.
  var heading: String { printed.split(separator: "\n").map(String.init)[0] }

  private var printed: String {
    var rendering = TextRendering(sources: SourceTree(documents: [file]))
    return rendering.text(Diagnostic(.sample, "it is wrong", at: span))
  }
}
