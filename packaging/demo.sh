#!/usr/bin/env bash
# Opens the demo shop; without a display it is rung up headless and the pictures are kept.
set -euo pipefail
cd "$(dirname "$0")/.."

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname -s)" = Darwin ]; then
    exec .venv/bin/pos-app demo
fi
echo "No display here, so the demo runs headless; look at the pictures in build/demo afterwards."
mkdir -p build
exec .venv/bin/pos-app demo --headless --out build/demo
