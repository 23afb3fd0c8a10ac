package import Diagnostics
import Documents

extension DiagnosticRule {
  package static let tooManyPhases = DiagnosticRule(
    "too-many-phases",
    .error,
    "a journey has at most 60 phases",
    isFixed: true
  )
}

/// Twice what people write (up to 28 in 349 real files): it bounds the size of a map.
let phaseLimit = 60

/// The phases of a journey as they come in: from a framework or `phases:`, from headings, from files.
struct PhaseAssembly {
  /// Path of the journey's own document.
  let path: String
  private(set) var phases: [PhaseDraft] = []
  /// Whether a framework or `phases:` names the phases.
  private(set) var hasNames: Bool
  /// Whether the framework is only the site's, so that a journey may have phases of its own.
  private let isOptional: Bool
  private(set) var hasDroppedFramework = false
  /// Indexes of phases that the journey has, in document order.
  private var order: [Int] = []
  /// Whether `phases:` lists them: then all of them are the journey's, in that order.
  private var isListed = false
  /// How many phases the framework has; they come first.
  private let templateCount: Int

  init(path: String, framework: Framework?, isOptional: Bool) {
    self.path = path
    templateCount = framework?.phases.count ?? 0
    self.isOptional = isOptional
    hasNames = framework?.phases.isEmpty == false
    phases = (framework?.phases ?? []).map { template in
      PhaseDraft(
        id: Located(template.id, at: .start(of: path)),
        title: template.title,
        aliases: template.aliases,
        hasOwnID: true,
        kind: template.kind,
        group: template.group,
        path: path
      )
    }
  }

  /// The titles of the framework's phases that the journey leaves out; empty when `phases:` chooses them.
  var missingTitles: [String] {
    guard !isListed else { return [] }
    let found = Set(order)
    return phases.indices.prefix(templateCount).filter { !found.contains($0) }.map {
      phases[$0].title
    }
  }

  /// Names by which a heading is known as each of the phases.
  var names: [[String]] { phases.map { [$0.title, $0.id.value] + $0.aliases } }

  /// Reads `phases:`. An item that names a phase of the framework starts from that.
  mutating func readList(_ reader: inout FactReader, reading: PhaseReading) {
    guard let node = reader.value(JourneyFields.phases) else { return }
    guard case .sequence(let items, _) = node else {
      reader.reportType(JourneyFields.phases, "a list of ids or maps", node)
      return
    }
    let templates = phases
    isListed = true
    hasNames = hasNames || !items.isEmpty
    phases = items.prefix(phaseLimit + 1).compactMap { item in
      switch item {
      case .scalar(let name): return phase(named: name, title: nil, templates: templates)
      case .mapping(let mapping):
        return phase(mapping, templates: templates, reading: reading, reporting: &reader)
      case .null: return nil
      case .sequence:
        reader.reportType(JourneyFields.phases, "a list of ids or maps", item)
        return nil
      }
    }
  }

  private func phase(
    _ mapping: YAMLMapping,
    templates: [PhaseDraft],
    reading: PhaseReading,
    reporting reader: inout FactReader
  ) -> PhaseDraft? {
    var inner = FactReader(mapping, path: path, fields: PhaseFields.inList)
    defer { for diagnostic in inner.diagnostics { reader.report(diagnostic) } }
    let title = inner.value(CommonFields.title)
    let id = inner.value(CommonFields.id).flatMap { inner.take(checkedID($0)) }
    guard let name = id ?? title else {
      guard !inner.holds(CommonFields.id) else { return nil }
      inner.report(
        Diagnostic(
          .wrongType,
          "a phase has neither `id` nor `title`",
          at: mapping.span,
          help: "Give the phase an `id`, a `title`, or both."
        )
      )
      return nil
    }
    var draft = phase(named: name, title: title?.value, templates: templates)
    draft.aliases += inner.value(CommonFields.aliases).map(\.value)
    readPhaseFacts(&inner, into: &draft, reading: reading)
    return draft
  }

  private func phase(
    named name: Located<String>,
    title: String?,
    templates: [PhaseDraft]
  ) -> PhaseDraft {
    if var draft = templates.first(where: { $0.isCalled([foldedName(name.value)]) }) {
      draft.id.span = name.span
      draft.title = title ?? draft.title
      return draft
    }
    let isSlug = slug(name.value) == name.value
    return PhaseDraft(
      id: Located(id(ofTitle: name.value), at: name.span),
      title: title ?? (isSlug ? words(ofStem: name.value) : name.value),
      hasOwnID: true,
      path: path
    )
  }

  /// Adds a heading's phase, or fills the listed one that it names.
  mutating func add(
    _ heading: PhaseHeading,
    reading: PhaseReading,
    reporting reader: inout FactReader
  ) {
    let section = heading.section
    let index = heading.template ?? phases.count
    if heading.template == nil {
      phases.append(
        PhaseDraft(
          id: Located(id(ofTitle: heading.title), at: section.heading.span),
          title: heading.title,
          path: path
        )
      )
    }
    order.append(index)
    phases[index].number = heading.number
    phases[index].anchor = section.anchor
    phases[index].id.span = section.heading.span
    readAttributes(of: section.heading, into: index, reading, reporting: &reader)
    readPhaseBody(
      PhaseText(blocks: section.blocks, sections: section.children),
      into: &phases[index],
      reading: reading,
      reporting: &reader
    )
  }

