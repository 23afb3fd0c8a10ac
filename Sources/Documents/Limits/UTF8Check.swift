package import Diagnostics

extension DiagnosticRule {
  package static let invalidUTF8 = DiagnosticRule(
    "invalid-utf8",
    .error,
    "a text file holds UTF-8 and nothing else",
    isFixed: true
  )
}

/// The `invalid-utf8` error at the first byte that belongs to no UTF-8 sequence, or nil.
func checkUTF8(_ file: SourceFile) -> Diagnostic? {
  guard let offset = firstInvalidUTF8(in: file.bytes) else { return nil }
  let digits = Array("0123456789ABCDEF".utf8)
  let byte = Int(file.bytes[offset])
  let hexadecimal = String(decoding: [digits[byte >> 4], digits[byte & 15]], as: UTF8.self)
  return Diagnostic(
    .invalidUTF8,
    "byte \(offset) (0x\(hexadecimal)) is not valid UTF-8",
    at: SourceSpan(in: file.sourcePath, lower: offset, upper: offset + 1),
    help: "Save the file again with the encoding UTF-8."
  )
}

/// The offset of the first byte that starts no well-formed sequence (Unicode 16, table 3-7), or nil.
func firstInvalidUTF8(in bytes: [UInt8]) -> Int? {
  bytes.withUnsafeBytes { buffer in
    var offset = 0
    while offset < buffer.count {
      if offset + 8 <= buffer.count,
        buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        offset += 8
        continue
      }
      let length = sequenceLength(in: buffer, at: offset)
      if length == 0 { return offset }
      offset += length
    }
    return nil
  }
}

/// The length of the well-formed sequence at an offset, 0 if there is none.
private func sequenceLength(in buffer: UnsafeRawBufferPointer, at offset: Int) -> Int {
  let first = buffer[offset]
  if first < 0x80 { return 1 }
  let length: Int
  var second: ClosedRange<UInt8> = 0x80...0xBF
  switch first {
  case 0xC2...0xDF: length = 2
  case 0xE0: (length, second) = (3, 0xA0...0xBF)
  case 0xED: (length, second) = (3, 0x80...0x9F)
  case 0xE1...0xEF: length = 3
  case 0xF0: (length, second) = (4, 0x90...0xBF)
  case 0xF1...0xF3: length = 4
  case 0xF4: (length, second) = (4, 0x80...0x8F)
  default: return 0
  }
  guard offset + length <= buffer.count, second.contains(buffer[offset + 1]) else { return 0 }
  for index in offset + 2..<max(offset + 2, offset + length) where buffer[index] & 0xC0 != 0x80 {
    return 0
  }
  return length
}
