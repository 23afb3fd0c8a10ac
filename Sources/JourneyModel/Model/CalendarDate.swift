/// A day of the proleptic Gregorian calendar, without time or zone.
package struct CalendarDate: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let year: Int
  /// 1…12.
  package let month: Int
  /// 1…31, valid for the month.
  package let day: Int

  /// nil when there is no such day, or the year is outside 1…9999.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    guard day >= 1, day <= Self.days(inMonth: month, of: year) else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2026-11-23` (ISO 8601 calendar date); nil for anything else.
  package init?(iso text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      parts[2].utf8.count == 2
    else { return nil }
    guard parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Days since 1970-01-01. Formula: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms",
  /// `days_from_civil`.
  package var dayNumber: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day that is so many days after 1970-01-01 (`civil_from_days` of the same source); days
  /// outside the years 1…9999 give the nearest day inside.
  package init(dayNumber: Int) {
    let shifted = min(max(dayNumber, -719_162), 2_932_896) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthPart = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * monthPart + 2) / 5 + 1
    month = monthPart < 10 ? monthPart + 3 : monthPart - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// The day after a span of calendar time; a month that is too short gives its last day.
  package func adding(_ interval: CalendarInterval) -> CalendarDate {
    switch interval.unit {
    case .days: return CalendarDate(dayNumber: dayNumber + interval.count)
    case .weeks: return CalendarDate(dayNumber: dayNumber + interval.count * 7)
    case .months, .years:
      let months = interval.unit == .years ? interval.count * 12 : interval.count
      let total = year * 12 + (month - 1) + months
      let newYear = min(max(total / 12, 1), 9999)
      let newMonth = total % 12 + 1
      let newDay = min(day, Self.days(inMonth: newMonth, of: newYear))
      return CalendarDate(year: newYear, month: newMonth, day: newDay) ?? self
    }
  }

  /// Earlier days come first.
  package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// ISO 8601, for instance `2026-11-23`.
  package var description: String {
    let padding = String(repeating: "0", count: max(0, 4 - String(year).count))
    return "\(padding)\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

/// A span of calendar time as authors write it: `90d`, `6w`, `6m`, `1y`.
package struct CalendarInterval: Sendable, Hashable {
  /// The letter that an author writes after the number.
  package enum Unit: Character, Sendable, Hashable {
    case days = "d"
    case weeks = "w"
    case months = "m"
    case years = "y"
  }

  /// 1…10,000.
  package let count: Int
  package let unit: Unit

  /// nil unless the text is a number of 1…10,000 followed by one of `d w m y`.
  package init?(_ text: String) {
    guard let last = text.last, let unit = Unit(rawValue: last), let count = Int(text.dropLast()),
      (1...10_000).contains(count)
    else { return nil }
    self.count = count
    self.unit = unit
  }
}