  /// `{id=choosing kind=decision}` after a phase's heading.
  mutating func readAttributes(
    of heading: Inline,
    into index: Int,
    _ reading: PhaseReading,
    reporting reader: inout FactReader
  ) {
    guard !heading.attributes.isEmpty else { return }
    let entries = heading.attributes.map {
      YAMLMapping.Entry(key: $0.key, value: .scalar($0.value))
    }
    let mapping = YAMLMapping(entries: entries, span: heading.span)
    var inner = FactReader(mapping, path: path, fields: PhaseFields.inHeading)
    if let id = inner.value(CommonFields.id).flatMap({ inner.take(checkedID($0)) }) {
      phases[index].id = id
      phases[index].hasOwnID = true
    }
    readPhaseFacts(&inner, into: &phases[index], reading: reading)
    for diagnostic in inner.diagnostics { reader.report(diagnostic) }
  }

  /// Adds a phase's own file, or fills the listed phase that it names.
  mutating func add(
    _ document: ParsedDocument,
    _ body: DocumentBody,
    reading: PhaseReading,
    reporting reader: inout FactReader
  ) {
    var inner = FactReader(document.frontMatter, path: document.path, fields: PhaseFields.inFile)
    let stem = fileStem(document.path)
    let title = inner.value(CommonFields.title)?.value
    let id =
      inner.value(CommonFields.id).flatMap { inner.take(checkedID($0)) }
      ?? Located(JourneyModel.id(ofStem: stem), at: .start(of: document.path))
    let called = Set([id.value, title, body.title?.value].compactMap { $0 }.map { foldedName($0) })
    let index = phases.firstIndex { $0.path == path && $0.isCalled(called) } ?? phases.count
    if index == phases.count {
      let written = body.title?.value ?? words(ofStem: stem)
      let heading = reading.vocabulary.phaseHeading(title ?? written)
      phases.append(
        PhaseDraft(id: id, title: heading.title, hasOwnID: true, path: document.path)
      )
    }
    order.append(index)
    phases[index].path = document.path
    phases[index].id.span = id.span
    phases[index].number = splitOrdinal(stem)?.number
    phases[index].anchor = body.titleAnchor
    if let title { phases[index].title = title }
    phases[index].aliases += inner.value(CommonFields.aliases).map(\.value)
    phases[index].language = inner.value(CommonFields.language)?.value
    phases[index].redirectFrom = inner.value(CommonFields.redirectFrom)
    readPhaseFacts(&inner, into: &phases[index], reading: reading, others: CommonFields.all)
    readPhaseBody(
      PhaseText(blocks: body.blocks, sections: body.sections),
      into: &phases[index],
      reading: reading,
      reporting: &inner
    )
    for diagnostic in inner.diagnostics { reader.report(diagnostic) }
  }

  /// Whether headings, files or an earlier map gave phases.
  var hasPhases: Bool { !order.isEmpty }

  /// The names of the listed phases, or of those that the journey has so far.
  func phaseNames() -> PhaseNames {
    PhaseNames(phases, hasNames ? Array(phases.indices) : order)
  }

  /// Lets go of the site's framework where the journey has none of its phases.
  mutating func dropUnusedFramework() {
    guard isOptional, !isListed, order.isEmpty else { return }
    phases = []
    hasDroppedFramework = hasNames
    hasNames = false
  }

  /// Makes a listed phase one of the journey's.
  mutating func use(_ index: Int) {
    if hasNames, !order.contains(index) { order.append(index) }
  }

  mutating func update(_ index: Int, _ change: (inout PhaseDraft) -> Void) {
    change(&phases[index])
  }

  mutating func addLane(_ lane: LaneDraft, to index: Int, reporting reader: inout FactReader) {
    phases[index].add(lane, reporting: &reader)
  }

  /// Adds a phase of a map behind the one that came last in the map, else before the one that comes first of those that
  /// are there, else at the end; nil when the journey is full.
  mutating func insert(
    _ phase: MapPhase,
    after last: Int?,
    before first: Int?,
    group: String?
  ) -> Int? {
    guard order.count <= phaseLimit else { return nil }
    var draft = PhaseDraft(
      id: Located(id(ofTitle: phase.title), at: phase.heading.span),
      title: phase.title,
      path: path
    )
    draft.group = group
    let behind = last.flatMap { order.firstIndex(of: $0) }.map { $0 + 1 }
    let place = behind ?? first.flatMap { order.firstIndex(of: $0) } ?? order.endIndex
    order.insert(phases.count, at: place)
    phases.append(draft)
    return phases.count - 1
  }

  /// The journey's phases in order, with ids that differ: an id that a heading made gets a number, one
  /// that the author gave twice is `duplicate-phase`. Raises `too-many-phases`.
  func finished(reporting reader: inout FactReader) -> [PhaseDraft] {
    let listed = isListed ? Array(phases.indices) : []
    let indexes = listed + order.filter { !isListed || !listed.contains($0) }
    var drafts = unique(indexes).map { phases[$0] }
    if drafts.count > phaseLimit {
      reader.report(
        Diagnostic(
          .tooManyPhases,
          "this journey has \(drafts.count) phases",
          at: drafts[phaseLimit].id.span,
          help: "Split the journey in two, one detailing a phase of the other."
        )
      )
      drafts.removeSubrange(phaseLimit...)
    }
    return withUniqueIDs(drafts, reporting: &reader)
  }
}

extension PhaseDraft {
  /// Whether one of the folded names is its id, title or alias.
  fileprivate func isCalled(_ folded: Set<String>) -> Bool {
    ([id.value, title] + aliases).contains { folded.contains(foldedName($0)) }
  }
}
