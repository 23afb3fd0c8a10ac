extension MeasuredText {
  /// Whether the letters before the cluster end a part of a German compound for certain: a suffix and the s that joins it
  /// to the next part. "Kaufentscheidungs-prozess", "Wirtschaftlichkeits-rechnung"; not "relations-hip".
  ///
  /// Other seams only a dictionary knows. Authors mark them with soft hyphens.
  func startsPart(_ index: Int) -> Bool {
    guard index > 5, index < clusters.count, letter(index - 1) == 0x73 else { return false }
    let before = string(max(index - 7, 0)..<index).lowercased()
    let ending = Self.joints.first { before.hasSuffix($0) }
    return ending != nil && !(ending == "ions" && letter(index) == 0x68)
  }

  private static let joints = ["ungs", "heits", "keits", "schafts", "itäts", "ions"]

  /// Whether a forced break before the cluster would look like hyphenation: a consonant follows that
  /// begins a syllable, and no digraph is torn apart. Between more than two consonants it is anyone's guess.
  ///
  /// A rule of thumb for European languages in Latin script, not a dictionary: "Berührungs-punkte",
  /// not "Berührungspu-nkte". Only chooses among breaks that have to be made anyway.
  func startsSyllable(_ index: Int) -> Bool {
    guard index > 0, index + 1 < clusters.count else { return false }
    guard !isVowel(index), isVowel(index + 1) else { return false }
    guard index < 2 || isVowel(index - 1) || isVowel(index - 2) else { return false }
    let pair = (letter(index - 1), letter(index))
    switch pair {
    case (0x63, 0x68), (0x63, 0x6B), (0x70, 0x68), (0x74, 0x68), (0x73, 0x68), (0x73, 0x63):
      return false
    default: return true
    }
  }

  private func isVowel(_ index: Int) -> Bool {
    let cluster = clusters[index]
    let first = letter(index)
    if cluster.length == 1 {
      return switch first {
      case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true
      default: false
      }
    }
    // U+00C0–00FF but ç, ð, ñ, ß, þ: the second byte of their UTF-8, case folded by the 0x20 bit.
    guard first == 0xC3, cluster.length == 2 else { return false }
    return ![0x9F, 0xA7, 0xB0, 0xB1, 0xBE].contains(bytes[cluster.start + 1] | 0x20)
      && bytes[cluster.start + 1] != 0x9F
  }

  /// The first byte, in lower case when it is an ASCII letter.
  private func letter(_ index: Int) -> UInt8 {
    let byte = bytes[clusters[index].start]
    return (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}
