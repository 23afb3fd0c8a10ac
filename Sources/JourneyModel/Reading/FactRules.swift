package import Diagnostics

extension DiagnosticRule {
  package static let wrongType = DiagnosticRule(
    "wrong-type",
    .error,
    "each key holds what the format expects there: a text, a number, a list or a map"
  )
  package static let wrongValue = DiagnosticRule(
    "wrong-value",
    .error,
    "a key that takes certain words only, or one form only, holds nothing else"
  )
  /// Like `wrong-value`, for keys that other tools use with words of their own: `status: published`,
  /// `kind: page`, `rank: 3`, `state: open`, `parent: Docs`. Such a value says nothing here, and is no
  /// fault of the document. A near miss of one of our words is `wrong-value` all the same.
  package static let foreignValue = DiagnosticRule(
    "foreign-value",
    .warning,
    "a key that other programs use too has an effect only with the words that Waymark knows"
  )
  package static let outOfRange = DiagnosticRule(
    "out-of-range",
    .error,
    "a number lies in the range that the format gives its key"
  )
  package static let unknownKey = DiagnosticRule(
    "unknown-key",
    .warning,
    "a key is one that Waymark knows, or starts with `x-`"
  )
  /// More than a third of real persona files carry the keys of other tools.
  package static let foreignKey = DiagnosticRule(
    "foreign-key",
    .information,
    "front matter holds keys of the format, and keys of your own that start with `x-`",
    isQuiet: true
  )
  package static let unknownSetting = DiagnosticRule(
    "unknown-setting",
    .error,
    "`site.yml` holds only keys of the format"
  )
}

/// How many findings of one reader get a suggestion: looking for one is slow, and a text with more
/// faults than this was not misspelt.
let suggestionLimit = 100

/// Keys of other tools that are near one of ours by accident.
let otherToolsKeys: Set<String> = [
  "date", "author", "authors", "layout", "slug", "type", "name", "url", "image", "images", "icon",
  "order", "weight", "tag", "label", "labels", "category", "version", "roles", "alias", "note",
  "notes", "head", "nav", "permalink",
]
