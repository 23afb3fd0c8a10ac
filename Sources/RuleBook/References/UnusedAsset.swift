import JourneyModel

extension RulePage {
  static let unusedAsset = RulePage(
    .unusedAsset,
    in: .references,
    reason: """
      Every file beside the documents is copied to the site, where anybody can fetch it: an old price list as \
      well as a picture that nobody sees. Left alone are the logo, files that hosts and browsers ask for by \
      name (`favicon.ico`, `robots.txt`, `CNAME`, `.well-known/` …), and folders that hold HTML, style sheets \
      or scripts, whose own links are not read. The rule rests while `raw_html` is `allow` or a document can’t \
      be read.
      """,
    bad: [
      "files/prices-2019.pdf": """
      old

      """
    ],
    good: [
      "files/prices-2019.pdf": """
      old

      """,
      "how-we-work.md": """
      # How we work

      The [prices of 2019](files/prices-2019.pdf) are where it began.

      """,
    ]
  )
}
