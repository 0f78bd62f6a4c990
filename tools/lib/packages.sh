# The Debian packages of the project, in one list for each purpose, and how they get here; sourced, never run.
# shellcheck shell=bash

# What the Swift toolchain loads and links with, and the libraries that Package.swift names.
build_packages=(
  ca-certificates git g++ binutils libc6-dev pkg-config
  libcurl4 libncurses6 libsqlite3-0 libuuid1 libxml2 tzdata zlib1g-dev
  libicu-dev libharfbuzz-dev libdeflate-dev libcairo2-dev libexpat1-dev libqrencode-dev
  libsqlite3-dev libzip-dev libxlsxwriter-dev
)
# The fonts that Data/Languages and the pictograms name.
font_packages=(
  fonts-noto-core fonts-noto-cjk fonts-morisawa-bizud-gothic fonts-material-design-icons-iconfont
)
# What the tests read results back with.
test_packages=(
  poppler-utils qpdf gettext libharfbuzz-bin mecab mecab-ipadic-utf8 python3 python3-venv
  chromium zbar-tools libreoffice-calc-nogui
)
# What the bench builds its yardstick with, runs Typst in, and counts pages with.
bench_packages=(gcc libfribidi-dev poppler-utils python3 python3-venv)
# What a bare Debian to unpack in is made with.
proof_packages=(debootstrap util-linux)

# missing_packages NAME…: those that are not installed.
missing_packages() {
  local name
  for name in "$@"; do
    [[ $(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null) == installed ]] || say "$name"
  done
}

# install_packages NAME…: installs what is missing and says so; silent when nothing is.
install_packages() {
  local missing as_root=()
  mapfile -t missing < <(missing_packages "$@")
  ((${#missing[@]})) || return 0
  say "Installing Debian packages: ${missing[*]}"
  if [[ $(id -u) != 0 ]]; then
    command -v sudo >/dev/null || stop 77 "run as root: apt-get install --no-install-recommends ${missing[*]}"
    as_root=(sudo)
  fi
  "${as_root[@]}" apt-get update -qq
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends -o Dpkg::Use-Pty=0 "${missing[@]}" >/dev/null
  mapfile -t missing < <(missing_packages "$@")
  ((${#missing[@]} == 0)) || stop 69 "apt-get did not install: ${missing[*]}"
}
