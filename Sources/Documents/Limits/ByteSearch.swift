/// The offset of the first byte of that value at or behind `start`, else the end. Looks at eight bytes at a time, as
/// every byte of every document is searched a few times.
func offset(of byte: UInt8, in bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
  let wanted = UInt64(byte) &* 0x0101_0101_0101_0101
  var offset = start
  while offset &+ 8 <= bytes.count {
    // A byte of `differences` is zero where the text has the byte; the lowest zero byte sets its top bit first.
    let differences =
      UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) ^ wanted
    let found = (differences &- 0x0101_0101_0101_0101) & ~differences & 0x8080_8080_8080_8080
    if found != 0 { return offset &+ found.trailingZeroBitCount / 8 }
    offset &+= 8
  }
  while offset < bytes.count, bytes[offset] != byte { offset += 1 }
  return min(offset, bytes.count)
}

/// How often a byte comes.
func count(of byte: UInt8, in bytes: UnsafeRawBufferPointer) -> Int {
  var result = 0
  for candidate in bytes where candidate == byte { result &+= 1 }
  return result
}

/// Finds the ends of lines: most texts hold no carriage return, and then only line feeds are looked for.
struct LineEndSearch {
  private let hasCarriageReturns: Bool

  init(_ bytes: UnsafeRawBufferPointer) {
    hasCarriageReturns = offset(of: UInt8(ascii: "\r"), in: bytes, from: 0) < bytes.count
  }

  /// The offset of the first line feed or carriage return at or behind `start`, else the end.
  func next(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
    guard hasCarriageReturns else { return offset(of: UInt8(ascii: "\n"), in: bytes, from: start) }
    var offset = start
    while offset < bytes.count, !isLineEnd(bytes[offset]) { offset += 1 }
    return min(offset, bytes.count)
  }
}

extension ArraySlice<UInt8> {
  func holds(_ byte: UInt8) -> Bool {
    withUnsafeBytes { offset(of: byte, in: $0, from: 0) < $0.count }
  }
}
