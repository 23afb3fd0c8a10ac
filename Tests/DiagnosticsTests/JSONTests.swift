import Foundation
import Testing

@testable import Diagnostics

@Suite("JSON")
struct JSONTests {
  private func compact(_ value: JSONValue) -> String {
    String(decoding: jsonDocument(value, .compact), as: UTF8.self)
  }

  @Test("keeps the order of members and items")
  func order() {
    #expect(
      compact(["b": 1, "a": [true, false, nil, "x"], "c": [:], "d": []])
        == #"{"b":1,"a":[true,false,null,"x"],"c":{},"d":[]}"# + "\n"
    )
  }

  @Test("is indented by two spaces, and empty values stay on their line")
  func indentation() {
    let text = String(
      decoding: jsonDocument(["a": [1, ["b": []]], "c": [:]]),
      as: UTF8.self
    )
    #expect(
      text == """
        {
          "a": [
            1,
            {
              "b": []
            }
          ],
          "c": {}
        }

        """
    )
  }

  @Test(
    "escapes what can't stand in a string and nothing else",
    arguments: [
      ("\"\\/", #""\"\\/""#),
      ("\u{8}\t\n\u{C}\r", #""\b\t\n\f\r""#),
      ("\u{0}\u{1F}\u{7F}", #""\u0000\u001f\u007f""#),
      ("é — 日本 👩‍🔬 </script>", "\"é — 日本 👩‍🔬 </script>\""),
      ("", #""""#),
    ]
  )
  func escapes(text: String, expected: String) {
    #expect(compact(.text(text)) == expected + "\n")
    #expect(compact(.object([JSONMember(text, 0)])) == "{\(expected):0}\n")
  }

  @Test(
    "writes numbers that any reader understands",
    arguments: [
      (0, "0"), (-0.0, "0"), (2, "2"), (-1.5, "-1.5"), (0.1, "0.1"), (1e300, "1e+300"),
      (1e-7, "1e-07"), (.infinity, "null"), (.nan, "null"),
    ] as [(Double, String)]
  )
  func numbers(value: Double, expected: String) {
    #expect(compact(.number(value)) == expected + "\n")
  }

  @Test("reads back as what was written")
  func readBack() throws {
    let text = String((0...0x2FF).compactMap(Unicode.Scalar.init).map(Character.init))
    let bytes = jsonDocument(["text": .text(text), "list": [1, -2.5, .integer(.min)]])
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    )
    #expect(object["text"] as? String == text)
    #expect(object["list"] as? [Double] == [1, -2.5, Double(Int.min)])
  }
}
