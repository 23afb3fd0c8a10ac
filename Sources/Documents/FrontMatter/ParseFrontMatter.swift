import Diagnostics

/// What stands between the fences.
struct FrontMatter {
  var mapping: YAMLMapping?
  var isBroken = false
}

/// Reads the YAML that a fence encloses. Reports `document-too-large` and what `parseYAML` reports;
/// front matter that is no map is a `yaml-syntax` error.
func parseFrontMatter(_ file: SourceFile, fence: FrontMatterFence) -> Checked<FrontMatter> {
  guard let range = fence.yaml else {
    return Checked(FrontMatter(mapping: nil, isBroken: fence.opening != nil))
  }
  guard range.count <= TextLimit.frontMatterBytes else {
    let span = SourceSpan(in: file.sourcePath, lower: range.lowerBound, upper: range.lowerBound)
    let message =
      "the front matter has \(range.count) bytes, more than \(TextLimit.frontMatterBytes)"
    let help = "Move what is text below the front matter."
    let finding = Diagnostic(.documentTooLarge, message, at: span, help: help)
    return Checked(FrontMatter(isBroken: true), [finding])
  }
  let result = parseYAML(file.bytes[range], path: file.sourcePath)
  var frontMatter = FrontMatter(mapping: nil, isBroken: !result.value.isComplete)
  var diagnostics = result.diagnostics
  switch result.value.node {
  case .mapping(let mapping): frontMatter.mapping = mapping
  case nil, .null: break
  case .scalar, .sequence:
    frontMatter.isBroken = true
    guard result.value.isComplete, let span = result.value.node?.span else { break }
    diagnostics.append(
      Diagnostic(
        .yamlSyntax,
        "the front matter is no map of keys and values",
        at: span,
        help: "Write one `key: value` on each line, for instance `title: Ana`."
      )
    )
  }
  return Checked(frontMatter, diagnostics)
}
