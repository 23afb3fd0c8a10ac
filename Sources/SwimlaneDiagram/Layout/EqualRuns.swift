/// The fewest runs of neighbours whose sums stay within the limit, with the least largest sum.
func equalRuns(_ sizes: [Int], limit: Int) -> [Range<Int>] {
  let fewest = runs(sizes, limit: limit)
  var low = sizes.max() ?? 0
  var high = max(limit, low)
  while low < high {
    let middle = (low + high) / 2
    if runs(sizes, limit: middle).count > fewest.count {
      low = middle + 1
    } else {
      high = middle
    }
  }
  return runs(sizes, limit: low)
}

/// First fit: each run takes as many neighbours as the limit allows, and at least one.
private func runs(_ sizes: [Int], limit: Int) -> [Range<Int>] {
  var result: [Range<Int>] = []
  var (start, sum) = (0, 0)
  for (index, size) in sizes.enumerated() {
    if index > start, sum + size > limit {
      result.append(start..<index)
      (start, sum) = (index, 0)
    }
    sum += size
  }
  if start < sizes.count { result.append(start..<sizes.count) }
  return result
}
