/// The places for one unit, from the cheapest to the dearest.
///
/// Most units take one of the first, so that whether a place is clear is asked only of those that come into question.
struct LabelChoices {
  private let places: [LabelPlace]
  /// Cost and index of each place in one number, which is sorted faster than places are.
  private let order: [Int]
  private var next = 0
  private(set) var clear: [LabelPlace] = []

  init(_ places: [LabelPlace]) {
    self.places = places
    order = places.indices.map { places[$0].cost << 32 | $0 }.sorted()
  }

  /// The cheapest place that is clear and free.
  mutating func first(
    clearing: (LabelPlace) -> LabelPlace?,
    where isFree: (LabelPlace) -> Bool
  ) -> LabelPlace? {
    if let known = clear.first(where: isFree) { return known }
    while next < order.count {
      next += 1
      guard let place = clearing(places[order[next - 1] & 0xFFFF_FFFF]) else { continue }
      clear.append(place)
      if isFree(place) { return place }
    }
    return nil
  }
}
