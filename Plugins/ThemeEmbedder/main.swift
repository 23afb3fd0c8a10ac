import Foundation

// ThemeEmbedder OUTPUT ROOT FILE…: writes a Swift file that holds each theme file as a string literal.

/// The text as a multi-line literal with enough `#` that nothing in it is special.
func literal(_ text: String) -> String {
  var hashes = "#"
  while text.contains("\"\"\"" + hashes) || text.contains("\\" + hashes) { hashes += "#" }
  return "\(hashes)\"\"\"\n\(text)\n\"\"\"\(hashes)"
}

let arguments = CommandLine.arguments
guard arguments.count >= 3 else { fatalError("usage: ThemeEmbedder OUTPUT ROOT FILE...") }
let root = URL(filePath: arguments[2])
var swift = "/// Path below the theme's folder and text of each file, sorted by path.\n"
swift += "let embeddedTheme: [(path: String, text: String)] = [\n"
for path in arguments.dropFirst(3) {
  let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
  swift += "(\"\(path)\", \(literal(text))),\n"
}
swift += "]\n"
try swift.write(to: URL(filePath: arguments[1]), atomically: true, encoding: .utf8)
