import Diagnostics

/// The most findings that are printed in full; the rest is counted.
private let printedFindings = 200

/// Prints findings, errors and warnings first to last, and a line that counts them.
///
/// Information is left out unless it is all there is to say. Nothing is printed when there is nothing to print.
func report(
  _ diagnostics: [Diagnostic],
  sources: SourceTree,
  templates: [SourceFile] = [],
  content: String,
  isColoured: Bool
) {
  let shown = diagnostics.filter { $0.severity != .information }
  guard !shown.isEmpty else { return }
  var rendering = TextRendering(
    sources: sources,
    extraFiles: templates,
    pathPrefix: content + "/",
    isColoured: isColoured
  )
  printError(rendering.text(Array(shown.prefix(printedFindings))))
  let rest = shown.count - printedFindings
  if rest > 0 { printError("\u{2026} and \(rest) more\n") }
  printError(summaryLine(shown))
}
