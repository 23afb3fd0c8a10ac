/// Appends text so that it can stand in HTML, between tags or in a quoted attribute: `&`, `<`, `>`,
/// `"` and `'` become character references, all other bytes stay.
@usableFromInline package func appendEscaped(_ text: String, to buffer: inout [UInt8]) {
  let wasContiguous: Void? = text.utf8.withContiguousStorageIfAvailable { bytes in
    appendEscaped(bytes, to: &buffer)
  }
  if wasContiguous == nil {
    Array(text.utf8).withUnsafeBufferPointer { appendEscaped($0, to: &buffer) }
  }
}

private func appendEscaped(_ bytes: UnsafeBufferPointer<UInt8>, to buffer: inout [UInt8]) {
  var start = 0
  for index in bytes.indices where isSpecial(bytes[index]) {
    buffer.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
    characterReference(for: bytes[index]).withUTF8Buffer { buffer.append(contentsOf: $0) }
    start = index + 1
  }
  buffer.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
}

/// The five bytes that are escaped, each a bit: all of them are below 64.
private let specialBytes: UInt64 =
  1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E

@inline(__always)
private func isSpecial(_ byte: UInt8) -> Bool {
  byte < 64 && specialBytes & (1 << UInt64(byte)) != 0
}

private func characterReference(for byte: UInt8) -> StaticString {
  switch byte {
  case UInt8(ascii: "&"): "&amp;"
  case UInt8(ascii: "<"): "&lt;"
  case UInt8(ascii: ">"): "&gt;"
  case UInt8(ascii: "\""): "&quot;"
  default: "&#39;"
  }
}
