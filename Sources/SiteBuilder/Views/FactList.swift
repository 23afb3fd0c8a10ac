import Documents
import JourneyModel
import Templates

/// Between facts in a row. It stays at the end of its line.
let factSeparator = "\u{A0}\u{B7} "

/// An author's own `x-` keys as facts.
func customFacts(_ custom: [NamedText]) -> [FactView] {
  custom.compactMap { FactView(capitalized($0.name), $0.text.text) }
}

/// Facts as a description list, for pages whose template shows none; empty for none.
func factList(_ facts: [FactView]) -> [UInt8] {
  guard !facts.isEmpty else { return [] }
  var html = Array("<dl class=\"facts\">".utf8)
  for fact in facts {
    html += Array("<div><dt>".utf8) + escaped(fact.name)
    html += Array("</dt><dd>".utf8) + escaped(fact.value) + Array("</dd></div>".utf8)
  }
  return html + Array("</dl>\n".utf8)
}
