/// What a register lists, in groups and spread over pages. It holds links and no views, and is made once for all of
/// its pages; each page makes the views of its own part.
///
/// A group that fits on a page is cut only where the page before it would be less than half full.
struct PagedList<Item: Sendable>: Sendable {
  struct Group: Sendable {
    /// Anchor; or empty.
    var id = ""
    var title = ""
    /// Plain; or empty.
    var note = ""
    var items: [Item]
    /// What an item takes, in rows of a register.
    var weight = 1
  }

  /// The part of a group that stands on one page.
  private struct Slice: Sendable {
    var group: Int
    var items: Range<Int>
  }

  let groups: [Group]
  private var pages: [[Slice]] = []
  /// Where each group begins.
  private var firstPages: [Int] = []
  /// How many items stand before each page.
  private var offsets: [Int] = [0]

  init(_ groups: [Group] = [], size: PageSize) {
    self.groups = groups
    var page: [Slice] = []
    var used = 0
    var count = 0
    func isNextPageBetter(for group: Group) -> Bool {
      let cost = 1 + group.items.count * group.weight
      guard used > 0, used + cost > size.entries else { return false }
      let fitsAlone = cost <= size.entries && used * 2 >= size.entries
      return fitsAlone || used + 1 + group.weight > size.entries
    }
    func turnPage(_ list: inout PagedList) {
      list.pages.append(page)
      list.offsets.append(count)
      page = []
      used = 0
    }
    for (index, group) in groups.enumerated() {
      if isNextPageBetter(for: group) { turnPage(&self) }
      firstPages.append(pages.count + 1)
      var start = 0
      repeat {
        if start > 0 { turnPage(&self) }
        let room = max(1, (size.entries - used - 1) / max(1, group.weight))
        let end = min(start + room, group.items.count)
        page.append(Slice(group: index, items: start..<end))
        used += 1 + (end - start) * group.weight
        count += end - start
        start = end
      } while start < group.items.count
    }
    turnPage(&self)
  }

  /// At least 1: an empty list has a page that says so.
  var pageCount: Int { pages.count }

  /// How many items there are.
  var count: Int { offsets.last ?? 0 }

  /// The page on which a group begins.
  func page(ofGroup index: Int) -> Int { firstPages[index] }

  /// The indices of the items of a page, counted over all groups; pages begin at 1.
  func range(ofPage page: Int) -> Range<Int> {
    guard pages.indices.contains(page - 1) else { return 0..<0 }
    return offsets[page - 1]..<offsets[page]
  }

  /// What stands on a page; pages begin at 1.
  func parts(ofPage page: Int) -> [Part] {
    guard pages.indices.contains(page - 1) else { return [] }
    return pages[page - 1].map { slice in
      let group = groups[slice.group]
      return Part(index: slice.group, group: group, items: group.items[slice.items])
    }
  }

  /// The part of a group that stands on one page.
  struct Part: Sendable {
    /// The group's.
    let index: Int
    private let group: Group
    let items: ArraySlice<Item>

    fileprivate init(index: Int, group: Group, items: ArraySlice<Item>) {
      self.index = index
      self.group = group
      self.items = items
    }

    var id: String { group.id }
    /// How many items the whole group has.
    var count: Int { group.items.count }
    var isContinued: Bool { items.startIndex > 0 }
    /// Says so where the group began on a page before.
    func title(_ language: PageLanguage) -> String {
      isContinued ? filled(language.site.pages.continued, group.title) : group.title
    }
    /// What is to be said about the group, where it begins.
    var note: String { isContinued ? "" : group.note }
  }
}
