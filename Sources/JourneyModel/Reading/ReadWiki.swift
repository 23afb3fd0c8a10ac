package import Diagnostics
package import Documents

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

  /// Whether it is a journey, or a phase of one.
  var isAboutJourney: Bool {
    switch self {
    case .journey, .phase: true
    default: false
    }
  }
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

/// The documents that are read together: one file, or the index document of a folder journey with those of its phases.
package struct ReadingTask: Sendable {
  let document: ParsedDocument
  let role: DocumentRole
  /// In path order; empty for anything but a folder journey.
  var phases: [ParsedDocument] = []

}

/// What there is to read in documents, in their order, which is that of their paths. Tasks don't depend on each other.
package func readingTasks(_ documents: [ParsedDocument]) -> [ReadingTask] {
  let plan = ReadingPlan(documents.map(\.path))
  return documents.indices.map { plan.task($0, of: documents) }
}

/// What each document is and which are read together, as their paths alone tell. Each document has a task of its own, by
/// its index; that of a phase is empty.
package struct ReadingPlan: Sendable {
  private let roles: [DocumentRole]
  /// The phases of folder journeys, by the index of the journey's index document.
  private var phases: [Int: [Int]] = [:]
  /// The index documents of the journeys that each phase belongs to: several where their paths look the same.
  private var journeys: [Int: [Int]] = [:]

  /// Nothing to read.
  package init() { roles = [] }

  /// `paths` are in order.
  package init(_ paths: [String]) {
    roles = documentRoles(paths)
    var phasesByPath: [String: [Int]] = [:]
    for (index, role) in roles.enumerated() {
      if case .phase(let journey) = role { phasesByPath[journey, default: []].append(index) }
    }
    guard !phasesByPath.isEmpty else { return }
    for (index, role) in roles.enumerated() where role == .journey {
      guard let own = phasesByPath[paths[index]] else { continue }
      phases[index] = own
      for phase in own { journeys[phase, default: []].append(index) }
    }
  }

  /// What there is to read in a document, and in those that are read together with it.
  package func task(_ index: Int, of documents: [ParsedDocument]) -> ReadingTask {
    ReadingTask(
      document: documents[index],
      role: roles[index],
      phases: (phases[index] ?? []).map { documents[$0] }
    )
  }

  /// Whether a document is a journey, or a phase of one.
  package func isAboutJourney(_ index: Int) -> Bool { roles[index].isAboutJourney }

  /// The tasks that read a document, by their index.
  package func tasks(reading index: Int) -> [Int] { journeys[index] ?? [index] }

  /// The documents that a task reads: its own, then those of phases.
  package func documents(ofTask index: Int) -> [Int] { [index] + (phases[index] ?? []) }
}

/// What one task says, typed; nothing is looked up yet. Raises what the readers of each kind raise.
package func read(_ task: ReadingTask, settings: SiteSettings) -> Checked<TaskReading> {
  var checked = readEntities(task, settings: settings)
  if task.document.isIncomplete || checked.diagnostics.containsError {
    checked.value.markAsIncomplete()
  }
  return checked
}

private func readEntities(_ task: ReadingTask, settings: SiteSettings) -> Checked<TaskReading> {
  let document = task.document
  switch task.role {
  case .home: return readPage(document).map { TaskReading(page: $0, role: .home) }
  case .persona:
    return readPersonas(document, settings: settings).map {
      TaskReading(personas: $0.drafts, rest: $0.rest)
    }
  case .journey:
    return readJourneys(document, phaseDocuments: task.phases, settings: settings).map {
      TaskReading(journeys: $0.drafts, rest: $0.rest)
    }
  case .phase: return Checked(TaskReading())
  case .evidence: return readEvidence(document).map { TaskReading(evidence: $0) }
  case .opportunity: return readOpportunity(document).map { TaskReading(opportunity: $0) }
  case .glossary, .introduction, .page:
    return readPage(document).map { TaskReading(page: $0, role: task.role) }
  }
}

/// What was read of one task.
package struct TaskReading: Sendable {
  var personas: [PersonaDraft] = []
  var journeys: [JourneyDraft] = []
  var evidence: EvidenceDraft?
  var opportunity: Opportunity?
  var page: Page?
  /// The role of `page`.
  var role = DocumentRole.page
  /// What a file with several personas or journeys says beside them.
  var rest: Page?

  /// Whether nothing but journeys was read.
  var holdsOnlyJourneys: Bool {
    personas.isEmpty && evidence == nil && opportunity == nil && page == nil && rest == nil
  }

  fileprivate mutating func markAsIncomplete() {
    for index in personas.indices { personas[index].facts.isIncomplete = true }
    for index in journeys.indices { journeys[index].facts.isIncomplete = true }
    evidence?.facts.isIncomplete = true
  }
}

/// Everything that the documents say, from the readings of their tasks, which are in the same order.
func joinedReadings(_ readings: [TaskReading], of documents: [ParsedDocument]) -> WikiDraft {
  var wiki = WikiDraft()
  for (document, reading) in zip(documents, readings) {
    if document.isIncomplete { wiki.unread.incomplete.insert(document.path) }
    wiki.personas += reading.personas
    wiki.journeys += reading.journeys
    if let evidence = reading.evidence { wiki.evidence.append(evidence) }
    if let opportunity = reading.opportunity { wiki.opportunities.append(opportunity) }
    if let rest = reading.rest { wiki.splitFiles.append(rest) }
    guard let page = reading.page else { continue }
    switch reading.role {
    case .home: wiki.home = page
    case .glossary: wiki.glossary = page
    case .introduction(let folder): wiki.introductions[folder] = page
    default: wiki.pages.append(page)
    }
  }
  for file in wiki.splitFiles { wiki.introduce(file) }
  return wiki
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
