import Testing

@testable import JourneyModel

struct LexiconTests {
  @Test(
    "Names are alike whatever their case, accents, width and ornaments",
    arguments: [
      ("Étapes", "etapes"), ("e\u{301}tape", "étape"), ("ÇA VA", "ca va"),
      ("Maßnahmen", "MASSNAHMEN"),
      ("œuvre", "Oeuvre"), ("ещё", "ЕЩЕ"), ("е\u{308}ж", "еж"), ("ＫＰＩ１", "kpi1"),
      ("❤️ Needs", "needs"), ("Pain\u{2011}points", "pain points"), ("l’idée", "l'idee"),
      ("\u{202E}needs\u{200D}", "needs"), ("パ", "ハ\u{309A}"), ("한", "\u{1112}\u{1161}\u{11AB}"),
    ]
  )
  func alike(one: String, other: String) { #expect(foldedWord(one) == foldedWord(other)) }

  @Test(
    "Letters that marks make another one stay apart",
    arguments: [("й", "и"), ("が", "か"), ("и\u{306}", "и"), ("か\u{3099}", "か")]
  )
  func apart(one: String, other: String) { #expect(foldedWord(one) != foldedWord(other)) }

  @Test(
    "A lane is known by its word and by what people write around it",
    arguments: [
      ("Schmerzpunkte der Kunden", StandardLane.painPoints), ("Beduerfnisse", .needs),
      ("Principaux besoins de l'utilisateur", .needs), ("Ações do usuário", .activities),
      ("用户的痛点", .painPoints), ("お客様の気持ち", .emotion), ("고객의 감정", .emotion),
      ("痛点（Pain Points）", .painPoints), ("Emotion (1–5)", .emotion),
      ("Pains / frustrations", .painPoints), ("Dores e frustrações", .painPoints),
      ("2.1 Needs", .needs), ("1️⃣ Needs", .needs), ("課題・悩み", .painPoints),
      ("Key user needs", .needs), ("ДЕЙСТВИЯ КЛИЕНТА", .activities),
    ]
  )
  func around(name: String, lane: StandardLane) {
    #expect(Vocabulary.standard.lane(named: name) == lane)
  }

  @Test(
    "A name that says more, or two things, is no lane",
    arguments: [
      "Needs (Ana)", "Gedanken & Gefühle", "생각/감정", "痛点/机会", "User stories", "用户故事", "用户", "2.1",
      "Needs of the hour", "", "/", "()", "（）", "&", "user", "des Kunden",
    ]
  )
  func none(name: String) { #expect(Vocabulary.standard.lane(named: name) == nil) }

  @Test(
    "Words for a phase head a table in every language",
    arguments: [
      "Phase", "Stages", "Etappe", "Étapes", "Etapas da jornada", "Fase", "Этапы", "阶段", "旅程階段",
      "段階",
      "フェーズ", "단계", "고객 여정 단계", "Journey stage",
    ]
  )
  func phaseWords(word: String) { #expect(Vocabulary.standard.isPhaseWord(word)) }

  @Test(
    "A section that is no phase is known in every language",
    arguments: [
      "Überblick", "Vue d’ensemble", "Próximos pasos", "Referências bibliográficas", "Выводы",
      "一、概述",
      "前提", "2. 개요", "Overview / summary",
    ]
  )
  func otherSections(title: String) { #expect(Vocabulary.standard.isOtherSection(title)) }

  // MARK: - Collisions

  /// The words of one table that mean two things, as `word: one (language), other (language)`.
  private func collisions<Value: Hashable>(
    _ name: String,
    _ table: (Lexicon) -> [Value: [String]]
  ) -> [String] {
    var meanings: [String: [(Value, String)]] = [:]
    for lexicon in Lexicon.all {
      for (value, words) in table(lexicon) {
        for word in Set(words.flatMap(spellings)) {
          meanings[word, default: []].append((value, lexicon.language))
        }
      }
    }
    return meanings.filter { Set($0.value.map(\.0)).count > 1 }
      .map { word, found in
        let list = found.map { "\($0.0) (\($0.1))" }.sorted().joined(separator: ", ")
        return "\(name) \(word): \(list)"
      }
      .sorted()
  }

  /// Add a word that must mean two things to the expectation, and put the language that wins earlier in
  /// `Lexicon.all`.
  @Test("A word means one thing in all languages")
  func collisions() {
    let found =
      collisions("lane", \.lanes) + collisions("field", \.personaFields)
      + collisions("persona", \.personaFacts) + collisions("journey", \.journeyFacts)
      + collisions("level", \.participation)
      + collisions("numeral") { Dictionary(uniqueKeysWithValues: zip(1..., $0.numerals)) }
    #expect(found == [])
  }

  /// A journey whose lanes nobody renamed is read by the vocabulary alone.
  @Test("Each standard lane is known by its title and by its key", arguments: StandardLane.allCases)
  func standardLanes(lane: StandardLane) {
    #expect(Vocabulary.standard.lane(named: Lane(lane).title) == lane)
    #expect(Vocabulary.standard.lane(named: lane.rawValue) == lane)
  }

  @Test("No language lists a word twice in one place", arguments: Lexicon.all.map(\.language))
  func repeated(language: String) throws {
    let lexicon = try #require(Lexicon.all.first { $0.language == language })
    let lists =
      Array(lexicon.lanes.values) + Array(lexicon.personaFields.values)
      + Array(lexicon.personaFacts.values) + Array(lexicon.journeyFacts.values)
      + Array(lexicon.participation.values) + lexicon.numerals
      + [
        lexicon.phaseWords, lexicon.phaseListWords, lexicon.fillers, lexicon.trailingFillers,
        lexicon.conjunctions, lexicon.otherSections,
      ]
    let twice = lists.flatMap { words in
      let folded = words.map(foldedWord)
      return folded.indices.filter { folded[..<$0].contains(folded[$0]) }.map { words[$0] }
    }
    #expect(twice == [])
  }

  @Test(
    "Every language has words for all lanes, fields, facts and levels",
    arguments: Lexicon.all.map(\.language)
  )
  func complete(language: String) throws {
    let lexicon = try #require(Lexicon.all.first { $0.language == language })
    #expect(Set(lexicon.lanes.keys) == Set(StandardLane.allCases))
    #expect(Set(lexicon.personaFields.keys) == Set(PersonaField.allCases))
    #expect(Set(lexicon.personaFacts.keys) == Set(PersonaFact.allCases))
    #expect(Set(lexicon.journeyFacts.keys) == Set(JourneyFact.allCases))
    #expect(Set(lexicon.participation.keys) == Set(ParticipationLevel.allCases))
    #expect(!lexicon.phaseWords.isEmpty)
  }
}
