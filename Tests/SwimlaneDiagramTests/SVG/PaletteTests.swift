import Foundation
import Testing

@testable import SwimlaneDiagram

@Suite("Palette")
struct PaletteTests {
  typealias Colors = Palette.Colors

  @Test("text has a contrast of at least 4.5 on every ground it stands on")
  func text() {
    for colours in [Colors.light, Colors.dark] {
      for ground in [
        colours.paper, colours.alternate, colours.head, colours.chip, colours.painGround,
        colours.gapGround,
      ] {
        for text in [colours.ink, colours.muted, colours.link] {
          #expect(contrast(text, ground) >= 4.5, "\(text) on \(ground)")
        }
      }
      for (index, series) in colours.series.enumerated() {
        #expect(contrast(series, colours.paper) >= 4.5, "series \(index + 1)")
      }
    }
  }

  @Test("outlines and marks have a contrast of at least 3 on paper and on alternate lanes")
  func graphics() {
    for colours in [Colors.light, Colors.dark] {
      for colour in [colours.chipLine, colours.pain, colours.gap, colours.opportunity] {
        #expect(contrast(colour, colours.paper) >= 3)
        #expect(contrast(colour, colours.alternate) >= 3)
      }
    }
  }

  /// WCAG 2.2, definition of contrast ratio.
  private func contrast(_ one: String, _ other: String) -> Double {
    let (a, b) = (luminance(one), luminance(other))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  private func luminance(_ colour: String) -> Double {
    var digits = String(colour.dropFirst())
    if digits.count == 3 { digits = digits.map { "\($0)\($0)" }.joined() }
    let value = Int(digits, radix: 16) ?? 0
    let channels = [value >> 16 & 255, value >> 8 & 255, value & 255].map { channel in
      let part = Double(channel) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }
}
