#!/usr/bin/env python3
"""Checks what `waymark schema` prints with a JSON Schema validator that knows nothing of Waymark.

  scripts/check-schemas.py WAYMARK CONTENT SITE

WAYMARK is the program, CONTENT a content folder without faults, SITE the site built of it. Each schema is a valid
one, accepts every file of its kind, and refuses small documents with one fault each. The schemas of the site's JSON
name every member that is in it.
Exit status: 0 without faults, 1 with, 69 when a Python package is missing.
"""

import json
import pathlib
import re
import subprocess
import sys

try:
    import jsonschema
    import yaml
except ImportError as error:
    print(f"check-schemas: {error.name} is missing", file=sys.stderr)
    sys.exit(69)


class Loader(yaml.SafeLoader):
    """YAML 1.2 core, as editors read it: `no` is a text, and so is a date."""

    yaml_implicit_resolvers = {}


for tag, pattern, first in [
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("bool", r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", r"[-+]?[0-9]+", list("-+0123456789")),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", list("-+.0123456789")),
]:
    Loader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{pattern})$"), first)

# One fault each: kind, YAML.
REFUSED = [
    ("persona", "kind: shopper"),
    ("persona", "goals: [[nested]]"),
    ("persona", "pain_points: [{text: Slow, severity: 9}]"),
    ("persona", "pain_points: [{kind: time}]"),
    ("persona", "attributes: Leeds"),
    ("persona", "reviewed: last week"),
    ("persona", "id: a/b"),
    ("journey", "personas: {a: b}"),
    ("journey", "scale: high"),
    ("journey", "parent: Docs"),
    ("journey", "phases: choosing"),
    ("journey", "phases: [{id: choosing, kind: shopping}]"),
    ("journey", "phases: [{id: choosing, content: [{text: A, funnel: top}]}]"),
    ("journey", "scope: all of it"),
    ("phase", "group: [a]"),
    ("phase", "needs: [{text: A, colour: red}]"),
    ("evidence", "participants: many"),
    ("evidence", "date: 22 April"),
    ("opportunity", "impact: 6"),
    ("page", "tags: [{a: b}]"),
    ("page", "review_every: often"),
    ("site", "titel: Journeys"),
    ("site", "accent: teal"),
    ("site", "base_url: example.org"),
    ("site", "edit_url: https://example.org/edit"),
    ("site", "channels: {email: {type: virtual}}"),
    ("site", "rules: {broken-link: fatal}"),
    ("site", "navigation: {Guide: guide}"),
]

ACCEPTED = [
    ("persona", ""),
    ("persona", "title:\nx-own: {a: [b]}\nother-tool: [1, 2]"),
    ("persona", "title: 2026\nquote: {text: Hm, evidence: int-01}"),
    ("journey", "phases: [a, {id: b, emotion: {ana: -1, bo: {text: 2, evidence: [x, y]}}, own: [c]}]"),
    ("phase", "drop_off: {rate: 35, reason: too dear}"),
    ("phase", "participation: {ana: driver}"),
    ("site", "frameworks: {own: [one, {id: two}], other: {title: O, phases: [one]}}"),
    ("site", "lanes: {needs: Wants, own:}\nchannels: {email:, shop: The shop}"),
    ("site", "scale: -5..5\nrules: {unknown-key: off}"),
]


def front_matter(path):
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    if not lines or lines[0].rstrip() != "---":
        return None
    end = next((i for i, line in enumerate(lines[1:], 1) if line.rstrip() == "---"), None)
    return "\n".join(lines[1:end]) if end else None


def kind_of(path):
    parts = path.parts
    if len(parts) == 1 or parts[0] not in ("personas", "journeys", "evidence", "opportunities"):
        return "page"
    if len(parts) == 2 and path.stem in ("index", "readme"):
        return "page"
    if parts[0] == "journeys" and len(parts) > 2 and path.stem != "index":
        return "phase"
    return {"personas": "persona", "journeys": "journey", "opportunities": "opportunity"}.get(
        parts[0], "evidence"
    )


def closed(schema):
    """The schema, without leave for members that it does not name."""
    if isinstance(schema, list):
        return [closed(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    result = {key: closed(value) for key, value in schema.items()}
    if schema.get("type") == "object" and "required" in schema:
        result["additionalProperties"] = False
    return result


def main():
    program, content, site = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
    faults = []
    counts = {}

    def schema_of(kind):
        text = subprocess.run(
            [program, "schema", kind], check=True, capture_output=True, encoding="utf-8"
        ).stdout
        schema = json.loads(text)
        jsonschema.Draft7Validator.check_schema(schema)
        return schema

    kinds = ["persona", "journey", "phase", "evidence", "opportunity", "page", "site"]
    validators = {kind: jsonschema.Draft7Validator(schema_of(kind)) for kind in kinds}
    for kind in ["site-json", "journey-json"]:
        validators[kind] = jsonschema.Draft7Validator(closed(schema_of(kind)))

    def expect(kind, value, accepted, place):
        errors = list(validators[kind].iter_errors(value))
        counts[kind] = counts.get(kind, 0) + 1
        if accepted and errors:
            error = errors[0]
            faults.append(f"{place}: the schema of {kind} refuses {error.json_path}: {error.message[:200]}")
        if not accepted and not errors:
            faults.append(f"{place}: the schema of {kind} accepts it")

    for path in sorted(content.rglob("*.md")):
        relative = path.relative_to(content)
        text = front_matter(path)
        if text is not None:
            expect(kind_of(relative), yaml.load(text, Loader), True, relative)
    settings = (content / "site.yml").read_text(encoding="utf-8")
    expect("site", yaml.load(settings, Loader), True, "site.yml")
    for kind, text in REFUSED:
        expect(kind, yaml.load(text, Loader), False, repr(text))
    for kind, text in ACCEPTED:
        expect(kind, yaml.load(text, Loader), True, repr(text))
    whole = json.loads((site / "site.json").read_text(encoding="utf-8"))
    expect("site-json", whole, True, "site.json")
    expect("site-json", {**whole, "personas": {}}, False, "site.json with a map of personas")
    expect("site-json", {**whole, "own": 1}, False, "site.json with a member that nothing describes")
    for outline in whole["journeys"]:
        journey = json.loads((site / outline["data"]).read_text(encoding="utf-8"))
        expect("journey-json", journey, True, outline["data"])
        del journey["phases"]
        expect("journey-json", journey, False, outline["data"] + " without its phases")

    for fault in faults:
        print(fault, file=sys.stderr)
    summary = ", ".join(f"{kind} {counts[kind]}" for kind in counts)
    print(f"{len(validators)} schemas, {sum(counts.values())} documents ({summary}): {len(faults)} faults")
    return 1 if faults else 0


sys.exit(main())
