/// The anchor or id that words make: lower case, letters and digits of any script kept, every other run
/// as one `-`, none at either end. "section" when no letter or digit is left.
package func slug(_ heading: String) -> String {
  plainSlug(heading) ?? scalarSlug(heading)
}

/// The same for ASCII; nil for anything else.
private func plainSlug(_ heading: String) -> String? {
  var result: [UInt8] = []
  result.reserveCapacity(heading.utf8.count)
  var needsDash = false
  for byte in heading.utf8 {
    let lower = asciiLowercase(byte)
    switch lower {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      if needsDash { result.append(UInt8(ascii: "-")) }
      needsDash = false
      result.append(lower)
    case 0x80...: return nil
    default: needsDash = !result.isEmpty
    }
  }
  return result.isEmpty ? "section" : String(decoding: result, as: UTF8.self)
}

private func scalarSlug(_ heading: String) -> String {
  var result: [UInt8] = []
  var needsDash = false
  for scalar in heading.unicodeScalars {
    guard isSlugScalar(scalar, after: result, needsDash) else {
      needsDash = !result.isEmpty
      continue
    }
    if needsDash { result.append(UInt8(ascii: "-")) }
    needsDash = false
    if scalar.isASCII {
      result.append(asciiLowercase(UInt8(scalar.value)))
    } else {
      result.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }
  return result.isEmpty ? "section" : String(decoding: result, as: UTF8.self)
}

private func isSlugScalar(_ scalar: Unicode.Scalar, after result: [UInt8], _ needsDash: Bool)
  -> Bool
{
  if scalar.isASCII {
    return switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": true
    default: false
    }
  }
  return switch scalar.properties.generalCategory {
  case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
    .decimalNumber, .letterNumber, .otherNumber:
    true
  // Vowel signs and accents belong to the letter before them; what selects an emoji's look does not.
  case .nonspacingMark, .spacingMark:
    !result.isEmpty && !needsDash && !(0xFE00...0xFE0F).contains(scalar.value)
  default: false
  }
}

/// Hands out the anchors of one document: a slug that comes again gets `-1`, `-2` … as on code hosts.
struct AnchorNames {
  /// For each name that was handed out, the last number that was put behind it.
  private var numbers: [String: Int] = [:]

  mutating func anchor(for heading: String) -> String {
    let base = slug(heading)
    var number = nextNumber(of: base)
    while number > 0 {
      let name = "\(base)-\(number)"
      if nextNumber(of: name) == 0 { return name }
      numbers[name, default: 0] -= 1
      number = nextNumber(of: base)
    }
    return base
  }

  /// 0 for a new name; one look-up, as each heading asks.
  private mutating func nextNumber(of name: String) -> Int {
    increased(&numbers[name, default: -1])
  }
}

private func increased(_ number: inout Int) -> Int {
  number += 1
  return number
}
