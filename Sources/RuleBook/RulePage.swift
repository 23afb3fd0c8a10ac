package import Diagnostics

/// What Waymark says about one rule when it is asked: why it exists, a text that breaks it, one that keeps it.
///
/// Each page is a static constant in a file of its own, named for the code. `waymark explain`, `docs/diagnostics.md`
/// and the guide's pages about rules are made from it.
package struct RulePage: Sendable {
  package let rule: DiagnosticRule
  /// Where the rule is listed.
  package let group: RuleGroup
  /// Why the rule exists: what would go wrong for whom. Sentences with full stops, Markdown code spans allowed.
  package let reason: String
  /// Breaks the rule, and gives this finding: tests build it.
  package let bad: RuleExample
  /// The same text with the fault mended the way an author would: tests see no finding of the rule.
  package let good: RuleExample

  init(
    _ rule: DiagnosticRule,
    in group: RuleGroup,
    reason: String,
    bad: RuleExample,
    good: RuleExample
  ) {
    self.rule = rule
    self.group = group
    self.reason = reason
    self.bad = bad
    self.good = good
  }
}

/// What a rule is about, in the order in which the documentation lists rules.
package enum RuleGroup: String, Sendable, CaseIterable {
  case text = "Files and text"
  case facts = "Facts in front matter and braces"
  case references = "References and links"
  case structure = "Structure of journeys and personas"
  case method = "Method"
  case presentation = "Presentation"
  case themes = "Themes"
}

/// A piece of a content folder that breaks or keeps a rule.
package enum RuleExample: Sendable, ExpressibleByDictionaryLiteral {
  /// Files that are added to those of `RuleBook.exampleWiki`, or replace them. Paths below `site-template/` are
  /// files of a theme.
  case files([SourceFile])
  /// Said in words, where no short text can show it: a symbolic link, a file of 2 MB.
  case situation(String)

  package init(dictionaryLiteral elements: (String, String)...) {
    self = .files(elements.map { SourceFile(path: $0.0, text: $0.1) })
  }
}
