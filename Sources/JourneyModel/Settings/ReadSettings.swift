package import Diagnostics
import Documents

/// Reads `site.yml`. Raises `unknown-setting`, `unknown-framework`, `invalid-id`, `wrong-type`,
/// `wrong-value`, `out-of-range`, and what reading YAML raises. A file that can't be read gives the defaults.
package func readSettings(_ file: SourceFile?) -> Checked<SiteSettings> {
  var settings = SiteSettings()
  guard let file else { return Checked(settings) }
  let parsed = parseYAML(file)
  guard case .mapping(let mapping) = parsed.value else {
    var diagnostics = parsed.diagnostics
    if let node = parsed.value, !isNull(node) {
      diagnostics.append(
        Diagnostic(.wrongType, "`site.yml` is no map of keys and values", at: node.span)
      )
    }
    return Checked(settings, diagnostics)
  }
  var reader = FactReader(mapping, path: file.path)
  readTexts(&reader, into: &settings)
  readCatalogues(&reader, into: &settings)
  readChoices(&reader, into: &settings)
  let known = settingKeys
  for entry in reader.unseenEntries().prefix(suggestionLimit) {
    reader.report(
      Diagnostic(
        .unknownSetting,
        "`site.yml` has no key `\(entry.key.value)`",
        at: entry.key.span,
        help: "Known keys: \(known.joined(separator: ", ")).",
        suggestion: spellingSuggestion(for: entry.key.value, among: known)
      )
    )
  }
  return Checked(settings, parsed.diagnostics + reader.diagnostics)
}

/// The keys of `site.yml` (content format 1 §8).
private let settingKeys = [
  "title", "description", "lang", "base_url", "logo", "accent", "footer", "edit_url", "issue_url",
  "framework", "frameworks", "channels", "lanes", "scale", "review_every",
  "interviews_per_persona", "interviews_per_journey", "raw_html", "rules", "navigation",
]

private func isNull(_ node: YAMLNode) -> Bool {
  if case .null = node { return true }
  return false
}

private func readTexts(_ reader: inout FactReader, into settings: inout SiteSettings) {
  if let title = reader.text("title") { settings.title = title.value }
  if let description = reader.text("description") { settings.description = description.value }
  if let language = reader.text("lang") { settings.language = language.value }
  settings.logo = reader.text("logo")
  settings.footer = readInline("footer", &reader)
  settings.baseURL = webAddress("base_url", &reader).map { url in
    String(url.reversed().drop { $0 == "/" }.reversed())
  }
  settings.editURL = readEditURL(&reader)
  settings.issueURL = webAddress("issue_url", &reader)
  if let accent = reader.text("accent") {
    if let color = hexColor(accent.value) {
      settings.accent = color
    } else {
      reader.report(
        Diagnostic(
          .wrongValue,
          "`accent` is no colour: \u{201C}\(accent.value)\u{201D}",
          at: accent.span,
          help: "Write the colour as # and six hexadecimal digits, in quotes: \"#0b5cad\"."
        )
      )
    }
  }
}

/// An address with a place for the path of a file.
private func readEditURL(_ reader: inout FactReader) -> String? {
  guard let address = webAddress("edit_url", &reader) else { return nil }
  guard !address.contains("{path}") else { return address }
  if let text = reader.text("edit_url") {
    reader.report(
      Diagnostic(
        .wrongValue,
        "`edit_url` has no `{path}`",
        at: text.span,
        help: "The path of a page's source file goes there: https://example.org/edit/{path}."
      )
    )
  }
  return nil
}

private func webAddress(_ key: String, _ reader: inout FactReader) -> String? {
  guard let text = reader.text(key) else { return nil }
  guard text.value.hasPrefix("https://") || text.value.hasPrefix("http://"),
    !text.value.utf8.contains(where: { $0 <= 0x20 || $0 == 0x22 || $0 == 0x3C || $0 == 0x3E })
  else {
    reader.report(
      Diagnostic(
        .wrongValue,
        "`\(key)` is no web address: \u{201C}\(text.value)\u{201D}",
        at: text.span,
        help: "Write the whole address, with https:// in front."
      )
    )
    return nil
  }
  return text.value
}

/// `#abc` or `#aabbcc` as `#aabbcc`; nil for anything else.
private func hexColor(_ text: String) -> String? {
  let digits = Array(text.lowercased().dropFirst())
  guard text.hasPrefix("#"), digits.allSatisfy({ $0.isHexDigit && $0.isASCII }) else { return nil }
  switch digits.count {
  case 6: return "#" + String(digits)
  case 3: return "#" + String(digits.flatMap { [$0, $0] })
  default: return nil
  }
}

private func readChoices(_ reader: inout FactReader, into settings: inout SiteSettings) {
  settings.reviewEvery = reader.interval("review_every")
  let limit = 0...1000
  settings.interviewsPerPersona = reader.integer("interviews_per_persona", in: limit) ?? 2
  settings.interviewsPerJourney = reader.integer("interviews_per_journey", in: limit) ?? 10
  if let scale = reader.text("scale") {
    if let parsed = EmotionScale(scale.value) {
      settings.scale = parsed
    } else {
      reader.report(wrongScale(scale))
    }
  }
  if let policy = reader.word("raw_html", DocumentOptions.RawHTML.self) {
    settings.rawHTML = policy
  }
  readRules(&reader, into: &settings)
  readNavigation(&reader, into: &settings)
}

private enum RuleSetting: String, CaseIterable { case error, warning, information, off }

private func readRules(_ reader: inout FactReader, into settings: inout SiteSettings) {
  for entry in reader.map("rules")?.entries ?? [] {
    guard case .scalar(let word) = entry.value else {
      reader.reportType("rules", "a severity for each code", entry.value)
      continue
    }
    let checked = parseWord(word, key: entry.key.value, RuleSetting.self)
    for diagnostic in checked.diagnostics { reader.report(diagnostic) }
    guard let setting = checked.value else { continue }
    let severity = Severity(rawValue: setting.rawValue)
    settings.ruleSeverities[entry.key.value] = .some(severity)
    settings.ruleSettings.append((entry.key, severity))
  }
}

private func readNavigation(_ reader: inout FactReader, into settings: inout SiteSettings) {
  guard let node = reader.node("navigation") else { return }
  guard case .sequence(let items, _) = node else {
    reader.reportType("navigation", "a list of `title: destination` maps", node)
    return
  }
  for item in items {
    guard case .mapping(let mapping) = item, mapping.entries.count == 1,
      let entry = mapping.entries.first, case .scalar(let destination) = entry.value
    else {
      reader.reportType("navigation", "a list of `title: destination` maps", item)
      continue
    }
    let use = LinkUse(
      kind: .link,
      destination: destination.value,
      title: "",
      text: entry.key.value,
      span: destination.span
    )
    settings.navigation.append(SiteSettings.NavigationItem(title: entry.key.value, link: use))
  }
}
