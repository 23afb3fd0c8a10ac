#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where the time of a run goes: stage by stage, and what pages of each kind cost.
struct RunProfile: Sendable {
  /// What a stage took, in seconds.
  struct Stage: Sendable {
    let name: String
    let wall: Double
    /// Of all cores together.
    let cpu: Double
  }

  private(set) var stages: [Stage] = []
  private var name = ""
  private var start = Moment.now

  /// A point in time, by the clock on the wall and by the processor.
  private struct Moment {
    let wall: ContinuousClock.Instant
    let cpu: Double

    static var now: Moment {
      Moment(wall: .now, cpu: processorSeconds())
    }
  }

  /// Ends the stage before, if there was one.
  mutating func begin(_ name: String) {
    end()
    self.name = name
    start = .now
  }

  /// Ends the last stage.
  mutating func end() {
    guard !name.isEmpty else { return }
    let now = Moment.now
    stages.append(
      Stage(name: name, wall: seconds(now.wall - start.wall), cpu: now.cpu - start.cpu)
    )
    name = ""
  }

  /// The stages, the costs of pages, and the most memory that was used, as a table.
  func table(_ costs: [String: PageCost]) -> String {
    var lines = [row("stage", "wall s", "CPU s")]
    for stage in stages { lines.append(row(stage.name, decimal(stage.wall), decimal(stage.cpu))) }
    let total = (stages.map(\.wall).reduce(0, +), stages.map(\.cpu).reduce(0, +))
    lines.append(row("all", decimal(total.0), decimal(total.1)))
    lines.append("")
    lines.append(row("pages", "files", "kB", "made ms", "written ms"))
    for (kind, cost) in costs.sorted(by: { ($1.value.making, $0.key) < ($0.value.making, $1.key) })
    {
      lines.append(
        row(
          kind,
          String(cost.files),
          String(cost.bytes / 1000),
          decimal(cost.making * 1000),
          decimal(cost.writing * 1000)
        )
      )
    }
    lines.append("")
    lines.append("memory: \(peakMemory() / 1_000_000) MB at most")
    return lines.joined(separator: "\n")
  }

  private func row(_ name: String, _ cells: String...) -> String {
    func pad(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
    let first = name + pad(20 - name.count)
    return cells.reduce(first) { $0 + pad(12 - $1.count) + $1 }
  }
}

/// What pages of one kind cost, in bytes and in seconds of the tasks that made them.
struct PageCost: Sendable {
  var files = 0
  var bytes = 0
  var making = 0.0
  var writing = 0.0

  mutating func add(_ other: PageCost) {
    files += other.files
    bytes += other.bytes
    making += other.making
    writing += other.writing
  }
}

/// A duration in seconds.
func seconds(_ duration: Duration) -> Double {
  Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
}

/// With two digits behind the point.
func decimal(_ value: Double) -> String {
  let hundredths = Int((max(0, value) * 100).rounded())
  let rest = hundredths % 100
  return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
}

/// What the process has used up to now.
private func usage() -> rusage {
  var usage = rusage()
  #if canImport(Glibc)
    // The C header declares an enumeration there, and the function takes an integer.
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  #else
    getrusage(RUSAGE_SELF, &usage)
  #endif
  return usage
}

/// The processor time of all threads up to now.
private func processorSeconds() -> Double {
  let usage = usage()
  func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
  return seconds(usage.ru_utime) + seconds(usage.ru_stime)
}

/// The most memory that the process had at once, in bytes.
private func peakMemory() -> Int {
  #if canImport(Darwin)
    return Int(usage().ru_maxrss)
  #else
    return Int(usage().ru_maxrss) * 1024
  #endif
}
