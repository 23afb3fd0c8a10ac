/// The site's accent, darkened or lightened until text in it is legible on the theme's paper.
///
/// Contrast and luminance follow WCAG 2.2 (relative luminance of sRGB); the goal is 4.5 : 1.
package struct AccentColors: Sendable, Hashable {
  /// On light paper, `#rrggbb`.
  package let light: String
  /// Text on a ground of `light`.
  package let onLight: String
  /// On dark paper.
  package let dark: String
  /// Text on a ground of `dark`.
  package let onDark: String

  /// The papers that the built-in theme draws on.
  static let lightPaper = RGB(hex: "#ffffff")
  static let darkPaper = RGB(hex: "#1a2028")

  /// nil when the text is not `#rrggbb`.
  package init?(_ hex: String) {
    guard let color = RGB(hex: hex), let light = Self.lightPaper, let dark = Self.darkPaper,
      let white = RGB(hex: "#ffffff"), let black = RGB(hex: "#0b0d10")
    else { return nil }
    let onLightPaper = color.mixed(until: 5, against: light, towards: black)
    let onDarkPaper = color.mixed(until: 5, against: dark, towards: white)
    self.light = onLightPaper.hex
    self.dark = onDarkPaper.hex
    onLight =
      onLightPaper.contrast(with: white) >= onLightPaper.contrast(with: black)
      ? "#ffffff" : "#0b0d10"
    onDark =
      onDarkPaper.contrast(with: white) >= onDarkPaper.contrast(with: black) ? "#ffffff" : "#0b0d10"
  }
}

/// An sRGB colour with components 0…255.
struct RGB: Sendable, Hashable {
  var red: Double
  var green: Double
  var blue: Double

  init(red: Double, green: Double, blue: Double) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  init?(hex: String) {
    guard hex.utf8.count == 7, hex.hasPrefix("#"), let value = UInt32(hex.dropFirst(), radix: 16)
    else {
      return nil
    }
    self.init(
      red: Double(value >> 16 & 255),
      green: Double(value >> 8 & 255),
      blue: Double(value & 255)
    )
  }

  var hex: String {
    let digits = Array("0123456789abcdef")
    var text = "#"
    for component in [red, green, blue] {
      let byte = Int(min(max(component.rounded(), 0), 255))
      text += String([digits[byte / 16], digits[byte % 16]])
    }
    return text
  }

  /// Relative luminance, 0…1 (WCAG 2.2).
  var luminance: Double {
    0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
  }

  /// 1…21.
  func contrast(with other: RGB) -> Double {
    let (a, b) = (luminance, other.luminance)
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  /// The colour, moved in steps of 4 % until its contrast against a paper is reached.
  func mixed(until contrast: Double, against paper: RGB, towards end: RGB) -> RGB {
    var color = self
    for step in 1...25 where color.contrast(with: paper) < contrast {
      let share = Double(step) * 0.04
      color = RGB(
        red: red + (end.red - red) * share,
        green: green + (end.green - green) * share,
        blue: blue + (end.blue - blue) * share
      )
    }
    return color
  }

  /// sRGB to linear light; the 2.4th power by exp and log of the standard library's own functions.
  private static func linear(_ component: Double) -> Double {
    let value = component / 255
    return value <= 0.04045 ? value / 12.92 : power((value + 0.055) / 1.055)
  }

  /// x to the power of 2.4 as x² · x^0.4, the fifth root of x² by Newton's method.
  private static func power(_ x: Double) -> Double {
    guard x > 0 else { return 0 }
    let square = x * x
    var root = 1.0
    for _ in 0..<60 { root = (4 * root + square / (root * root * root * root)) / 5 }
    return square * root
  }
}
