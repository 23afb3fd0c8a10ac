/// A part of a phase, drawn under the phase's head.
///
/// The steps of a phase stand side by side while their titles are legible so, else all steps of the chart are
/// numbered lists. Beyond `LayoutOptions.maxStepsPerColumn` the list ends with "… +n", linked to the phase. Feelings have
/// no place here: a point of a `Series` says to which step it belongs. Entries of lanes that say the same as the
/// steps are better left out.
package struct Step: Sendable, Hashable {
  /// What is done, in a few words.
  package var title: String
  /// Where the step leads; its whole cell is the link.
  package var link: Link?

  /// A step; only the title is needed.
  package init(_ title: String, link: Link? = nil) {
    self.title = title
    self.link = link
  }
}
