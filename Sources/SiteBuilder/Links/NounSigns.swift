/// By what a page tells whether a single word is a term or a verb of the same letters: "a need", but not "they need".
///
/// Neighbours are all it looks at, so it is sometimes too careful; the next use on the page is then the link. Terms of
/// several words are no verbs and are not asked about.
struct NounSigns: Sendable {
  private enum Language { case english, german, other }

  private let language: Language

  init(language tag: String) {
    switch tag.prefix(while: { $0 != "-" && $0 != "_" }).lowercased() {
    case "en": language = .english
    case "de": language = .german
    default: language = .other
    }
  }

  /// `before` and `after` are the folded words beside it, nil where a sentence or its part begins or ends.
  func isNoun(isLowerCase: Bool, before: String?, after: String?) -> Bool {
    switch language {
    case .german: return !isLowerCase
    case .other: return true
    case .english:
      if let before, Self.articles.contains(before) { return true }
      if let before, Self.subjects.contains(before) { return false }
      if let after, Self.objects.contains(after) { return false }
      return true
    }
  }

  /// What a noun follows.
  private static let articles: Set<String> = [
    "a", "an", "the", "this", "these", "those", "each", "every", "any", "some", "no", "its", "his",
    "her", "their", "our", "your", "my", "one", "another", "whose", "of", "with", "by",
  ]
  /// What a verb follows.
  private static let subjects: Set<String> = [
    "i", "you", "we", "they", "it", "he", "she", "who", "that", "what", "which", "people",
    "everybody", "everyone", "somebody", "someone", "anybody", "anyone", "nobody", "not", "t", "to",
    "and", "or", "may", "might", "must", "can", "cannot", "could", "shall", "should", "will",
    "would",
    "do", "does", "did", "never", "always", "often", "also", "then", "only", "really",
  ]
  /// What follows a verb.
  private static let objects: Set<String> = [
    "a", "an", "the", "this", "these", "those", "to", "it", "them", "him", "her", "us", "me", "you",
    "more", "no", "not", "nothing", "something", "everything", "somebody", "someone", "anybody",
    "any", "some", "each", "every", "all", "both", "its", "his", "their", "our", "your", "my",
  ]
}
