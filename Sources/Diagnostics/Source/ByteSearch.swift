/// The offset of the first byte of that value at or behind `start`, else the end. Looks at eight bytes at a time, as
/// every byte of every document is searched a few times.
@inlinable
package func offset(of byte: UInt8, in bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
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
package func count(of byte: UInt8, in bytes: UnsafeRawBufferPointer) -> Int {
  var result = 0
  for candidate in bytes where candidate == byte { result &+= 1 }
  return result
}

extension ArraySlice<UInt8> {
  /// Whether any byte has that value.
  package func holds(_ byte: UInt8) -> Bool {
    withUnsafeBytes { offset(of: byte, in: $0, from: 0) < $0.count }
  }
}
