import JourneyModel

/// A text about a number of things, in the forms that a language has for numbers.
///
/// `{}` stands for the number; some forms do without.
struct Counted: Sendable, Hashable, ExpressibleByArrayLiteral {
  /// In the order of the language's `NumberWords.form`.
  var forms: [String]

  init(arrayLiteral forms: String...) { self.forms = forms }
}

/// How a language writes numbers and chooses words by them.
struct NumberWords: Sendable {
  /// How many forms there are.
  var formCount: Int
  /// Which form goes with a number from 0 (the plural rules of Unicode CLDR 46, without its fractions).
  var form: @Sendable (Int) -> Int
  /// Between thousands.
  var separator: String

  /// One thing, several.
  static func oneAndMany(separator: String) -> NumberWords {
    NumberWords(formCount: 2, form: { $0 == 1 ? 0 : 1 }, separator: separator)
  }

  /// Languages in which words do not change with numbers.
  static let unchanging = NumberWords(formCount: 1, form: { _ in 0 }, separator: ",")

  static let french = NumberWords(
    formCount: 2,
    form: { $0 < 2 ? 0 : 1 },
    separator: "\u{202F}"
  )

  /// One, two to four, five and more; by the last digits.
  static let russian = NumberWords(
    formCount: 3,
    form: { number in
      let (ones, rest) = (number % 10, number % 100)
      if ones == 1, rest != 11 { return 0 }
      return (2...4).contains(ones) && !(12...14).contains(rest) ? 1 : 2
    },
    separator: "\u{A0}"
  )

  /// One, two, three to ten, eleven and more.
  static let arabic = NumberWords(
    formCount: 4,
    form: { number in
      if number == 1 || number == 2 { return number - 1 }
      return (3...10).contains(number % 100) ? 2 : 3
    },
    separator: ","
  )

  /// "48,210", "48.210".
  func grouped(_ count: Int) -> String {
    var digits = String(count)
    var place = digits.endIndex
    while let next = digits.index(place, offsetBy: -3, limitedBy: digits.startIndex),
      next != digits.startIndex
    {
      digits.insert(contentsOf: separator, at: next)
      place = next
    }
    return digits
  }

  /// The text for a number, with further values for `{2}`, `{3}` …
  func text(_ counted: Counted, _ count: Int, _ further: [String]) -> String {
    guard !counted.forms.isEmpty else { return "" }
    let pattern = counted.forms[min(form(count), counted.forms.count - 1)]
    return filled(pattern, [grouped(count)] + further)
  }
}

/// How a language writes dates.
struct DateWords: Sendable {
  /// The months, January first, as they stand within a date.
  var months: [String]
  /// Day, month and year: "{} {2} {3}".
  var day: String
  /// Month and year: "{} {2}".
  var month: String

  /// "14 August 2026".
  func text(day date: CalendarDate) -> String {
    filled(day, [String(date.day), name(of: date), String(date.year)])
  }

  /// "August 2026".
  func text(month date: CalendarDate) -> String {
    filled(month, [name(of: date), String(date.year)])
  }

  private func name(of date: CalendarDate) -> String {
    months.indices.contains(date.month - 1) ? months[date.month - 1] : String(date.month)
  }
}

/// A text with `{}`, `{2}`, `{3}` … up to `{9}` replaced by values. What is put in is not looked at again, and other braces stay.
///
/// Every page says dozens of such texts, so it goes by bytes: characters took ten times as long.
func filled(_ pattern: String, _ values: [String]) -> String {
  var pattern = pattern
  let result = pattern.withUTF8 { bytes in
    var result: [UInt8] = []
    result.reserveCapacity(values.reduce(bytes.count) { $0 + $1.utf8.count })
    var index = 0
    while index < bytes.count {
      if let mark = mark(in: bytes, at: index), values.indices.contains(mark.place) {
        result.append(contentsOf: values[mark.place].utf8)
        index = mark.end
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }
  return String(decoding: result, as: UTF8.self)
}

/// Which value a mark at a place stands for, and where it ends; nil where none begins.
private func mark(
  in bytes: UnsafeBufferPointer<UInt8>,
  at start: Int
) -> (place: Int, end: Int)? {
  guard bytes[start] == UInt8(ascii: "{"), start + 1 < bytes.count else { return nil }
  let next = bytes[start + 1]
  if next == UInt8(ascii: "}") { return (0, start + 2) }
  guard (UInt8(ascii: "2")...UInt8(ascii: "9")).contains(next), start + 2 < bytes.count,
    bytes[start + 2] == UInt8(ascii: "}")
  else { return nil }
  return (Int(next - UInt8(ascii: "1")), start + 3)
}
