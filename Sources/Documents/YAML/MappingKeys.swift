import Diagnostics

/// The keys of a mapping so far, to find one that is given twice.
///
/// Most mappings have a handful, which are gone through; what has more is looked up, since somebody may write thousands.
struct MappingKeys {
  private static let listLimit = 12

  private var list: [Located<String>] = []
  private var places: [String: SourceSpan] = [:]

  /// Takes a key in; where it was given before when it was.
  mutating func insert(_ key: Located<String>) -> SourceSpan? {
    if places.isEmpty {
      if let first = list.first(where: { $0.value == key.value }) { return first.span }
      if list.isEmpty { list.reserveCapacity(4) }
      list.append(key)
      guard list.count > Self.listLimit else { return nil }
      for key in list { places[key.value] = key.span }
      return nil
    }
    if let first = places[key.value] { return first }
    places[key.value] = key.span
    return nil
  }
}
