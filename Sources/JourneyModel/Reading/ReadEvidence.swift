import Diagnostics
import Documents

/// Reads notes of an interview, survey or other source. Raises what `FactReader` raises.
func readEvidence(_ document: ParsedDocument) -> Checked<EvidenceDraft> {
  var reader = FactReader(document.frontMatter, path: document.path, fields: EvidenceFields.all)
  let body = DocumentBody(document)
  let facts = readFacts(&reader, path: document.path, heading: body.title)
  var evidence = EvidenceDraft(facts: facts)
  evidence.source = reader.value(EvidenceFields.source)
  evidence.date = reader.value(EvidenceFields.date)?.value
  evidence.team = reader.value(EvidenceFields.team)?.value
  evidence.participants = reader.value(EvidenceFields.participants)
  evidence.personas = reader.value(EvidenceFields.personas).map(Reference.init)
  evidence.url = reader.value(EvidenceFields.url).map {
    LinkUse(kind: .link, destination: $0.value, title: "", text: "", span: $0.span)
  }
  evidence.prose = body.prose
  reader.finish(isFrontMatter: true)
  return Checked(evidence, reader.diagnostics)
}

/// Reads an opportunity that has a file of its own. Raises what `FactReader` raises.
func readOpportunity(_ document: ParsedDocument) -> Checked<Opportunity> {
  var reader = FactReader(document.frontMatter, path: document.path, fields: OpportunityFields.all)
  let body = DocumentBody(document)
  let facts = readFacts(&reader, path: document.path, heading: body.title)
  let opportunity = Opportunity(
    facts: facts,
    impact: reader.value(OpportunityFields.impact),
    effort: reader.value(OpportunityFields.effort),
    confidence: reader.value(OpportunityFields.confidence)?.value,
    prose: body.prose
  )
  reader.finish(isFrontMatter: true)
  return Checked(opportunity, reader.diagnostics)
}

/// Reads a plain page. Raises what `FactReader` raises.
func readPage(_ document: ParsedDocument) -> Checked<Page> {
  var reader = FactReader(document.frontMatter, path: document.path, fields: CommonFields.all)
  let body = DocumentBody(document)
  let facts = readFacts(&reader, path: document.path, heading: body.title)
  reader.finish(isFrontMatter: true)
  return Checked(Page(facts: facts, prose: body.prose), reader.diagnostics)
}
