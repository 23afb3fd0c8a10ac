/// How much stands on one page, so that no page grows with the wiki.
package struct PageSize: Sendable, Hashable {
  /// Rows of a register; a group's heading counts as one. A page of them is 40 to 90 kB.
  package let entries: Int

  /// A page of a size that people still scroll through.
  package static let standard = PageSize(entries: 150)

  /// `entries` is at least 1.
  package init(entries: Int) { self.entries = max(1, entries) }

  /// How many entries of a list a persona's page shows before it leads on to all of them.
  var preview: Int { max(1, entries / 10) }

  /// How many journeys a persona's page shows before it leads on to all of them.
  var journeyPreview: Int { max(1, entries / 15) }

  /// How many entries a page shows of a list that has no page of its own.
  var longList: Int { max(1, entries / 3) }

  /// How many rows of the matrix of gaps there are.
  var matrixRows: Int { max(1, entries / 4) }

  /// What a card takes, in rows of a register.
  static let cardWeight = 3

  /// What a journey with its phases takes, in rows of a register.
  static let appearanceWeight = 6

  /// How many places and people an entry names that stands in many.
  static let places = 12

  /// How many values a facet has, and how many facets there are; what follows is found by paging.
  static let facetValues = 30
  static let facets = 12
}
