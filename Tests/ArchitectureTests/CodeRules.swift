import Foundation

/// A byte that may stand in an identifier.
private func isWordByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
    true
  default: false
  }
}

/// Where one of the words stands in the code, outside of comments and strings, as "path:line: word".
///
/// Where a word begins or ends with a letter, the text beside it must not go on with one.
func occurrences(of words: [String], in sources: [SwiftSource]) -> [String] {
  sources.flatMap { source in
    words.flatMap { word in
      offsets(of: word, in: source.code).map { "\(source.place($0)): \(word)" }
    }
  }
}

private func offsets(of word: String, in code: [UInt8]) -> [Int] {
  let (text, letters) = (Data(code), Data(word.utf8))
  var found: [Int] = []
  var rest = 0..<text.count
  while let hit = text.range(of: letters, in: rest) {
    rest = (hit.lowerBound + 1)..<text.count
    let goesOnBefore =
      hit.lowerBound > 0 && isWordByte(text[hit.lowerBound]) && isWordByte(text[hit.lowerBound - 1])
    let goesOnAfter =
      hit.upperBound < text.count && isWordByte(text[hit.upperBound - 1])
      && isWordByte(text[hit.upperBound])
    if !goesOnBefore, !goesOnAfter { found.append(hit.lowerBound) }
  }
  return found
}

/// Where a string literal ends with a text, as "path:line".
func literalEnds(_ ending: String, in source: SwiftSource) -> [String] {
  offsets(of: ending + "\"", in: source.text).compactMap { start in
    // In the code the contents are blank and the quotation marks are not.
    let isBlank = source.code[start] == UInt8(ascii: " ")
    let isClosed = source.code[start + ending.utf8.count] == UInt8(ascii: "\"")
    return isBlank && isClosed ? source.place(start) : nil
  }
}

/// Every postfix `!`: force unwraps, `try!`, `as!` and implicitly unwrapped types, as "path:line: !".
func forceUnwraps(in sources: [SwiftSource]) -> [String] {
  let ends = Set(")]}\"?>".utf8)
  return sources.flatMap { source in
    let code = source.code
    return code.indices.filter { index in
      guard code[index] == UInt8(ascii: "!"), index > 0 else { return false }
      let isUnequal = index + 1 < code.count && code[index + 1] == UInt8(ascii: "=")
      return !isUnequal && (isWordByte(code[index - 1]) || ends.contains(code[index - 1]))
    }.map { "\(source.place($0)): !" }
  }
}

/// Types, protocols and functions (not operators) declared `package` without a `///` comment, as
/// "path:line: declaration".
func undocumentedDeclarations(in sources: [SwiftSource]) -> [String] {
  sources.flatMap { source -> [String] in
    let (code, text) = (source.codeLines, source.textLines)
    return code.indices
      .filter { isSharedDeclaration(code[$0]) && !isDocumented($0, in: text) }
      .map { "\(source.path):\($0 + 1): \(code[$0].drop { $0 == " " })" }
  }
}

/// Whether a line declares a `package` type, protocol or function.
private func isSharedDeclaration(_ line: String) -> Bool {
  let modifiers: Set<Substring> = [
    "static", "final", "indirect", "mutating", "nonmutating", "consuming", "borrowing",
    "nonisolated", "override",
  ]
  let kinds: Set<Substring> = [
    "struct", "enum", "class", "protocol", "actor", "func", "typealias", "subscript",
  ]
  let words = line.split { $0 == " " || $0 == "(" || $0 == "<" }
  guard let start = words.firstIndex(of: "package") else { return false }
  let isFirst = words[..<start].allSatisfy { $0.hasPrefix("@") || modifiers.contains($0) }
  let declared = words[(start + 1)...].drop { modifiers.contains($0) }
  guard isFirst, let kind = declared.first, kinds.contains(kind) else { return false }
  // Operators say what they do, and their types say it of them.
  return kind != "func"
    || declared.dropFirst().first?.first.map { $0.isLetter || $0 == "_" } == true
}

