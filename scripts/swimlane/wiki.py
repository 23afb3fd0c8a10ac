"""Writes the wikis that are measured: a journey for each number of phases, the same on every machine."""

from phrases import LANES, PHRASES


def slug(number):
    return f"person-{number + 1}"


def count(row, phase):
    """How many entries a cell holds: as many as its neighbours, now and then one more, seldom none."""
    usual = 2 - row % 2
    return {0: usual + 1, 7: 0}.get((phase * 7 + row * 5) % 16, usual)


def entries(language, lane, phase):
    """What stands in a cell. The numbers are coprime to the lengths of the lists, so that neighbours differ."""
    phrases = PHRASES[language]
    kind = {"touchpoints": "chips", "content": "chips", "thoughts": "quotes"}.get(lane, "texts")
    pool = phrases[kind]
    row = LANES.index(lane)
    for number in range(count(row, phase)):
        text = pool[(phase * 5 + row * 3 + number * 4 + phase // 3) % len(pool)]
        facts = f"persona={slug((phase + number) % 3)}" if (phase + row + number) % 3 else ""
        # One text in a hundred is longer than a cell of real maps ever is.
        if kind == "texts" and (phase * len(LANES) + row) % 37 == 5 and number == 0:
            text = phrases["long"]
        if lane == "pain_points":
            facts += f" severity={1 + (phase + number) % 5}"
        if lane == "content" and number % 2:
            facts += " url=https://example.org/page format=video"
        if number % 2:
            facts += " evidence=talk"
        yield f"- {text}" + (f" {{{facts.strip()}}}" if facts.strip() else "")


def journey(language, phases):
    """The Markdown of a journey with all lanes, three curves and blueprint lanes, or nine lanes when it has few phases."""
    phrases = PHRASES[language]
    titles = phrases["lanes"]
    lanes = LANES if phases > 3 else LANES[:7]
    lines = [
        "---",
        f"title: {phrases['texts'][2]}",
        f"personas: [{', '.join(map(slug, range(3)))}]",
        "phases:",
        *(f"  - {{id: p{n + 1}, title: {phrases['phases'][n]!r}, duration: {n + 1} d}}" for n in range(phases)),
        "---",
        "",
    ]
    for phase in range(phases):
        lines += [f"## {phrases['phases'][phase]}", "", f"### {titles['emotion']}"]
        for person, name in enumerate(phrases["people"]):
            # One person is silent now and then: a gap in the curve.
            if (phase + person * 2) % 7 != 6:
                score = [-2, -1, 0, 1, 2][(phase * (2 + person) + person) % 5]
                word = phrases["words"][(phase + person * 3) % len(phrases["words"])]
                lines.append(f"- {name}: {score} {word}" + (" {evidence=talk}" if (phase + person) % 2 else ""))
        lines += ["", f"### {titles['participation']}"]
        for person, name in enumerate(phrases["people"]):
            level = ["driver", "participant", "gatekeeper", "not-involved"][(phase + person) % 4]
            lines.append(f"- {name}: {level}")
        for lane in lanes:
            cell = list(entries(language, lane, phase))
            if cell:
                lines += ["", f"### {titles[lane]}", *cell]
        lines.append("")
    return "\n".join(lines)


def write_wiki(folder, language, phase_counts):
    """A wiki of one language with a journey for each number of phases, named `map-<phases>`."""
    for name in ["journeys", "personas", "evidence"]:
        (folder / name).mkdir(parents=True, exist_ok=True)

    def write(name, text):
        (folder / name).write_text(text, encoding="utf-8")

    write("site.yml", f"title: Measured\nlang: {language}\nbase_url: https://example.org/\n")
    write("evidence/talk.md", "---\ntitle: Talk\nsource: interview\ndate: 2026-01-02\nparticipants: 3\n---\nNotes.\n")
    for number, name in enumerate(PHRASES[language]["people"]):
        write(f"personas/{slug(number)}.md", f"---\ntitle: {name}\n---\nA person.\n")
    for phases in phase_counts:
        write(f"journeys/map-{phases}.md", journey(language, phases))
