import Diagnostics
import Documents

/// How a table is a map (content format 1 §5.3).
enum MapTableLayout: Hashable {
  /// Each row is a phase; its name stands in column `title`, and the columns before it hold numbers alone.
  case rows(title: Int)
  /// Each column but the first is a phase; the first names the lanes.
  case columns
}

extension PhaseReading {
  /// The layout of a table that is a map, nil for any other table.
  ///
  /// Phases are rows when the first header cell is a word for phase, stage or step, unless the first column names more
  /// lanes than the header. They are columns when at least two rows, and at least half of them, begin with a lane and
  /// no other header cell is one.
  func mapLayout(of table: Table) -> MapTableLayout? {
    guard table.header.count >= 2, !table.rows.isEmpty else { return nil }
    let inHeader = table.header.dropFirst().count { lane(named: $0.text) != nil }
    let inFirst = table.rows.count { $0.first.map { lane(named: $0.text) != nil } ?? false }
    let isNamed = isPhaseColumn(table.header[0].text)
    if isNamed, inFirst <= inHeader || table.header.count < 3 {
      return .rows(title: holdsNumbersAlone(table, column: 0) ? 1 : 0)
    }
    if isNamed { return .columns }
    if isNumberColumn(table.header[0].text), table.header.count > 2,
      isPhaseColumn(table.header[1].text), holdsNumbersAlone(table, column: 0)
    {
      return .rows(title: 1)
    }
    let isMostlyLanes = inFirst >= 2 && inFirst * 2 >= table.rows.count
    return table.header.count >= 3 && inHeader == 0 && isMostlyLanes ? .columns : nil
  }

  /// Whether a header cell says that phases stand below it: "Stage", "Journey phase", "GTD stages".
  func isPhaseColumn(_ header: String) -> Bool {
    if vocabulary.isPhaseWord(header) { return true }
    let words = foldedName(String(header.prefix(120))).split(separator: " ")
    guard words.count <= 4, let first = words.first, let last = words.last else { return false }
    return vocabulary.isPhaseWord(String(first)) || vocabulary.isPhaseWord(String(last))
  }

  private func isNumberColumn(_ header: String) -> Bool {
    ["", "no", "nr", "n"].contains(foldedName(header))
  }

  private func holdsNumbersAlone(_ table: Table, column: Int) -> Bool {
    table.rows.allSatisfy { row in
      let text = foldedName(row[column].text)
      return !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
  }

  /// The lane of a row or column: a row of a map is a row of it, whatever its name.
  func rowLane(named name: String) -> Lane {
    let bare = withoutOrdinal(name)
    return lane(named: name) ?? Lane(customID: slug(bare), title: bare)
  }
}
