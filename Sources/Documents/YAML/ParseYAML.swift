package import Diagnostics

/// Parses a whole YAML file such as `site.yml`; nil when it is empty or holds only comments.
///
/// Reports `invalid-utf8`, `document-too-large` and whatever `YAMLTreeBuilder` finds: `yaml-syntax`,
/// `yaml-alias`, `yaml-tag`, `yaml-too-deep`, `duplicate-key`. After an error the value is nil or what
/// could be read before it.
package func parseYAML(_ file: SourceFile) -> Checked<YAMLNode?> {
  if let fault = checkSize(file) ?? checkUTF8(file) { return Checked(nil, [fault]) }
  let start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  let result = parseYAML(file.bytes[start...], path: file.sourcePath)
  return Checked(result.value.node, result.diagnostics)
}

/// What became of a YAML text.
struct YAMLResult {
  var node: YAMLNode?
  /// Whether libyaml read the text to its end.
  var isComplete: Bool
}

/// Parses a slice of a file whose indices are the file's byte offsets.
func parseYAML(_ text: ArraySlice<UInt8>, path: SourcePath) -> Checked<YAMLResult> {
  var builder = YAMLTreeBuilder(text: text, path: path)
  if let problem = readYAMLEvents(text, { builder.read($0) }) { builder.report(problem) }
  let result = YAMLResult(node: builder.root, isComplete: !builder.isBroken)
  return Checked(result, builder.diagnostics)
}
