import Diagnostics
import Foundation
import JourneyModel
import SiteTemplate
import Testing

@testable import SiteBuilder

@Suite("The site as data")
struct SiteDataTests {
  private typealias Object = [String: Any]

  /// The files of a site made of texts by path.
  private func build(_ texts: [String: String], assets: [String] = []) async -> Checked<OutputTree>
  {
    let files = texts.map { SourceFile(path: $0.key, text: $0.value) }
    return await buildSite(
      SourceTree(documents: files, assets: assets),
      theme: CompiledTheme(Theme(builtIn: BuiltInTheme.files)),
      options: options(jobs: 1)
    )
  }

  private func object(_ path: String, in tree: OutputTree) throws -> Object {
    let file = try #require(tree.file(at: path).flatMap(bytes), "\(path)")
    return try #require(try JSONSerialization.jsonObject(with: Data(file)) as? Object)
  }

  private static let journey = """
    ---
    title: Buying
    personas: [ana]
    evidence: [int-1]
    ---
    ## Choosing {kind=decision}
    ### Needs
    - A price {id=price}
    ### Emotion
    - Ana: -1 uneasy {evidence=int-1}
    ### Participation
    - Ana: driver
    ### Pain points
    - Too dear {kind=excessive-cost severity=4 persona=ana evidence=int-1}
      - and **late**
    ### Content
    - Price list {answers=price url="../prices.md" funnel=bofu}
    ### Drop-off
    - 35% give up

    """

  private static let texts = [
    "journeys/buying.md": journey,
    "personas/ana.md": "---\nkind: buyer\ngoals: [Sleep]\nx-team: Blue\n---\n# Ana Ash\n",
    "evidence/int-1.md": "---\nsource: interview\ndate: 2026-05-04\nparticipants: 2\n---\n# Talk\n",
    "prices.md": "# Prices\n",
    "index.md": "# Home\n",
    "glossary.md": "## Drop-off\nWho leaves.\n",
  ]

