# Sourced by bin/test: checks what `waymark schema` prints with Python's jsonschema, against content/ and the built site
# in $site. Uses failed and skipped. What is missing is installed into .build/check-schemas.

schemas_python=python3
if ! python3 -c 'import jsonschema, yaml' >/dev/null 2>&1; then
  schemas_python=.build/check-schemas/bin/python
  python3 -c 'import ensurepip, venv' >/dev/null 2>&1 || want_packages python3 python3-venv
  if ! "$schemas_python" -c 'import jsonschema, yaml' >/dev/null 2>&1; then
    { python3 -m venv .build/check-schemas &&
      "$schemas_python" -m pip install --quiet --disable-pip-version-check \
        jsonschema==4.26.0 pyyaml; } >/dev/null 2>&1 </dev/null || true
  fi
fi
if "$schemas_python" -c 'import jsonschema, yaml' >/dev/null 2>&1; then
  "$schemas_python" scripts/check-schemas.py bin/waymark content "$site" || failed "scripts/check-schemas.py"
else
  skipped "JSON Schemas (no Python with jsonschema and PyYAML)"
fi
