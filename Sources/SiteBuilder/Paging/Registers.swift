import JourneyModel

/// What every register lists, page by page. Made once; the number of pages and where a group is follow from it.
struct Registers: Sendable {
  /// One element: what is looked at for each link to a register lies behind one reference.
  private var lists = [Lists()]

  struct Lists: Sendable {
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
  }

  var journeys: PagedList<Link<Journey>> {
    get { lists[0].journeys }
    _modify { yield &lists[0].journeys }
  }
  var personas: PersonaRegister {
    get { lists[0].personas }
    _modify { yield &lists[0].personas }
  }
  var evidence: PagedList<Link<Evidence>> {
    get { lists[0].evidence }
    _modify { yield &lists[0].evidence }
  }
  var opportunities: PagedList<OpportunityItem> {
    get { lists[0].opportunities }
    _modify { yield &lists[0].opportunities }
  }
  var touchpoints: PagedList<[EntryPlace]> {
    get { lists[0].touchpoints }
    _modify { yield &lists[0].touchpoints }
  }
  var pains: PagedList<Int> {
    get { lists[0].pains }
    _modify { yield &lists[0].pains }
  }
  var gaps: PagedList<EntryPlace> {
    get { lists[0].gaps }
    _modify { yield &lists[0].gaps }
  }
  var claims: [PagedList<Claim>] {
    get { lists[0].claims }
    _modify { yield &lists[0].claims }
  }
  var ofPersona: [PersonaLists] {
    get { lists[0].ofPersona }
    _modify { yield &lists[0].ofPersona }
  }

  /// Finds something, and says how it is added.
  typealias Work = @Sendable (Site) -> @Sendable (inout Registers) -> Void

  /// What has to be looked for in a site. Each part can be found beside the others, and is then added in this order.
  /// `known` are lists of personas of which only the pain points can have changed.
  func work(
    _ site: Site,
    _ kept: KeptRegisters,
    _ known: [PersonaLists?]
  ) -> [Work] {
    [
      Self.part(kept.touchpoints, { $0.touchpoints = $1 }) { $0.touchpointRegister() },
      Self.part(kept.opportunities, { $0.opportunities = $1 }) { $0.opportunityRegister() },
      Self.part(kept.pains, { $0.pains = $1 }) { $0.painRegister() },
      Self.part(kept.gaps, { $0.gaps = $1 }) { $0.gapRegister() },
      Self.part(kept.claims, { $0.claims = $1 }) { $0.claimRegisters() },
      Self.part(kept.journeys, { $0.journeys = $1 }) { $0.journeyRegister() },
      Self.part(kept.personas, { $0.personas = $1 }) { $0.personaRegister() },
      Self.part(kept.evidence, { $0.evidence = $1 }) { $0.evidenceRegister() },
    ]
      + site.wiki.personas.indices.map { index in
        Self.part(kept.pains == nil ? nil : known[index], { $0.ofPersona.append($1) }) {
          $0.lists(of: Link(index), known: known[index])
        }
      }
  }

  /// Looks for nothing where a list is `kept`.
  private static func part<List: Sendable>(
    _ kept: List?,
    _ add: @escaping @Sendable (inout Registers, List) -> Void,
    _ find: @escaping @Sendable (Site) -> List
  ) -> Work {
    if let kept { return { _ in { add(&$0, kept) } } }
    return { site in
      let found = find(site)
      return { add(&$0, found) }
    }
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