/// Whether a `///` comment stands above a line, with only attributes between.
private func isDocumented(_ index: Int, in lines: [String]) -> Bool {
  let above = lines[..<index].map { $0.drop { $0 == " " } }
  return above.last { !$0.hasPrefix("@") }?.hasPrefix("///") == true
}

/// The codes given to `DiagnosticRule(…)` as literals, with their places.
func ruleCodes(in sources: [SwiftSource]) -> [(code: String, place: String)] {
  sources.flatMap { source in
    offsets(of: "DiagnosticRule(", in: source.code).compactMap { start in
      let blanks = Set(" \n".utf8)
      let argument = source.text[(start + "DiagnosticRule(".utf8.count)...]
        .drop { blanks.contains($0) }
      guard argument.first == UInt8(ascii: "\"") else { return nil }
      let code = argument.dropFirst().prefix { $0 != UInt8(ascii: "\"") }
      return (String(decoding: code, as: UTF8.self), source.place(start))
    }
  }
}

/// Whether a code consists of lower-case ASCII words and digits joined by single hyphens.
func isKebabCase(_ code: String) -> Bool {
  let words = code.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
  return words.allSatisfy { word in
    !word.isEmpty
      && word.allSatisfy {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
      }
  }
}

/// Rules that break the form or share their code with another, as "place: code".
func ruleCodeFindings(_ sources: [SwiftSource]) -> [String] {
  var places: [String: String] = [:]
  return ruleCodes(in: sources).compactMap { code, place in
    if let first = places[code] { return "\(place): \(code) is also at \(first)" }
    places[code] = place
    return isKebabCase(code) ? nil : "\(place): \(code) is not kebab-case"
  }
}

/// Rules without a page as "place: code has no page", and pages that are twice or about no rule as "code: …".
func unexplainedRules(_ rules: [(code: String, place: String)], pages: [String]) -> [String] {
  let codes = Set(rules.map(\.code))
  let explained = Set(pages)
  let missing = rules.filter { !explained.contains($0.code) }
    .map { "\($0.place): \($0.code) has no page" }
  let foreign = explained.subtracting(codes).sorted().map { "\($0): no rule has this code" }
  let twice = explained.filter { code in pages.count { $0 == code } > 1 }.sorted()
  return missing + foreign + twice.map { "\($0): has two pages" }
}

/// Files of more than 400 lines that do not say in their first five that they are generated.
func overlongFiles(_ sources: [SwiftSource]) -> [String] {
  sources.compactMap { source in
    let lines = source.textLines
    let count = lines.last == "" ? lines.count - 1 : lines.count
    let isGenerated = lines.prefix(5).contains { $0.lowercased().contains("generated") }
    return count > 400 && !isGenerated ? "\(source.path): \(count) lines" : nil
  }
}

/// Lines that name a folder of somebody's machine or the host of a package registry, as "path:line: word".
func machineTraces(in files: [(path: String, text: String)]) -> [String] {
  // Put together from halves, so that this file is not a finding of its own.
  let folders = ["/Us" + "ers/", "/ho" + "me/", "/ro" + "ot/", "/wo" + "rk/", "/tm" + "p/"]
  let hosts = [
    "pypi" + ".org", "pythonhosted" + ".org", "deb.debian" + ".org", "registry.npmjs" + ".org",
    "crates" + ".io", "proxy.golang" + ".org", "repo.maven" + ".apache",
  ]
  return files.flatMap { path, text in
    let bytes = Array(text.utf8)
    let found = hosts.flatMap { host in offsets(of: host, in: bytes).map { ($0, host) } }
    let rooted = folders.flatMap { folder in
      offsets(of: folder, in: bytes)
        .filter { $0 == 0 || !continuesPath(bytes[$0 - 1]) }
        .map { ($0, folder) }
    }
    return (found + rooted).map { offset, word in
      let line = bytes[..<offset].count { $0 == UInt8(ascii: "\n") } + 1
      return "\(path):\(line): \(word)"
    }
  }
}

/// Whether a slash after this byte goes on with a path or an address rather than starting one.
private func continuesPath(_ byte: UInt8) -> Bool {
  isWordByte(byte) || Set(".-~/*}>)".utf8).contains(byte)
}
