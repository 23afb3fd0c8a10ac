import Foundation

/// The folder of specification examples: `WAYMARK_SPECS`, or `../shared/specs` beside the package.
enum SpecificationFiles {
  static let folder: URL = {
    if let path = ProcessInfo.processInfo.environment["WAYMARK_SPECS"] {
      return URL(fileURLWithPath: path)
    }
    return URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
      .appendingPathComponent("shared/specs")
  }()

  static func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appendingPathComponent(name).path)
  }

  static func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }
}

/// One example of a specification.
struct SpecificationExample {
  let number: Int
  let section: String
  let markdown: String
  let html: String
}

/// Examples in the layout of `spec.txt`: a fence of 32 backticks with the word "example", the Markdown, a
/// line ".", the HTML, the fence. `→` stands for a tab. Those with the word "disabled" are left out.
func examples(inSpecification text: String) -> [SpecificationExample] {
  let fence = String(repeating: "`", count: 32)
  var result: [SpecificationExample] = []
  var section = ""
  var number = 0
  var part: [[String]]?
  var isOn = true
  for line in text.components(separatedBy: "\n") {
    if part == nil, line.hasPrefix(fence + " example") {
      part = [[]]
      isOn = !line.contains("disabled")
    } else if let parts = part, line == fence {
      number += 1
      let texts = parts.map { lines in
        lines.map { $0 + "\n" }.joined().replacingOccurrences(of: "→", with: "\t")
      }
      let html = texts.count > 1 ? texts[1] : ""
      if isOn {
        result.append(
          SpecificationExample(number: number, section: section, markdown: texts[0], html: html)
        )
      }
      part = nil
    } else if var parts = part {
      if line == ".", parts.count == 1 {
        parts.append([])
      } else {
        parts[parts.count - 1].append(line)
      }
      part = parts
    } else if line.hasPrefix("#") {
      section = line.drop { $0 == "#" }.trimmingCharacters(in: .whitespaces)
    }
  }
  return result
}
