# Sourced by bin/test: the diagrams of the built site in $site, as browsers and other viewers draw them.
# Uses failed and skipped.

command -v chromium >/dev/null 2>&1 || want_packages chromium
{ command -v rsvg-convert && command -v pngtopnm; } >/dev/null 2>&1 || want_packages librsvg2-bin netpbm
command -v mutool >/dev/null 2>&1 || want_packages mupdf-tools
# Six families that differ much in width, and the letters of all six languages.
for family in 'Liberation Sans' 'DejaVu Sans' 'Roboto' 'Noto Sans' 'Open Sans' 'Inter' 'Noto Sans CJK JP' 'Noto Color Emoji'; do
  fc-list "$family" 2>/dev/null | grep -q . && continue
  want_packages fontconfig fonts-liberation fonts-dejavu-core fonts-roboto-unhinted fonts-noto-core fonts-open-sans \
    fonts-inter fonts-noto-cjk fonts-noto-color-emoji
  break
done
if command -v python3 >/dev/null 2>&1; then
  scripts/measure-swimlane bin/waymark "$site"/journeys/*.svg || failed "scripts/measure-swimlane"
  scripts/measure-print bin/waymark "$site"/journeys/*.html || failed "scripts/measure-print"
  scripts/check-standalone-svg "$site" || failed "scripts/check-standalone-svg"
else
  skipped "measurements of the diagrams (no python3)"
fi
