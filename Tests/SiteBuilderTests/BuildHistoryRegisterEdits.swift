extension BuildHistoryTests {
  /// What journeys say, and what registers, plan and pages tell of it.
  static let registerEdits: [Edit] = [
    .replace("nothing", "journeys/buy.md", "no such words", with: ""),
    .replace(
      "an entry of a journey",
      "journeys/buy.md",
      "Too many lamps",
      with: "Far too many lamps"
    ),
    .replace("a phase of its own file", "journeys/repair/2-wait.md", "Nobody", with: "No one"),
    .replace("a feeling", "journeys/return.md", "-2 annoyed", with: "-1 tired"),
    .replace("the title of a journey", "journeys/buy.md", "Buy a lamp", with: "Buy a light"),
    .replace(
      "the name of a phase to which another journey links",
      "journeys/return.md",
      "## Ask",
      with: "## Call"
    ),
    .replace(
      "a journey that is deprecated",
      "journeys/buy.md",
      "personas: [ana, ben]",
      with: "status: deprecated\npersonas: [ana, ben]"
    ),
    .replace(
      "a new phase",
      "journeys/return.md",
      "# Return a lamp\n",
      with: "# Return a lamp\n\n## Find\n\n### Needs\n\n- A receipt\n"
    ),
    .replace(
      "a touchpoint that another journey has too",
      "journeys/rent.md",
      "A desk",
      with: "The window"
    ),
    .replace("what an opportunity is worth", "journeys/rent.md", "impact=2", with: "impact=5"),
    .replace(
      "who looks after an opportunity, in other code points",
      "journeys/rent.md",
      "Zo\u{EB}",
      with: "Zoe\u{308}"
    ),
    .replace(
      "evidence for an opportunity",
      "journeys/rent.md",
      "{impact=3 effort=2}",
      with: "{impact=3 effort=2 evidence=int-01}"
    ),
    .replace("a need that nothing answers", "journeys/c0.md", "- A way", with: "- A way {id=way}"),
    .replace("one more", "journeys/c0.md", "{id=way}", with: "{id=way}\n- A pen {id=pen}"),
    .replace(
      "questions in the place of needs",
      "journeys/c0.md",
      "### Needs",
      with: "### Questions"
    ),
    .replace("a need that is a question", "journeys/rent.md", "### Needs", with: "### Questions"),
    .replace(
      "whom a question concerns",
      "journeys/rent.md",
      "{id=receipt}",
      with: "{id=receipt personas=zoe}"
    ),
    .replace(
      "the state of a journey",
      "journeys/rent.md",
      "personas: [ben]",
      with: "personas: [ben]\nstate: future"
    ),
    .replace(
      "the journey that another one changes",
      "journeys/rent.md",
      "state: future",
      with: "state: future\nbaseline: buy"
    ),
    .replace(
      "a title",
      "journeys/rent.md",
      "Rent a lamp",
      with: "Rent an abat-jour d\u{E9}co"
    ),
    .replace(
      "a title in other code points",
      "journeys/rent.md",
      "d\u{E9}co",
      with: "de\u{301}co"
    ),
    .replace("an id in other code points", "journeys/rent.md", "caf\u{E9}", with: "cafe\u{301}"),
    .replace("a phase with an accent", "journeys/rent.md", "## Go", with: "## Caf\u{E9}"),
    .replace(
      "a phase in other code points",
      "journeys/rent.md",
      "## Caf\u{E9}",
      with: "## Cafe\u{301}"
    ),
    .replace(
      "the title of a phase with a file of its own",
      "journeys/repair/2-wait.md",
      "# Wait",
      with: "# Ask"
    ),
    .replace(
      "an old address of a phase",
      "journeys/repair/2-wait.md",
      "# Ask",
      with: "---\nredirect_from: [wait.html]\n---\n# Ask"
    ),
    .replace(
      "the title of a phase with an old address",
      "journeys/repair/2-wait.md",
      "# Ask",
      with: "# Wait"
    ),
    .replace(
      "another old address of a phase",
      "journeys/repair/2-wait.md",
      "[wait.html]",
      with: "[waits.html]"
    ),
    .replace(
      "no old address any more",
      "journeys/repair/2-wait.md",
      "---\nredirect_from: [waits.html]\n---\n",
      with: ""
    ),
    .replace(
      "an old address of a journey",
      "journeys/rent.md",
      "personas: [ben]",
      with: "personas: [ben]\nredirect_from: [rent.html]"
    ),
    .replace(
      "no old address of a journey any more",
      "journeys/rent.md",
      "\nredirect_from: [rent.html]",
      with: ""
    ),
    .replace(
      "a pain before those of people whom it does not concern",
      "journeys/two.md",
      "### Emotions",
      with: "### Pain points\n\n- It rains\n\n### Emotions"
    ),
    .replace(
      "a feeling that other phases of the name tell of",
      "journeys/c1.md",
      "## Go\n",
      with: "## Go\n\n**Emotion:** Ben: -2 lost\n"
    ),
  ]
}
