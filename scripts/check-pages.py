#!/usr/bin/env python3
"""check-pages.py [--pictures FOLDER] SITE: one page of each kind in a browser, opened from disk.

Reports what axe finds in light and in dark, errors of the page, requests that leave the site, and pages wider than a
window of 320 CSS pixels (WCAG 2.2 1.4.10). Needs Chromium and the Python packages playwright and
axe-playwright-python, which carries axe; says so and ends with 0 without them.
"""

import argparse
import importlib.util
import os
import pathlib
import shutil
import sys

BROWSERS = ["chromium", "chromium-browser", "google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"]
# The sets of axe rules: WCAG 2.2 A and AA, and axe's own good practices.
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def one_of_each_kind(site):
    """The largest page of each kind: every page at the top is a kind, and so is each folder's index and its rest."""
    kinds = {}
    for page in sorted(site.rglob("*.html")):
        parts = page.relative_to(site).parts
        kind = parts if len(parts) == 1 else (parts[0], len(parts), page.name == "index.html")
        if kind not in kinds or page.stat().st_size > kinds[kind].stat().st_size:
            kinds[kind] = page
    return sorted(kinds.values())


def find_tools():
    """Path of the browser and text of axe; or what is missing."""
    browser = next((path for path in map(shutil.which, BROWSERS) if path), None)
    spec = importlib.util.find_spec("axe_playwright_python")
    if not browser or not spec or not importlib.util.find_spec("playwright"):
        return None, None
    script = pathlib.Path(spec.submodule_search_locations[0]) / "axe.min.js"
    return (browser, script.read_text(encoding="utf-8")) if script.exists() else (None, None)


def axe_faults(page, axe):
    """What axe finds: the rule, how many places break it, and the first of them."""
    page.evaluate(axe)
    result = page.evaluate("rules => axe.run({runOnly: rules})", RULES)
    for violation in result["violations"]:
        nodes = violation["nodes"]
        place = " ".join(map(str, nodes[0]["target"]))
        summary = " ".join(nodes[0]["failureSummary"].split())
        yield f"{violation['id']} ({violation['impact']}, {len(nodes)} places), first {place}: {summary}"


def visit(browser, address, scheme, width):
    """A loaded page, and the list that its faults are put into."""
    page = browser.new_page(color_scheme=scheme, viewport={"width": width, "height": 900})
    faults = []
    page.on("pageerror", lambda error: faults.append(f"error of the page: {error}"))
    page.on("console", lambda line: line.type == "error" and faults.append(f"console: {line.text}"))
    page.on("requestfailed", lambda request: faults.append(f"not loaded: {request.url}"))

    def note(request):
        if not request.url.startswith(("file:", "data:", "blob:")):
            faults.append(f"leaves the site: {request.url}")

    page.on("request", note)
    page.goto(address, wait_until="load")
    return page, faults


def check(browser, axe, path, name, pictures):
    address = path.as_uri()
    schemes = {}
    for scheme in ["light", "dark"]:
        page, faults = visit(browser, address, scheme, 1280)
        for fault in dict.fromkeys([*faults, *axe_faults(page, axe)]):
            schemes.setdefault(fault, []).append(scheme)
        page.close()
    found = [f"{name} ({', '.join(where)}): {fault}" for fault, where in schemes.items()]
    page, _ = visit(browser, address, "light", 320)
    width = page.evaluate("document.scrollingElement.scrollWidth")
    if width > 320:
        found.append(f"{name} (narrow): {width} pixels wide in a window of 320")
    page.close()
    if pictures:
        take_pictures(browser, address, pictures / name.replace("/", "-").removesuffix(".html"))
    return found


def take_pictures(browser, address, stem):
    for kind, scheme, width in [("wide", "light", 1280), ("dark", "dark", 1280), ("narrow", "light", 390)]:
        page, _ = visit(browser, address, scheme, width)
        page.screenshot(path=f"{stem}.{kind}.png", full_page=True)
        page.close()
    page, _ = visit(browser, address, "light", 1280)
    page.pdf(path=f"{stem}.print.pdf", format="A4", prefer_css_page_size=True)
    page.close()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--pictures", type=pathlib.Path)
    parser.add_argument("site", type=pathlib.Path)
    arguments = parser.parse_args()
    executable, axe = find_tools()
    if not executable:
        print("SKIPPED: pages in a browser (no Chromium, playwright or axe; bin/check-site --install gets them)")
        return 0
    from playwright.sync_api import sync_playwright

    site = arguments.site.resolve()
    if arguments.pictures:
        arguments.pictures.mkdir(parents=True, exist_ok=True)
    # Chromium refuses to run as root inside its sandbox, as machines for continuous integration do.
    flags = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    found = []
    pages = one_of_each_kind(site)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=flags)
        for path in pages:
            name = path.relative_to(site).as_posix()
            found += check(browser, axe, path, name, arguments.pictures)
        browser.close()
    for line in found:
        print(line)
    print(f"{len(pages)} kinds of page in a browser, light, dark and narrow: {len(found)} faults")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
