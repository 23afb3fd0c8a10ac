package import Documents

/// The facts of an entry as members of its own. Written out, because looking each up by a key path took a tenth of a
/// check's time.
extension Entry {
  /// Whether anything is said beside its text.
  package var hasFacts: Bool { !facts.isEmpty }

  package var id: String? {
    get { facts.isEmpty ? nil : facts[0].id }
    set { change(newValue == nil) { $0.id = newValue } }
  }
  package var number: Int? {
    get { facts.isEmpty ? nil : facts[0].number }
    set { change(newValue == nil) { $0.number = newValue } }
  }
  package var personas: [Link<Persona>] {
    get { facts.isEmpty ? [] : facts[0].personas }
    set { change(newValue.isEmpty) { $0.personas = newValue } }
  }
  package var actors: [String] {
    get { facts.isEmpty ? [] : facts[0].actors }
    set { change(newValue.isEmpty) { $0.actors = newValue } }
  }
  package var channels: [Link<Channel>] {
    get { facts.isEmpty ? [] : facts[0].channels }
    set { change(newValue.isEmpty) { $0.channels = newValue } }
  }
  package var evidence: [Link<Evidence>] {
    get { facts.isEmpty ? [] : facts[0].evidence }
    set { change(newValue.isEmpty) { $0.evidence = newValue } }
  }
  package var severity: Int? {
    get { facts.isEmpty ? nil : facts[0].severity }
    set { change(newValue == nil) { $0.severity = newValue } }
  }
  package var painKind: PainKind? {
    get { facts.isEmpty ? nil : facts[0].painKind }
    set { change(newValue == nil) { $0.painKind = newValue } }
  }
  package var emotion: Double? {
    get { facts.isEmpty ? nil : facts[0].emotion }
    set { change(newValue == nil) { $0.emotion = newValue } }
  }
  package var isMomentOfTruth: Bool {
    get { facts.isEmpty ? false : facts[0].isMomentOfTruth }
    set { change(!newValue) { $0.isMomentOfTruth = newValue } }
  }
  package var towards: ConversionGoal? {
    get { facts.isEmpty ? nil : facts[0].towards }
    set { change(newValue == nil) { $0.towards = newValue } }
  }
  package var metric: String? {
    get { facts.isEmpty ? nil : facts[0].metric }
    set { change(newValue == nil) { $0.metric = newValue } }
  }
  package var impact: Int? {
    get { facts.isEmpty ? nil : facts[0].impact }
    set { change(newValue == nil) { $0.impact = newValue } }
  }
  package var effort: Int? {
    get { facts.isEmpty ? nil : facts[0].effort }
    set { change(newValue == nil) { $0.effort = newValue } }
  }
  package var confidence: String? {
    get { facts.isEmpty ? nil : facts[0].confidence }
    set { change(newValue == nil) { $0.confidence = newValue } }
  }
  package var answers: [EntryLink] {
    get { facts.isEmpty ? [] : facts[0].answers }
    set { change(newValue.isEmpty) { $0.answers = newValue } }
  }
  package var touchpoint: String? {
    get { facts.isEmpty ? nil : facts[0].touchpoint }
    set { change(newValue == nil) { $0.touchpoint = newValue } }
  }
  package var format: String? {
    get { facts.isEmpty ? nil : facts[0].format }
    set { change(newValue == nil) { $0.format = newValue } }
  }
  package var depth: String? {
    get { facts.isEmpty ? nil : facts[0].depth }
    set { change(newValue == nil) { $0.depth = newValue } }
  }
  package var funnel: FunnelStage? {
    get { facts.isEmpty ? nil : facts[0].funnel }
    set { change(newValue == nil) { $0.funnel = newValue } }
  }
  package var url: LinkUse? {
    get { facts.isEmpty ? nil : facts[0].url }
    set { change(newValue == nil) { $0.url = newValue } }
  }
  package var owner: String? {
    get { facts.isEmpty ? nil : facts[0].owner }
    set { change(newValue == nil) { $0.owner = newValue } }
  }
  package var status: String? {
    get { facts.isEmpty ? nil : facts[0].status }
    set { change(newValue == nil) { $0.status = newValue } }
  }
  package var rate: Double? {
    get { facts.isEmpty ? nil : facts[0].rate }
    set { change(newValue == nil) { $0.rate = newValue } }
  }
  package var isFaulty: Bool {
    get { facts.isEmpty ? false : facts[0].isFaulty }
    set { change(!newValue) { $0.isFaulty = newValue } }
  }
}
