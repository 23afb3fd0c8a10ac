import Diagnostics
import Documents

extension PhaseReading {
  /// The lanes that a table inside a phase gives; nil for a table that is none.
  ///
  /// In a table of two columns whose first names lanes, each row is a lane. In a table of more, those whose first
  /// column names lanes have a column for each person; those with lanes in the header have a step in each row.
  func lanes(inPhaseTable table: Table) -> [LaneDraft]? {
    let inFirst = table.rows.count { $0.first.map { lane(named: $0.text) != nil } ?? false }
    let isMostlyLanes = inFirst >= 1 && inFirst * 2 >= table.rows.count
    if isMostlyLanes, table.header.count == 2 { return attributeLanes(table) }
    if isMostlyLanes, inFirst >= 2 { return lanesByPerson(table) }
    let inHeader = table.header.count { lane(named: $0.text) != nil }
    let hasSteps = table.header.first.map { isPhaseColumn($0.text) } ?? false
    return inHeader >= (hasSteps ? 1 : 2) ? lanesByStep(table, hasSteps: hasSteps) : nil
  }

  private func attributeLanes(_ table: Table) -> [LaneDraft] {
    let reader = MapTableReader(table: table, reading: self, headings: [])
    // A table without a header of its own begins with a lane.
    let isLaneRow =
      lane(named: table.header[0].text) != nil && lane(named: table.header[1].text) == nil
    let rows = isLaneRow ? [table.header] + table.rows : table.rows
    return rows.compactMap { row in
      let entries = row[1].parts.compactMap(entryText)
      guard !row[0].text.isEmpty, !entries.isEmpty else { return nil }
      return reader.lane(
        rowLane(named: row[0].text),
        Located(row[0].text, at: row[0].span),
        entries
      )
    }
  }

  private func lanesByPerson(_ table: Table) -> [LaneDraft] {
    table.rows.flatMap { row in
      table.header.indices.dropFirst().compactMap { column -> LaneDraft? in
        let person = Located(table.header[column].text, at: table.header[column].span)
        let reader = MapTableReader(table: table, reading: self, headings: [person])
        let entries = row[column].parts.compactMap(entryText)
        guard !row[0].text.isEmpty, !entries.isEmpty else { return nil }
        return reader.lane(
          rowLane(named: row[0].text),
          Located(row[0].text, at: row[0].span),
          entries
        )
      }
    }
  }

  private func lanesByStep(_ table: Table, hasSteps: Bool) -> [LaneDraft] {
    let reader = MapTableReader(table: table, reading: self, headings: [])
    let lanes = table.header.map { rowLane(named: $0.text) }
    return table.rows.flatMap { row in
      row.indices.compactMap { column -> LaneDraft? in
        let name = Located(table.header[column].text, at: table.header[column].span)
        let isStep = hasSteps && column == 0
        if isStep, foldedName(row[0].text).utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
          return nil
        }
        let entries = row[column].parts.compactMap(entryText)
        guard !entries.isEmpty else { return nil }
        var draft = reader.lane(lanes[column], name, entries)
        if isStep {
          draft.lane = lane(named: StandardLane.activities.rawValue) ?? Lane(.activities)
        }
        return draft
      }
    }
  }
}
