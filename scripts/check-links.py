#!/usr/bin/env python3
"""check-links.py SITE: every relative link, image and anchor of a built site leads somewhere inside it.

Prints one line for each broken one, `page: link: why`, and exits 1 if there is any. Uses the standard library only.
"""

import os
import posixpath
import sys
from html.parser import HTMLParser
from urllib.parse import unquote, urlsplit

LINKS = {"href", "src", "data", "poster", "xlink:href"}


class Page(HTMLParser):
    """The ids and the links of one page."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.ids = set()
        self.repeated = set()
        self.links = []

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            if value is None:
                continue
            if name == "id":
                if value in self.ids:
                    self.repeated.add(value)
                self.ids.add(value)
            elif name in LINKS:
                self.links.append(value)
            elif name == "srcset":
                self.links += [part.split()[0] for part in value.split(",") if part.split()]

    handle_startendtag = handle_starttag


def read_pages(site):
    """Every file of the site by its path with `/`; a parsed page for .html and .svg, else None."""
    files = {}
    for folder, _, names in os.walk(site):
        for name in names:
            path = os.path.join(folder, name)
            key = os.path.relpath(path, site).replace(os.sep, "/")
            files[key] = None
            if name.endswith((".html", ".svg")):
                page = Page()
                with open(path, encoding="utf-8") as text:
                    page.feed(text.read())
                page.close()
                files[key] = page
    return files


def fault(path, link, files, absolute_allowed):
    """Why a link leads nowhere; None if it leads somewhere or out of the site."""
    parts = urlsplit(link)
    if parts.scheme or parts.netloc:
        return None
    target = unquote(parts.path)
    if target.startswith("/"):
        if not absolute_allowed:
            return "an absolute path breaks the site below a sub-path and on a disk"
        target = target.lstrip("/")
    elif target:
        target = posixpath.normpath(posixpath.join(posixpath.dirname(path), target))
    else:
        target = path
    if target not in files:
        return "no such file"
    page = files[target]
    fragment = unquote(parts.fragment)
    if fragment and fragment != "top" and page is not None and fragment not in page.ids:
        return f"no id “{fragment}” there"
    return None


def main():
    if len(sys.argv) != 2 or not os.path.isdir(sys.argv[1]):
        sys.exit("usage: check-links.py SITE")
    files = read_pages(sys.argv[1])
    pages = [path for path in files if path.endswith(".html")]
    if not pages:
        sys.exit(f"{sys.argv[1]}: no page")
    checked = 0
    faults = []
    for path in sorted(files):
        page = files[path]
        if page is None:
            continue
        for id in sorted(page.repeated):
            faults.append(f"{path}: id “{id}” occurs twice")
        for link in page.links:
            checked += 1
            # The error page is shown at any address, so its links must be absolute if they are to work everywhere.
            why = fault(path, link, files, absolute_allowed=path == "404.html")
            if why:
                faults.append(f"{path}: {link}: {why}")
    for line in faults:
        print(line)
    print(f"{checked} links of {len(pages)} pages checked, {len(faults)} faults")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
