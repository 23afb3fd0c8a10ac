/// Keys common to all entities (content format 1 §2).
enum CommonFields {
  static let title = Field.text(
    "title",
    "the title; else the first heading of level one, else the file name in words"
  )
  static let id = Field.text(
    "id",
    "the id, if it is not to follow from the file name",
    as: .form(.id)
  )
  static let aliases = Field.texts(
    "aliases",
    "other names that authors may use for it",
    of: "names"
  )
  static let summary = Field.markdown("summary", "one sentence")
  static let tags = Field.texts("tags", "words to find it by", of: "texts")
  static let owner = Field.texts(
    "owner",
    "the team or person who keeps it right",
    of: "texts"
  )
  static let status = Field.word(
    "status",
    EntityStatus.self,
    "how far it is agreed upon",
    isShared: true
  )
  static let reviewed = Field.day("reviewed", "the day on which somebody last read it with care")
  static let reviewEvery = Field.interval("review_every", "how long a review holds")
  static let language = Field.text("lang", "the language, if it is not that of the site")
  static let redirectFrom = Field.texts(
    "redirect_from",
    "old paths that lead here, such as `personas/old-name.html`",
    of: "paths"
  )

  static let all = [
    title.definition, id.definition, aliases.definition, summary.definition, tags.definition,
    owner.definition, status.definition, reviewed.definition, reviewEvery.definition,
    language.definition, redirectFrom.definition,
  ]
}
