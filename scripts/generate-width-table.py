#!/usr/bin/env python3
"""Writes Sources/SwimlaneDiagram/Text/GeneratedWidthTable.swift.

What it makes
  1. For every code point of the ranges below the widest advance among six open fonts, regular and
     bold, in hundredths of an em, rounded up. Text laid out with it does not overflow in any of the
     usual sans fonts (the layout multiplies by a further 1.02).
  2. The same for Hebrew and for the isolated and final forms of Arabic letters, and the widest of the
     initial and medial forms, from the fonts marked * below.
  3. The ranges of code points that Unicode calls wide (East_Asian_Width W or F), merged.

Fonts and versions (Debian 12 packages; advance widths are facts, no outline is copied)
  fonts-liberation2      2.1.5-1          LiberationSans-{Regular,Bold}.ttf *
  fonts-roboto-unhinted  2:0~20170802-3   Roboto-{Regular,Bold}.ttf
  fonts-noto-core        20201225-1       NotoSans-{Regular,Bold}.ttf,
                                          Noto{SansArabic,NaskhArabic,SansHebrew}-{Regular,Bold}.ttf *
  fonts-open-sans        1.11-2           OpenSans-{Regular,Bold}.ttf
  fonts-inter            4.0~beta7+ds-1   Inter-{Regular,Bold}.otf
  fonts-dejavu-core      2.37-6           DejaVuSans.ttf, DejaVuSans-Bold.ttf *
  Python 3.11 (its unicodedata is Unicode 14.0), fontTools 4.68.0 from PyPI.

Use
  apt install fonts-liberation2 fonts-roboto-unhinted fonts-noto-core fonts-open-sans fonts-inter \\
      fonts-dejavu-core
  pip install fonttools==4.68.0
  python3 scripts/generate-width-table.py           # writes the file
  python3 scripts/generate-width-table.py --check   # exits 1 when the committed file differs
"""

import math
import pathlib
import sys
import unicodedata

from fontTools.ttLib import TTFont

FONTS = pathlib.Path("/usr/share/fonts")
REGULAR = [
    "truetype/liberation2/LiberationSans-Regular.ttf",
    "truetype/roboto/unhinted/RobotoTTF/Roboto-Regular.ttf",
    "truetype/noto/NotoSans-Regular.ttf",
    "truetype/open-sans/OpenSans-Regular.ttf",
    "opentype/inter/Inter-Regular.otf",
    "truetype/dejavu/DejaVuSans.ttf",
]
BOLD = [
    "truetype/liberation2/LiberationSans-Bold.ttf",
    "truetype/roboto/unhinted/RobotoTTF/Roboto-Bold.ttf",
    "truetype/noto/NotoSans-Bold.ttf",
    "truetype/open-sans/OpenSans-Bold.ttf",
    "opentype/inter/Inter-Bold.otf",
    "truetype/dejavu/DejaVuSans-Bold.ttf",
]
RANGES = [(0x0020, 0x052F), (0x2010, 0x206F), (0x20A0, 0x20BF), (0x2190, 0x22FF)]
SEMITIC_REGULAR = [
    "truetype/liberation2/LiberationSans-Regular.ttf",
    "truetype/noto/NotoSansArabic-Regular.ttf",
    "truetype/noto/NotoNaskhArabic-Regular.ttf",
    "truetype/noto/NotoSansHebrew-Regular.ttf",
    "truetype/dejavu/DejaVuSans.ttf",
]
SEMITIC_BOLD = [
    "truetype/liberation2/LiberationSans-Bold.ttf",
    "truetype/noto/NotoSansArabic-Bold.ttf",
    "truetype/noto/NotoNaskhArabic-Bold.ttf",
    "truetype/noto/NotoSansHebrew-Bold.ttf",
    "truetype/dejavu/DejaVuSans-Bold.ttf",
]
SEMITIC_RANGE = (0x0590, 0x06FF)
UNKNOWN = 70  # no font of the six has the glyph
ZERO_WIDTH = {"Mn", "Me", "Cf", "Cc"}
OUTPUT = (
    pathlib.Path(__file__).resolve().parent.parent
    / "Sources/SwimlaneDiagram/Text/GeneratedWidthTable.swift"
)


def advances(paths):
    """One function per font: code point -> advance in em, or None."""
    result = []
    for path in paths:
        font = TTFont(FONTS / path, lazy=True)
        result.append((font.getBestCmap(), font["hmtx"], font["head"].unitsPerEm))
    return result


