"""A page in Chromium without a window, and what its script measured."""

import html
import json
import os
import re
import shutil
import subprocess
import sys

BROWSERS = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
]


def find_browser():
    return next((path for path in map(shutil.which, BROWSERS) if path), None)


def measured(browser, folder, page, *flags):
    """Opens the page and gives what its script wrote, as JSON, into the element `measured`."""
    file = folder / "measure.html"
    file.write_text(f"<!doctype html><meta charset=utf-8>{page}", encoding="utf-8")
    # Chromium refuses to run as root inside its sandbox, as machines for continuous integration do.
    as_root = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    command = [
        browser,
        "--headless",
        "--disable-gpu",
        "--allow-file-access-from-files",
        "--hide-scrollbars",
        f"--user-data-dir={folder / 'browser'}",
        *as_root,
        *flags,
        "--dump-dom",
        file.as_uri(),
    ]
    run = subprocess.run(command, capture_output=True, text=True, timeout=600)
    found = re.search(r'<pre id="measured">(.*?)</pre>', run.stdout, re.DOTALL)
    if not found:
        sys.exit(f"the browser gave no measurements:\n{run.stderr[-2000:]}")
    return json.loads(html.unescape(found[1]))
