import Testing

@testable import JourneyModel

struct PhaseHeadingTests {
  struct Heading: CustomTestStringConvertible {
    var written: String
    var number: Int
    var title: String
    var testDescription: String { written }

    init(_ written: String, _ number: Int, _ title: String) {
      (self.written, self.number, self.title) = (written, number, title)
    }
  }

  @Test(
    "The number and the word for a phase leave the title, in every language",
    arguments: [
      Heading("Fase 2: Comparar", 2, "Comparar"), Heading("Etapa 1 – Buscar", 1, "Buscar"),
      Heading("Étape 3", 3, "Étape 3"), Heading("ÉTAPE 3 : Payer", 3, "Payer"),
      Heading("Schritt 4: Zahlen", 4, "Zahlen"),
      Heading("2. Phase – Vergleichen", 2, "Vergleichen"),
      Heading("Erste Phase: Suchen", 1, "Suchen"),
      Heading("Première étape : chercher", 1, "chercher"),
      Heading("1re étape : chercher", 1, "chercher"), Heading("2ème étape – payer", 2, "payer"),
      Heading("1ª etapa: buscar", 1, "buscar"), Heading("1.ª fase – procurar", 1, "procurar"),
      Heading("Paso dos: elegir", 2, "elegir"), Heading("Estágio II – Escolher", 2, "Escolher"),
      Heading("Шаг 1. Поиск", 1, "Поиск"), Heading("1-й этап: Поиск", 1, "Поиск"),
      Heading("II этап — Выбор", 2, "Выбор"), Heading("Этап №3: Оплата", 3, "Оплата"),
      Heading("Второй шаг: выбор", 2, "выбор"),
      Heading("1단계: 찾기", 1, "찾기"), Heading("1단계 찾기", 1, "찾기"), Heading("단계 2 - 고르기", 2, "고르기"),
      Heading("두 번째 단계: 고르기", 2, "고르기"), Heading("3번째 단계: 사기", 3, "사기"),
      Heading("第1段階", 1, "第1段階"), Heading("第１段階：さがす", 1, "さがす"), Heading("フェーズ1：選ぶ", 1, "選ぶ"),
      Heading("ステップ２　選ぶ", 2, "選ぶ"), Heading("第二フェーズ「選ぶ」", 2, "選ぶ"),
      Heading("2番目のステップ：選ぶ", 2, "選ぶ"),
      Heading("阶段一：寻找", 1, "寻找"), Heading("阶段 1：寻找", 1, "寻找"), Heading("第二阶段", 2, "第二阶段"),
      Heading("第二階段（選擇）", 2, "選擇"), Heading("第十二步：付款", 12, "付款"), Heading("第一个步骤：寻找", 1, "寻找"),
      Heading("步骤二十一、收尾", 21, "收尾"), Heading("1️⃣ Phase 1: Look", 1, "Look"),
      Heading("🔍 阶段一：寻找", 1, "寻找"), Heading("Phase 2a: Look", 2, "Look"),
      Heading("First stage: Look", 1, "Look"), Heading("Phase 1 (Look)", 1, "Look"),
    ]
  )
  func numbered(heading: Heading) {
    let read = Vocabulary.standard.phaseHeading(heading.written)
    #expect(read.isNumbered)
    #expect(read.number == heading.number)
    #expect(read.title == heading.title)
  }

  @Test(
    "What only looks numbered keeps its words",
    arguments: [
      "2 Step back", "Step back", "Step-by-step", "Phase change", "阶段性目标", "第一阶段的目标", "1단계별 목표",
      "阶段一般", "Paso a paso", "第", "第一", "1", "Phase", "Etapa", "One step ahead", "I", "2단계적",
      "Phase 123456",
    ]
  )
  func unnumbered(title: String) {
    let read = Vocabulary.standard.phaseHeading(title)
    #expect(!read.isNumbered)
    #expect(read.title == title)
  }

  @Test(
    "An ordinal alone leaves the title",
    arguments: [
      ("1. Look", "Look"), ("２．さがす", "さがす"), ("一、概述", "概述"), ("3、付款", "付款"), ("4：选择", "选择"),
      ("十二．結び", "結び"), ("一见钟情", "一见钟情"), ("三个月后", "三个月后"), ("24 hours later", "24 hours later"),
    ]
  )
  func ordinals(title: String, bare: String) { #expect(withoutOrdinal(title) == bare) }
}
