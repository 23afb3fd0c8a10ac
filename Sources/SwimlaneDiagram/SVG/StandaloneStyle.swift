/// The style sheet inside a stand-alone file: literal colours, no custom properties, and only rules about what is drawn.
///
/// librsvg 2.54 paints `var(--a, #c00)` black and ignores media queries: it shows the light colours.
enum StandaloneStyle {
  /// `drawn` are the classes that the picture uses.
  static func sheet(_ palette: Palette, for drawn: Set<String>) -> String {
    let dark = rules(colours(palette.dark), for: drawn)
    return rules(shapes, for: drawn) + rules(colours(palette.light), for: drawn)
      + "@media (prefers-color-scheme:dark){\(dark)}"
  }

  /// The rules of a sheet that name no class, or one that is drawn.
  private static func rules(_ sheet: String, for drawn: Set<String>) -> String {
    let rules = sheet.utf8.split(separator: UInt8(ascii: "}")).filter { rule in
      let names = classNames(in: Array(rule.prefix { $0 != UInt8(ascii: "{") }))
      return names.isEmpty || !names.isDisjoint(with: drawn)
    }
    return rules.map { String(decoding: $0, as: UTF8.self) + "}" }.joined()
  }

  /// Every name that begins with `wm-` in markup or selectors.
  static func classNames(in bytes: [UInt8]) -> Set<String> {
    var names: Set<String> = []
    var index = 0
    while let start = bytes[index...].firstIndex(of: UInt8(ascii: "w")) {
      guard bytes[start...].starts(with: "wm-".utf8) else {
        index = start + 1
        continue
      }
      let name = bytes[start...].prefix { byte in
        byte == UInt8(ascii: "-") || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
      }
      names.insert(String(decoding: name, as: UTF8.self))
      index = name.endIndex
    }
    return names
  }

  private static let shapes =
    #"text{font-size:13px;font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif;text-rendering:geometricPrecision}"#
    + ".wm-s{font-size:12px}.wm-t{font-size:14px;font-weight:600}.wm-b{font-weight:600}"
    + ".wm-h{font-size:17px;font-weight:600}"
    + ".wm-line,.wm-edge,.wm-guide,.wm-zero,.wm-band,.wm-none{fill:none}"
    + ".wm-guide{stroke-dasharray:1 3}.wm-band,.wm-none,.wm-int,.wm-vis,.wm-intl{stroke-width:1.5}"
    + ".wm-vis{stroke-dasharray:6 4}.wm-intl{stroke-dasharray:1.5 4}"
    + ".wm-want{stroke-dasharray:4 3}.wm-chip.wm-as{stroke-dasharray:2 2}"
    + ".wm-dot{stroke-width:5;stroke-linecap:round}.wm-gate{stroke-width:3}"
    + ".wm-gs,.wm-ns,.wm-ps,.wm-os{fill:none;stroke-width:1.5}"
    + ".wm-k1,.wm-k2,.wm-k3,.wm-k4,.wm-k5{fill:none;stroke-width:3;stroke-linecap:round}"
    + ".wm-k2{stroke-dasharray:10 5}.wm-k3{stroke-dasharray:10 4 2 4}.wm-k4{stroke-dasharray:5 5}"
    + ".wm-k5{stroke-dasharray:14 4 2 4 2 4}"
    + "path.wm-k1.wm-as,path.wm-k2.wm-as,path.wm-k3.wm-as,path.wm-k4.wm-as,path.wm-k5.wm-as"
    + "{stroke-dasharray:.1 6}"
    + ".wm-kb{fill:none;stroke-width:1.5;stroke-dasharray:5 4}.wm-kb.wm-as{stroke-dasharray:1.5 4}"
    + ".wm-mb{stroke-width:1.5}"
    + ".wm-m1,.wm-m2,.wm-m3,.wm-m4,.wm-m5{stroke-width:2;paint-order:stroke}"
    + ".wm-halo{paint-order:stroke;stroke-width:3;stroke-linejoin:round}"
    + ".wm-hit{fill:none;pointer-events:all}.wm-hit~text{text-decoration:underline}"

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

  private static func colours(_ original: Palette.Colors) -> String {
    let colours = original.mapped(cleaned)
    var sheet =
      ".wm-paper{fill:\(colours.paper)}text{fill:\(colours.ink)}.wm-n{fill:\(colours.muted)}"
      + ".wm-hit~text{fill:\(colours.link)}.wm-alt{fill:\(colours.alternate)}.wm-head{fill:\(colours.head)}"
      + ".wm-line,.wm-guide{stroke:\(colours.line)}"
      + ".wm-edge,.wm-zero,.wm-band,.wm-none{stroke:\(colours.chipLine)}"
      + ".wm-int,.wm-vis,.wm-intl,.wm-gate{stroke:\(colours.muted)}"
      + ".wm-chip{fill:\(colours.chip);stroke:\(colours.chipLine)}"
      + ".wm-pain{stroke:\(colours.pain)}.wm-opp{stroke:\(colours.opportunity)}"
      + ".wm-dot,.wm-ns{stroke:\(colours.muted)}.wm-gs{stroke:\(colours.ink)}"
      + ".wm-gf{fill:\(colours.ink)}.wm-pf{fill:\(colours.pain)}.wm-ps{stroke:\(colours.pain)}"
      + ".wm-os{stroke:\(colours.opportunity)}.wm-af{fill:\(colours.link)}"
      + ".wm-kb{stroke:\(colours.muted)}.wm-mb{fill:\(colours.paper);stroke:\(colours.muted)}"
      + ".wm-halo{stroke:\(colours.paper)}"
    for index in 0..<5 {
      let colour = index < colours.series.count ? colours.series[index] : colours.ink
      let rank = index + 1
      sheet += ".wm-k\(rank){stroke:\(colour)}.wm-m\(rank){fill:\(colour);stroke:\(colours.paper)}"
      sheet +=
        ".wm-m\(rank).wm-as{fill:\(colours.paper);stroke:\(colour)}.wm-c\(rank){fill:\(colour)}"
    }
    return sheet
  }
}
