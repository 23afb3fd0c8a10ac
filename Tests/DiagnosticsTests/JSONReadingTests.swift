import Diagnostics
import Testing

@Suite("JSON that is read")
struct JSONReadingTests {
  @Test(
    "is the value that it says",
    arguments: [
      ("null", .null), (" true ", .bool(true)), ("-12", .integer(-12)), ("0.5e1", .number(5)),
      ("1e3", .number(1000)), ("-9223372036854775808", .integer(.min)),
      ("\"a\\\"\\\\\\/\\n\\u00e9\\ud83d\\ude00\"", "a\"\\/\né😀"), ("[]", []), ("{ }", [:]),
      ("[1, [\"é\"] ]", [1, ["é"]]),
      ("{\"a\":{\"b\":[null]},\"a\":1}", ["a": ["b": [nil]], "a": 1]),
    ] as [(String, JSONValue)]
  )
  func values(text: String, value: JSONValue) {
    #expect(parseJSON(Array(text.utf8)) == value)
  }

  @Test(
    "is nothing when it is none",
    arguments: [
      "", " ", "nul", "01", "1.", ".5", "+1", "-", "1e", "\"", "\"\\x\"", "\"\\u12\"",
      "\"\\ud800\"", "\"\\udc00\"", "\"a\nb\"", "[1,]", "[1 2]", "{\"a\"}", "{\"a\":}", "{a:1}",
      "{\"a\":1,}", "[", "]", "1 2", "'a'", "NaN", "\"\\u00g0\"",
    ]
  )
  func nothing(text: String) {
    // A plain `== nil` would compare with JSON's own null.
    #expect(parseJSON(Array(text.utf8)) == JSONValue?.none)
  }

  @Test("is nothing when a text in it is no UTF-8")
  func invalid() { #expect(parseJSON([0x22, 0xFF, 0x22]) == JSONValue?.none) }

  @Test("may be as deep as 64 levels, and hostile depth is refused")
  func depth() {
    func nested(_ depth: Int) -> [UInt8] {
      Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
    }
    #expect(parseJSON(nested(64)) != JSONValue?.none)
    #expect(parseJSON(nested(65)) == JSONValue?.none)
    #expect(parseJSON(Array(String(repeating: "[", count: 1_000_000).utf8)) == JSONValue?.none)
  }

  @Test("is what was written")
  func roundTrip() {
    let value: JSONValue = ["a": [1, 2.5, nil, true, "\u{1}\u{7F}é\u{2028}"], "b": [:]]
    #expect(parseJSON(jsonDocument(value)) == value)
    #expect(parseJSON(jsonDocument(value, .compact)) == value)
  }
}
