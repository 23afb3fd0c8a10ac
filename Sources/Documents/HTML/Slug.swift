/// The anchor or id that words make: lower case, letters and digits of any script kept, every other run
/// as one `-`, none at either end. "section" when no letter or digit is left.
package func slug(_ heading: String) -> String {
  plainSlug(heading) ?? scalarSlug(heading)
}

/// The same for ASCII; nil for anything else.
private func plainSlug(_ heading: String) -> String? {
  var heading = heading
  return heading.withUTF8 { bytes -> String? in
    guard !bytes.contains(where: { $0 >= 0x80 }) else { return nil }
    let name = String(unsafeUninitializedCapacity: bytes.count) { writePlainSlug(bytes, into: $0) }
    return name.isEmpty ? "section" : name
  }
}

/// Writes a slug that is no longer than the heading, and tells its length.
private func writePlainSlug(
  _ heading: UnsafeBufferPointer<UInt8>,
  into name: UnsafeMutableBufferPointer<UInt8>
) -> Int {
  var length = 0
  var needsDash = false
  for byte in heading {
    let lower = asciiLowercase(byte)
    switch lower {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      if needsDash {
        name[length] = UInt8(ascii: "-")
        length += 1
      }
      needsDash = false
      name[length] = lower
      length += 1
    default: needsDash = length > 0
    }
  }
  return length
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
      let name = base + "-" + String(number)
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
