import Testing

@testable import SiteBuilder

@Suite("Lists over pages")
struct PagedListTests {
  private func list(_ counts: [Int], size: Int, weight: Int = 1) -> PagedList<Int> {
    var next = 0
    let groups = counts.enumerated().map { index, count in
      let items = Array(next..<next + count)
      next += count
      return PagedList.Group(id: "g\(index)", title: "G\(index)", items: items, weight: weight)
    }
    return PagedList(groups, size: PageSize(entries: size))
  }

  private func items(_ list: PagedList<Int>) -> [[Int]] {
    (1...list.pageCount).map { list.parts(ofPage: $0).flatMap(\.items) }
  }

  @Test(
    "Every item stands on one page, in order, and no page holds more than its size",
    arguments: [
      [0], [1], [7, 0, 0, 30, 2], [100], Array(repeating: 1, count: 40), [3, 3, 3, 3, 90],
    ],
    [1, 2, 5, 10, 1000]
  )
  func complete(counts: [Int], size: Int) {
    let list = list(counts, size: size)
    let pages = items(list)
    #expect(pages.flatMap { $0 } == Array(0..<list.count))
    for (index, page) in pages.enumerated() {
      #expect(Array(list.range(ofPage: index + 1)) == page)
      // A page holds one item whatever its size is.
      #expect(page.count <= max(1, size - 1))
    }
  }

  @Test("A list of nothing has one page, and a page that there is not holds nothing")
  func empty() {
    let list = PagedList<Int>(size: .standard)
    #expect(list.pageCount == 1)
    #expect(list.parts(ofPage: 1).isEmpty)
    #expect(list.parts(ofPage: 2).isEmpty)
    #expect(list.range(ofPage: 0).isEmpty)
  }

  @Test("A group that fits on a page is not cut when the page before it is half full")
  func wholeGroups() {
    #expect(items(list([5, 6], size: 10)) == [[0, 1, 2, 3, 4], [5, 6, 7, 8, 9, 10]])
  }

  @Test("A group begins on a page that is less than half full, and goes on after it")
  func cutGroups() {
    let list = list([2, 9], size: 10)
    #expect(items(list) == [[0, 1, 2, 3, 4, 5, 6, 7], [8, 9, 10]])
    #expect(list.page(ofGroup: 1) == 1)
    #expect(list.parts(ofPage: 2).map { $0.title(.english) } == ["G1, continued"])
    #expect(list.parts(ofPage: 2).map(\.count) == [9])
  }

  @Test("Groups without items take room, too")
  func headings() {
    let list = list(Array(repeating: 0, count: 25), size: 10)
    #expect(list.pageCount == 3)
    #expect(list.page(ofGroup: 10) == 2)
  }

  @Test("Fewer items fit when each takes more room")
  func weight() {
    #expect(items(list([5], size: 7, weight: 3)) == [[0, 1], [2, 3], [4]])
  }

  @Test(
    "Titles go by their first letter; digits and scripts without an alphabet have one place each",
    arguments: [
      ("école", "E"), ("42 ways", "0–9"), ("Ящик", "Я"), ("日本", nil), ("🎉 party", "P"),
      ("", nil),
    ]
  )
  func letters(title: String, letter: String?) {
    #expect(indexLetter(title) == letter)
  }

  @Test("A list by letter is sorted by names, with what is in no alphabet last")
  func byLetter() {
    let groups = groupedByLetter(["bo", "日本", "Ana", "Ben", "7"], weight: 1, others: "Other") { $0 }
    #expect(groups.map(\.title) == ["0–9", "A", "B", "Other"])
    #expect(groups.flatMap(\.items) == ["7", "Ana", "Ben", "bo", "日本"])
    #expect(groups.map(\.id) == ["letter-0-9", "letter-a", "letter-b", "letter-other"])
  }
}

@Suite("Pager")
struct PagerTests {
  private func page(_ number: Int, of count: Int, counted: Int? = nil) -> PageOfSet {
    let items = Array(0..<count * 9)
    let list = PagedList([PagedList.Group(items: items)], size: PageSize(entries: 10))
    return PageOfSet(
      number,
      of: list,
      from: .painPoints,
      noun: "Pain points",
      counted: counted,
      .english
    )
  }

  @Test("There is none where one page holds everything")
  func single() {
    #expect(page(1, of: 1).pager == nil)
  }

  @Test(
    "It shows the first, the last and the near pages; an ellipsis stands for two or more",
    arguments: [
      (1, 2, "[1] 2"), (1, 9, "[1] 2 3 … 9"), (4, 9, "1 2 3 [4] 5 6 … 9"),
      (5, 9, "1 2 3 4 [5] 6 7 8 9"), (6, 12, "1 … 4 5 [6] 7 8 … 12"), (12, 12, "1 … 10 11 [12]"),
    ]
  )
  func steps(number: Int, count: Int, shown: String) {
    let steps = page(number, of: count).pager?.steps.map {
      $0.isCurrent ? "[\($0.title)]" : $0.title
    }
    #expect(steps?.joined(separator: " ") == shown)
  }

  @Test("Its length does not depend on how many pages there are")
  func bounded() {
    #expect(page(500, of: 1000).pager?.steps.count == 9)
  }

  @Test("The first page has none before it, the last none after it")
  func ends() {
    #expect(page(1, of: 3).pager?.previous == nil)
    #expect(page(1, of: 3).pager?.next?.href == "pain-points/2.html")
    #expect(page(2, of: 3).pager?.previous?.href == "../pain-points.html")
    #expect(page(2, of: 3).pager?.next?.href == "3.html")
    #expect(page(3, of: 3).pager?.next == nil)
  }

  @Test("It says which entries the page holds, of how many")
  func summary() {
    #expect(page(2, of: 200).summary == "Pain points 10–18 of 1,800")
    #expect(page(2, of: 3, counted: 10).summary == "Pain points 10 of 10")
    #expect(page(3, of: 3, counted: 10).summary == "Page 3 of 3")
  }
}
