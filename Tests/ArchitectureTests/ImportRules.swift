/// Which modules each target may import, as drawn in `ARCHITECTURE.md`. A target that is not listed is a finding.
struct ImportRules: Sendable {
  static let waymark = ImportRules(allowed: [
    "Diagnostics": ["Synchronization"],
    "Documents": ["CCMark", "CYAML", "Diagnostics"],
    "JourneyModel": ["Diagnostics", "Documents"],
    "SwimlaneDiagram": [],
    "Templates": ["Diagnostics"],
    "SiteBuilder": ["Diagnostics", "Documents", "JourneyModel", "SwimlaneDiagram", "Templates"],
    "RuleBook": ["Diagnostics", "Documents", "JourneyModel", "SiteBuilder", "Templates"],
    "site-template": [],
    "waymark": [
      "ArgumentParser", "Subprocess", "Diagnostics", "Documents", "JourneyModel", "RuleBook",
      "SiteBuilder", "SiteTemplate", "CMimalloc", "Glibc", "Musl", "Darwin",
    ],
  ])

  let allowed: [String: Set<String>]

  /// Imports that the table does not allow, as "path:line: target imports module".
  func findings(_ sources: [SwiftSource]) -> [String] {
    sources.flatMap { source in
      imports(source).compactMap { line, module in
        allowed[source.target]?.contains(module) == true
          ? nil : "\(source.path):\(line): \(source.target) imports \(module)"
      }
    }
  }
}

/// The modules that a source imports, with 1-based lines; a submodule counts as its module.
func imports(_ source: SwiftSource) -> [(line: Int, module: String)] {
  let kinds: Set<Substring> = [
    "typealias", "struct", "class", "enum", "protocol", "let", "var", "func", "actor",
  ]
  return zip(1..., source.codeLines).compactMap { line, text in
    let words = text.split(separator: " ")
    guard let start = words.firstIndex(of: "import"),
      words[..<start].allSatisfy({ $0.first?.isLetter == true || $0.hasPrefix("@") })
    else { return nil }
    let named = words[(start + 1)...].drop { kinds.contains($0) }
    return named.first.map { (line, String($0.prefix { $0 != "." })) }
  }
}
