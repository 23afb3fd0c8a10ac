/// What identifies and reaches a person.
enum ContactData: String {
  case mailAddress = "an e-mail address"
  case telephoneNumber = "a telephone number"
}

/// The first kind of contact data in a text; nil for one without. Linear.
///
/// Addresses at domains that nobody can have (RFC 2606: `example.org`, `.test` …) are nobody's. A telephone number has
/// 8 to 15 digits (ITU E.164) in groups and begins with `+`, `00` or `0`, or is written as (555) 555-0100 is: years,
/// dates, amounts and percentages are none.
func contactData(in text: String) -> ContactData? {
  // Most texts have neither.
  guard text.utf8.contains(where: { $0 == UInt8(ascii: "@") || isDigit($0) }) else { return nil }
  let bytes = text.unicodeScalars.map(plainByte)
  if hasMailAddress(bytes) { return .mailAddress }
  return hasTelephoneNumber(bytes) ? .telephoneNumber : nil
}

/// One byte for a scalar: ASCII as it is, a letter of any script as 0xFF, spaces and dashes as the plain ones.
private func plainByte(_ scalar: Unicode.Scalar) -> UInt8 {
  if scalar.isASCII { return UInt8(truncatingIfNeeded: scalar.value) }
  switch scalar.value {
  case 0xA0, 0x2009, 0x202F: return 0x20
  case 0x2010...0x2014: return 0x2D
  default: return scalar.properties.isAlphabetic ? 0xFF : 0x01
  }
}

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

private func isLetter(_ byte: UInt8) -> Bool {
  (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
}

private func isLetterOrDigit(_ byte: UInt8) -> Bool {
  isDigit(byte) || isLetter(byte) || byte >= 0x80
}

private func hasMailAddress(_ bytes: [UInt8]) -> Bool {
  bytes.indices.contains { index in
    guard bytes[index] == UInt8(ascii: "@"), index > 0, isLetterOrDigit(bytes[index - 1]) else {
      return false
    }
    // Longer than any host name (RFC 1035) is none; this bounds the look ahead.
    let rest = bytes[(index + 1)...].prefix(254)
    let domain = rest.prefix { isLetterOrDigit($0) || $0 == 0x2D || $0 == 0x2E }
    return isReachable(domain.split(separator: 0x2E, omittingEmptySubsequences: true))
  }
}

/// Whether labels are a domain that somebody may have.
private func isReachable(_ labels: [ArraySlice<UInt8>]) -> Bool {
  guard labels.count >= 2, let top = labels.last, top.count >= 2, top.allSatisfy(isLetter) else {
    return false
  }
  let names = labels.suffix(2).map { String(decoding: $0, as: UTF8.self).lowercased() }
  let reserved = ["test", "example", "invalid", "localhost"]
  return !reserved.contains(names[1]) && names[0] != "example"
}

private func hasTelephoneNumber(_ bytes: [UInt8]) -> Bool {
  var index = 0
  while index < bytes.count {
    guard
      isDigit(bytes[index]) || bytes[index] == UInt8(ascii: "+")
        || bytes[index] == UInt8(ascii: "(")
    else {
      index += 1
      continue
    }
    let candidate = NumberCandidate(bytes, from: index)
    if candidate.isTelephoneNumber { return true }
    index = max(candidate.end, index + 1)
  }
  return false
}

/// A run of digits with what stands between them.
private struct NumberCandidate {
  private var groups: [[UInt8]] = []
  private var separators: [UInt8] = []
  private let hasPlus: Bool
  private let hasParenthesis: Bool
  /// Whether a letter, a sign or a per cent sign makes it part of something else.
  private let isPart: Bool
  let end: Int

  init(_ bytes: [UInt8], from start: Int) {
    hasPlus = bytes[start] == UInt8(ascii: "+")
    hasParenthesis = bytes[start] == UInt8(ascii: "(")
    var index = start
    var (pending, run): (UInt8, Int) = (0, 0)
    var (group, groups, separators): ([UInt8], [[UInt8]], [UInt8]) = ([], [], [])
    var last = start
    let between = Set(" -./()+".utf8)
    while index < bytes.count {
      let byte = bytes[index]
      if isDigit(byte) {
        if pending != 0, !group.isEmpty {
          groups.append(group)
          separators.append(pending)
          group = []
        }
        (pending, run) = (0, 0)
        group.append(byte)
        last = index + 1
      } else if between.contains(byte), byte != UInt8(ascii: "+") || index == start {
        // A space and a sign together count as the sign; two spaces end a number, and so do four signs.
        run += 1
        if (pending == 0x20 && byte == 0x20) || run > 3 { break }
        if index > start { pending = byte == 0x20 && pending != 0 ? pending : byte }
      } else {
        break
      }
      index += 1
    }
    if !group.isEmpty { groups.append(group) }
    self.groups = groups
    self.separators = separators
    end = last
    let before = start > 0 ? bytes[start - 1] : 0x20
    let after = bytes[last...].first { $0 != 0x20 } ?? 0x20
    let isGlued = last < bytes.count && isLetterOrDigit(bytes[last])
    let isSign = Set("-/.#=_,$".utf8).contains(before) || (before == UInt8(ascii: ":") && !hasPlus)
    isPart =
      isLetterOrDigit(before) || isSign || isGlued
      || after == UInt8(ascii: "%")
      || (last < bytes.count && Set(",:%".utf8).contains(bytes[last])
        && last + 1 < bytes.count && isDigit(bytes[last + 1]))
  }

  var isTelephoneNumber: Bool {
    let count = groups.map(\.count).reduce(0, +)
    guard !isPart, (8...15).contains(count), let first = groups.first else { return false }
    let lengths = groups.map(\.count)
    if hasPlus { return !isAmount(lengths, count) }
    if first.starts(with: "00".utf8) { return count >= (groups.count == 1 ? 12 : 10) }
    if lengths == [3, 3, 4] {
      return hasParenthesis || separators.allSatisfy { $0 == separators[0] && $0 != 0x20 }
    }
    // A national number: an area code of two to five digits, then groups of at least two.
    guard first.first == UInt8(ascii: "0"), (2...5).contains(first.count), groups.count >= 2,
      count >= 9, lengths.allSatisfy({ $0 >= 2 })
    else { return false }
    return !isDate(lengths)
  }

  /// "+1 500 000" is a million and a half more.
  private func isAmount(_ lengths: [Int], _ count: Int) -> Bool {
    lengths.count > 1 && lengths.dropFirst().allSatisfy { $0 == 3 } && count <= 9
  }

  /// 01.02.2024 and the like; a second one may follow ("01.02.2024 - 03.04.2024").
  private func isDate(_ lengths: [Int]) -> Bool {
    lengths.count.isMultiple(of: 3)
      && stride(from: 0, to: lengths.count, by: 3).allSatisfy {
        Array(lengths[$0..<$0 + 3]) == [2, 2, 4] || Array(lengths[$0..<$0 + 3]) == [2, 2, 2]
      }
  }
}
