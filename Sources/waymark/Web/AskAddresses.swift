import JourneyModel

/// Asks web addresses whether they are there: a few at once, each once, again after a pause when a server is busy.
struct AddressInquiry {
  let curl: Curl
  /// How many are asked at once.
  private static let width = 4
  /// Pauses before an address is asked again.
  private static let pauses: [Duration] = [.milliseconds(500), .milliseconds(2_000)]

  /// The answer for each address.
  func answers(_ addresses: Set<String>) async -> [String: WebAnswer] {
    await withTaskGroup(of: (String, WebAnswer).self) { group in
      var waiting = addresses.sorted().makeIterator()
      var answers: [String: WebAnswer] = [:]
      for _ in 0..<Self.width {
        guard let address = waiting.next() else { break }
        group.addTask { (address, await answer(address)) }
      }
      while let (address, answer) = await group.next() {
        answers[address] = answer
        if let next = waiting.next() { group.addTask { (next, await self.answer(next)) } }
      }
      return answers
    }
  }

  private func answer(_ address: String) async -> WebAnswer {
    var (answer, mayChange) = await askOnce(address)
    for pause in Self.pauses where mayChange {
      guard (try? await Task.sleep(for: pause)) != nil else { break }
      (answer, mayChange) = await askOnce(address)
    }
    return answer
  }

  /// An answer, and whether it may be another one soon.
  private func askOnce(_ address: String) async -> (WebAnswer, mayChange: Bool) {
    let first = await curl.ask(address, .head)
    if case .status(200..<400) = first { return (.found, false) }
    // Without a connection a second question only costs time.
    if case .failure(let code) = first, [3, 6, 7, 28, 67].contains(code) { return answer(first) }
    return answer(await curl.ask(address, .get))
  }

  private func answer(_ reply: Curl.Reply) -> (WebAnswer, mayChange: Bool) {
    switch reply {
    // A page that is larger than curl was told to read is there.
    case .status(200..<400), .failure(63): (.found, false)
    case .status(let status) where status == 404 || status == 410: (.gone(status: status), false)
    case .status(let status): (.refused(status: status), status == 429 || status >= 500)
    case .failure(let code): (.unreachable(reason: curl.reason(code)), [7, 28, 52].contains(code))
    }
  }
}
