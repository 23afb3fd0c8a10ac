import JourneyModel

/// The members of an entry as pages show it, which lie behind one reference. Written out: to look each up by a key path would be slow.
extension EntryView {
  var id: String { members[0].id }
  var number: Int? { members[0].number }
  var language: PageLanguage { members[0].language }
  var isClaim: Bool { members[0].isClaim }
  var facts: [FactView] { members[0].facts }
  var answers: [LinkView] { members[0].answers }
  var html: [UInt8] {
    _read { yield members[0].html }
    _modify { yield &members[0].html }
  }
  var detail: [UInt8] {
    _read { yield members[0].detail }
    _modify { yield &members[0].detail }
  }
  var isAssumed: Bool {
    _read { yield members[0].isAssumed }
    _modify { yield &members[0].isAssumed }
  }
  var severity: Int? {
    _read { yield members[0].severity }
    _modify { yield &members[0].severity }
  }
  var answerState: AnswerState? {
    _read { yield members[0].answerState }
    _modify { yield &members[0].answerState }
  }
  var kind: String {
    _read { yield members[0].kind }
    _modify { yield &members[0].kind }
  }
  var emotion: EmotionView? {
    _read { yield members[0].emotion }
    _modify { yield &members[0].emotion }
  }
  var phaseMood: [EmotionView] {
    _read { yield members[0].phaseMood }
    _modify { yield &members[0].phaseMood }
  }
  var people: [PersonView] {
    _read { yield members[0].people }
    _modify { yield &members[0].people }
  }
  var channels: [LinkView] {
    _read { yield members[0].channels }
    _modify { yield &members[0].channels }
  }
  var evidence: [LinkView] {
    _read { yield members[0].evidence }
    _modify { yield &members[0].evidence }
  }
  var place: [PlaceView] {
    _read { yield members[0].place }
    _modify { yield &members[0].place }
  }
}
