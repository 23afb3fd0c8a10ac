import Foundation

/// A web server on this machine for as long as the value lives; nil when Python is missing.
///
/// A path says what it answers: `/200`, `/404`; `/to/404` redirects to `/404`; `/head-404` answers HEAD alone so;
/// `/busy-2` answers 503 to its first two questions; `/slow` takes 5 seconds. Each question is a line of `log`.
final class WebServer: Sendable {
  let address: String
  private let process: Process
  private let folder: URL

  static let isPossible =
    FileManager.default.isExecutableFile(atPath: python)
    || FileManager.default.isExecutableFile(atPath: localPython)
  private static let python = "/usr/bin/python3"
  private static let localPython = "/usr/local/bin/python3"

  init(in folder: URL) throws {
    self.folder = folder
    try Self.program.write(
      to: folder.appending(path: "server.py"),
      atomically: true,
      encoding: .utf8
    )
    process = Process()
    let isSystem = FileManager.default.isExecutableFile(atPath: Self.python)
    process.executableURL = URL(filePath: isSystem ? Self.python : Self.localPython)
    process.arguments = ["server.py"]
    process.currentDirectoryURL = folder
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    // The server prints the port that the system gave it.
    let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    address = "http://127.0.0.1:" + line.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  deinit { process.terminate() }

  /// Method and path of each question so far, in order.
  var log: [String] {
    let text = try? String(contentsOf: folder.appending(path: "log.txt"), encoding: .utf8)
    return (text ?? "").split(separator: "\n").map(String.init)
  }

  private static let program = """
    import http.server, time
    asked = {}
    class Handler(http.server.BaseHTTPRequestHandler):
        def do_HEAD(self): self.answer()
        def do_GET(self): self.answer()
        def log_message(self, *arguments): pass
        def answer(self):
            asked[self.path] = asked.get(self.path, 0) + 1
            with open("log.txt", "a") as log:
                log.write(self.command + " " + self.path + "\\n")
            name = self.path[1:].split("?")[0]
            status = 200
            if name.isdigit(): status = int(name)
            if name.startswith("to/"): status = 302
            if name == "head-404": status = 404 if self.command == "HEAD" else 200
            if name.startswith("busy-") and asked[self.path] <= int(name[5:]): status = 503
            if name == "slow": time.sleep(5)
            try:
                self.send_response(status)
                if status == 302:
                    target = name[3:]
                    self.send_header("Location", target if ":" in target else "/" + target)
                self.send_header("Content-Length", "0")
                self.end_headers()
            except OSError: pass
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    print(server.server_port, flush=True)
    server.serve_forever()
    """
}
