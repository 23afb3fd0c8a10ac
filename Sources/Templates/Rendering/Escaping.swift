/// Appends text so that it can stand in HTML, between tags or in a quoted attribute: `&`, `<`, `>`,
/// `"` and `'` become character references, all other bytes stay.
package func appendEscaped(_ text: String, to buffer: inout [UInt8]) {
  let wasContiguous: Void? = text.utf8.withContiguousStorageIfAvailable { bytes in
    appendEscaped(bytes, to: &buffer)
  }
  if wasContiguous == nil {
    Array(text.utf8).withUnsafeBufferPointer { appendEscaped($0, to: &buffer) }
  }
}

private func appendEscaped(_ bytes: UnsafeBufferPointer<UInt8>, to buffer: inout [UInt8]) {
  var start = 0
  for index in bytes.indices {
    guard let reference = characterReference(for: bytes[index]) else { continue }
    buffer.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
    reference.withUTF8Buffer { buffer.append(contentsOf: $0) }
    start = index + 1
  }
  buffer.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
}

@inline(__always)
private func characterReference(for byte: UInt8) -> StaticString? {
  // All five lie at or below ">", which most bytes of prose do not.
  guard byte <= UInt8(ascii: ">") else { return nil }
  return switch byte {
  case UInt8(ascii: "&"): "&amp;"
  case UInt8(ascii: "<"): "&lt;"
  case UInt8(ascii: ">"): "&gt;"
  case UInt8(ascii: "\""): "&quot;"
  case UInt8(ascii: "'"): "&#39;"
  default: nil
  }
}
