import Foundation
import Testing

@Suite("waymark schema")
struct SchemaTests {
  @Test("prints the schema of a kind and nothing else")
  func prints() throws {
    let scratch = try Scratch()
    let run = try waymark(["schema", "persona"], in: scratch.url)
    #expect(run.status == 0)
    #expect(run.errors == "")
    let schema = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    #expect(schema?["$schema"] as? String == "http://json-schema.org/draft-07/schema#")
    #expect((schema?["properties"] as? [String: Any])?["pain_points"] != nil)
  }

  @Test("lists the kinds, each of which it knows, when called without one")
  func lists() throws {
    let scratch = try Scratch()
    let run = try waymark(["schema"], in: scratch.url)
    #expect(run.status == 0)
    let names = run.output.split(separator: "\n").filter { $0.hasPrefix("  ") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
    #expect(names.contains("journey") && names.contains("site-json"))
    for name in names {
      let schema = try waymark(["schema", name], in: scratch.url)
      #expect(schema.status == 0 && schema.output.hasPrefix("{\n"), "\(name)")
    }
  }

  @Test("is called wrongly with a kind that there isn't")
  func unknownKind() throws {
    let scratch = try Scratch()
    let run = try waymark(["schema", "shopper"], in: scratch.url)
    #expect(run.status == 64)
    #expect(run.output == "")
    #expect(run.errors.contains("shopper") && run.errors.contains("persona"))
  }
}
