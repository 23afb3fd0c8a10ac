/// One entry of a cell.
package struct Item: Sendable, Hashable {
  /// What the entry says; plain text, white space as in HTML.
  package var text: String
  /// A few words after the text, drawn quietly: a format, a source ("PDF").
  ///
  /// The word of the mark is added by the layout and need not be repeated here.
  package var badge: String?
  /// Where it happens, drawn in italics before the badge ("Video call").
  package var channel: String?
  /// Whom it is about, at its end.
  package var people: [Person]
  /// The shape before the text; its word is drawn too (`ChartWords.word(for:)`).
  package var mark: Mark?
  /// No evidence backs this entry: its bullet or triangle is hollow, its outline dotted.
  ///
  /// Where neither is drawn (a participation mark, say) it makes no difference.
  package var isAssumed: Bool
  /// The person comes here from another channel: two arrows before the text, with
  /// `ChartWords.channelSwitch` as their title. Which entries switch the caller knows.
  package var isChannelSwitch: Bool
  /// Whether an entry without a mark has a bullet. Without one it is no claim, neither observed nor assumed.
  package var hasBullet: Bool
  /// Whether it has an outline in a lane of paragraphs, too, below these: what somebody meets, beside what they do.
  package var isChip: Bool
  /// Where the entry leads; the whole entry is the link. Without one an entry that is cut leads to its phase.
  package var link: Link?

  /// Somebody whom an entry is about.
  package struct Person: Sendable, Hashable {
    package var name: String
    /// 0…4: the style of their line, in whose colour the name is written on pages; nil for those without a line.
    package var style: Int?

    /// A person; without a style for those who have no line.
    package init(_ name: String, style: Int? = nil) {
      self.name = name
      self.style = style
    }
  }

  /// An entry; only the text is needed.
  package init(
    _ text: String,
    badge: String? = nil,
    channel: String? = nil,
    people: [Person] = [],
    mark: Mark? = nil,
    isAssumed: Bool = false,
    isChannelSwitch: Bool = false,
    hasBullet: Bool = true,
    isChip: Bool = false,
    link: Link? = nil
  ) {
    self.text = text
    self.badge = badge
    self.channel = channel
    self.people = people
    self.mark = mark
    self.isAssumed = isAssumed
    self.isChannelSwitch = isChannelSwitch
    self.hasBullet = hasBullet
    self.isChip = isChip
    self.link = link
  }
}

/// A meaning that is shown as a shape and a word, never by colour alone (WCAG 2.2, 1.4.1).
package enum Mark: Sendable, Hashable {
  /// ● takes the decision forward.
  case driver
  /// ◐ takes part.
  case participant
  /// ▣ does not take part, but must approve.
  case gatekeeper
  /// ○ is not involved.
  case notInvolved
  /// A triangle, and under it as many bars as the severity; nil severity has no bars and no word.
  ///
  /// Severities outside 1…5 are clamped.
  case pain(severity: Int?)
  /// A plus in a circle.
  case opportunity
  /// Content that the person asks for and that does not exist: a ground of its own, a plus and the word "wanted".
  case contentWanted
  /// Content that exists: solid outline, no word.
  case contentAvailable
  /// A need that nothing answers: a cross and the word "unmet".
  case unmet
  /// A need that something answers: a tick.
  case met
  /// A need that something answers and for which something better is wanted: a wave and the words.
  case partlyMet
  /// A star with four points: the moment that decides.
  case momentOfTruth
}
