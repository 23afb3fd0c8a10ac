package import Diagnostics
package import Documents

/// The members of a journey, which lie behind one reference. Written out: to look each up by a key path would be slow.
extension Journey {
  @inlinable package var facts: EntityFacts {
    _read { yield members[0].facts }
    _modify { yield &members[0].facts }
  }
  @inlinable package var personas: [Link<Persona>] {
    _read { yield members[0].personas }
    _modify { yield &members[0].personas }
  }
  @inlinable package var scenario: Inline? {
    _read { yield members[0].scenario }
    _modify { yield &members[0].scenario }
  }
  @inlinable package var goal: Inline? {
    _read { yield members[0].goal }
    _modify { yield &members[0].goal }
  }
  @inlinable package var expectations: Inline? {
    _read { yield members[0].expectations }
    _modify { yield &members[0].expectations }
  }
  @inlinable package var scopeFrom: Inline? {
    _read { yield members[0].scopeFrom }
    _modify { yield &members[0].scopeFrom }
  }
  @inlinable package var scopeTo: Inline? {
    _read { yield members[0].scopeTo }
    _modify { yield &members[0].scopeTo }
  }
  @inlinable package var state: JourneyState {
    _read { yield members[0].state }
    _modify { yield &members[0].state }
  }
  @inlinable package var baseline: Link<Journey>? {
    _read { yield members[0].baseline }
    _modify { yield &members[0].baseline }
  }
  @inlinable package var parent: PhaseLink? {
    _read { yield members[0].parent }
    _modify { yield &members[0].parent }
  }
  @inlinable package var framework: String? {
    _read { yield members[0].framework }
    _modify { yield &members[0].framework }
  }
  @inlinable package var duration: String? {
    _read { yield members[0].duration }
    _modify { yield &members[0].duration }
  }
  @inlinable package var evidence: [Link<Evidence>] {
    _read { yield members[0].evidence }
    _modify { yield &members[0].evidence }
  }
  @inlinable package var laneSet: LaneSet {
    _read { yield members[0].laneSet }
    _modify { yield &members[0].laneSet }
  }
  @inlinable package var lanes: [Lane] {
    _read { yield members[0].lanes }
    _modify { yield &members[0].lanes }
  }
  @inlinable package var phases: [Phase] {
    _read { yield members[0].phases }
    _modify { yield &members[0].phases }
  }
  @inlinable package var prose: Prose {
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
  @inlinable package var id: String {
    _read { yield members[0].id }
    _modify { yield &members[0].id }
  }
  @inlinable package var title: String {
    _read { yield members[0].title }
    _modify { yield &members[0].title }
  }
  @inlinable package var number: Int {
    _read { yield members[0].number }
    _modify { yield &members[0].number }
  }
  @inlinable package var kind: PhaseKind? {
    _read { yield members[0].kind }
    _modify { yield &members[0].kind }
  }
  @inlinable package var group: String? {
    _read { yield members[0].group }
    _modify { yield &members[0].group }
  }
  @inlinable package var goal: Inline? {
    _read { yield members[0].goal }
    _modify { yield &members[0].goal }
  }
  @inlinable package var duration: String? {
    _read { yield members[0].duration }
    _modify { yield &members[0].duration }
  }
  @inlinable package var trigger: Inline? {
    _read { yield members[0].trigger }
    _modify { yield &members[0].trigger }
  }
  @inlinable package var owner: String? {
    _read { yield members[0].owner }
    _modify { yield &members[0].owner }
  }
  @inlinable package var momentOfTruth: Inline? {
    _read { yield members[0].momentOfTruth }
    _modify { yield &members[0].momentOfTruth }
  }
  @inlinable package var journey: Link<Journey>? {
    _read { yield members[0].journey }
    _modify { yield &members[0].journey }
  }
  @inlinable package var participation: [Participation] {
    _read { yield members[0].participation }
    _modify { yield &members[0].participation }
  }
  @inlinable package var emotions: [Emotion] {
    _read { yield members[0].emotions }
    _modify { yield &members[0].emotions }
  }
  @inlinable package var cells: [Cell] {
    _read { yield members[0].cells }
    _modify { yield &members[0].cells }
  }
  @inlinable package var prose: Prose {
    _read { yield members[0].prose }
    _modify { yield &members[0].prose }
  }
  @inlinable package var language: String? {
    _read { yield members[0].language }
    _modify { yield &members[0].language }
  }
  @inlinable package var redirectFrom: [Located<String>] {
    _read { yield members[0].redirectFrom }
    _modify { yield &members[0].redirectFrom }
  }
  @inlinable package var custom: [NamedText] {
    _read { yield members[0].custom }
    _modify { yield &members[0].custom }
  }
  @inlinable package var path: String {
    _read { yield members[0].path }
    _modify { yield &members[0].path }
  }
  @inlinable package var span: SourceSpan {
    _read { yield members[0].span }
    _modify { yield &members[0].span }
  }
  @inlinable package var anchor: String {
    _read { yield members[0].anchor }
    _modify { yield &members[0].anchor }
  }
}
