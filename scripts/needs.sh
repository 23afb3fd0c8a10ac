# Sourced by the scripts in bin/: finds what a build needs, and installs what is missing.
# Exit status 69 (sysexits.h: EX_UNAVAILABLE) means that something is missing and can't be installed from here.

say() { printf '%s\n' "$*" >&2; }

# Asks for a password only where somebody can type one.
if [ -t 0 ] && [ -t 2 ]; then sudo=(sudo); else sudo=(sudo -n); fi

# Runs a command as root, if need be through sudo.
as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else "${sudo[@]}" "$@"; fi
}

can_be_root() { [ "$(id -u)" -eq 0 ] || command -v sudo >/dev/null 2>&1; }

# Installs Debian packages; fetches the package lists first if the installation fails without. Quiet unless it fails.
install_with_apt() {
  local log arguments
  log=$(mktemp)
  arguments=(env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@")
  if as_root "${arguments[@]}" >"$log" 2>&1 </dev/null ||
    { as_root apt-get update >>"$log" 2>&1 </dev/null && as_root "${arguments[@]}" >>"$log" 2>&1 </dev/null; }; then
    rm -f "$log"
    return 0
  fi
  cat "$log" >&2
  rm -f "$log"
  return 1
}

have_libraries() {
  command -v pkg-config >/dev/null 2>&1 && pkg-config --exists libcmark yaml-0.1 2>/dev/null
}

# Makes sure that the two C libraries and pkg-config are there.
need_libraries() {
  have_libraries && return 0
  local command
  if command -v apt-get >/dev/null 2>&1; then
    command="apt-get install -y libcmark-dev libyaml-dev pkg-config"
    if can_be_root; then
      say "waymark: installing libcmark-dev, libyaml-dev and pkg-config …"
      if install_with_apt libcmark-dev libyaml-dev pkg-config && have_libraries; then
        want_packages libmimalloc-dev
        return 0
      fi
    fi
    say "waymark: error: libcmark and libyaml are needed and could not be installed; run as root: $command"
  elif command -v brew >/dev/null 2>&1; then
    say "waymark: installing cmark, libyaml and pkg-config …"
    brew install --quiet cmark libyaml pkg-config >&2 </dev/null && have_libraries && return 0
    say "waymark: error: libcmark and libyaml could not be installed; run: brew install cmark libyaml pkg-config"
  elif command -v dnf >/dev/null 2>&1; then
    say "waymark: error: libcmark and libyaml are missing; run as root:" \
      "dnf install cmark-devel libyaml-devel pkgconf-pkg-config"
  else
    say "waymark: error: libcmark, libyaml (both with headers) and pkg-config are missing;" \
      "install them with your system's package manager"
  fi
  exit 69
}

need_swift() {
  command -v swift >/dev/null 2>&1 && return 0
  say "waymark: error: Waymark is compiled with Swift 6.2 or newer, and there is no swift on the PATH;" \
    "get it from https://www.swift.org/install/"
  exit 69
}

# Tries to install Debian packages that a check likes to have; silent, and never fails.
want_packages() {
  command -v apt-get >/dev/null 2>&1 && can_be_root || return 0
  install_with_apt "$@" >/dev/null 2>&1 || true
}

have_mimalloc() {
  local library
  for library in /usr/lib/*/libmimalloc.so /usr/lib64/libmimalloc.so /usr/lib/libmimalloc.so /usr/local/lib*/libmimalloc.so; do
    if [ -e "$library" ]; then return 0; fi
  done
  return 1
}

# Compiles a product for use; arguments are those of swift build. On Linux the Swift libraries become part of the program,
# and memory comes from mimalloc where that is installed: both make it faster (docs/decisions/0021).
build_release() {
  local options=() resources
  if [ "$(uname -s)" = Linux ]; then
    resources=$(swift -print-target-info | sed -n 's/.*"runtimeResourcePath": "\([^"]*\)".*/\1/p')
    if [ -d "${resources}_static" ]; then options+=(--static-swift-stdlib); fi
    if have_mimalloc; then options+=(-Xlinker --no-as-needed -Xlinker -lmimalloc); fi
  fi
  swift build -c release "${options[@]+"${options[@]}"}" "$@"
}
