import Diagnostics
import Documents

/// What a path in the content folder holds: the folder decides (content format 1 §1).
enum DocumentRole: Hashable {
  case home
  case persona
  case journey
  /// A phase of the folder journey whose index document has this path.
  case phase(ofJourney: String)
  case evidence
  case opportunity
  case glossary
  /// The prose above a register: `personas/index.md` and the like, by folder.
  case introduction(String)
  case page
}

/// The role of each document. A folder below `journeys/` with an `index.md` is one journey.
func documentRoles(_ paths: [String]) -> [DocumentRole] {
  let all = Set(paths)
  return paths.map { path in
    let parts = path.split(separator: "/").map(String.init)
    let stem = foldedName(withoutExtension(parts.last ?? ""))
    if parts.count == 1 {
      if stem == "index" { return .home }
      return stem == "glossary" ? .glossary : .page
    }
    let folder = parts[0]
    guard ["personas", "journeys", "evidence", "opportunities"].contains(folder) else {
      return .page
    }
    if parts.count == 2, stem == "index" || stem == "readme" { return .introduction(folder) }
    switch folder {
    case "personas": return .persona
    case "evidence": return .evidence
    case "opportunities": return .opportunity
    default:
      let index = parts.dropLast().joined(separator: "/") + "/index.md"
      guard parts.count > 2, stem != "index", all.contains(index) else { return .journey }
      // What code hosts show for a folder is about the files, not a phase.
      return stem == "readme" ? .page : .phase(ofJourney: index)
    }
  }
}

/// Reads all documents into typed drafts; nothing is looked up yet.
///
/// `documents` are in path order. Raises what the readers of each kind raise.
func readWiki(_ documents: [ParsedDocument], settings: SiteSettings) -> Checked<WikiDraft> {
  var wiki = WikiDraft()
  var diagnostics: [Diagnostic] = []
  func taken<Value>(_ checked: Checked<Value>) -> Value {
    diagnostics += checked.diagnostics
    return checked.value
  }
  let roles = documentRoles(documents.map(\.path))
  var phaseDocuments: [String: [ParsedDocument]] = [:]
  for (document, role) in zip(documents, roles) {
    if case .phase(let journey) = role { phaseDocuments[journey, default: []].append(document) }
  }
  for (document, role) in zip(documents, roles) {
    wiki.links += document.links
    if document.isIncomplete { wiki.unread.incomplete.insert(document.path) }
    switch role {
    case .home: wiki.home = taken(readPage(document))
    case .persona:
      let checked = readPersonas(document, settings: settings)
      var file = taken(checked)
      let isIncomplete = document.isIncomplete || checked.diagnostics.containsError
      for index in file.drafts.indices where isIncomplete {
        file.drafts[index].facts.isIncomplete = true
      }
      wiki.personas += file.drafts
      if let rest = file.rest { wiki.splitFiles.append(rest) }
    case .journey:
      let phases = phaseDocuments[document.path] ?? []
      var file = taken(readJourneys(document, phaseDocuments: phases, settings: settings))
      for index in file.drafts.indices where document.isIncomplete {
        file.drafts[index].facts.isIncomplete = true
      }
      wiki.journeys += file.drafts
      if let rest = file.rest { wiki.splitFiles.append(rest) }
    case .phase: break
    case .evidence:
      let checked = readEvidence(document)
      var evidence = taken(checked)
      evidence.facts.isIncomplete = document.isIncomplete || checked.diagnostics.containsError
      wiki.evidence.append(evidence)
    case .opportunity: wiki.opportunities.append(taken(readOpportunity(document)))
    case .glossary: wiki.glossary = taken(readPage(document))
    case .introduction(let folder): wiki.introductions[folder] = taken(readPage(document))
    case .page: wiki.pages.append(taken(readPage(document)))
    }
  }
  for file in wiki.splitFiles { wiki.introduce(file) }
  return Checked(wiki, diagnostics)
}

extension WikiDraft {
  /// What a file says beside its several personas or journeys stands above their register.
  fileprivate mutating func introduce(_ file: Page) {
    guard let folder = file.facts.path.split(separator: "/").first.map(String.init) else { return }
    if introductions[folder] == nil {
      introductions[folder] = file
    } else {
      introductions[folder]?.prose.blocks += file.prose.blocks
      introductions[folder]?.prose.sections += file.prose.sections
    }
  }
}
