/// Turns libyaml's offsets, counted in Unicode scalars, into byte offsets of the file.
///
/// Cheap for offsets that grow: it walks on from the last one asked for.
struct ScalarOffsets {
  private let text: ArraySlice<UInt8>
  private let isASCII: Bool
  private var scalar = 0
  private var byte: Int

  init(_ text: ArraySlice<UInt8>) {
    self.text = text
    isASCII = text.allSatisfy { $0 < 0x80 }
    byte = text.startIndex
  }

  /// The byte offset of a scalar; one past the end gives the end.
  mutating func byteOffset(ofScalar index: Int) -> Int {
    if isASCII { return min(text.startIndex + index, text.endIndex) }
    if index < scalar { (scalar, byte) = (0, text.startIndex) }
    while scalar < index, byte < text.endIndex {
      byte += 1
      while byte < text.endIndex, text[byte] & 0xC0 == 0x80 { byte += 1 }
      scalar += 1
    }
    return byte
  }
}
