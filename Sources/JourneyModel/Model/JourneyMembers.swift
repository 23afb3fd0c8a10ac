package import Diagnostics
package import Documents

/// The members of a journey, which lie behind one reference. Written out: to look each up by a key path would be slow.
extension Journey {
  package var facts: EntityFacts {
    _read { yield members[0].facts }
    _modify { yield &members[0].facts }
  }
  package var personas: [Link<Persona>] {
    _read { yield members[0].personas }
    _modify { yield &members[0].personas }
  }
  package var scenario: Inline? {
    _read { yield members[0].scenario }
    _modify { yield &members[0].scenario }
  }
  package var goal: Inline? {
    _read { yield members[0].goal }
    _modify { yield &members[0].goal }
  }
  package var expectations: Inline? {
    _read { yield members[0].expectations }
    _modify { yield &members[0].expectations }
  }
  package var scopeFrom: Inline? {
    _read { yield members[0].scopeFrom }
    _modify { yield &members[0].scopeFrom }
  }
  package var scopeTo: Inline? {
    _read { yield members[0].scopeTo }
    _modify { yield &members[0].scopeTo }
  }
  package var state: JourneyState {
    get { members[0].state }
    _modify { yield &members[0].state }
  }
  package var baseline: Link<Journey>? {
    get { members[0].baseline }
    _modify { yield &members[0].baseline }
  }
  package var parent: PhaseLink? {
    get { members[0].parent }
    _modify { yield &members[0].parent }
  }
  package var framework: String? {
    _read { yield members[0].framework }
    _modify { yield &members[0].framework }
  }
  package var duration: String? {
    _read { yield members[0].duration }
    _modify { yield &members[0].duration }
  }
  package var evidence: [Link<Evidence>] {
    _read { yield members[0].evidence }
    _modify { yield &members[0].evidence }
  }
  package var laneSet: LaneSet {
    get { members[0].laneSet }
    _modify { yield &members[0].laneSet }
  }
  package var lanes: [Lane] {
    _read { yield members[0].lanes }
    _modify { yield &members[0].lanes }
  }
  package var phases: [Phase] {
    _read { yield members[0].phases }
    _modify { yield &members[0].phases }
  }
  package var prose: Prose {
    _read { yield members[0].prose }
    _modify { yield &members[0].prose }
  }
  var reading: JourneyReading {
    _read { yield members[0].reading }
    _modify { yield &members[0].reading }
  }
  package internal(set) var overview: JourneyOverview {
    _read { yield members[0].overview }
    _modify { yield &members[0].overview }
  }
}

/// The members of a phase, which lie behind one reference. Written out: to look each up by a key path would be slow.
extension Phase {
  package var id: String {
    _read { yield members[0].id }
    _modify { yield &members[0].id }
  }
  package var title: String {
    _read { yield members[0].title }
    _modify { yield &members[0].title }
  }
  package var number: Int {
    get { members[0].number }
    _modify { yield &members[0].number }
  }
  package var kind: PhaseKind? {
    get { members[0].kind }
    _modify { yield &members[0].kind }
  }
  package var group: String? {
    _read { yield members[0].group }
    _modify { yield &members[0].group }
  }
  package var goal: Inline? {
    _read { yield members[0].goal }
    _modify { yield &members[0].goal }
  }
  package var duration: String? {
    _read { yield members[0].duration }
    _modify { yield &members[0].duration }
  }
  package var trigger: Inline? {
    _read { yield members[0].trigger }
    _modify { yield &members[0].trigger }
  }
  package var owner: String? {
    _read { yield members[0].owner }
    _modify { yield &members[0].owner }
  }
  package var momentOfTruth: Inline? {
    _read { yield members[0].momentOfTruth }
    _modify { yield &members[0].momentOfTruth }
  }
  package var journey: Link<Journey>? {
    get { members[0].journey }
    _modify { yield &members[0].journey }
  }
  package var participation: [Participation] {
    _read { yield members[0].participation }
    _modify { yield &members[0].participation }
  }
  package var emotions: [Emotion] {
    _read { yield members[0].emotions }
    _modify { yield &members[0].emotions }
  }
  package var cells: [Cell] {
    _read { yield members[0].cells }
    _modify { yield &members[0].cells }
  }
  package var prose: Prose {
    _read { yield members[0].prose }
    _modify { yield &members[0].prose }
  }
  package var language: String? {
    _read { yield members[0].language }
    _modify { yield &members[0].language }
  }
  package var redirectFrom: [Located<String>] {
    _read { yield members[0].redirectFrom }
    _modify { yield &members[0].redirectFrom }
  }
  package var custom: [NamedText] {
    _read { yield members[0].custom }
    _modify { yield &members[0].custom }
  }
  package var path: String {
    _read { yield members[0].path }
    _modify { yield &members[0].path }
  }
  package var span: SourceSpan {
    _read { yield members[0].span }
    _modify { yield &members[0].span }
  }
  package var anchor: String {
    _read { yield members[0].anchor }
    _modify { yield &members[0].anchor }
  }
}
