import Diagnostics
import JourneyModel

/// What web addresses answered on earlier days, so that they are not asked at each check.
///
/// Only clear answers are kept: found, and gone. JSON, sorted by address.
struct LinkCache {
  private struct Entry {
    let status: Int
    let day: CalendarDate
  }

  private var entries: [String: Entry] = [:]
  private static let version = 1
  /// The status that stands for `found`, whatever the server said.
  private static let foundStatus = 200

  init() {}

  /// nil when the bytes are no cache of this version.
  init?(_ bytes: [UInt8]) {
    guard let document = parseJSON(bytes), document["waymark_links"]?.int == Self.version,
      let answers = document["answers"]?.items
    else { return nil }
    for answer in answers {
      guard let address = answer["address"]?.string, let status = answer["status"]?.int,
        let day = answer["day"]?.string.flatMap({ CalendarDate(iso: $0) })
      else { return nil }
      entries[address] = Entry(status: status, day: day)
    }
  }

  var bytes: [UInt8] {
    let answers = entries.sorted { $0.key < $1.key }.map { address, entry -> JSONValue in
      [
        "address": .text(address), "status": .integer(entry.status),
        "day": .text(entry.day.description),
      ]
    }
    return jsonDocument(["waymark_links": .integer(Self.version), "answers": .array(answers)])
  }

  /// The answer for an address that is at most so many days old; one that is gone is believed for a day.
  func answer(_ address: String, on day: CalendarDate, maxDays: Int) -> WebAnswer? {
    guard let entry = entries[address] else { return nil }
    let age = day.dayNumber - entry.day.dayNumber
    let isFound = entry.status == Self.foundStatus
    guard age >= 0, age < (isFound ? maxDays : min(1, maxDays)) else { return nil }
    return isFound ? .found : .gone(status: entry.status)
  }

  /// Takes new answers down, and forgets those that are too old to be believed again.
  mutating func note(_ answers: [String: WebAnswer], on day: CalendarDate, maxDays: Int) {
    for (address, answer) in answers {
      switch answer {
      case .found: entries[address] = Entry(status: Self.foundStatus, day: day)
      case .gone(let status): entries[address] = Entry(status: status, day: day)
      case .refused, .unreachable: entries[address] = nil
      }
    }
    for address in Array(entries.keys) where answer(address, on: day, maxDays: maxDays) == nil {
      entries[address] = nil
    }
  }
}
