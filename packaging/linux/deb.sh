#!/usr/bin/env bash
# Makes the .deb from a bundle. Usage: deb.sh BUNDLE FOLDER, SOURCE_DATE_EPOCH set.
set -euo pipefail
cd "$(dirname "$0")/../.."

bundle=$1
out=$2
tree=$out/tree
here=packaging/linux
version=$(.venv/bin/python -c 'import tomllib
print(tomllib.load(open("pyproject.toml", "rb"))["project"]["version"])')
architecture=$(dpkg --print-architecture)
die() { printf 'deb: %s\n' "$*" >&2; exit 1; }
umask 022

lay_out() {
    rm -rf "$tree"
    mkdir -p "$tree/DEBIAN" "$tree/usr/bin" "$tree/usr/lib" "$tree/usr/share/doc/duka"
    cp -a "$bundle" "$tree/usr/lib/duka"
    ln -s ../lib/duka/pos-app "$tree/usr/bin/pos-app"
    install -Dm644 $here/duka.desktop "$tree/usr/share/applications/duka.desktop"
    install -Dm644 $here/70-pos-devices.rules "$tree/usr/lib/udev/rules.d/70-pos-devices.rules"
    local icons=$tree/usr/share/icons/hicolor png side
    install -Dm644 resources/app/duka.svg "$icons/scalable/apps/duka.svg"
    for png in resources/app/duka-*.png; do
        side=${png##*-}
        side=${side%.png}
        install -Dm644 "$png" "$icons/${side}x$side/apps/duka.png"
    done
    install -m644 $here/debian/copyright "$tree/usr/share/doc/duka/copyright"
    gzip -9n <CHANGELOG.md >"$tree/usr/share/doc/duka/changelog.gz"
}

# Every library that the bundle loads and does not bring, as packages with their least versions.
depends() {
    local scratch=$out/shlibdeps
    mkdir -p "$scratch/debian"
    printf 'Source: duka\n\nPackage: duka\nArchitecture: any\n' >"$scratch/debian/control"
    mapfile -t libraries < <(find "$tree/usr/lib/duka" -type f -name '*.so*')
    mapfile -t folders < <(printf '%s\n' "${libraries[@]%/*}" | sort -u)
    (cd "$scratch" && dpkg-shlibdeps -O --ignore-missing-info "${folders[@]/#/-l}" \
        "$tree/usr/lib/duka/pos-app" "${libraries[@]}" 2>log) | sed -n 's/^shlibs:Depends=//p'
}

write_control() {
    local needed size
    needed=$(depends)
    [ -n "$needed" ] || { tail -n 20 "$out/shlibdeps/log" >&2; die "no dependencies were found"; }
    size=$(du -sk --apparent-size "$tree/usr" | cut -f1)
    sed -e "s|@VERSION@|$version|" -e "s|@ARCHITECTURE@|$architecture|" \
        -e "s|@INSTALLED_SIZE@|$size|" -e "s|@DEPENDS@|$needed|" \
        -e "s|@MAINTAINER@|${DEBFULLNAME:-The makers of Duka} <${DEBEMAIL:-duka@localhost}>|" \
        $here/debian/control.in >"$tree/DEBIAN/control"
    install -m755 $here/debian/postinst $here/debian/postrm "$tree/DEBIAN/"
    (cd "$tree" && find usr -type f -print0 | sort -z | xargs -0 md5sum) >"$tree/DEBIAN/md5sums"
}

lay_out
write_control
find "$tree" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
dpkg-deb --root-owner-group -Zxz --build "$tree" "$out/duka_${version}_$architecture.deb" >/dev/null
rm -rf "$tree"
