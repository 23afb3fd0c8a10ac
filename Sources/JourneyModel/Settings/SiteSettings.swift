package import Diagnostics
package import Documents

/// What happens to raw HTML in authored Markdown.
package typealias RawHTMLPolicy = DocumentOptions.RawHTML

/// `site.yml`, read and checked (content format 1 §8). Every key is optional, and so is the file.
package struct SiteSettings: Sendable {
  package var title = "Customer journeys"
  package var description = ""
  /// BCP 47.
  package var language = "en"
  /// Absolute http(s) URL without a trailing slash; needed for `sitemap.xml` only.
  package var baseURL: String?
  /// Path relative to the content folder.
  package var logo: Located<String>?
  /// `#rrggbb`, lower case.
  package var accent: String?
  package var footer: Inline?
  /// URL with `{path}` for the path of a source file.
  package var editURL: String?
  package var issueURL: String?
  /// Id of the framework of journeys that name none.
  package var framework: Located<String>?
  /// Shipped ones first, then the site's in document order; a site's own may replace a shipped one.
  package var frameworks: [Framework] = Framework.shipped
  /// In document order.
  package var channels: [Channel] = []
  package var hasChannelCatalogue = false
  /// Lanes in the site's order when it gives one, else the standard order.
  package var laneOrder: [Lane] = StandardLane.allCases.map(Lane.init)
  /// What the rows of pictures are where a journey does not say.
  package var laneSet = LaneSet.information
  package var scale = EmotionScale.standard
  package var reviewEvery: CalendarInterval?
  package var interviewsPerPersona = 2
  package var interviewsPerJourney = 10
  package var rawHTML = DocumentOptions.RawHTML.drop
  /// Severity by code; nil switches a rule off.
  package var ruleSeverities: [String: Severity?] = [:]
  /// The codes that `rules:` names, in document order, each with the severity that it asks for; nil is off.
  package var ruleSettings: [(code: Located<String>, severity: Severity?)] = []
  /// Whether `site.yml` could not be read as a whole.
  var isUnreadable = false
  /// Keys in whose values an error was found.
  var faultyKeys: Set<String> = []
  /// Titles and destinations that stand in the top bar after the registers.
  package var navigation: [NavigationItem] = []

  /// An element that the site adds to the top bar.
  package struct NavigationItem: Sendable {
    package var title: String
    package var link: LinkUse
  }

  package init() {}

  /// Whether what a key says may not have been read: it is then unknown, not absent.
  func isUnknown(_ key: String) -> Bool { isUnreadable || faultyKeys.contains(key) }

  /// Findings with the severities that `rules:` asks for; rules that are off are left out. Fixed ones stay as they are.
  package func applyingRules(to diagnostics: [Diagnostic]) -> [Diagnostic] {
    guard !ruleSeverities.isEmpty else { return diagnostics }
    return diagnostics.compactMap { diagnostic in
      guard !diagnostic.rule.isFixed, let setting = ruleSeverities[diagnostic.rule.code] else {
        return diagnostic
      }
      guard let severity = setting else { return nil }
      var changed = diagnostic
      changed.severity = severity
      return changed
    }
  }
}
