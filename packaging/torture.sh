#!/usr/bin/env bash
# Installs what the torture tests need beyond `make setup`, then runs them.
# SHORT=1 runs the form that fits into every change's checks.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/as_root.sh

die() { printf 'torture: %s\n' "$*" >&2; exit 1; }

missing=()
command -v strace >/dev/null || missing+=(strace)
command -v fiu-run >/dev/null || missing+=(fiu-utils libfiu0)
command -v faketime >/dev/null || missing+=(faketime)
command -v tesseract >/dev/null || missing+=(tesseract-ocr)
command -v npm >/dev/null || missing+=(nodejs npm)
if [ ${#missing[@]} -gt 0 ]; then
    can_apt || die "these tools are needed: apt-get install ${missing[*]}"
    printf 'torture: installing %s\n' "${missing[*]}"
    apt_install "${missing[@]}" || die "apt could not install: ${missing[*]}"
fi
# npos reads ESC/POS back: a decoder that shares no code with what is tested.
if [ ! -d build/npos/node_modules/npos ]; then
    mkdir -p build/npos
    npm install --silent --no-audit --no-fund --no-save --prefix build/npos npos@0.1.19 ||
        die "npm could not install npos, the independent receipt decoder"
fi
export NODE_PATH=$PWD/build/npos/node_modules
if [ -n "${SHORT:-}" ]; then
    export TORTURE_SHORT=1
fi
exec .venv/bin/pytest -m torture "$@"
