import Diagnostics

/// All rules for a terminal: by group, each code with its rule.
package func ruleListText(_ pages: [RulePage]) -> String {
  let groups = RuleGroup.allCases.compactMap { group -> String? in
    let rules = pages.filter { $0.group == group }.map(\.rule)
    guard !rules.isEmpty else { return nil }
    let lines = rules.map { rule in
      let code = "  " + rule.code
      let gap = String(repeating: " ", count: max(2, 32 - code.count))
      return wrapped(rule.rule, lead: code + gap)
    }
    return group.rawValue + "\n" + lines.joined(separator: "\n")
  }
  return groups.joined(separator: "\n\n") + "\n"
}

/// What `waymark explain` prints about one rule.
package func ruleText(_ explained: ExplainedRule) -> String {
  let (page, rule) = (explained.page, explained.page.rule)
  var parts = [
    "\(rule.code) (\(rule.severity.rawValue) by default)", wrapped(rule.sentence),
    wrapped(page.reason),
    "Breaks the rule:",
  ]
  switch page.bad {
  case .situation(let words): parts.append(wrapped(words, lead: "    "))
  case .files(let files):
    parts += files.map(fileText)
    parts += ["What is printed about it:", indented(explained.finding)]
  }
  parts.append("Keeps the rule:")
  switch page.good {
  case .situation(let words): parts.append(wrapped(words, lead: "    "))
  case .files: parts += explained.mendedFiles.map(fileText)
  }
  return (parts + changeText(rule)).joined(separator: "\n\n") + "\n"
}

private func fileText(_ file: SourceFile) -> String {
  guard !file.bytes.isEmpty else { return "  \(file.path) is there" }
  return "  \(file.path)\n\n" + indented(String(decoding: file.bytes, as: UTF8.self))
}

/// What is said of rules that keep the site safe and whole.
let fixedSentence =
  "It can't be switched off, suppressed or made milder: without it the site would be unsafe or incomplete."

/// How the severity is changed, and how the rule is broken on purpose in one place.
private func changeText(_ rule: DiagnosticRule) -> [String] {
  guard !rule.isFixed else { return [wrapped(fixedSentence)] }
  let others = ["error", "warning", "information", "off"].filter { $0 != rule.severity.rawValue }
  return [
    wrapped("To change how much it matters, write in `site.yml`:"),
    """
        rules:
          \(rule.code): \(others.joined(separator: " | "))
    """,
    wrapped(
      """
      To allow it in one place, write a comment at the end of the line, or alone on the line above. \
      In Markdown:
      """
    ),
    "    <!-- waymark-ignore: \(rule.code) -->",
    "In front matter and `site.yml`:",
    "    # waymark-ignore: \(rule.code)",
  ]
}
