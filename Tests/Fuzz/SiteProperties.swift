import Diagnostics
import Documents
import JourneyModel
import SiteBuilder

/// What must hold of a site whatever its content: parses, reads, links, checks, plans and renders it.
struct SiteProperties {
  let theme: CompiledTheme

  /// What is wrong with the way this content was treated.
  func faults(of tree: SourceTree) async -> [String] {
    var faults: [String] = []
    for file in tree.documents where file.path != "site.yml" {
      for rawHTML in DocumentOptions.RawHTML.allCases {
        let parsed = parseDocument(file, options: DocumentOptions(rawHTML: rawHTML))
        faults += DocumentProperties.faults(of: file.bytes, parsed).map { "\(file.path): \($0)" }
      }
    }
    let checked = await checkContent(tree, options: options(jobs: 2))
    faults += findingFaults(checked.diagnostics, in: tree)
    // What is an error is made a warning, so that pages are made of what is left.
    let codes = Set(checked.diagnostics.filter { $0.severity == .error }.map(\.rule.code))
    let tolerant = codes.isEmpty ? tree : tolerating(codes, in: tree)
    let built = await buildSite(tolerant, theme: theme, options: options(jobs: 1))
    faults += findingFaults(built.diagnostics, in: tolerant)
    if built.value.files.isEmpty != built.diagnostics.containsError {
      faults.append("\(built.value.files.count) files in spite of errors, or none without")
    }
    faults += built.value.files.compactMap { pathFault($0.path) }
    // After a build of the content as it came, as a program does that builds again and again.
    var history = BuildHistory()
    let three = options(jobs: 3)
    _ = await buildSite(tree, theme: theme, options: three, history: &history)
    let rest = damaged(tolerant)
    _ = await buildSite(rest, theme: theme, options: three, history: &history)
    let again = await buildSite(tolerant, theme: theme, options: three, history: &history)
    if again.diagnostics != built.diagnostics { faults.append("other findings the second time") }
    if !areEqual(again.value, built.value) { faults.append("other bytes the second time") }
    return faults
  }

  /// The tree with one document cut in half.
  private func damaged(_ tree: SourceTree) -> SourceTree {
    var documents = tree.documents
    guard let index = documents.indices.last(where: { documents[$0].path.hasSuffix(".md") }) else {
      return tree
    }
    let file = documents[index]
    documents[index] = SourceFile(
      path: file.path,
      bytes: Array(file.bytes.prefix(file.bytes.count / 2))
    )
    return SourceTree(documents: documents, assets: tree.assets)
  }

  private func options(jobs: Int) -> BuildOptions {
    BuildOptions(day: CalendarDate(iso: "2026-10-01"), jobs: jobs)
  }

  /// Places lie in their files, the order does not depend on how findings come, and printing leaves terminals alone.
  private func findingFaults(_ diagnostics: [Diagnostic], in tree: SourceTree) -> [String] {
    var faults: [String] = []
    var texts: [String: SpannedText] = [:]
    for diagnostic in diagnostics {
      for span in [diagnostic.span] + diagnostic.notes.map(\.span) {
        let text = texts[span.path] ?? SpannedText(tree.document(at: span.path)?.bytes ?? [])
        texts[span.path] = text
        if let fault = text.fault(of: span) { faults.append("\(diagnostic.rule.code): \(fault)") }
      }
    }
    if diagnostics.sortedForPrinting() != diagnostics { faults.append("findings are not sorted") }
    var rendering = TextRendering(sources: tree)
    let text = rendering.text(Array(diagnostics.prefix(50)))
    let isControl = { (scalar: Unicode.Scalar) in
      scalar != "\n" && scalar.properties.generalCategory == .control
    }
    if text.unicodeScalars.contains(where: isControl) { faults.append("a control character") }
    return faults
  }

  /// Paths are relative, lead nowhere else, and every system can have files of this name.
  private func pathFault(_ path: String) -> String? {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let isHarmless = parts.allSatisfy { part in
      !part.isEmpty && part != "." && part != ".." && part.utf8.count <= 255
        && !part.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F || $0 == "\\" }
    }
    return isHarmless ? nil : "the path \(path.prefix(300).debugDescription)"
  }

  private func areEqual(_ one: OutputTree, _ other: OutputTree) -> Bool {
    one.files.count == other.files.count
      && zip(one.files, other.files).allSatisfy { left, right in
        guard left.path == right.path else { return false }
        switch (left.content, right.content) {
        case (.bytes(let one), .bytes(let other)): return one == other
        case (.copy(let one), .copy(let other)): return one == other
        default: return false
        }
      }
  }

  /// The tree with settings by which these rules give warnings.
  private func tolerating(_ codes: Set<String>, in tree: SourceTree) -> SourceTree {
    let rules = codes.sorted().map { "  \($0): warning\n" }.joined()
    let settings = SourceFile(path: "site.yml", text: "rules:\n" + rules)
    let documents = tree.documents.filter { $0.path != "site.yml" }
    return SourceTree(documents: documents + [settings], assets: tree.assets)
  }
}
