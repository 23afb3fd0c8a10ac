import Diagnostics
import Documents
import Foundation
import Testing

@testable import JourneyModel

/// A journey and a persona in each language, in `Languages/`: the same story, told with that language's words.
@Suite("A wiki in each language")
struct LanguageTests {
  struct Sample: CustomTestStringConvertible {
    var file: String
    var phases: [String]
    var persona: String
    var testDescription: String { file }
  }

  static let samples = [
    Sample(file: "en", phases: ["Searching", "Leaving"], persona: "noor-aziz"),
    Sample(file: "de", phases: ["Suchen", "Losfahren"], persona: "jonas-brandt"),
    Sample(file: "fr", phases: ["Chercher", "Partir"], persona: "camille-roche"),
    Sample(file: "es", phases: ["Buscar", "Salir"], persona: "lucía-vega"),
    Sample(file: "pt", phases: ["Procurar", "Partir"], persona: "rui-tavares"),
    Sample(file: "ru", phases: ["Поиск", "Поездка"], persona: "ирина-белова"),
    Sample(file: "zh", phases: ["寻找", "出发"], persona: "陈雨"),
    Sample(file: "zh-hant", phases: ["尋找", "出發"], persona: "林小安"),
    Sample(file: "ja", phases: ["さがす", "出発する"], persona: "森-あかり"),
    Sample(file: "ko", phases: ["찾기", "떠나기"], persona: "한지우"),
  ]

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Languages")

  private func wiki(_ sample: Sample, decomposed: Bool = false) throws -> Wiki {
    func text(_ kind: String) throws -> String {
      let url = Self.folder.appending(path: "\(kind)-\(sample.file).md")
      let text = try String(contentsOf: url, encoding: .utf8)
      return decomposed ? text.decomposedStringWithCanonicalMapping : text
    }
    return Wiki([
      "journeys/j.md": try text("journey"),
      "personas/\(sample.persona).md": try text("persona"),
    ])
  }

  @Test("all lanes of a journey are found, in both normal forms of its letters", arguments: samples)
  func lanes(sample: Sample) throws {
    for isDecomposed in [false, true] {
      let wiki = try wiki(sample, decomposed: isDecomposed)
      #expect(wiki.findings == [])
      #expect(wiki.journey.phases.map(\.title) == sample.phases)
      #expect(wiki.journey.phases.map(\.number) == [1, 2])
      #expect(wiki.journey.lanes.map(\.standard) == StandardLane.allCases)
      for lane in StandardLane.allCases {
        let texts = wiki.texts(lane.rawValue) ?? []
        #expect(texts.joined().count == 1, "\(lane)")
      }
    }
  }

  @Test("its persona, scenario and duration are read from labels", arguments: samples)
  func facts(sample: Sample) throws {
    let journey = try wiki(sample).journey
    #expect(journey.personas.count == 1)
    #expect(journey.scenario?.text.isEmpty == false)
    #expect(journey.duration?.contains("40") == true)
  }

  @Test("who feels and who drives is understood", arguments: samples)
  func people(sample: Sample) throws {
    let wiki = try wiki(sample)
    let phase = wiki.journey.phases[0]
    let emotion = try #require(phase.emotions.first)
    #expect(wiki.ids(emotion.personas) == [sample.persona])
    #expect(emotion.score == -1)
    #expect(phase.participation.map(\.level) == [.driver])
  }

  @Test("all fields of a persona are found that it has", arguments: samples)
  func persona(sample: Sample) throws {
    let persona = try wiki(sample).persona
    #expect(
      persona.fields.map(\.field) == [
        .goals, .needs, .motivations, .behaviours, .interests, .tools, .skills, .painPoints,
      ]
    )
    #expect(persona.role?.text.isEmpty == false)
    #expect(persona.quote?.text.text.isEmpty == false)
    #expect(persona.attributes.map(\.text.text).joined().hasPrefix("34"))
  }
}
