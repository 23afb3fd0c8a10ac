/// The style sheet inside a stand-alone file: literal colours, no custom properties, and only rules about what is drawn.
///
/// librsvg 2.54 paints `var(--a, #c00)` black and ignores media queries: it shows the light colours.
struct StandaloneStyle: Sendable {
  /// Every class that a rule is for.
  private var names: [String] = []
  private var shapes: [Rule] = []
  private var light: [Rule] = []
  private var dark: [Rule] = []

  /// The rules of a palette, ready for any number of pictures.
  init(_ palette: Palette) {
    shapes = parsed(Self.shapes)
    light = parsed(Self.colours(palette.light))
    dark = parsed(Self.colours(palette.dark))
  }

  /// The usual colours: most pictures have them, and taking the rules apart took longer than writing a picture's sheet.
  static let standard = StandaloneStyle(Palette())

  /// `drawn` are the classes that the picture uses.
  func sheet(for drawn: Set<String>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(4096)
    let isDrawn = names.map(drawn.contains)
    Self.write(shapes, where: isDrawn, to: &text)
    Self.write(light, where: isDrawn, to: &text)
    text.append(literal: "@media(prefers-color-scheme:dark){")
    Self.write(dark, where: isDrawn, to: &text)
    text.append(literal: "}")
    return text
  }

  /// A declaration and the selectors that it is for, each with the classes that it names as places in `names`.
  private struct Rule: Sendable {
    var selectors: [(text: String, classes: [Int])]
    let declaration: String
  }

  /// Equal declarations become one rule.
  private mutating func parsed(_ written: [WrittenRule]) -> [Rule] {
    var rules: [Rule] = []
    for (selectors, declaration) in written {
      let own = selectors.split(separator: ",").map { selector in
        (Self.shortened(selector), Self.classNames(in: selector).map { place(of: $0) })
      }
      if let place = rules.firstIndex(where: { $0.declaration == declaration }) {
        rules[place].selectors += own
      } else {
        rules.append(Rule(selectors: own, declaration: declaration))
      }
    }
    return rules
  }

  private mutating func place(of name: String) -> Int {
    if let place = names.firstIndex(of: name) { return place }
    names.append(name)
    return names.count - 1
  }

  /// The rules without selectors that name a class that isn't drawn.
  private static func write(_ rules: [Rule], where isDrawn: [Bool], to text: inout [UInt8]) {
    // By index: rules are then looked at where they lie.
    for rule in rules.indices {
      var last: String?
      for index in rules[rule].selectors.indices
      where rules[rule].selectors[index].classes.allSatisfy({ isDrawn[$0] })
        && rules[rule].selectors[index].text != last
      {
        if last != nil { text.append(literal: ",") }
        let selector = rules[rule].selectors[index].text
        text.append(utf8Of: selector)
        last = selector
      }
      guard last != nil else { continue }
      text.append(literal: "{")
      text.append(utf8Of: rules[rule].declaration)
      text.append(literal: "}")
    }
  }

  /// Selectors, separated by commas, and a declaration.
  private typealias WrittenRule = (selectors: String, declaration: String)

  /// The names after dots in a selector, "a" for links in cells, and "note" for small text in a head.
  static func classNames(in selector: Substring) -> Set<String> {
    let parts = selector.split(separator: ".", omittingEmptySubsequences: false).dropFirst()
    let names = parts.map { part in String(part.prefix { $0.isLetter || $0.isNumber }) }
    let others = selector.hasPrefix("a ") ? ["a"] : selector == ".t .s" ? ["note"] : []
    return Set(names + others)
  }

  /// The name of a class as a file writes it: one letter where there are many of it, or of its rules.
  static func shortName(of name: String) -> String { shortNames[name] ?? name }

  private static let shortNames = [
    "k1": "A", "k2": "B", "k3": "C", "k4": "D", "k5": "E", "as": "z", "curve": "c", "guide": "g",
    "paper": "p", "head": "f", "dot": "d", "hole": "o", "ring": "r", "met": "m", "sev": "v",
    "line": "l", "edge": "e", "zero": "e", "alt": "a", "hurt": "u", "lack": "q", "want": "w",
    "none": "x", "pain": "j", "ka": "H", "kb": "K", "lead": "L", "on": "N", "us": "U",
    "gs": "S", "ds": "T", "gf": "G", "ns": "M", "ps": "P", "pf": "F", "os": "O", "ms": "V",
    "af": "W",
    "band": "R", "gate": "Q", "gap": "y", "opp": "k", "int": "I", "vis": "X", "intl": "J",
    "sore": "Z",
  ]

  /// Every class that a rule is for.
  static var allNames: [String] {
    (shapes + colours(.light)).flatMap { $0.selectors.split(separator: ",") }.flatMap(classNames)
  }

