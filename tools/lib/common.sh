# What every tool shares; sourced, never run.
# shellcheck shell=bash

# The checkout this tool belongs to, and where its builds go. SHIRUBE_BUILD names another build folder, so that
# somebody else's build in the same checkout is not disturbed.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
build=${SHIRUBE_BUILD:-$root/.build}
# Seconds since the epoch are taken from the run, never from a file's contents.
started=$(date +%s%N)

say() { printf '%s\n' "$*"; }
complain() { printf '%s: %s\n' "$(basename "$0")" "$*" >&2; }
# stop STATUS MESSAGE
stop() {
  complain "$2"
  exit "$1"
}

# Seconds with one decimal since the tool was started.
elapsed() {
  local now
  now=$(date +%s%N)
  printf '%d.%d' $(((now - started) / 1000000000)) $(((now - started) / 100000000 % 10))
}

# Swift must be there: Debian has no package of it.
require_swift() {
  command -v swift >/dev/null && return
  stop 69 "swift is not on the PATH; install the Swift 6.3 toolchain (swift.org/install) first"
}

# is_older FILE PATH…: FILE is missing or something under the paths is newer.
is_older() {
  local file=$1
  shift
  [[ ! -e $file ]] && return 0
  [[ -n $(find "$@" -newer "$file" -print -quit) ]]
}

# Where `swift build -c release` puts what it makes.
release=$build/release
# The sources a product is made of; folders count too, so a file that went away is noticed.
sources=("$root/Sources" "$root/Package.swift")

# build_product NAME: makes release/NAME unless it was built after the last change to a source.
build_product() {
  local product=$1 stamp=$build/.built-$1 arguments
  arguments=(--package-path "$root" --scratch-path "$build" -c release --static-swift-stdlib)
  # Libraries beside the program come first, those that libraries need too: so the offline package finds its own.
  # shellcheck disable=SC2016 # the loader fills it in
  arguments+=(-Xlinker --disable-new-dtags -Xlinker -rpath -Xlinker '$ORIGIN/../lib')
  [[ -x $release/$product ]] && ! is_older "$stamp" "${sources[@]}" && return 0
  require_swift
  say "Building $product (release) …"
  mkdir -p "$build"
  touch "$stamp.new"
  swift build "${arguments[@]}" --product "$product" || stop 1 "the build failed"
  # The time the build began: what was changed while it ran is built the next time.
  mv "$stamp.new" "$stamp"
}
