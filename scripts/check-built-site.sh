# Sourced by bin/test: what must hold of the built site in $site. Uses $temporary, failed and skipped.

# The same bytes whatever the time zone, the language, the number of jobs, the folder's place and order on disk.
mkdir -p "$temporary/elsewhere/copied content"
(cd content && find . -type f | LC_ALL=C sort -r | tar -cf - -T -) |
  tar -xf - -C "$temporary/elsewhere/copied content"
export SOURCE_DATE_EPOCH=1790000000
TZ=Pacific/Kiritimati LANG=C LC_ALL=C \
  bin/waymark build content --output "$temporary/one" --jobs 1 --quiet >/dev/null 2>&1 ||
  failed "build with --jobs 1"
TZ=America/Los_Angeles LANG=tr_TR.UTF-8 LC_ALL=tr_TR.UTF-8 \
  bin/waymark build "$temporary/elsewhere/copied content" --output "$temporary/two" --jobs 4 --quiet \
  >/dev/null 2>&1 || failed "build with --jobs 4"
if diff -r "$temporary/one" "$temporary/two"; then
  printf 'two builds (time zone, language, jobs, folder) are byte-identical\n'
else
  failed "two builds differ"
fi

# A second build of the same content writes nothing.
cp -Rp "$temporary/one" "$temporary/before"
touch "$temporary/mark"
bin/waymark build content --output "$temporary/one" --quiet >/dev/null 2>&1 || failed "build again"
if diff -r "$temporary/before" "$temporary/one" &&
  [ -z "$(find "$temporary/one" -name '*.html' -newer "$temporary/mark" -print -quit)" ]; then
  printf 'a second build left every page untouched\n'
else
  failed "a second build of the same content wrote pages"
fi
unset SOURCE_DATE_EPOCH

command -v xmllint >/dev/null 2>&1 || want_packages libxml2-utils
if command -v xmllint >/dev/null 2>&1; then
  find "$site" -name '*.svg' -print0 | xargs -0 xmllint --noout --nonet ||
    failed "an SVG file is no well-formed XML"
  printf '%s SVG files are well-formed\n' "$(find "$site" -name '*.svg' | wc -l | tr -d ' ')"
else
  skipped "well-formedness of the diagrams (no xmllint)"
fi
