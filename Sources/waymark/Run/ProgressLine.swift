/// What a run is doing, on one line of a terminal that is taken away when it ends.
///
/// Nothing is shown of a run that is over at once, nor where standard error is no terminal.
actor ProgressLine {
  private let isOn: Bool
  /// When the run began, or what followed the last end of it.
  private var start = ContinuousClock.now
  private var text = ""
  private var shown = ""
  private var drawing: Task<Void, Never>?

  /// How long a run may last before it is told what it does.
  private static let patience = Duration.milliseconds(250)

  init(isOn: Bool) { self.isOn = isOn }

  /// Says what is done from now on.
  func tell(_ text: String) {
    guard isOn else { return }
    self.text = text
    if drawing == nil {
      start = .now
      drawing = Task { [weak self] in
        while !Task.isCancelled {
          try? await Task.sleep(for: .milliseconds(100))
          await self?.draw()
        }
      }
    }
    draw()
  }

  private func draw() {
    guard ContinuousClock.now - start > Self.patience, text != shown, !text.isEmpty else { return }
    shown = text
    printRaw("\r\u{1B}[K\(text)")
  }

  /// Takes the line away; what is printed next stands where it was.
  func end() {
    drawing?.cancel()
    drawing = nil
    text = ""
    if !shown.isEmpty { printRaw("\r\u{1B}[K") }
    shown = ""
  }
}
