import SiteBuilder

/// Follows a run from stage to stage, for its progress line and its profile.
actor RunWatch {
  private let line: ProgressLine
  private var profile = RunProfile()

  init(showsProgress: Bool) { line = ProgressLine(isOn: showsProgress) }

  /// A stage of reading and checking begins.
  func begin(_ stage: BuildStage) async {
    profile.begin(stage.rawValue)
    let text =
      switch stage {
      case .parse: "Parsing documents"
      case .read: "Reading journeys and personas"
      case .link: "Linking"
      case .check: "Checking"
      case .plan: "Planning pages"
      }
    await line.tell(text)
  }

  /// The content folder is read from disk.
  func beginLoading() async {
    profile.begin("load")
    await line.tell("Loading the content")
  }

  /// Pages are made and written.
  func beginWriting() async {
    profile.begin("write pages")
    await line.tell("Writing pages")
  }

  /// So many files are written.
  func wrote(_ count: Int, of total: Int) async {
    await line.tell("Writing pages: \(count) of \(total)")
  }

  /// The run is over, or something is about to be printed.
  func end() async {
    profile.end()
    await line.end()
  }

  /// What `--profile` prints.
  func table(_ costs: [String: PageCost]) -> String { profile.table(costs) }
}
