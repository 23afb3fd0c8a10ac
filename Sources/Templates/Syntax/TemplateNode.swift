import Diagnostics

/// A template as a tree. Ranges are byte offsets in its file.
indirect enum TemplateNode {
  /// Text inside one line.
  case text(Range<Int>)
  /// Where a line that prints something begins, with its leading white space: here the margin of
  /// partials and blocks is put in.
  case lineStart(Range<Int>)
  case variable(TemplateTag)
  case section(TemplateTag, [TemplateNode])
  /// The margin is the white space before a partial that has its line to itself, else nil.
  case partial(TemplateTag, margin: Range<Int>?)
  case layout(TemplateTag, margin: Range<Int>?, [TemplateBlock])
  case block(TemplateBlock)
}

/// `{{$name}}…{{/name}}`: in a layout a place with its default, in `{{<layout}}` its filling.
struct TemplateBlock {
  let tag: TemplateTag
  let nodes: [TemplateNode]
  /// Whether the content begins on the line after the opening tag.
  let startsOnOwnLine: Bool
  /// White space before the first line of the content, or before the tag when there is none.
  let margin: Range<Int>
}

/// A template by itself: well-formed, but not yet checked against any fields.
struct ParsedTemplate {
  let name: String
  let file: SourceFile
  let nodes: [TemplateNode]
  /// The names in all `{{$name}}` tags, in order.
  let blockNames: [String]
  /// The names in all `{{>name}}` and `{{<name}}` tags, in order.
  let usedTemplates: [String]

  func span(_ range: Range<Int>) -> SourceSpan {
    SourceSpan(in: file.sourcePath, lower: range.lowerBound, upper: range.upperBound)
  }
}
