package import Diagnostics

/// The text of `docs/diagnostics.md`: every rule with its examples.
package func diagnosticsReference(_ rules: [ExplainedRule]) -> String {
  var parts = [
    "# Diagnostics",
    madeNote,
    """
    Every rule that `waymark check` and `waymark build` know, with a text that breaks it, what is printed then, and
    a text that keeps it. Paths are relative to the content folder; those below `site-template/` are files of a theme.
    `waymark explain CODE` prints the same in a terminal.
    """,
  ]
  let groups = RuleGroup.allCases.map { group in
    (group, rules.filter { $0.page.group == group })
  }.filter { !$0.1.isEmpty }
  parts.append(
    groups.map { group, rules in
      let links = rules.map { "[`\($0.page.rule.code)`](#\($0.page.rule.code))" }
      return "- \(group.rawValue): \(links.joined(separator: ", "))"
    }.joined(separator: "\n")
  )
  for (group, rules) in groups {
    parts.append("## \(group.rawValue)")
    for rule in rules { parts += section(rule) }
  }
  return parts.joined(separator: "\n\n") + "\n"
}

/// The guide's pages about rules, with paths relative to the content folder: an index, and a page for each rule.
package func guideRulePages(_ rules: [ExplainedRule]) -> [SourceFile] {
  let folder = "guide/rules/"
  return [SourceFile(path: folder + "index.md", text: guideIndex(rules))]
    + rules.map {
      SourceFile(path: "\(folder)\($0.page.rule.code).md", text: guidePage($0))
    }
}

private let madeNote = "<!-- Made from Sources/RuleBook; SNAPSHOTS=overwrite makes it anew. -->"

// MARK: Parts

private func section(_ explained: ExplainedRule) -> [String] {
  let rule = explained.page.rule
  let head = "\(rule.severity.rawValue.firstUpper): \(markdownProse(rule.rule))."
  return ["### \(rule.code)", head + " " + markdownProse(explained.page.reason)]
    + ["Breaks it:"] + brokenParts(explained) + ["Keeps it:"] + keptParts(explained)
}

private func guideIndex(_ rules: [ExplainedRule]) -> String {
  var parts = [
    frontMatter(
      title: "Rules",
      summary: "Every rule that Waymark checks, with what breaks it and what keeps it."
    ),
    """
    Each finding ends with the code of its rule in brackets. Look it up here, or let `waymark explain CODE` tell the
    same in the terminal. [Diagnostics](../diagnostics.md) says how to read a finding, and how to change a severity.
    """,
  ]
  for group in RuleGroup.allCases {
    let own = rules.map(\.page).filter { $0.group == group }.map(\.rule)
    guard !own.isEmpty else { continue }
    let rows = own.map { rule in
      "| [`\(rule.code)`](\(rule.code).md) | \(rule.severity.rawValue) | "
        + "\(escapedPipes(markdownProse(rule.rule))) |"
    }
    parts.append("## \(group.rawValue)")
    parts.append((["| Code | Severity | Rule |", "|---|---|---|"] + rows).joined(separator: "\n"))
  }
  return parts.joined(separator: "\n\n") + "\n"
}

private func guidePage(_ explained: ExplainedRule) -> String {
  let rule = explained.page.rule
  let article = rule.severity == .warning ? "a " : rule.severity == .error ? "an " : ""
  let change =
    rule.isFixed
    ? ". " + fixedSentence
    : (rule.isQuiet ? ", printed only with `--verbose`," : "")
      + " unless `rules:` in `site.yml` says otherwise: see [Diagnostics](../diagnostics.md)."
  let parts =
    [
      frontMatter(title: rule.code, summary: rule.sentence),
      markdownProse(explained.page.reason),
      "It is \(article)\(rule.severity.rawValue)\(change)",
      "## What breaks it",
    ] + brokenParts(explained) + ["## What keeps it"] + keptParts(explained)
  return parts.joined(separator: "\n\n") + "\n"
}

private func frontMatter(title: String, summary: String) -> String {
  """
  ---
  # Made from Sources/RuleBook; SNAPSHOTS=overwrite makes it anew.
  title: \(yamlText(title))
  summary: \(yamlText(markdownProse(summary)))
  ---
  """
}

private func brokenParts(_ explained: ExplainedRule) -> [String] {
  switch explained.page.bad {
  case .situation(let words): [markdownProse(words)]
  case .files(let files):
    files.flatMap(fileParts) + ["This is printed:", fenced(explained.finding, language: "text")]
  }
}

private func keptParts(_ explained: ExplainedRule) -> [String] {
  switch explained.page.good {
  case .situation(let words): [markdownProse(words)]
  case .files: explained.mendedFiles.flatMap(fileParts)
  }
}

private func fileParts(_ file: SourceFile) -> [String] {
  guard !file.bytes.isEmpty else { return ["The file `\(file.path)` is there."] }
  let language =
    switch file.path {
    case let path where path.hasSuffix(".md"): "markdown"
    case let path where path.hasSuffix(".yml"): "yaml"
    case let path where path.hasSuffix(".html"): "html"
    default: "text"
    }
  let text = String(decoding: file.bytes, as: UTF8.self)
  return ["`\(file.path)`:", fenced(text, language: language)]
}

extension String {
  fileprivate var firstUpper: String { (first.map { $0.uppercased() } ?? "") + dropFirst() }
}
