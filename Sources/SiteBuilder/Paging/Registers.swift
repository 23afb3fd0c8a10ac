import JourneyModel

/// What every register lists, page by page. Made once; the number of pages and where a group is follow from it.
struct Registers: Sendable {
  var journeys = PagedList<Link<Journey>>(size: .standard)
  var personas = PersonaRegister()
  var evidence = PagedList<Link<Evidence>>(size: .standard)
  var opportunities = PagedList<OpportunityItem>(size: .standard)
  /// Channels first, in the order of the wiki's.
  var touchpoints = PagedList<[EntryPlace]>(size: .standard)
  /// Indices into the register of pains.
  var pains = PagedList<Int>(size: .standard)
  var gaps = PagedList<EntryPlace>(size: .standard)
  /// The claims that cite each piece of evidence; a group for each journey or persona.
  var claims: [PagedList<Claim>] = []
  /// What is known of each persona elsewhere.
  var ofPersona: [PersonaLists] = []

  /// Nothing yet.
  init() {}

  init(_ site: Site) {
    journeys = site.journeyRegister()
    personas = site.personaRegister()
    evidence = site.evidenceRegister()
    opportunities = site.opportunityRegister()
    touchpoints = site.touchpointRegister()
    pains = site.painRegister()
    gaps = site.gapRegister()
    claims = site.claimRegisters()
    ofPersona = site.wiki.personas.indices.map { site.lists(of: Link($0)) }
  }
}

extension Site {
  /// The page and the part of the touchpoint register that lists a channel's.
  func place(of link: Link<Channel>) -> (route: Route, anchor: String) {
    let page = registers.touchpoints.page(ofGroup: link.index)
    return (Route.touchpoints.page(page), channelAnchor(wiki[link]))
  }

  /// The page and the part of the persona index that lists those with a tag.
  func place(ofTag tag: String) -> (route: Route, anchor: String) {
    let anchor = tagAnchor(tag)
    let page = registers.personas.tagPages[anchor] ?? 1
    return (Route.personas.page(page), anchor)
  }
}