  private static func shortened(_ selector: Substring) -> String {
    let parts = selector.split(separator: ".", omittingEmptySubsequences: false)
    let short = parts.dropFirst().map { part in
      let name = part.prefix { $0.isLetter || $0.isNumber }
      return shortName(of: String(name)) + part.dropFirst(name.count)
    }
    return ([String(parts.first ?? "")] + short).joined(separator: ".")
  }

  /// Sizes, weights and dashes, and whose strokes and fills have the colour that is set for them or around them: muted, if
  /// nothing else.
  private static let shapes: [WrittenRule] = [
    (
      "svg",
      #"font:13px system-ui,Arial,sans-serif;text-rendering:geometricPrecision"#
    ),
    (".t", "font-size:14px"), (".h", "font-size:17px"), (".t,.b,.h", "font-weight:600"),
    (".s,rect+text,.curve g", "font-size:12px"), (".t .s", "font-weight:400"),
    (".i", "font-style:italic"),
    (".band,.on,.us,.gs,.ds,.ns,.ps,.os,.ms,.curve>path", "fill:none"),
    (".curve>path.ka", "stroke-dasharray:.1 6"), (".curve>.kb.ka", "stroke-dasharray:.1 4"),
    (
      ".band,.none,.int,.vis,.intl,.on,.us,.gs,.ds,.ns,.ps,.os,.ms,.kb", "stroke-width:1.5"
    ),
    (".gate,.hole,.k1,.k2,.k3,.k4,.k5,.curve g", "stroke-width:3"), (".dot", "stroke-width:6"),
    (".met,.gap", "stroke-width:11"), (".ring", "stroke-width:8"),
    (".sev", "stroke-width:4;stroke-dasharray:2 1"),
    (".curve>.lead", "stroke-width:1"),
    (".dot,.hole,.met,.gap,.ring,.curve>path", "stroke-linecap:round"),
    (".guide", "stroke-dasharray:1 3"), (".vis", "stroke-dasharray:6 4"),
    (".as,.ds", "stroke-dasharray:2 2"),
    (
      ".curve>path,.int,.vis,.intl,.gate,.dot,.met,.ns,.pain,.ps,.sev", "stroke:currentColor"
    ),
    ("tspan,.n,.pf,.curve g", "fill:currentColor"),
    (".intl", "stroke-dasharray:1.5 4"),
    (".curve g", "stroke-linejoin:round;paint-order:stroke"),
    (".hit+text", "font-size:13px"), ("a rect+text", "text-decoration:underline"),
    ("tspan[dy]", "fill:inherit"),
  ]

  /// Only what a colour is written with: nothing in a palette can end the style element or its rule.
  private static func cleaned(_ colour: String) -> String {
    String(
      decoding: colour.utf8.prefix(64).filter { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case 0x23, 0x25, 0x28, 0x29, 0x2C, 0x2E, 0x2F, 0x20, 0x2D: true
        default: false
        }
      },
      as: UTF8.self
    )
  }

  private static func colours(_ original: Palette.Colors) -> [WrittenRule] {
    let colours = original.mapped(cleaned)
    let series = (0..<5).map { $0 < colours.series.count ? colours.series[$0] : colours.ink }
    return [
      ("svg", "fill:\(colours.ink);color:\(colours.muted)"), ("rect", "fill:\(colours.chip)"),
      (".paper,.curve g .ka", "fill:\(colours.paper)"),
      ("a rect+text,.af", "fill:\(colours.link)"), (".alt", "fill:\(colours.alternate)"),
      (".head path", "fill:\(colours.head)"), (".line,.guide", "stroke:\(colours.line)"),
      ("rect,.edge,.zero,.band,.none", "stroke:\(colours.chipLine)"),
      (".pain,.ps,.sev,.pf", "color:\(colours.pain)"),
      (".hurt", "stroke:\(colours.painGround)"), (".sore", "fill:\(colours.painGround)"),
      (".want,.gap,.us", "stroke:\(colours.gap)"), (".lack", "stroke:\(colours.gapGround)"),
      (".want", "fill:\(colours.gapGround)"),
      (".ms", "stroke:\(colours.link)"),
      (".opp,.os", "stroke:\(colours.opportunity)"), (".gs,.ds", "stroke:\(colours.ink)"),
      (".hole,.ring,.on,.curve g", "stroke:\(colours.paper)"),
      (".curve g .ka", "stroke:currentColor;stroke-width:2"),
    ]
      + [(".hit", "fill:none;stroke:none;pointer-events:all")]
      + series.enumerated().map { index, colour in (".k\(index + 1)", "color:\(colour)") }
  }
}
