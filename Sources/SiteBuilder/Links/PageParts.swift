import Documents
import JourneyModel

/// The id of a field on a persona's page.
func fieldAnchor(_ field: PersonaField) -> String {
  field == .painPoints ? "_pains" : "field-\(slug(field.rawValue))"
}

extension Site {
  /// The id of a lane on its phase's page; empty for the emotion lane, which has no place of its own there.
  func laneAnchor(_ index: Int, of link: PhaseLink) -> String {
    switch wiki[link.journey].lanes[index].standard {
    case .participation: return "_participation"
    case .needs: return "_needs"
    case .activities: return "_activities"
    case .content: return "_content-lane"
    case .emotion: return ""
    default:
      let anchor = wiki[link].cells[index].anchor
      return anchor.isEmpty ? "lane-\(laneSlug(wiki[link.journey].lanes[index]))" : anchor
    }
  }

  /// Where a heading of a phase's document ended up on the phase's page.
  func anchor(_ written: String, onPageOf link: PhaseLink) -> String {
    guard !written.isEmpty,
      let lane = wiki[link].cells.firstIndex(where: { $0.anchor == written })
    else { return written }
    return laneAnchor(lane, of: link)
  }

  /// Where a heading of a persona's document ended up on the persona's page; empty for the top of the page.
  func anchor(_ written: String, onPageOf link: Link<Persona>) -> String {
    let persona = wiki[link]
    guard !written.isEmpty, !headingAnchors(of: persona.prose).contains(written) else {
      return written
    }
    let name = foldedName(written)
    let field = persona.fields.first { entries in
      let field = entries.field
      return foldedName(field.title) == name || foldedName(field.rawValue) == name
        || fieldAnchor(field) == written
        || (field == .painPoints && ["pain", "frustration"].contains { name.hasPrefix($0) })
    }
    return field.map { fieldAnchor($0.field) } ?? ""
  }
}
