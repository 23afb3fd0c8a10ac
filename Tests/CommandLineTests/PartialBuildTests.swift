import Testing

@Suite("waymark build --only and --except")
struct PartialBuildTests {
  private func wiki() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write("# Ana Silva\n", to: "content/personas/ana.md")
    for name in ["alpha", "beta", "gamma"] {
      try scratch.write(
        "---\npersonas: [ana]\n---\n# \(name)\n\n## Choosing\n### Needs\n- A price\n",
        to: "content/journeys/\(name).md"
      )
    }
    return scratch
  }

  @Test("Parts that share nothing are together the whole site, byte for byte")
  func parts() throws {
    let scratch = try wiki()
    let runs = try [
      ["build", "-o", "whole"], ["build", "-o", "a", "--only", "journeys/alpha"],
      ["build", "-o", "b", "--only", "journeys/beta", "--only", "journeys/g"],
      ["build", "-o", "rest", "--except", "journeys/alpha", "--except", "journeys/beta"]
        + ["--except", "journeys/g"],
    ].map { try waymark($0, in: scratch.url) }
    #expect(runs.map(\.status) == [0, 0, 0, 0])
    var joined: [String: Int] = [:]
    let whole = try scratch.tree("whole")
    for part in ["a", "b", "rest"] {
      let files = try scratch.tree(part).filter {
        $0.key.contains(".") && !$0.key.contains(".waymark-")
      }
      #expect(!files.isEmpty)
      for (path, bytes) in files {
        joined[path, default: 0] += 1
        #expect(whole[path] == bytes, "\(path) of \(part)")
      }
    }
    #expect(joined.values.allSatisfy { $0 == 1 })
    #expect(
      Set(joined.keys) == Set(whole.keys.filter { $0.contains(".") && !$0.contains(".waymark-") })
    )
  }

  @Test(
    "A part written over the whole site leaves the rest of it, but for what is no longer in the site"
  )
  func overWhole() throws {
    let scratch = try wiki()
    _ = try waymark(["build"], in: scratch.url)
    let whole = try scratch.tree("_site")
    try scratch.remove("content/journeys/gamma.md")
    let run = try waymark(["build", "--only", "journeys/alpha"], in: scratch.url)
    #expect(run.status == 0)
    #expect(!scratch.exists("_site/journeys/gamma.html"))
    #expect(try scratch.tree("_site")["journeys/beta.html"] == whole["journeys/beta.html"])
    #expect(try waymark(["build"], in: scratch.url).status == 0)
  }

  @Test("A beginning that no path has is a fault, and nothing is written")
  func unknown() throws {
    let scratch = try wiki()
    let run = try waymark(["build", "--only", "journeys/delta"], in: scratch.url)
    #expect(run.status == 64)
    #expect(run.errors.contains("begins with journeys/delta"))
    #expect(!scratch.exists("_site"))
  }
}
