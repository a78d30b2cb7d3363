#!/usr/bin/env bash
# Proves a .deb on a bare Debian 12: installs it there, sells as a user, opens the window on a
# display, removes and purges it, and finds the shop untouched. Needs root. Usage: prove.sh DEB
set -euo pipefail
cd "$(dirname "$0")/../.."
. packaging/as_root.sh

deb=$(realpath "$1")
place=$PWD/build/prove
bare=$place/bookworm
say() { printf 'prove: %s\n' "$*"; }
die() { printf 'prove: %s\n' "$*" >&2; exit 1; }

if [ "$(id -u)" != 0 ]; then
    can_apt || die "this needs root: a new root folder is made"
    exec sudo -n "$0" "$deb"
fi
command -v debootstrap >/dev/null || apt_install debootstrap || die "debootstrap is needed"

rm -rf "$place"
mkdir -p "$place"
say "making a bare Debian 12"
debootstrap --variant=minbase bookworm "$bare" >"$place/debootstrap.log" 2>&1 ||
    { tail -n 20 "$place/debootstrap.log" >&2; die "debootstrap failed"; }
cp -L /etc/resolv.conf "$bare/etc/resolv.conf"
mkdir "$bare/proof"
cp packaging/linux/{try,walk,try_rules}.sh packaging/linux/devices.* resources/demo/products.csv \
    "$bare/proof/"
cp "$deb" "$bare/proof/duka.deb"

# A name space of its own: whatever is mounted or still runs is gone at the end.
# shellcheck disable=SC2016 # $1 is the inner shell's.
unshare --mount --pid --fork --kill-child bash -euc '
    mount -t proc proc "$1/proc"
    mount --rbind /dev "$1/dev"
    mount --rbind -o ro /sys "$1/sys"
    exec chroot "$1" /proof/walk.sh
' inner "$bare" || die "see above"
cp "$bare"/proof/*.log "$bare"/proof/window.{ms,xwd} "$place/"
rm -rf "$bare"
