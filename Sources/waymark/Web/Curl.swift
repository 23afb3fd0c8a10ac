import JourneyModel
import Subprocess

/// Asks web addresses by running the program `curl`: one run for each question, never through a shell.
///
/// A run gets its orders as a configuration on standard input, so that no address is ever an argument. It follows
/// redirects, but only to http and https, reads no configuration of the user, and sends no name or password.
struct Curl {
  /// For each question, redirects included.
  let timeLimit: Int

  /// What a run of curl says.
  enum Reply: Sendable, Hashable {
    case status(Int)
    /// curl's own exit code: nobody answered.
    case failure(Int)
  }

  /// How an address is asked. Many servers answer HEAD otherwise than GET.
  enum Method { case head, get }

  /// Finds the program.
  /// - Throws: `DiskFault` when it is missing.
  static func find(timeLimit: Int) async throws(DiskFault) -> Curl {
    do {
      let result = try await Subprocess.run(
        .name("curl"),
        arguments: ["--version"],
        output: .discarded
      )
      if result.terminationStatus.isSuccess { return Curl(timeLimit: timeLimit) }
    } catch {}
    throw DiskFault(
      "--external needs the program curl, which can't be run",
      help: "Install curl, or leave --external out."
    )
  }

  func ask(_ address: String, _ method: Method) async -> Reply {
    guard let configuration = configuration(for: address, method) else { return .failure(3) }
    do {
      let result = try await Subprocess.run(
        .name("curl"),
        // The first option keeps curl from reading the user's own configuration.
        arguments: ["--disable", "--config", "-"],
        input: .string(configuration),
        output: .string(limit: 4096),
        error: .discarded
      )
      guard case .exited(let code) = result.terminationStatus, code == 0 else {
        if case .exited(let code) = result.terminationStatus { return .failure(Int(code)) }
        return .failure(-1)
      }
      let digits = result.standardOutput.utf8.filter { (48...57).contains($0) }
      return .status(Int(String(decoding: digits, as: UTF8.self)) ?? 0)
    } catch {
      return .failure(-1)
    }
  }

  /// nil for an address that no line can hold.
  private func configuration(for address: String, _ method: Method) -> String? {
    guard !address.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return nil }
    let lines = [
      "url = \"\(quoted(encoded(address)))\"",
      method == .head ? "head" : "get",
      "output = \"/dev/null\"",
      "write-out = \"%{http_code}\"",
      "silent",
      "globoff",
      "location",
      "max-redirs = 5",
      "proto = \"=http,https\"",
      "proto-redir = \"=http,https\"",
      "disallow-username-in-url",
      "max-time = \(timeLimit)",
      "max-filesize = 8388608",
      "user-agent = \"waymark/\(waymarkVersion)\"",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  /// Backslashes and quotation marks are the only signs with a meaning inside quotes.
  private func quoted(_ text: String) -> String {
    var result = ""
    for character in text.unicodeScalars {
      if character == "\\" || character == "\"" { result += "\\" }
      result.unicodeScalars.append(character)
    }
    return result
  }

  /// The address with what stands behind the host as ASCII, as a browser sends it.
  private func encoded(_ address: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var slashes = 0
    var bytes: [UInt8] = []
    for byte in address.utf8 {
      if byte == UInt8(ascii: "/") { slashes += 1 }
      if byte == 0x20 || slashes > 2 && byte >= 0x80 {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// An exit code of curl (curl(1), "EXIT CODES") as half a sentence.
  func reason(_ code: Int) -> String {
    switch code {
    case 3: "it is no address that can be asked"
    case 6: "its host is unknown"
    case 7: "nothing answers there"
    case 28: "no answer in \(timeLimit) second\(timeLimit == 1 ? "" : "s")"
    case 35, 51, 53, 54, 58, 59, 60, 77, 80, 82, 83, 90, 91: "its encryption can't be trusted"
    case 47: "it redirects in circles"
    case 1: "it redirects to something that is no web page"
    case 52: "its server closes without a word"
    case 67: "it holds a name or a password"
    default: "curl ends with status \(code)"
    }
  }
}
