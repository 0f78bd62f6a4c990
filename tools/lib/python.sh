# The Python environment of tests and bench; sourced, never run.
# shellcheck shell=bash

venv=$build/venv
python=$venv/bin/python

# install_python NAME==VERSION…: puts packages of PyPI into the environment; silent when they are there.
install_python() {
  [[ -x $python ]] || /usr/bin/python3 -m venv "$venv"
  local wanted missing=()
  for wanted in "$@"; do
    [[ -e $venv/.installed/$wanted ]] || missing+=("$wanted")
  done
  ((${#missing[@]})) || return 0
  say "Installing from PyPI: ${missing[*]}"
  "$python" -m pip install --quiet --disable-pip-version-check "${missing[@]}"
  mkdir -p "$venv/.installed"
  for wanted in "${missing[@]}"; do touch "$venv/.installed/$wanted"; done
}
