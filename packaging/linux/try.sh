#!/usr/bin/env bash
# Rings up the demo's sale with a built program and proves the demo shop's books, in an environment
# that knows nothing of the checkout. Usage: try.sh PROGRAM FOLDER
set -euo pipefail

program=$1
folder=$2
rm -rf "$folder"
mkdir -p "$folder/home"
folder=$(realpath "$folder")

bare() {
    env -i HOME="$folder/home" PATH=/usr/bin:/bin LANG=C.UTF-8 "$@"
}

cd /
bare "$program" demo --headless --out "$folder/demo"
# The demo keeps its keys beside its shop.
bare XDG_CONFIG_HOME="$folder/demo/config" \
    PYTHON_KEYRING_BACKEND=keyring.backends.fail.Keyring \
    "$program" --data "$folder/demo/shop" verify --deep
