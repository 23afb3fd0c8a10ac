import Diagnostics
import Documents
import Foundation
import Testing

@testable import JourneyModel

/// Real documents by people who had never heard of Waymark: `WAYMARK_CORPUS`, or
/// `../shared/corpus` beside the package.
enum Corpus {
  static let folder: URL = {
    if let path = ProcessInfo.processInfo.environment["WAYMARK_CORPUS"] {
      return URL(fileURLWithPath: path)
    }
    return URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
      .appendingPathComponent("shared/corpus")
  }()

  static var isHere: Bool { FileManager.default.fileExists(atPath: folder.path) }

  /// Paths and texts of a folder of the corpus, by path.
  static func files(_ name: String) throws -> [(name: String, text: String)] {
    let urls = try FileManager.default.contentsOfDirectory(
      at: folder.appendingPathComponent(name),
      includingPropertiesForKeys: nil
    )
    return try urls.filter { $0.pathExtension != "rst" }
      .map { ($0.lastPathComponent, try String(contentsOf: $0, encoding: .utf8)) }
      .sorted { $0.0 < $1.0 }
  }
}

/// What is read of each real journey: phases, lanes, file. Each line was compared with what a person sees in the file.
private let readJourneys = """
   6  7 EDY075__EDYSIEM--docs--ux--user-journey.md
   6  2 FreClean__freclean-investor-book--customer-journey.mmd
   0  0 GabrielFranciscoSM__practicas-IV--docs--user_journey.md
   0  0 H2OSLabs__SynnovatorZero--docs--user-journeys--01-content-browsing.md
   0  0 H2OSLabs__SynnovatorZero--docs--user-journeys--02-activity-setup.md
   5  2 H2OSLabs__SynnovatorZero--docs--user-journeys--03-team-management.md
   0  0 H2OSLabs__SynnovatorZero--docs--user-journeys.md
   4  2 JakeSteam__Mermaid--user-journey.md
   6  2 Monsau__Talentys-OSS-Data-Platform--docs--diagrams--user-journey.mmd
   5  2 SamPlaysKeys__AI-Prototyping-Tool--docs--user-journey.mmd
   0  0 StephCastrof001__cli_plazavea1--docs--customer-journey.md
   0  0 UnB-IHC__IHC-2026.1_Grupo08--docs--ux--jornadas.md
   7  5 UnB-IHC__IHC_2026.1_Grupo07--docs--pocket-v2--userJourney--userJourney.md
   7  2 UserZKL__MBTI-Web--docs--user-journey-map.md
   0  0 adaptiman__tts-conductor--USER_JOURNEY.md
   0  0 adaptiman__tts-conductor--docs--assets--user-journey.mmd
   8  1 colinfwren__easy-user-journey-map--journeys--existing-customer-buys-chocolates.md
   8  1 colinfwren__easy-user-journey-map--journeys--existing-customer-buys-flowers.md
   8  1 colinfwren__easy-user-journey-map--journeys--existing-customer-subscribes-to-chocolates.md
  10  1 colinfwren__easy-user-journey-map--journeys--new-customer-buys-chocolates.md
   6  2 emileswain__my-docs--docs--diagrams--journey.mmd
  16  5 fernandaquerino__tally--docs--ux--user-journeys.md
   0  0 fikriaf__UPJ-Parking-Detection--docs--user-journey.mmd
  13  4 ikloster03__snowflake-desktop--docs--customer-journey-map.md
  13  4 ikloster03__snowflake-desktop--docs--en--customer-journey-map.md
   4  2 lamtquyen03__techcombank-product-engineering--diagrams--journey.mmd
   6  9 lila-papazian__openlibrary-borrowing-experience--docs--02-user-models--user-journey-map.md
   2  2 mermaid-js__mermaid--docs--syntax--userJourney.md
   5  0 rentry__nountown-docs--docs--journey-map.md
  10  2 runningrandall__hmaas--docs--customer-journey.md
   7  2 scottconverse__patentforgelocal--diagrams--user-journey.mmd
   9  4 shubrepo04__ai-user-journey--docs--journey-map.md
   0  0 sourcegraph__handbook--content--departments--technical-success--ta--enterprise-success--team-culture--customer-journey.md
   7  4 tatsuro-ueda__physics-lab--docs--customer-journey.md
   7  4 tatsuro-ueda__physics-lab--docs--user-journey.md
   0  0 vlljuan99__gasolinapp-iv--docs--user_journey.md
   2  2 xinetzone__nocode-book--docs--mermaid--user-journey.md
  13  4 yangdongjue5510__GTD-todo--docs--user_journey_map.md
   6  2 FreClean__freclean-investor-book--05-customers.md
   1  2 JakeSteam__Mermaid--readme.md
   2  2 SamPlaysKeys__AI-Prototyping-Tool--docs--README.md
   2  2 StephCastrof001__cli_plazavea1--docs--PRODUCT_STRATEGY.md
   3  2 emileswain__my-docs--docs--mermaid-examples.md
   4  2 lamtquyen03__techcombank-product-engineering--README.md
   2  2 merapano__computer_and_anthropology--mermaid.md
  """

@Suite("Real documents", .enabled(if: Corpus.isHere))
struct CorpusTests {
  @Test("of journeys give the phases and lanes that a person sees")
  func counts() throws {
    var read: [String] = []
    for file in try Corpus.files("journeys") + Corpus.files("mermaid") {
      let journey = Wiki(["journeys/" + file.name: file.text]).journey
      let numbers = [journey.phases.count, journey.lanes.count].map { $0 < 10 ? " \($0)" : "\($0)" }
      read.append("\(numbers[0]) \(numbers[1]) \(file.name)")
    }
    let expected = readJourneys.split(separator: "\n").map(String.init)
    for (line, wanted) in zip(read, expected) { #expect(line == wanted) }
    #expect(read.count == expected.count)
  }

  @Test("make one wiki without an error")
  func errors() throws {
    var texts: [String: String] = [:]
    for file in try Corpus.files("personas") { texts["personas/" + file.name] = file.text }
    for file in try Corpus.files("journeys") + Corpus.files("mermaid") {
      texts["journeys/" + file.name] = file.text
    }
    let wiki = Wiki(texts)
    #expect(texts.count == 94)
    #expect(wiki.findings.filter { $0.contains(" error: ") }.isEmpty)
  }

  @Test("give Mermaid's steps people and scores, but for those off its scale")
  func steps() throws {
    for file in try Corpus.files("journeys") where file.name.hasSuffix(".mmd") {
      let journey = Wiki(["journeys/" + file.name: file.text]).journey
      let steps = journey.phases.flatMap { $0.scoredSteps(journey.lanes) }
      #expect(journey.phases.isEmpty == steps.isEmpty)
      #expect(steps.allSatisfy { !$0.actors.isEmpty })
    }
  }
}
