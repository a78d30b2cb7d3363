#!/usr/bin/env bash
# Builds the Linux bundle and, on Debian, the .deb into build/package, and rings up a sale with the
# bundle. PROVE=1 also installs the .deb on a bare Debian 12. Used by `make package`.
set -euo pipefail
cd "$(dirname "$0")/../.."
. packaging/as_root.sh

out=$PWD/build/package
bundle=$out/duka
say() { printf 'package: %s\n' "$*"; }
die() { printf 'package: %s\n' "$*" >&2; exit 1; }

# The same commit gives the same bytes: times are the commit's, and sets keep their order.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date -r pyproject.toml +%s)}
export SOURCE_DATE_EPOCH PYTHONHASHSEED=0 PYTHONDONTWRITEBYTECODE=1
umask 022

see_to_tools() {
    local missing=()
    command -v objdump >/dev/null || missing+=(binutils)
    if command -v dpkg-deb >/dev/null; then
        command -v dpkg-shlibdeps >/dev/null || missing+=(dpkg-dev)
        local packages package
        mapfile -t packages < <(grep -v '^#' packaging/linux/qt_libraries | tr ' ' '\n')
        for package in "${packages[@]}"; do
            dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed ||
                missing+=("$package")
        done
    fi
    [ ${#missing[@]} -gt 0 ] || return 0
    can_apt || die "these packages are needed to build: ${missing[*]}"
    say "installing ${missing[*]}"
    apt_install "${missing[@]}" || die "apt could not install: ${missing[*]}"
}

make_bundle() {
    rm -rf "$out"
    mkdir -p "$out"
    say "making the bundle (a minute or two)"
    .venv/bin/pyinstaller --noconfirm --clean --log-level WARN --distpath "$out" \
        --workpath "$out/work" packaging/linux/duka.spec >"$out/pyinstaller.log" 2>&1 ||
        { tail -n 30 "$out/pyinstaller.log" >&2; die "PyInstaller failed"; }
    # What only some systems have is imported on a condition; anything else must have been found.
    ! grep -E '^missing module.*pos_app[.a-z_0-9]* \((top-level|delayed)\)' \
        "$out/work/duka/warn-duka.txt" >&2 || die "the bundle lacks what the program imports"
}

try_parts() {
    local found expected
    found=$(env -i PATH=/usr/bin:/bin LANG=C.UTF-8 QT_QPA_PLATFORM=offscreen "$bundle/try-parts") ||
        die "a part of the bundle does not work"
    expected=$(find pos_app -name '*.py' -not -path 'pos_app/hub/*' -not -path pos_app/__init__.py |
        wc -l)
    [ "$found" = "$expected" ] || die "the bundle has $found of $expected modules"
    rm "$bundle/try-parts"
    say "all $found modules import inside the bundle"
}

settle_files() {
    # Debugging symbols only; wheels that were patched (*.libs) and Qt have none to lose.
    find "$bundle" -type f -name '*.so*' -not -path '*.libs/*' -not -path '*/PySide6/*' \
        -exec strip --strip-debug --enable-deterministic-archives {} +
    chmod -R u=rwX,go=rX "$bundle"
    find "$bundle" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
}

report() {
    local deb start
    start=$(.venv/bin/python packaging/linux/start_time.py "$bundle/pos-app")
    say "bundle: $(du -sm "$bundle" | cut -f1) MB in build/package/duka; $start"
    for deb in "$out"/*.deb; do
        [ ! -e "$deb" ] || say "$(du -m "$deb" | cut -f1) MB: ${deb#"$PWD"/}"
    done
}

see_to_tools
make_bundle
try_parts
settle_files
packaging/linux/try.sh "$bundle/pos-app" "$out/trial" >"$out/trial.log" 2>&1 ||
    { cat "$out/trial.log" >&2; die "the bundle's demo failed"; }
say "the bundle's headless demo agrees with paper, books and stock"
if command -v dpkg-deb >/dev/null; then
    packaging/linux/deb.sh "$bundle" "$out"
else
    say "no dpkg-deb here, so no .deb"
fi
report
if [ "${PROVE:-}" = 1 ]; then
    packaging/linux/prove.sh "$out"/*.deb
fi
