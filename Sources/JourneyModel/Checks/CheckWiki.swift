package import Diagnostics
package import Documents

/// What can be said of a wiki only once all of it is linked: method, structure across files, presentation.
///
/// `documents` are those that the wiki was made of, in path order. `day` is the day of the build; nil leaves out what
/// depends on it. Findings come in no order. Each rule has a file beside this one.
package func checkWiki(
  _ wiki: LinkedWiki,
  documents: [ParsedDocument],
  day: CalendarDate?
) -> [Diagnostic] {
  manyPhases(wiki)
}
