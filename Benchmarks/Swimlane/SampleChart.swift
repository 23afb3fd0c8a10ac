import SwimlaneDiagram

/// A chart of the asked size: one lane is the curve of two persons, the others hold the entries, spread evenly.
///
/// The texts are as long as those of real maps: half have at most 20 characters, one in ten has 59 or more.
func sampleChart(columns: Int, lanes: Int, entries: Int) -> Chart {
  let cells = columns * (lanes - 1)
  let rows = (0..<lanes - 1).map { lane in
    let kind: Row.Kind = lane % 4 == 2 ? .chips : .text
    let content = (0..<columns).map { column in
      let cell = lane * columns + column
      return (cell * entries / cells..<(cell + 1) * entries / cells).map { item($0, lane: lane) }
    }
    return Row(
      id: "lane-\(lane)",
      title: laneNames[lane % laneNames.count],
      kind: kind,
      cells: content
    )
  }
  let names = ["Olivia", "Frank"]
  let series = names.enumerated().map { person, name in
    Series(
      name: name,
      points: (0..<columns).map { column in
        let word = words[(column + 3 * person) % words.count]
        return [Series.Point(Double((column * (person + 2)) % 5 - 2), word: word)]
      }
    )
  }
  return Chart(
    id: "sample",
    title: "Buying an order tool",
    summary: "Olivia leads the search, and Frank has to agree.",
    language: "en",
    columns: (0..<columns).map { column in
      Column(
        id: "phase-\(column + 1)",
        title: phases[column % phases.count],
        number: "\(column + 1)",
        link: Link("p\(column + 1).html", absoluteHref: "https://example.org/p\(column + 1).html")
      )
    },
    rows: rows + [Row(id: "emotion", title: "Emotion", kind: .curve(series))]
  )
}

private func item(_ number: Int, lane: Int) -> Item {
  let style = number / 3 % 2
  let person = Item.Person(["Olivia", "Frank"][style], style: style)
  let mark: Mark? = lane % 4 == 3 ? .pain(severity: 1 + number % 5) : nil
  return Item(
    texts[number * 7 % texts.count],
    people: number % 3 == 0 ? [person] : [],
    mark: mark,
    isAssumed: number % 4 == 0
  )
}

private let phases = [
  "Awareness", "Search", "Comparison", "Trial", "Decision", "Purchase", "Delivery", "Set-up", "Use",
  "Renewal",
  "Support", "Recommendation",
]

private let laneNames = [
  "Needs", "Activities", "Touchpoints", "Pain points", "Questions", "Thoughts", "Content",
  "Backstage",
]

private let words = ["uneasy", "curious", "tense", "relieved", "proud"]

private let texts = [
  "Trade newsletter", "A list of criteria", "Knows the deadline", "Calls a colleague", "E-mail",
  "Price on request", "Order form", "Two quotes", "Demo on Tuesday", "No callback",
  "Compares three offers side by side", "Asks who else uses it in the firm",
  "Waits two weeks for a reply",
  "Needs figures that finance can check", "Understands the cost only in the third talk",
  "Every colleague has to sign before the board may look at the offer",
  "Half-finished forms are lost, and nobody says so until the deadline has passed", "Trial account",
  "Invoice",
]
