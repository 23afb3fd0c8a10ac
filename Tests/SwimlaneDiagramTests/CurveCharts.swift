@testable import SwimlaneDiagram

/// Charts that hold nothing but emotion curves, whose labels are to find room.
enum CurveCharts {
  /// Names and words of feelings as they are written in one script, short and long.
  struct Script: Sendable {
    var name: String
    var direction = Direction.leftToRight
    var people: [String]
    var words: [String]
  }

  static let scripts: [Script] = [
    Script(
      name: "Latin",
      people: ["Ana", "Maximilian", "Frank Obermayer-Schlüter", "Olivia", "Jo"],
      words: [
        "uneasy", "von der Auswahl überfordert", "relieved", "annoyed by the forms", "proud",
        "verunsichert", "calm, almost bored",
      ]
    ),
    Script(
      name: "Cyrillic",
      people: ["Анна", "Максимилиан", "Олег", "Екатерина Иванова", "Ян"],
      words: ["тревожно", "растерян от выбора", "облегчение", "злится на анкету", "горд", "скучно"]
    ),
    Script(
      name: "Greek",
      people: ["Άννα", "Κωνσταντίνος", "Ελένη", "Νίκος Παπαδόπουλος", "Ζωή"],
      words: ["ανήσυχος", "μπερδεμένος από τις επιλογές", "ανακούφιση", "θυμωμένη", "ήρεμη"]
    ),
    Script(
      name: "Arabic",
      direction: .rightToLeft,
      people: ["عليا", "محمد الأمين", "سارة", "عبد الرحمن", "ليلى"],
      words: ["قلقة", "حائرة أمام كثرة الخيارات", "مرتاحة", "غاضب من النماذج", "فخور", "هادئ"]
    ),
    Script(
      name: "Japanese",
      people: ["美咲", "健太郎", "佐藤花子", "ジョー", "翔"],
      words: ["不安", "選択肢が多くて迷っている", "ほっとした", "書類にいらいらする", "誇らしい"]
    ),
    Script(
      name: "Devanagari",
      people: ["अनिता", "राजेश कुमार", "मीरा", "विक्रम", "जय"],
      words: ["चिंतित", "विकल्पों से परेशान", "राहत", "फ़ॉर्म से नाराज़", "गर्व", "शांत"]
    ),
  ]

  /// A score with a word for each person in each phase, save for a gap now and then; with `hasSteps` up to three of them.
  static func random(
    _ script: Script,
    people: Int,
    phases: Int,
    seed: UInt64,
    hasSteps: Bool = false
  ) -> Chart {
    var random = SeededRandom(seed: seed &* 1_000 &+ UInt64(people * 20 + phases))
    let series = (0..<people).map { person in
      Series(
        name: people == 1 ? "" : script.people[person],
        points: (0..<phases).map { _ -> [Series.Point] in
          if Int.random(in: 0..<16, using: &random) == 0 { return [] }
          let count = hasSteps ? Int.random(in: 1...3, using: &random) : 1
          let hasBar = count > 1 && Bool.random(using: &random)
          return (0..<count).map { index in
            Series.Point(
              Double(Int.random(in: -4...4, using: &random)) / 2,
              word: script.words.randomElement(using: &random),
              isAssumed: Int.random(in: 0..<3, using: &random) == 0,
              isOfPhase: hasBar && index == count - 1
            )
          }
        }
      )
    }
    return chart(series, phases: phases, direction: script.direction)
  }

  static func chart(_ series: [Series], phases: Int, direction: Direction = .leftToRight) -> Chart {
    Chart(
      id: "c",
      title: "T",
      direction: direction,
      columns: (0..<phases).map { Column(id: "p\($0)", title: "Phase \($0)") },
      rows: [Row(id: "e", title: "Emotion", kind: .curve(series))]
    )
  }
}