  @Test("site.json has each entity with its page and its place in the source")
  func outline() async throws {
    let tree = await build(Self.texts).value
    let site = try object("site.json", in: tree)
    #expect(site["schema_version"] as? Int == 1)
    let places = ["personas", "journeys", "evidence", "pages", "terms"].flatMap { kind in
      (site[kind] as? [Object] ?? []).map { entity in
        "\(entity["id"] ?? "") \(entity["path"] ?? "") \(entity["file"] ?? ""):\(entity["line"] ?? "")"
      }
    }
    #expect(
      places == [
        "ana personas/ana.html personas/ana.md:6",
        "buying journeys/buying.html journeys/buying.md:2",
        "int-1 evidence/int-1.html evidence/int-1.md:6",
        "index index.html index.md:1",
        "glossary glossary.html glossary.md:1",
        "prices prices.html prices.md:1",
        "drop-off glossary.html glossary.md:1",
      ]
    )
  }

  @Test("site.json links entities by id and names the file of each journey")
  func links() async throws {
    let tree = await build(Self.texts).value
    let site = try object("site.json", in: tree)
    let persona = try #require((site["personas"] as? [Object])?.first)
    #expect(persona["journeys"] as? [String] == ["buying"])
    #expect((persona["custom"] as? [[String: String]]) == [["name": "Team", "text": "Blue"]])
    let journey = try #require((site["journeys"] as? [Object])?.first)
    #expect(journey["personas"] as? [String] == ["ana"])
    #expect(journey["evidence"] as? [String] == ["int-1"])
    let file = try #require(journey["data"] as? String)
    #expect(tree.file(at: file) != nil)
    let phase = try #require((journey["phases"] as? [Object])?.first)
    #expect(phase["path"] as? String == "journeys/buying/choosing.html")
    #expect(phase["lanes"] == nil)
    let evidence = try #require((site["evidence"] as? [Object])?.first)
    #expect(evidence["citations"] as? Int == 2)
    #expect(evidence["participants"] as? Int == 2)
  }

  @Test("a journey's file holds its entries with typed facts")
  func entries() async throws {
    let tree = await build(Self.texts).value
    let journey = try object("journeys/buying.json", in: tree)
    #expect(
      (journey["claims"] as? Object)?.mapValues { "\($0)" }["observed"] == "2"
    )
    let phase = try #require((journey["phases"] as? [Object])?.first)
    #expect(phase["kind"] as? String == "decision")
    let emotion = try #require((phase["emotions"] as? [Object])?.first)
    #expect(emotion["personas"] as? [String] == ["ana"])
    #expect(emotion["score"] as? Double == -1)
    #expect(emotion["words"] as? String == "uneasy")
    #expect(emotion["basis"] as? String == "observed")
    let part = try #require((phase["participation"] as? [Object])?.first)
    #expect(part["level"] as? String == "driver")
    let lanes = try #require(phase["lanes"] as? [Object])
    func entry(_ lane: String) throws -> Object {
      let cell = try #require(lanes.first { $0["lane"] as? String == lane })
      return try #require((cell["entries"] as? [Object])?.first)
    }
    let pain = try entry("pain_points")
    #expect(pain["text"] as? String == "Too dear")
    #expect(pain["severity"] as? Int == 4)
    #expect(pain["kind"] as? String == "excessive-cost")
    #expect(pain["evidence"] as? [String] == ["int-1"])
    #expect(pain["details"] as? [String] == ["and late"])
    #expect(pain["line"] as? Int == 14)
    let content = try entry("content")
    #expect(content["answers"] as? [String] == ["price"])
    #expect(content["url"] as? String == "prices.html")
    #expect(try entry("drop_off")["rate"] as? Double == 35)
  }

  @Test("an entry of a phase that is told of in another file names that file")
  func places() async throws {
    let tree = await build([
      "journeys/j/index.md": "---\nphases:\n  - id: one\n    needs:\n      - A\n---\n",
      "journeys/j/01-one.md": "## Activities\n- B\n",
    ]).value
    let journey = try object("journeys/j.json", in: tree)
    let phase = try #require((journey["phases"] as? [Object])?.first)
    #expect(phase["file"] as? String == "journeys/j/01-one.md")
    let entries = (phase["lanes"] as? [Object] ?? []).flatMap { $0["entries"] as? [Object] ?? [] }
    let places = entries.map { "\($0["text"] ?? "") \($0["file"] ?? "here"):\($0["line"] ?? "")" }
    #expect(places == ["A journeys/j/index.md:5", "B here:2"])
  }

  @Test("texts with quotation marks, tags and control characters stay whole")
  func hostileTexts() async throws {
    let title = "\"</script>\\ \u{2028}\u{7F} 👩‍🔬"
    let tree = await build(["journeys/j.md": "# \(title)\n\n## Phase 1\n### Needs\n- \(title)\n"])
      .value
    let journey = try object("journeys/j.json", in: tree)
    let outline = try object("site.json", in: tree)["journeys"] as? [Object]
    #expect((journey["title"] as? String)?.contains("\u{2028}\u{7F} 👩‍🔬") == true)
    #expect(journey["title"] as? String == outline?.first?["title"] as? String)
  }

  @Test("a file of the author's own at an address of the data is reported")
  func addressTaken() async {
    let found = await build(Self.texts, assets: ["site.json", "journeys/buying.json"]).diagnostics
    let errors = found.filter { $0.severity == .error }
    #expect(errors.map(\.rule.code) == ["path-taken", "path-taken"])
  }

  @Test("the example wiki's data names only files that the site has")
  func examplePaths() async throws {
    let tree = try await exampleSite().value
    let site = try object("site.json", in: tree)
    var paths: [String] = []
    for case let entities as [Object] in site.values {
      for entity in entities {
        paths += ["path", "data", "diagram"].compactMap { entity[$0] as? String }
        for phase in entity["phases"] as? [Object] ?? [] {
          paths += [phase["path"] as? String ?? "none"]
        }
      }
    }
    let files = Set(tree.files.map(\.path))
    #expect(paths.count > 100)
    #expect(paths.filter { !files.contains($0) } == [])
  }

  @Test(
    "the schemas describe each member, and name what is always there",
    arguments: DataKind.allCases
  )
  func schemas(kind: DataKind) throws {
    let schema = try #require(
      try JSONSerialization.jsonObject(with: Data(jsonDocument(dataSchema(of: kind)))) as? Object
    )
    let definitions = try #require(schema["definitions"] as? [String: Object])
    for (name, definition) in definitions.merging([kind.rawValue: schema], uniquingKeysWith: { $1 })
    {
      let properties = try #require(definition["properties"] as? [String: Object])
      let required = try #require(definition["required"] as? [String])
      #expect(Set(required).isSubset(of: properties.keys))
      #expect(properties.values.allSatisfy { $0["description"] is String }, "\(name)")
    }
    let references = String(decoding: jsonDocument(dataSchema(of: kind)), as: UTF8.self)
      .split(separator: "\"").filter { $0.hasPrefix("#/definitions/") }.map { $0.dropFirst(14) }
    #expect(Set(references) == Set(definitions.keys.map { Substring($0) }))
  }
}
