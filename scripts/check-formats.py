#!/usr/bin/env python3
"""check-formats.py PROGRAM: what `check --format` prints for a faulty wiki, against the formats' own rules.

SARIF is validated with its JSON Schema, sarif-schema-2.1.0.json in the folder WAYMARK_SPECS or in .build/specifications;
a Code Quality report with GitLab's (gitlab-codequality.json, there as well) when it is there, and always with a stricter
one, written below from GitLab's documentation. Needs the Python package jsonschema; says what it skipped.
"""

import json
import os
import re
import subprocess
import sys
import tempfile

try:
    import jsonschema
except ImportError:
    jsonschema = None

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

# Names and texts that formats have to escape.
WIKI = {
    "content/site.yml": "channels: {email: {type: digital}}\ntitel: 100 %\n",
    "content/personas/ana.md": "# Ana\n",
    "content/personas/a, b: ü.md": "---\nid: ana\nlayout: x\n---\n# “Ana” \\ <b>\n",
    "content/journeys/j.md": (
        "---\npersonas: [ana, bob]\n---\n# J\n\n## Choosing\n### Needs\n- 😀 é {persona=nobody}\n"
        "- [a](gone.md)\n- A <!-- waymark-ignore: no-rule -->\n\n## Choosing\n### Needs\n- B\n"
    ),
    "content/broken.md": b"# \xff\n",
    "content/same.md": "[a](gone.md)\n[a](gone.md)\n[a](gone.md)\n",
}

GITLAB_ITEM = {
    "type": "object",
    "required": ["description", "check_name", "fingerprint", "severity", "location"],
    "additionalProperties": False,
    "properties": {
        "description": {"type": "string", "minLength": 1},
        "check_name": {"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"},
        "fingerprint": {"type": "string", "pattern": "^[0-9a-f]{16}$"},
        "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
        "location": {
            "type": "object",
            "required": ["path", "lines"],
            "additionalProperties": False,
            "properties": {
                # GitLab finds no file by a path that begins with ./ or /.
                "path": {"type": "string", "pattern": "^[^./]"},
                "lines": {
                    "type": "object",
                    "required": ["begin"],
                    "properties": {
                        "begin": {"type": "integer", "minimum": 1},
                        "end": {"type": "integer", "minimum": 1},
                    },
                },
            },
        },
    },
}

GITHUB_LINE = re.compile(
    r"::(error|warning|notice) file=[^,:]+,line=\d+(,col=\d+,endColumn=\d+)?(,endLine=\d+)?,title=[a-z0-9-]+::\S.*"
)


def schema(name):
    for folder in (os.environ.get("WAYMARK_SPECS"), os.path.join(ROOT, ".build", "specifications")):
        path = os.path.join(folder, name) if folder else ""
        if os.path.exists(path):
            with open(path, encoding="utf-8") as file:
                return json.load(file)
    return None


def output(program, format_name, folder):
    command = [program, "check", "--verbose", "--format", format_name]
    run = subprocess.run(command, cwd=folder, capture_output=True, check=False)
    if run.returncode != 1:
        sys.exit(f"{format_name}: status {run.returncode} in place of 1: {run.stderr.decode()}")
    return run.stdout.decode("utf-8")


def write(folder):
    for path, text in WIKI.items():
        name = os.path.join(folder, path)
        os.makedirs(os.path.dirname(name), exist_ok=True)
        with open(name, "wb") as file:
            file.write(text if isinstance(text, bytes) else text.encode("utf-8"))


def check_sarif(log, count):
    rules = log["runs"][0]["tool"]["driver"]["rules"]
    results = log["runs"][0]["results"]
    assert len(results) == count
    for result in results:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
    definition = schema("sarif-schema-2.1.0.json")
    if definition is None:
        print("SKIPPED: SARIF's schema (set WAYMARK_SPECS to a folder that holds sarif-schema-2.1.0.json)")
        return
    jsonschema.validate(log, definition)
    print(f"SARIF 2.1.0: {count} results, valid by its JSON Schema")


def check_gitlab(items, count):
    assert len({item["fingerprint"] for item in items}) == len(items) == count
    for item in items:
        jsonschema.validate(item, GITLAB_ITEM)
    definition = schema("gitlab-codequality.json")
    for item in items if definition else []:
        jsonschema.validate(item, definition)
    by = "GitLab's schema and ours" if definition else "our schema (no gitlab-codequality.json)"
    print(f"Code Quality: {count} items, valid by {by}")


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: check-formats.py PROGRAM")
    if jsonschema is None:
        print("SKIPPED: formats of findings (no Python package jsonschema)")
        return
    program = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        write(folder)
        found = json.loads(output(program, "json", folder))
        findings = found["findings"]
        assert len(findings) >= 10 and found["schema_version"] == 1
        check_sarif(json.loads(output(program, "sarif", folder)), len(findings))
        check_gitlab(json.loads(output(program, "gitlab", folder)), len(findings))
        lines = output(program, "github", folder).splitlines()
        assert len(lines) == len(findings)
        wrong = [line for line in lines if not GITHUB_LINE.fullmatch(line)]
        assert not wrong, wrong
        print(f"GitHub: {len(lines)} workflow commands")


main()
