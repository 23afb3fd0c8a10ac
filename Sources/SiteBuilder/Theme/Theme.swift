package import Diagnostics
import Templates

/// The files that make pages of models: templates, and files that are copied as they are.
package struct Theme: Sendable {
  /// Template files by name without `.html`: `journey`, `partials/entry`. Later ones replace earlier ones.
  var templates: [TemplateSource]
  /// Other files, by path below the theme's folder; they lie at the same path in the site.
  var assets: [String: [UInt8]]

  /// `builtIn` are the program's own files, `overrides` those of a folder; each replaces the file of its name.
  ///
  /// `overridePrefix` is put before the paths of overrides in messages: `site-template/`.
  package init(
    builtIn: [(path: String, text: String)],
    overrides: [SourceFile] = [],
    overridePrefix: String = ""
  ) {
    templates = []
    assets = [:]
    for (path, text) in builtIn {
      add(SourceFile(path: path, text: text), shownAs: "built-in theme/\(path)")
    }
    for file in overrides { add(file, shownAs: overridePrefix + file.path) }
  }

  /// The files that are no templates, sorted by path.
  package var assetFiles: [SourceFile] {
    assets.sorted { $0.key < $1.key }.map { SourceFile(path: $0.key, bytes: $0.value) }
  }

  private mutating func add(_ file: SourceFile, shownAs shown: String) {
    guard file.path.hasSuffix(".html") else {
      assets[file.path] = file.bytes
      return
    }
    let name = String(file.path.dropLast(5))
    templates.removeAll { $0.name == name }
    templates.append(
      TemplateSource(name: name, file: SourceFile(path: shown, bytes: file.bytes))
    )
  }

  /// The texts of the templates by the paths that diagnostics about them name.
  package var templateFiles: [SourceFile] { templates.map(\.file) }
}

/// The pages that a theme makes, each with the shape of its fields.
private let pageTemplates: [PageTemplate] = [
  PageTemplate("home", HomePage.fields.shape),
  PageTemplate("journeys", JourneysPage.fields.shape),
  PageTemplate("journey", JourneyPage.fields.shape),
  PageTemplate("phase", PhasePage.fields.shape),
  PageTemplate("personas", PersonasPage.fields.shape),
  PageTemplate("persona", PersonaPage.fields.shape),
  PageTemplate("persona-list", PersonaListPage.fields.shape),
  PageTemplate("evidence-index", EvidenceIndexPage.fields.shape),
  PageTemplate("evidence", EvidencePage.fields.shape),
  PageTemplate("opportunities", OpportunitiesPage.fields.shape),
  PageTemplate("touchpoints", TouchpointsPage.fields.shape),
  PageTemplate("pain-points", PainPointsPage.fields.shape),
  PageTemplate("content-gaps", ContentGapsPage.fields.shape),
  PageTemplate("glossary", GlossaryPage.fields.shape),
  PageTemplate("page", PlainPage.fields.shape),
  PageTemplate("not-found", NotFoundPage.fields.shape),
]

/// A theme whose templates are ready. It depends on no content: a program can make it while files are read.
package struct CompiledTheme: Sendable {
  let theme: Theme
  /// By the kind of page, with what `compileTemplates` raised.
  let templates: Checked<[String: CompiledTemplate]>

  package init(_ theme: Theme) {
    self.theme = theme
    templates = compileTemplates(theme.templates, pages: pageTemplates)
  }
}
