/// A name as it is compared: lower case, letters and digits of any script, single spaces; punctuation,
/// emoji, underscores and dashes count as spaces.
package func foldedName(_ name: String) -> String {
  var result = ""
  result.reserveCapacity(name.utf8.count)
  var needsSpace = false
  for scalar in name.unicodeScalars {
    if scalar.isASCII {
      switch scalar.value {
      case 0x61...0x7A, 0x30...0x39: append(scalar)
      case 0x41...0x5A: append(Unicode.Scalar(UInt8(scalar.value + 0x20)))
      case 0x27: break
      default: needsSpace = true
      }
    } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || scalar.properties.generalCategory == .nonspacingMark
    {
      for lower in scalar.properties.lowercaseMapping.unicodeScalars { append(lower) }
    } else if scalar.value != 0x2019, scalar.properties.generalCategory != .format {
      needsSpace = true
    }
  }
  return result

  func append(_ scalar: Unicode.Scalar) {
    if needsSpace, !result.isEmpty { result.unicodeScalars.append(" ") }
    needsSpace = false
    result.unicodeScalars.append(scalar)
  }
}
