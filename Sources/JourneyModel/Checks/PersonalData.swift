package import Diagnostics
import Documents

extension DiagnosticRule {
  package static let personalData = DiagnosticRule(
    "personal-data",
    .warning,
    "what people said holds no e-mail address and no telephone number"
  )
}

/// Quotations and notes that hold somebody's e-mail address or telephone number: thoughts, quotes of personas, block
/// quotations in personas and journeys, and all of what evidence notes. One finding for each entry or block; it does
/// not repeat the data. Raises `personal-data`.
func personalData(_ wiki: LinkedWiki) -> [Diagnostic] {
  var search = PersonalDataSearch()
  for persona in wiki.personas {
    if let quote = persona.quote { search.look(at: quote.text) }
    search.lookAtQuotes(of: persona.prose)
  }
  for evidence in wiki.evidence { search.look(at: evidence.prose) }
  return search.findings
}

/// The same of journeys. Raises `personal-data`.
func personalData(_ wiki: LinkedWiki, _ journeys: Range<Int>) -> [Diagnostic] {
  var search = PersonalDataSearch()
  for journey in wiki.journeys[journeys] {
    let row = journey.row(of: .thoughts)
    search.lookAtQuotes(of: journey.prose)
    for phase in journey.phases {
      for entry in phase.entries(row) {
        search.look(at: entry.text, entry.span)
        search.look(at: entry.details)
      }
      search.lookAtQuotes(of: phase.prose)
    }
  }
  return search.findings
}

private struct PersonalDataSearch {
  var findings: [Diagnostic] = []

  mutating func look(at text: Inline) { look(at: text.text, text.span) }

  mutating func look(at text: String, _ span: SourceSpan) {
    guard let kind = contactData(in: text) else { return }
    findings.append(
      Diagnostic(
        .personalData,
        "\(kind.rawValue) stands in what somebody said",
        at: span,
        help: "Take it out: the site is made to be shared, and the words count without it."
      )
    )
  }

  mutating func look(at blocks: [Block]) {
    for block in blocks {
      switch block {
      case .paragraph(let text): look(at: text)
      case .list(let list):
        for item in list.items {
          look(at: item.content)
          look(at: item.details)
        }
      case .table(let table):
        for cell in (table.rows + [table.header]).joined() {
          for part in cell.parts { look(at: part) }
        }
      case .quote(let text, _, let span): look(at: text, span)
      case .code, .other: break
      }
    }
  }

  mutating func look(at prose: Prose) {
    look(at: prose.blocks)
    for section in prose.sections { look(at: section) }
  }

  private mutating func look(at section: Section) {
    look(at: section.heading)
    look(at: section.blocks)
    for child in section.children { look(at: child) }
  }

  mutating func lookAtQuotes(of prose: Prose) {
    look(at: prose.blocks.filter(\.isQuote))
    for section in prose.sections { lookAtQuotes(of: section) }
  }

  private mutating func lookAtQuotes(of section: Section) {
    look(at: section.blocks.filter(\.isQuote))
    for child in section.children { lookAtQuotes(of: child) }
  }
}

extension Block {
  fileprivate var isQuote: Bool { if case .quote = self { true } else { false } }
}
