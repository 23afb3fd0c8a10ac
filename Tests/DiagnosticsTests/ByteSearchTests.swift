import Diagnostics
import Testing

@Suite("A search for a byte")
struct ByteSearchTests {
  /// What the search is to find, written the plain way.
  private func expected(_ byte: UInt8, _ bytes: [UInt8], from start: Int) -> Int {
    bytes[min(start, bytes.count)...].firstIndex(of: byte) ?? bytes.count
  }

  @Test("finds the first one at or behind any offset, in texts of any length")
  func positions() {
    // Neighbours of the byte that is sought differ from it in one bit: these are what a search of words could mistake.
    let texts: [[UInt8]] = (0...40).map { length in
      (0..<length).map { index in [0x6A, 0x6B, 0x6A, 0xEB, 0x00, 0xFF, 0x80, 0x01][index * 5 % 8] }
    }
    for text in texts {
      for start in 0...text.count {
        for byte: UInt8 in [0x6B, 0x00, 0xFF, 0x80, 0x0A] {
          let found = text.withUnsafeBytes { offset(of: byte, in: $0, from: start) }
          #expect(found == expected(byte, text, from: start), "\(byte) in \(text) from \(start)")
        }
      }
    }
  }

  @Test("counts every one")
  func counts() {
    let text = Array("[a[b]c[".utf8)
    #expect(text.withUnsafeBytes { count(of: UInt8(ascii: "["), in: $0) } == 3)
    #expect(text[1...4].holds(UInt8(ascii: "b")))
    #expect(!text[1...2].holds(UInt8(ascii: "]")))
  }
}
