import JourneyModel

extension RulePage {
  static let caseDiffers = RulePage(
    .caseDiffers,
    in: .references,
    reason: """
      Some disks take `Ana.md` and `ana.md` for one file, and some write an accent in another way than it was \
      typed. A link that is spelt otherwise works there and fails on most web servers and code hosts. Waymark \
      finds the file and links to it; the source is still wrong for everybody who reads it elsewhere.
      """,
    bad: [
      "how-we-work.md": """
      # How we work

      We began with [Olivia](personas/Olivia.md).

      """
    ],
    good: [
      "how-we-work.md": """
      # How we work

      We began with [Olivia](personas/olivia.md).

      """
    ]
  )
}
