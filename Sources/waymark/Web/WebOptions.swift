import ArgumentParser
import Diagnostics
import Documents
import JourneyModel
import SiteBuilder

/// How `check` asks web addresses.
struct WebOptions: ParsableArguments {
  @Flag(help: "Ask web addresses whether they are there, too; needs curl.")
  var external = false

  @Option(help: "How many seconds an address has to answer.")
  var linkTimeout = 10

  @Option(help: "The file of earlier answers (default: waymark/links.json in the user's cache).")
  var linkCache: String?

  @Option(help: "How many days an earlier answer is believed (0: not at all).")
  var linkCacheDays = 7

  func validate() throws {
    guard (1...600).contains(linkTimeout) else {
      throw ValidationError("'--link-timeout' is a number of seconds from 1 to 600.")
    }
    if linkCacheDays < 0 { throw ValidationError("'--link-cache-days' is at least 0.") }
  }

  /// Findings about uses of web addresses on a site; nil without `--external`.
  /// - Throws: `DiskFault` when curl is missing, or the cache can't be read or written.
  func findings(
    _ site: ExaminedSite,
    on day: CalendarDate
  ) async throws(DiskFault) -> [Diagnostic]? {
    guard external else { return nil }
    let links = site.webLinks
    let curl = try await Curl.find(timeLimit: linkTimeout)
    var cache = try readCache()
    var answers: [String: WebAnswer] = [:]
    var unknown: Set<String> = []
    for address in Set(links.map(askedAddress)) {
      answers[address] = cache.answer(address, on: day, maxDays: linkCacheDays)
      if answers[address] == nil { unknown.insert(address) }
    }
    let fresh = await AddressInquiry(curl: curl).answers(unknown)
    answers.merge(fresh) { $1 }
    cache.note(fresh, on: day, maxDays: linkCacheDays)
    try write(cache)
    return webLinkFindings(links, answers: answers)
  }

  /// The file of `--link-cache`, else one in the user's cache folder; nil when there is no such folder, or no answer is
  /// believed.
  private var cacheFile: StateFile? {
    guard linkCacheDays > 0 else { return nil }
    if let linkCache { return StateFile(path: linkCache, kind: "link cache") }
    let base = environment("XDG_CACHE_HOME") ?? environment("HOME").map { $0 + "/.cache" }
    guard let base, base.hasPrefix("/") else { return nil }
    return StateFile(path: base + "/waymark/links.json", kind: "link cache", makesFolders: true)
  }

  private func readCache() throws(DiskFault) -> LinkCache {
    guard let file = cacheFile, let bytes = try file.read() else { return LinkCache() }
    if let cache = LinkCache(bytes) { return cache }
    // Nobody's work is lost with the one that Waymark named itself.
    guard linkCache != nil else { return LinkCache() }
    throw DiskFault(
      "\(file.path) is no link cache of this Waymark, or is damaged",
      help: "Name another file, or remove this one: it holds only earlier answers."
    )
  }

  private func write(_ cache: LinkCache) throws(DiskFault) {
    guard let file = cacheFile else { return }
    do { try file.write(cache.bytes) } catch {
      // Without a cache folder of the user the next check only takes longer.
      if linkCache != nil { throw error }
    }
  }
}
