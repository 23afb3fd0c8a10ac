/// The kinds of YAML that the format defines: front matter of each kind of file, and `site.yml`.
package enum FormatKind: String, Sendable, Hashable, CaseIterable {
  case persona, journey, phase, evidence, opportunity, page, site

  /// The files that hold such YAML.
  package var files: String {
    switch self {
    case .persona: "personas/*.md"
    case .journey: "journeys/*.md and journeys/<id>/index.md"
    case .phase: "journeys/<id>/<phase>.md"
    case .evidence: "evidence/*.md"
    case .opportunity: "opportunities/*.md"
    case .page: "all other .md files"
    case .site: "site.yml"
    }
  }

  /// What such YAML is, for the title of its schema.
  var title: String {
    switch self {
    case .site: "Waymark: site.yml"
    default: "Waymark: front matter of \(rawValue == "evidence" ? "evidence" : article + rawValue)"
    }
  }

  private var article: String {
    switch self {
    case .opportunity: "an "
    default: "a "
    }
  }

  /// The keys, in the order in which the guide lists them.
  var fields: [FieldDefinition] {
    switch self {
    case .persona: PersonaFields.all
    case .journey: JourneyFields.all
    case .phase: PhaseFields.inFile
    case .evidence: EvidenceFields.all
    case .opportunity: OpportunityFields.all
    case .page: CommonFields.all
    case .site: SiteFields.all
    }
  }
}