def widest(fonts, code_point):
    if unicodedata.category(chr(code_point)) in ZERO_WIDTH:
        return 0
    found = [
        math.ceil(metrics[cmap[code_point]][0] * 100 / units - 1e-9)
        for cmap, metrics, units in fonts
        if code_point in cmap
    ]
    return min(max(found), 255) if found else UNKNOWN


def shaped_forms():
    """Arabic letter -> {"isolated", "final", "initial", "medial"} -> presentation form."""
    forms = {}
    for code_point in [*range(0xFB50, 0xFE00), *range(0xFE70, 0xFF00)]:
        parts = unicodedata.decomposition(chr(code_point)).split()
        if len(parts) == 2 and parts[0].startswith("<"):
            forms.setdefault(int(parts[1], 16), {})[parts[0].strip("<>")] = code_point
    return forms


def widest_shaped(fonts, code_point, forms, names):
    """The widest of the named forms; letters that join nothing onwards end wherever they stand."""
    shaped = [form for name, form in forms.get(code_point, {}).items() if name in names]
    widths = [widest(fonts, form) for form in shaped if any(form in cmap for cmap, _, _ in fonts)]
    return max(widths, default=None)


def semitic_tables(fonts):
    forms = shaped_forms()
    ends, joined = [], []
    for code_point in range(SEMITIC_RANGE[0], SEMITIC_RANGE[1] + 1):
        base = widest(fonts, code_point)
        shaped_end = widest_shaped(fonts, code_point, forms, {"isolated", "final"})
        end = base if base == 0 else max(base, shaped_end or 0)
        inner = widest_shaped(fonts, code_point, forms, {"initial", "medial"})
        ends.append(end)
        joined.append(end if inner is None else min(inner, end))
    return ends, joined


def wide_ranges():
    ranges = []
    for code_point in range(0x1100, 0x40000):
        # The planes of ideographs are wide as a whole, assigned or not (UAX #11, section 6).
        wide = unicodedata.east_asian_width(chr(code_point)) in "WF"
        if not wide:
            continue
        if ranges and ranges[-1][1] == code_point - 1:
            ranges[-1][1] = code_point
        else:
            ranges.append([code_point, code_point])
    return ranges


def rows(items, per_line):
    lines = []
    for start in range(0, len(items), per_line):
        lines.append("    " + ", ".join(items[start : start + per_line]) + ",")
    return lines


def swift():
    regular, bold = advances(REGULAR), advances(BOLD)
    lines = [
        "// Generated by scripts/generate-width-table.py; do not edit.",
        "// The script names the fonts, their versions and how to make this file again.",
        "// swift-format-ignore-file",
        "",
        "/// Widest advance of each code point among six open fonts, in hundredths of an em, rounded up.",
        "///",
        "/// Each table starts at `firstScalar` of its block; format characters and marks are 0.",
        "enum GeneratedWidthTable {",
    ]
    for first, last in RANGES:
        for weight, fonts in (("regular", regular), ("bold", bold)):
            values = [str(widest(fonts, code_point)) for code_point in range(first, last + 1)]
            lines.append(f"  static let {weight}From{first:04X}: [UInt8] = [")
            lines += rows(values, 24)
            lines.append("  ]")
    for weight, paths in (("regular", SEMITIC_REGULAR), ("bold", SEMITIC_BOLD)):
        ends, joined = semitic_tables(advances(paths))
        for name, values in (("From0590", ends), ("JoinedFrom0590", joined)):
            lines.append(f"  static let {weight}{name}: [UInt8] = [")
            lines += rows([str(value) for value in values], 24)
            lines.append("  ]")
    ranges = wide_ranges()
    lines.append("  /// First code points of the wide ranges (East_Asian_Width W or F), rising.")
    lines.append("  static let wideFirst: [UInt32] = [")
    lines += rows([f"0x{first:X}" for first, _ in ranges], 10)
    lines.append("  ]")
    lines.append("  /// Last code points of the same ranges, inclusive.")
    lines.append("  static let wideLast: [UInt32] = [")
    lines += rows([f"0x{last:X}" for _, last in ranges], 10)
    lines += ["  ]", "}", ""]
    return "\n".join(lines)


def main():
    text = swift()
    if "--check" in sys.argv[1:]:
        if OUTPUT.read_text() != text:
            sys.exit(f"{OUTPUT.name} differs from what the installed fonts give")
        return
    OUTPUT.parent.mkdir(parents=True, exist_ok=True)
    OUTPUT.write_text(text)


if __name__ == "__main__":
    main()
