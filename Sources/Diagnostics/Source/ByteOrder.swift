extension String {
  /// Whether the text comes first when both are compared byte by byte, as paths are: `<` takes texts of one meaning for
  /// equal, and is slower.
  package func precedesInBytes(_ other: String) -> Bool {
    let result = utf8.withContiguousStorageIfAvailable { left in
      other.utf8.withContiguousStorageIfAvailable { right in
        var index = 0
        let shorter = min(left.count, right.count)
        while index < shorter, left[index] == right[index] { index += 1 }
        return index < shorter ? left[index] < right[index] : left.count < right.count
      }
    }
    return (result ?? nil) ?? utf8.lexicographicallyPrecedes(other.utf8)
  }
}
