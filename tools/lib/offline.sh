# The offline package: what goes into it, and the proof that it works; sourced, never run.
# shellcheck shell=bash

archive=$root/shirube-offline.tar.gz

# The C library belongs to the system; everything else comes along.
c_library='^(linux-vdso|ld-linux.*|lib(c|m|dl|pthread|rt|resolv|util|nsl|anl|mvec))\.so'

# needed_libraries FILE: paths of the shared libraries a program loads, without the C library.
needed_libraries() {
  ldd "$1" | awk '$2 == "=>" { print $1, $3 }' | while read -r name path; do
    [[ $path == /* ]] || stop 1 "$name is not on this machine"
    [[ $name =~ $c_library ]] || say "$path"
  done
}

# needed_fonts: the font files that languages and pictograms name, one a line.
needed_fonts() {
  {
    grep -rhoE '"[^"]+\.(ttf|ttc|otf)(#[0-9]+)?"' "$root/Data/Languages" | tr -d '"' | sed 's/#.*//'
    grep -rhoE '"[^"]+\.(ttf|ttc|otf)"' "$root/Sources" --include='*.swift' | tr -d '"' | grep -v '[/*]'
  } | grep -E '^[A-Za-z]' | sort -u
}

# copy_terms PATH FOLDER: the copyright file of the Debian package a file is from.
copy_terms() {
  local path package folder=$2
  path=$(realpath "$1")
  # Debian knows some libraries by their old place, /lib, which is the same folder as /usr/lib.
  package=$(dpkg-query -S "$path" 2>/dev/null || dpkg-query -S "${path#/usr}" 2>/dev/null) || return 0
  package=${package%%:*}
  [[ -e /usr/share/doc/$package/copyright ]] || return 0
  mkdir -p "$folder/$package"
  cp -L "/usr/share/doc/$package/copyright" "$folder/$package/"
}

# pack: makes the archive.
pack() {
  local stage=$build/offline/shirube-offline path name
  rm -rf "$build/offline"
  mkdir -p "$stage/bin" "$stage/lib" "$stage/share/shirube/fonts" "$stage/share/doc"

  cp "$release/shirube" "$stage/bin/shirube"
  strip --strip-all "$stage/bin/shirube"
  while read -r path; do
    cp -L "$path" "$stage/lib/"
    copy_terms "$path" "$stage/share/doc"
  done < <(needed_libraries "$release/shirube")

  cp -r "$root/Data" "$root/Phrasebooks" "$stage/share/shirube/"
  while read -r name; do
    path=$(find -L /usr/share/fonts /usr/local/share/fonts -name "$name" -print -quit 2>/dev/null)
    [[ -n $path ]] || stop 69 "no font file $name under /usr/share/fonts"
    cp -L "$path" "$stage/share/shirube/fonts/"
    copy_terms "$path" "$stage/share/doc"
  done < <(needed_fonts)

  # The terms of the Swift packages that are part of the program.
  while read -r path; do
    name=$(basename "$(dirname "$path")")
    mkdir -p "$stage/share/doc/$name"
    cp "$path" "$stage/share/doc/$name/"
  done < <(find "$build/checkouts" -mindepth 2 -maxdepth 2 \( -name 'LICENSE*' -o -name 'NOTICE*' \))
  cp "$root/LICENSE" "$stage/"
  for name in README.md README.en.md; do
    [[ ! -e $root/$name ]] || cp "$root/$name" "$stage/"
  done

  # The same build gives the same bytes: names sorted, one time, no owner, one mode.
  tar --create --directory "$build/offline" --sort=name --format=gnu --owner=0 --group=0 --numeric-owner \
    --mode='u+rw,go+r,go-w,a+X' --mtime="@$(git -C "$root" log -1 --format=%ct)" shirube-offline |
    gzip -n -9 >"$archive.new"
  mv "$archive.new" "$archive"
  say "$archive"
  say "  $(du -h "$archive" | cut -f1), SHA-256 $(sha256sum "$archive" | cut -d' ' -f1)"
  say "  $(find "$stage/lib" -type f | wc -l) shared libraries, $(find "$stage/share/shirube/fonts" -type f | wc -l) font files"
}

# debian_mirror: where this machine gets Debian 12 from.
debian_mirror() {
  # shellcheck disable=SC2016 # apt fills these in
  apt-get indextargets --format '$(SITE) $(CODENAME) $(COMPONENT)' 'Identifier: Packages' |
    awk '$2 == "bookworm" && $3 == "main" { print $1; exit }'
}

# The kit that is made inside and outside: the path of the program, then its other options.
make_kit() {
  "$@" kit opening --shelters "$kit_shelters" --shelter 青葉小学校 --languages en,vi,ne,my,ur \
    --confirm all --date '2026-11-23 16:30' --output "$kit_output"
}

# make_bare_debian FOLDER: a Debian 12 with the least there is; one that is there already is used again.
make_bare_debian() {
  local bare=$1 mirror
  [[ ! -e $bare/.complete ]] || return 0
  mirror=$(debian_mirror)
  [[ -n $mirror ]] || stop 69 'no Debian 12 in the package sources of this machine'
  "${as_root[@]}" rm -rf "$bare"
  say "Making a bare Debian 12 in $bare …"
  "${as_root[@]}" debootstrap --variant=minbase bookworm "$bare" "$mirror" >"$build/debootstrap.log" 2>&1 || {
    tail -n 5 "$build/debootstrap.log" >&2
    stop 69 'debootstrap failed'
  }
  "${as_root[@]}" touch "$bare/.complete"
}

# prove: unpacks the archive in a bare Debian, without network, and compares the kit made there with one made here.
prove() {
  local bare=$build/bare inside outside as_root=()
  [[ $(id -u) == 0 ]] || as_root=(sudo)
  make_bare_debian "$bare"
  "${as_root[@]}" rm -rf "$bare/opt/shirube-offline" "$bare/tmp/kit.pdf"
  "${as_root[@]}" tar --extract --gzip --file "$archive" --directory "$bare/opt"

  local kit_shelters=/opt/shirube-offline/share/shirube/Data/Samples/shelters.csv kit_output=/tmp/kit.pdf
  # A network of its own has no way out; a program finds what lies beside it through /proc.
  make_kit "${as_root[@]}" unshare --net --pid --fork --mount-proc="$bare/proc" \
    chroot "$bare" /opt/shirube-offline/bin/shirube
  kit_shelters=$root/Data/Samples/shelters.csv
  kit_output=$build/offline/kit.pdf
  make_kit "$release/shirube"

  inside=$(sha256sum <"$bare/tmp/kit.pdf" | cut -d' ' -f1)
  outside=$(sha256sum <"$build/offline/kit.pdf" | cut -d' ' -f1)
  say "inside:  $inside ($(stat -c %s "$bare/tmp/kit.pdf") bytes; no network, compiler or fonts)"
  say "outside: $outside ($(stat -c %s "$build/offline/kit.pdf") bytes; this machine)"
  [[ $inside == "$outside" ]] || stop 3 'the kits differ'
  say 'The kits are the same.'
}
