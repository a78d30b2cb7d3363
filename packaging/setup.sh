#!/usr/bin/env bash
# Makes .venv in the checkout from the hashed lock, and sees to the system libraries Qt needs.
# Does nothing when that was done before for the same lock. Used by `make setup`.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/as_root.sh

venv=.venv
python=$venv/bin/python
say() { printf 'setup: %s\n' "$*"; }
die() { printf 'setup: %s\n' "$*" >&2; exit 1; }

find_python() {
    local candidate
    for candidate in "${PYTHON:-}" python3.11 python3.12 python3.13 python3.14 python3; do
        [ -n "$candidate" ] || continue
        if "$candidate" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 15))' \
            2>/dev/null; then
            printf '%s\n' "$candidate"
            return
        fi
    done
    die "Python 3.11, 3.12, 3.13 or 3.14 is needed; on Debian: apt-get install python3 python3-venv"
}

make_venv() {
    local base=$1 version
    version=$("$base" -c 'import sys; print("python%d.%d" % sys.version_info[:2])')
    rm -rf "$venv"
    # Debian splits ensurepip from Python; without it `venv` fails half-way.
    if ! "$base" -c 'import ensurepip, venv' 2>/dev/null && can_apt; then
        say "installing $version-venv"
        apt_install "$version-venv" || say "$version-venv could not be installed"
    fi
    if "$base" -c 'import ensurepip, venv' 2>/dev/null; then
        "$base" -m venv "$venv"
    elif "$base" -m pip --version >/dev/null 2>&1 && "$base" -m venv --without-pip "$venv"; then
        "$base" -m pip --python "$python" install -q pip
    else
        die "Python's venv module is missing; on Debian: apt-get install $version-venv"
    fi
}

# uv takes a third of pip's time. It reads other settings than pip does, so it may be unable to
# reach a package index that pip can reach: then pip does the work.
install_locked() {
    if "$python" -m pip install -q --disable-pip-version-check uv &&
        UV_COMPILE_BYTECODE=1 "$venv/bin/uv" pip install -q -p "$python" \
            --require-hashes -r requirements.lock 2>/dev/null; then
        return
    fi
    say "uv cannot be used here; pip does it, which takes a minute or two"
    "$python" -m pip install -q --disable-pip-version-check \
        --require-hashes -r requirements.lock
}

install_program() {
    "$python" -m pip install -q --disable-pip-version-check --no-deps -e . ||
        die "the program itself could not be installed into $venv"
}

# Names the Debian packages whose libraries the loader cannot find.
missing_libraries() {
    "$python" - "$@" <<'PY'
import ctypes, sys

for pair in sys.argv[1:]:
    package, library = pair.split("=")
    try:
        ctypes.CDLL(library)
    except OSError:
        print(package)
PY
}

see_to_libraries() {
    [ "$(uname -s)" = Linux ] || return 0
    local wanted missing
    wanted=(
        libglib2.0-0=libglib-2.0.so.0 libgl1=libGL.so.1 libegl1=libEGL.so.1
        libfontconfig1=libfontconfig.so.1 libxkbcommon0=libxkbcommon.so.0
        libdbus-1-3=libdbus-1.so.3
    )
    if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
        wanted+=(
            libxcb-cursor0=libxcb-cursor.so.0 libxcb-icccm4=libxcb-icccm.so.4
            libxcb-keysyms1=libxcb-keysyms.so.1 libxcb-shape0=libxcb-shape.so.0
            libxcb-xkb1=libxcb-xkb.so.1 libxkbcommon-x11-0=libxkbcommon-x11.so.0
        )
    fi
    missing=$(missing_libraries "${wanted[@]}" | tr '\n' ' ')
    [ -n "$missing" ] || return 0
    if can_apt; then
        say "installing the system libraries Qt needs: $missing"
        # shellcheck disable=SC2086 # One word per package.
        apt_install $missing || die "apt could not install: $missing"
    else
        die "Qt needs system libraries that only an administrator can install: apt-get install $missing"
    fi
}

base=$(find_python)
locked="$("$base" -c 'import sys; print(sys.version)') $(sha256sum <requirements.lock)"
declared=$(sha256sum <pyproject.toml)
if [ ! -x "$python" ] || ! "$python" -c 'import pip' 2>/dev/null; then
    say "making $venv"
    make_venv "$base"
fi
if [ "$(cat "$venv/locked" 2>/dev/null)" != "$locked" ]; then
    say "installing the locked packages into $venv (once; about half a minute)"
    install_locked
    install_program
    printf '%s\n' "$declared" >"$venv/declared"
    printf '%s\n' "$locked" >"$venv/locked"
elif [ "$(cat "$venv/declared" 2>/dev/null)" != "$declared" ]; then
    install_program
    printf '%s\n' "$declared" >"$venv/declared"
fi
see_to_libraries
