/// A comment in an authored text by which its author says that a finding is none.
///
/// `<!-- waymark-ignore: code, other-code -->` in Markdown, `# waymark-ignore: code` in front matter and `site.yml`,
/// `%% waymark-ignore: code` in Mermaid; `waymark-ignore-file:` for the whole of a file.
package struct Suppression: Sendable, Hashable {
  /// Which findings a comment is about.
  package enum Reach: Sendable, Hashable {
    case file
    /// Findings that begin on the line whose first byte has this offset; past the end of the file when the comment
    /// stands alone and nothing follows.
    case line(start: Int)
  }

  /// In the order in which they are written; not necessarily codes that there are.
  package let codes: [Located<String>]
  package let reach: Reach
  /// From the word `waymark-ignore` to the end of the comment's text.
  package let span: SourceSpan
}
