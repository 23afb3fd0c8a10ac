import Testing

@testable import SwimlaneDiagram

@Suite("Text metrics")
struct TextMetricsTests {
  /// Widths measured when the table was designed, U+0020 to U+007E, in hundredths of an em.
  private static let regular = [
    32, 41, 46, 84, 64, 96, 78, 28, 40, 40, 56, 84, 32, 47, 32, 42,
    64, 64, 64, 64, 65, 64, 64, 64, 64, 64, 34, 34, 84, 84, 84, 56, 102,
    69, 69, 73, 78, 67, 62, 78, 76, 34, 56, 67, 57, 91, 76, 79, 67, 79, 73, 67, 65, 75, 69, 99,
    69, 67, 69, 40, 42, 40, 84, 56, 58,
    62, 64, 56, 64, 62, 37, 64, 64, 28, 28, 58, 28, 98, 64, 62, 64, 64, 42, 53, 40, 64, 60, 82,
    60, 60, 55, 64, 56, 64, 84,
  ]

  @Test("the regular table holds the check vector")
  func regularTable() {
    let widths = (0x20...0x7E).map { width(UInt32($0), .regular) }
    #expect(widths == Self.regular)
  }

  @Test(
    "the bold table holds the check vector",
    arguments: [
      (" ", 35), ("A", 78), ("M", 100), ("W", 111), ("a", 68), ("m", 105), ("n", 72), ("i", 35),
      ("0", 70), ("9", 70),
    ] as [(Unicode.Scalar, Int)]
  )
  func boldTable(scalar: Unicode.Scalar, expected: Int) {
    #expect(TextMetrics.width(of: scalar, weight: .bold) == expected)
  }

  @Test(
    "scripts outside the table have their measured widths",
    arguments: [
      (0x65E5, 100), (0x30AB, 100), (0xD55C, 100), (0xFF21, 100), (0xFF76, 55), (0x0645, 67),
      (0x05D0, 67), (0x0915, 72), (0x0E01, 64), (0x0301, 0), (0x200D, 0), (0xFE0F, 0),
    ] as [(UInt32, Int)]
  )
  func outsideTable(value: UInt32, expected: Int) {
    #expect(width(value, .regular) == expected)
  }

  @Test(
    "an emoji is one cluster of 1.4 em, however it is composed",
    arguments: ["😀", "👨‍👩‍👧‍👦", "👍🏽", "🇩🇪", "1️⃣", "❤️"]
  )
  func emoji(text: String) {
    let measured = MeasuredText(text, weight: .regular, maxScalars: 100)
    #expect(measured.clusters.map(\.width) == [140])
  }

  @Test("an Arabic letter is narrower where the next one joins it")
  func joinedLetters() {
    let joined = MeasuredText("سس", weight: .regular, maxScalars: 10).clusters.map(\.width)
    let apart = MeasuredText("س س", weight: .regular, maxScalars: 10).clusters.map(\.width)
    #expect(joined[0] < apart[0])
    #expect(joined[1] == apart[2])
  }

  @Test("as many units fit into some pixels as take up those pixels")
  func unitsAndPixels() {
    var wrong: [Int] = []
    for units in stride(from: 1, through: 4_000, by: 7) {
      for size in [12, 13, 14, 17] {
        let pixels = TextMetrics.pixels(units, size: size, scale: 100)
        let fitting = TextMetrics.units(inPixels: pixels, size: size, scale: 100)
        let fewer = TextMetrics.units(inPixels: pixels - 1, size: size, scale: 100)
        if fitting < units || fewer >= units { wrong.append(units) }
      }
    }
    #expect(wrong.isEmpty)
  }

  private func width(_ value: UInt32, _ weight: FontWeight) -> Int {
    Unicode.Scalar(value).map { TextMetrics.width(of: $0, weight: weight) } ?? -1
  }
}
