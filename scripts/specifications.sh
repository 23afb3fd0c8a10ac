# Sourced by bin/test: says where the specification suites lie, and sets WAYMARK_SPECS if they must be fetched.
# Without the files the suites skip themselves; nothing here fails.

# The CommonMark examples from the source archive of markdown-it-py, the only suite that a package carries.
fetch_commonmark() {
  local folder=$PWD/.build/specifications archive example
  if [ ! -s "$folder/commonmark.json" ]; then
    command -v python3 >/dev/null 2>&1 && python3 -m pip --version >/dev/null 2>&1 ||
      want_packages python3 python3-pip
    mkdir -p "$folder"
    python3 -m pip download --quiet --disable-pip-version-check --no-binary :all: --no-deps \
      --dest "$temporary/archive" markdown-it-py >/dev/null 2>&1 </dev/null || return 1
    archive=$(find "$temporary/archive" -name '*.tar.gz' -print -quit)
    example=$(tar -tzf "$archive" | grep '/commonmark\.json$' | head -n 1) || return 1
    tar -xzOf "$archive" "$example" >"$folder/commonmark.json.part" || return 1
    mv "$folder/commonmark.json.part" "$folder/commonmark.json"
  fi
  export WAYMARK_SPECS=$folder
}

# The JSON Schema of SARIF 2.1.0 from the source archive of cfn-lint, whose tests use it.
fetch_sarif_schema() {
  local folder=$PWD/.build/specifications archive schema
  [ -s "$folder/sarif-schema-2.1.0.json" ] && return 0
  mkdir -p "$folder"
  python3 -m pip download --quiet --disable-pip-version-check --no-binary :all: --no-deps \
    --dest "$temporary/cfn-lint" cfn-lint >/dev/null 2>&1 </dev/null || return 1
  archive=$(find "$temporary/cfn-lint" -name '*.tar.gz' -print -quit)
  schema=$(tar -tzf "$archive" | grep '/sarif/schema-2\.1\.0\.json$' | head -n 1) || return 1
  tar -xzOf "$archive" "$schema" >"$folder/sarif-schema-2.1.0.json.part" || return 1
  mv "$folder/sarif-schema-2.1.0.json.part" "$folder/sarif-schema-2.1.0.json"
}

if [ -n "${WAYMARK_SPECS:-}" ]; then
  printf 'from WAYMARK_SPECS: %s\n' "$WAYMARK_SPECS"
elif [ -d ../shared/specs ]; then
  WAYMARK_SPECS=$(cd ../shared/specs && pwd)
  export WAYMARK_SPECS
  printf 'from %s\n' "$WAYMARK_SPECS"
elif fetch_commonmark; then
  printf 'CommonMark: from %s\n' "$WAYMARK_SPECS"
fi

for suite in commonmark.json gfm-spec.txt gfm-extensions.txt mustache; do
  [ -n "${WAYMARK_SPECS:-}" ] && [ -e "$WAYMARK_SPECS/$suite" ] ||
    skipped "specification suite $suite (set WAYMARK_SPECS to a folder that holds it)"
done
