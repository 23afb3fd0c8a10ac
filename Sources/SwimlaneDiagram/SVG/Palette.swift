/// The literal colours of a stand-alone file, each a CSS colour such as `#1f2933`.
///
/// The inline variant has none of its own: there the page's custom properties decide.
package struct Palette: Sendable, Hashable {
  /// For light surroundings, and for programs that ignore media queries.
  package var light = Colors.light
  /// For `prefers-color-scheme: dark`.
  package var dark = Colors.dark

  /// The built-in colours; contrast on `paper` at least 4.5 for text and 3 for graphics (WCAG 2.2, 1.4.3, 1.4.11).
  package init() {}

  /// One colour per role, named like the custom properties `--wm-…` of the inline variant.
  package struct Colors: Sendable, Hashable {
    /// The opaque ground of the file.
    package var paper: String
    /// Text and filled marks.
    package var ink: String
    /// Numbers, words of marks, notes: still text, so contrast 4.5.
    package var muted: String
    /// The ground of every second lane.
    package var alternate: String
    /// The ground of a phase's head.
    package var head: String
    /// The grid; decorative.
    package var line: String
    /// The ground of chips.
    package var chip: String
    /// The outline of chips and the axis of curves.
    package var chipLine: String
    /// Linked texts and the moment of truth.
    package var link: String
    /// Outline and triangle of pain points.
    package var pain: String
    /// The ground of pain points of severity 4 or 5.
    package var painGround: String
    /// Signs of what nothing answers.
    package var gap: String
    /// The ground of what nothing answers.
    package var gapGround: String
    /// Outline and sign of opportunities.
    package var opportunity: String
    /// Exactly five, for the first to the fifth series; missing ones fall back to `ink`.
    package var series: [String]

    /// A colour per role.
    package init(
      paper: String,
      ink: String,
      muted: String,
      alternate: String,
      head: String,
      line: String,
      chip: String,
      chipLine: String,
      link: String,
      pain: String,
      painGround: String,
      gap: String,
      gapGround: String,
      opportunity: String,
      series: [String]
    ) {
      self.paper = paper
      self.ink = ink
      self.muted = muted
      self.alternate = alternate
      self.head = head
      self.line = line
      self.chip = chip
      self.chipLine = chipLine
      self.link = link
      self.pain = pain
      self.painGround = painGround
      self.gap = gap
      self.gapGround = gapGround
      self.opportunity = opportunity
      self.series = series
    }

    /// The same roles, each colour changed by `transform`.
    func mapped(_ transform: (String) -> String) -> Colors {
      Colors(
        paper: transform(paper),
        ink: transform(ink),
        muted: transform(muted),
        alternate: transform(alternate),
        head: transform(head),
        line: transform(line),
        chip: transform(chip),
        chipLine: transform(chipLine),
        link: transform(link),
        pain: transform(pain),
        painGround: transform(painGround),
        gap: transform(gap),
        gapGround: transform(gapGround),
        opportunity: transform(opportunity),
        series: series.map(transform)
      )
    }

    /// Dark on light paper, in three digits where that is near enough; series after Okabe and Ito, darkened until they pass.
    package static let light = Colors(
      paper: "#fff",
      ink: "#123",
      muted: "#567",
      alternate: "#f6f8fa",
      head: "#dee",
      line: "#dde",
      chip: "#fff",
      chipLine: "#789",
      link: "#0b5f73",
      pain: "#b22",
      painGround: "#fee",
      gap: "#850",
      gapGround: "#fec",
      opportunity: "#1a6e3c",
      series: ["#0072b2", "#b40", "#00795a", "#a8457f", "#5b4bb5"]
    )

    /// Light on dark paper.
    package static let dark = Colors(
      paper: "#111",
      ink: "#eee",
      muted: "#abc",
      alternate: "#122",
      head: "#233",
      line: "#345",
      chip: "#111",
      chipLine: "#789",
      link: "#6fc3d6",
      pain: "#f98",
      painGround: "#422",
      gap: "#eb5",
      gapGround: "#432",
      opportunity: "#74d39a",
      series: ["#56b4e9", "#e90", "#3cc79a", "#e08fbe", "#a99bff"]
    )
  }
}
