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
        Diagnostic(
          .wrongType,
          "`site.yml` is no map of keys and values",
          at: node.span,
          help: "Write one `key: value` on each line, for instance `title: Our customers`."
        )
      )
    }
    settings.isUnreadable = diagnostics.containsError
    return Checked(settings, diagnostics)
  }
  var reader = FactReader(mapping, path: file.path, fields: SiteFields.all)
  readTexts(&reader, into: &settings)
  readCatalogues(&reader, into: &settings)
  readChoices(&reader, into: &settings)
  let known = SiteFields.all.map(\.key)
  for entry in reader.unseenEntries().prefix(suggestionLimit) {
    let near = spellingSuggestion(for: entry.key.value, among: known)
    reader.report(
      Diagnostic(
        .unknownSetting,
        "`site.yml` has no key `\(entry.key.value)`",
        at: entry.key.span,
        help: near == nil ? "Known keys: \(known.joined(separator: ", "))." : nil,
        suggestion: near
      )
    )
  }
  settings.isUnreadable = parsed.diagnostics.containsError
  settings.faultyKeys = faultyKeys(of: mapping, reader.diagnostics)
  return Checked(settings, parsed.diagnostics + reader.diagnostics)
}

/// The keys whose values hold an error; of a misspelt key, the one that was probably meant.
private func faultyKeys(of mapping: YAMLMapping, _ diagnostics: [Diagnostic]) -> Set<String> {
  var keys: Set<String> = []
  for fault in diagnostics where fault.severity == .error {
    let entry = mapping.entries.last { $0.key.span.lower <= fault.span.lower }
    if let entry { keys.insert(entry.key.value) }
    if let meant = fault.suggestion, fault.rule == .unknownSetting { keys.insert(meant) }
  }
  return keys
}

private func isNull(_ node: YAMLNode) -> Bool {
  if case .null = node { return true }
  return false
}

private func readTexts(_ reader: inout FactReader, into settings: inout SiteSettings) {
  if let title = reader.value(SiteFields.title) { settings.title = title.value }
  if let description = reader.value(SiteFields.description) {
    settings.description = description.value
  }
  if let language = reader.value(SiteFields.language) { settings.language = language.value }
  settings.logo = reader.value(SiteFields.logo)
  settings.footer = reader.value(SiteFields.footer)
  settings.baseURL = webAddress(SiteFields.baseURL, &reader).map { url in
    String(url.reversed().drop { $0 == "/" }.reversed())
  }
  settings.editURL = readEditURL(&reader)
  settings.issueURL = webAddress(SiteFields.issueURL, &reader)
  if let accent = reader.value(SiteFields.accent) {
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
  guard let address = webAddress(SiteFields.editURL, &reader) else { return nil }
  guard !address.contains("{path}") else { return address }
  if let text = reader.value(SiteFields.editURL) {
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

private func webAddress(
  _ field: Field<Located<String>?>,
  _ reader: inout FactReader
) -> String? {
  guard let text = reader.value(field) else { return nil }
  guard text.value.hasPrefix("https://") || text.value.hasPrefix("http://"),
    !text.value.utf8.contains(where: { $0 <= 0x20 || $0 == 0x22 || $0 == 0x3C || $0 == 0x3E })
  else {
    reader.report(
      Diagnostic(
        .wrongValue,
        "`\(field.key)` is no web address: \u{201C}\(text.value)\u{201D}",
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
  settings.reviewEvery = reader.value(SiteFields.reviewEvery)
  settings.interviewsPerPersona = reader.value(SiteFields.interviewsPerPersona) ?? 2
  settings.interviewsPerJourney = reader.value(SiteFields.interviewsPerJourney) ?? 10
  if let scale = reader.value(SiteFields.scale) {
    if let parsed = EmotionScale(scale.value) {
      settings.scale = parsed
    } else {
      reader.report(wrongScale(scale))
    }
  }
  if let policy = reader.value(SiteFields.rawHTML) {
    settings.rawHTML = policy
  }
  readRules(&reader, into: &settings)
  readNavigation(&reader, into: &settings)
}

private func readRules(_ reader: inout FactReader, into settings: inout SiteSettings) {
  for entry in reader.value(SiteFields.rules)?.entries ?? [] {
    guard case .scalar(let word) = entry.value else {
      reader.reportType(SiteFields.rules, "a severity for each code", entry.value)
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
  guard let node = reader.value(SiteFields.navigation) else { return }
  guard case .sequence(let items, _) = node else {
    reader.reportType(SiteFields.navigation, "a list of `title: destination` maps", node)
    return
  }
  for item in items {
    guard case .mapping(let mapping) = item, mapping.entries.count == 1,
      let entry = mapping.entries.first, case .scalar(let destination) = entry.value
    else {
      reader.reportType(SiteFields.navigation, "a list of `title: destination` maps", item)
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
