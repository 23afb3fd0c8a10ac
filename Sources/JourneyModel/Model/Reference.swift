package import Diagnostics

/// A name that an author wrote for something, not yet looked up.
package struct Reference<Target>: Sendable, Hashable {
  package let name: Located<String>

  package init(_ name: Located<String>) { self.name = name }
}

/// The place of something in a `LinkedWiki`: it exists only for things that were found.
package struct Link<Target>: Sendable, Hashable, Comparable {
  /// Index into the wiki's array of such things.
  package let index: Int

  package init(_ index: Int) { self.index = index }

  /// In the order of the wiki's array.
  package static func < (left: Link, right: Link) -> Bool { left.index < right.index }
}

/// The place of a phase: a journey and the phase's index in it.
package struct PhaseLink: Sendable, Hashable {
  package let journey: Link<Journey>
  package let index: Int

  package init(journey: Link<Journey>, index: Int) {
    self.journey = journey
    self.index = index
  }
}
