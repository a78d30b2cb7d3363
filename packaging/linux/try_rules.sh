#!/usr/bin/env bash
# Shows udev imitated devices and compares what it makes of them with devices.expected.
# Called by walk.sh where udev, umockdev and the rules are installed. Usage: try_rules.sh FOLDER
set -euo pipefail
cd "$1"
die() { printf 'udev: %s\n' "$*" >&2; exit 1; }

check() {
    local access=$1 modem=$2 path=$3 what=$4 log found_access=shut found_modem=-
    log=$(umockdev-run --device devices.umockdev -- udevadm test --action=add "/sys$path" 2>&1) ||
        die "cannot be asked about $what: $log"
    grep -q 'Reading rules file: .*70-pos-devices.rules' <<<"$log" || die "the rules are not read"
    ! grep 'pos-devices.rules:' <<<"$log" >&2 || die "the rules are not understood"
    ! grep -q '^TAGS=.*:uaccess:' <<<"$log" || found_access=open
    ! grep -qx 'ID_MM_DEVICE_IGNORE=1' <<<"$log" || found_modem=alone
    [ "$access $modem" = "$found_access $found_modem" ] ||
        die "$what is $found_access $found_modem instead of $access $modem"
}

while read -r access modem path what; do
    [ "$access" = '#' ] || check "$access" "$modem" "$path" "$what"
done <devices.expected
