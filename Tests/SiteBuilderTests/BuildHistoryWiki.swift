import Diagnostics
import Testing

extension BuildHistoryTests {
  /// One edit of a content folder: what it is, and how the documents look afterwards.
  struct Edit: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let apply: @Sendable (inout [SourceFile]) -> Void

    static func replace(_ what: String, _ path: String, _ old: String, with new: String) -> Edit {
      Edit(testDescription: what) { files in
        guard let index = files.firstIndex(where: { $0.path == path }) else { return }
        let text = String(decoding: files[index].bytes, as: UTF8.self)
        files[index] = SourceFile(
          path: path,
          text: text.replacing(old, with: new, maxReplacements: 1)
        )
      }
    }

    static func add(_ what: String, _ path: String, _ text: String) -> Edit {
      Edit(testDescription: what) { $0.append(SourceFile(path: path, text: text)) }
    }

    static func remove(_ what: String, _ path: String) -> Edit {
      Edit(testDescription: what) { $0.removeAll { $0.path == path } }
    }
  }

  static let wiki: [(path: String, text: String)] = [
    (
      "site.yml",
      "title: Small\nchannels:\n  shop: {title: Shop}\n  phone: {title: Phone}\n"
    ),
    ("glossary.md", "# Glossary\n\n## Till\n\nWhere one pays.\n"),
    ("personas/ana.md", "# Ana Ruiz\n\n## Goals\n\n- Quick help\n"),
    ("personas/ben.md", "# Ben Ode\n\n## Goals\n\n- A fair price\n"),
    ("personas/team.md", "---\nsplit: h2\n---\n# Team\n\n## Dora Fels\n\n## Emil Gast\n"),
    ("personas/zoe.md", "---\nid: zoe\n---\n# Zo\u{EB} Ode\n"),
    (
      "journeys/two.md",
      "---\nsplit: h1\npersonas: [zoe]\n---\n# Lend\n\n## Ask\n\n### Emotions\n\n- Zo\u{EB}: 1 glad\n\n# Mend\n\n## Ask\n\n### Needs\n\n- Glue\n"
    ),
    ("evidence/int-01.md", "# Talk with Ana\n\nShe waits.\n"),
    (
      "journeys/buy.md",
      """
      ---
      personas: [ana, ben]
      ---
      # Buy a lamp

      ## Look

      ### Pain points

      - Too many lamps {severity=3 personas=ana evidence=int-01}

      ### Emotions

      - Ana: -1 unsure
      - Ben: +1 curious

      ### Touchpoints

      - The window {channel=shop}

      ## Pay

      ### Needs

      - See the price at the till {id=price}

      ### Content

      - A sign {answers=price}

      See [the return](return.md#ask).

      """
    ),
    (
      "journeys/return.md",
      """
      ---
      id: return
      personas: [ana]
      ---
      # Return a lamp

      ## Ask

      ### Touchpoints

      - A call {channel=phone}

      ### Emotions

      - Ana: -2 annoyed

      """
    ),
    (
      "journeys/rent.md",
      """
      ---
      id: "caf\u{E9}"
      personas: [ben]
      ---
      # Rent a lamp

      ## Go

      ### Touchpoints

      - A desk {channel=shop}

      ### Opportunities

      - A list of prices {impact=2 effort=2 owner="Zo\u{EB}"}
      - Fewer forms {impact=3 effort=2}

      ### Needs

      - A receipt {id=receipt}

      """
    ),
    ("journeys/repair/index.md", "---\npersonas: [ben]\n---\n# Repair\n"),
    ("journeys/repair/1-send.md", "# Send\n\n## Needs\n\n- An address\n"),
    ("journeys/repair/2-wait.md", "# Wait\n\n## Pain points\n\n- Nobody calls {severity=4}\n"),
  ]
}
