import Diagnostics
package import Documents

/// What is new in a linking that was updated.
package struct LinkingUpdate: Sendable {
  /// The documents that were read otherwise, by index, with those that are read together with them.
  package let documents: [Int]
  /// Their journeys, by index: all others are linked to the same as before.
  package let journeys: [Int]
}

/// A document that was read anew, by its index, and what it and those read together with it now say.
package struct NewReading: Sendable {
  package let documents: [Int]
  package let reading: TaskReading

  /// `documents` begin with the one whose task it is.
  package init(documents: [Int], reading: TaskReading) {
    self.documents = documents
    self.reading = reading
  }
}

extension WikiLinking {
  /// Takes over journeys that say something else than before, where nobody needs to be linked anew on their account; else
  /// changes nothing and returns nil.
  ///
  /// All other documents are the same, as are settings and paths. The journeys of a document must be as many as before, and be
  /// named as they were; what could not be read must not have changed. A file that holds several journeys, or one with the id of
  /// another file's, is never taken over, whether it is so now or was so when all was linked: what it says stands above the
  /// register as well, and its journey counts as faulty or is left out.
  package mutating func update(
    _ documents: [ParsedDocument],
    _ readings: [NewReading],
    assets: [String],
    unreadable: [String]
  ) -> LinkingUpdate? {
    guard draft.unread.unreadable == Set(unreadable),
      self.assets.elementsEqual(assets, by: { $0.utf8.elementsEqual($1.utf8) })
    else { return nil }
    var journeys: [(index: Int, draft: JourneyDraft)] = []
    for new in readings {
      let isSame = new.documents.allSatisfy {
        documents[$0].isIncomplete == draft.unread.incomplete.contains(documents[$0].path)
      }
      guard isSame, new.reading.holdsOnlyJourneys, let first = new.documents.first,
        !entangledPaths.contains(documents[first].path),
        journeyCounts[documents[first].path] == new.reading.journeys.count
      else { return nil }
      for journey in new.reading.journeys {
        guard let index = linker.journeys.link(id: journey.facts.id)?.index,
          JourneyNames(draft.journeys[index]) == JourneyNames(journey)
        else { return nil }
        journeys.append((index, journey))
      }
    }
    // Of two that are now named alike one would be left out.
    guard Set(journeys.map(\.index)).count == journeys.count else { return nil }
    for (index, journey) in journeys { draft.journeys[index] = journey }
    return LinkingUpdate(
      documents: readings.flatMap(\.documents),
      journeys: journeys.map(\.index).sorted()
    )
  }
}

extension LinkedWiki {
  /// The wiki of an updated linking; nil where a heading is sought of a document of which none was.
  func updated(
    _ documents: [ParsedDocument],
    _ journeys: [Journey],
    _ channels: [Channel],
    _ detailedPhases: Set<PhaseLink>,
    _ update: LinkingUpdate
  ) -> LinkedWiki? {
    let links =
      update.documents.map { documents[$0].links }
      + update.journeys.map { journeys[$0].overview.links }
    guard documentsWithSoughtHeadings(links).isSubset(of: soughtHeadings) else { return nil }
    var wiki = self
    wiki.journeys = journeys
    if channels != self.channels { wiki.channelIDs = firstIndexes(channels.map(\.id)) }
    wiki.channels = channels
    wiki.detailedPhases = detailedPhases
    let anchors = documentAnchors(
      update.documents.map { documents[$0] },
      in: wiki,
      headingsOf: soughtHeadings,
      journeys: update.journeys
    )
    for index in update.documents {
      let path = documents[index].path
      wiki.anchors[path] = anchors[path]
    }
    return wiki
  }
}
