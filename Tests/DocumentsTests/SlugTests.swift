import Documents
import Testing

@Suite("Slugs")
struct SlugTests {
  @Test(
    "letters and digits stay, every other run is one dash",
    arguments: [
      ("Pain points", "pain-points"),
      ("Needs & goals", "needs-goals"),
      ("2. Stage – Choosing!", "2-stage-choosing"),
      ("Über uns", "über-uns"),
      ("用户旅程", "用户旅程"),
      ("ÉTAPE Ⅳ", "étape-ⅳ"),
      ("snake_case", "snake-case"),
      ("❤️ Love it", "love-it"),
      ("हिन्दी शब्द", "हिन्दी-शब्द"),
      ("  --x--  ", "x"),
      ("🎉", "section"),
      ("", "section"),
    ]
  )
  func slugs(heading: String, expected: String) {
    #expect(slug(heading) == expected)
  }
}
