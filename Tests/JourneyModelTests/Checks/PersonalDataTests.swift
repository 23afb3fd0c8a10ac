import Diagnostics
import Testing

@testable import JourneyModel

@Suite("Personal data")
struct PersonalDataTests {
  @Test(
    "Telephone numbers and e-mail addresses are told from other figures",
    arguments: [
      ("Call +44 20 7946 0018", true), ("+49 (0)30 901820", true), ("+1-555-010-9999", true),
      ("030 901820", true), ("030 / 90 18 20 44", true), ("0151 2345 6789", true),
      ("(555) 010-9999", true), ("555-010-9999", true), ("0044 20 7946 0018", true),
      ("+442079460018", true), ("tel:+442079460018.", true),
      ("since 2019-2024", false), ("1 500 000 people", false), ("+20 %", false),
      ("+1 500 000", false), ("+1,500,000", false), ("grew by 12 345 678 900", false),
      ("01.02.2024", false), ("01/02/2024 - 03/04/2024", false), ("2024-01-02", false),
      ("0.123456789", false), ("order 0012345678", false), ("from 08:30 to 17:45", false),
      ("ISBN 0-306-40615-2", false), ("10.0.0.1", false), ("A-0151-2345-6789", false),
      ("https://example.org/0151/2345/6789", false), ("12 of 345 678", false), ("", false),
      ("ana.ruiz+x@gmx.de", true), ("write to ana@firm.co.uk, please", true),
      ("a@example.org", false), ("a@mail.example.com", false), ("a@b.test", false),
      ("@ana", false), ("npm@1.2.3", false), ("5 @ 3.50", false), ("a@b", false),
      ("\u{E4}@m\u{FC}ller.de", true),
    ]
  )
  func recognised(text: String, isPersonal: Bool) {
    #expect((contactData(in: text) != nil) == isPersonal)
  }

  @Test("Long runs of what may begin a number or an address are read once")
  func hostile() {
    for piece in ["@", "a@", "+", "0-", "(", "0 ", "+1 ", "a@b."] {
      #expect(contactData(in: String(repeating: piece, count: 100_000)) == nil, "\(piece)")
    }
  }

  @Test("What people said is looked at, wherever it stands")
  func places() {
    let wiki = Wiki(
      [
        "personas/p.md": "---\nquote: Write to ana@firm.com\n---\n> Or bo@firm.com\n",
        "journeys/j.md":
          "> cy@firm.com\n\n## A\n### Thoughts\n- \u{201C}Mail di@firm.com\u{201D}\n  - or ed@firm.com\n",
        "evidence/e.md": "Said flo@firm.com.\n\n- gus@firm.com\n\n## Notes\n\n> hal@firm.com\n",
      ]
    )
    #expect(
      wiki.checked().filter { $0.rule == .personalData }.map {
        "\($0.span.path):\(wiki.place($0.span))"
      }
        == [
          "evidence/e.md:1:1", "evidence/e.md:3:3", "evidence/e.md:7:1", "journeys/j.md:1:1",
          "journeys/j.md:5:3", "journeys/j.md:6:5", "personas/p.md:2:8", "personas/p.md:4:1",
        ]
    )
  }

  @Test("Addresses on pages and in other lanes are meant to be there")
  func elsewhere() {
    let wiki = Wiki([
      "about.md": "Write to us@firm.com.\n",
      "journeys/j.md": "## A\n### Touchpoints\n- us@firm.com\n",
    ])
    #expect(wiki.found(.personalData) == [])
  }

  @Test("The finding keeps the data to itself")
  func message() {
    let finding = Wiki(["evidence/e.md": "ana@firm.com\n"]).checked().first {
      $0.rule == .personalData
    }
    #expect(finding?.message == "an e-mail address stands in what somebody said")
  }
}
