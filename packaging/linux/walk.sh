#!/usr/bin/env bash
# Inside a bare Debian: a shopkeeper's life with the package, from installing to purging.
# Called by prove.sh in the new root, where /proof/duka.deb is.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin
shop=/home/amina/shop
say() { printf 'prove: %s\n' "$*"; }
die() { printf 'prove: %s\n' "$*" >&2; exit 1; }

# quietly LOG COMMAND...: its output is shown only when it fails.
quietly() {
    local log=/proof/$1.log
    shift
    "$@" >"$log" 2>&1 || { tail -n 40 "$log" >&2; die "failed: $*"; }
}

apt() { apt-get -y -q --no-install-recommends "$@"; }

# The shopkeeper: an ordinary user without display, session bus or anything in the environment.
as_amina() {
    runuser -u amina -- env -i HOME=/home/amina USER=amina PATH=/usr/bin:/bin LANG=C.UTF-8 \
        POS_PIN=2468 "$@"
}

till() { as_amina pos-app --data "$shop" "$@"; }

sums() { (cd "$shop" && find . -type f -print0 | sort -z | xargs -0 sha256sum); }

install_it() {
    quietly update apt update
    quietly "$1" apt install /proof/duka.deb
    command -v pos-app >/dev/null || die "pos-app is not on the path"
    as_amina true 2>/dev/null || useradd -m amina
}

find_libraries() {
    local lacking
    lacking=$(find /usr/lib/duka -type f -name '*.so*' -exec ldd {} + 2>/dev/null |
        grep 'not found' | sort -u || true)
    [ -z "$lacking" ] || die "libraries are not found: $lacking"
}

sell() {
    quietly demo as_amina bash /proof/try.sh /usr/bin/pos-app /home/amina/trial
    quietly init till init --shop "Mama Duka" --country KE --currency KES --owner Amina
    quietly import till import products /proof/products.csv
    quietly open till shift open --float 500.00
    local code
    code=$(sed -n 2p /proof/products.csv | cut -d, -f1)
    quietly sell till sell --scan "$code*2" --tender cash=5000
    quietly find till find "$code"
    quietly close till shift close --count 5000
    quietly backup till backup /home/amina/shop.duka
    quietly verify till verify --deep
    quietly replay till replay
}

# Takes it away as told and finds every trace of the package gone, and every file of the shop there.
take_away() {
    local before path
    before=$(sums)
    quietly "$1" apt "$1" duka
    for path in /usr/lib/duka /usr/bin/pos-app /usr/share/applications/duka.desktop \
        /usr/lib/udev/rules.d/70-pos-devices.rules /usr/share/icons/hicolor/scalable/apps/duka.svg; do
        [ ! -e "$path" ] || die "$1 left $path"
    done
    [ "$(sums)" = "$before" ] || die "$1 changed the shop"
}

read_rules() {
    quietly udev-install apt install udev umockdev
    quietly udev /proof/try_rules.sh /proof
}

show_window() {
    quietly display-install apt install xvfb xauth x11-utils x11-apps desktop-file-utils
    quietly desktop desktop-file-validate /usr/share/applications/duka.desktop
    # shellcheck disable=SC2016 # Expanded by the inner shell.
    quietly window as_amina xvfb-run -a -s '-screen 0 1366x768x24' bash -euc '
        start() {
            begun=$(date +%s%N)
            pos-app --data "$1" &
            program=$!
            until xwininfo -name Duka 2>/dev/null | grep -q IsViewable; do
                kill -0 "$program"
                sleep 0.01
            done
            printf "%s " "$((($(date +%s%N) - begun) / 1000000))" >>"$HOME/window.ms"
        }
        stop() {
            kill "$program"
            wait "$program" || true
        }
        for _ in 1 2 3; do
            start "$1"
            stop
        done
        start "$1"
        id=$(xwininfo -name Duka | grep -oE "0x[0-9a-f]+" -m 1)
        sleep 3 # The shop is opened after the window has painted.
        pos-app --data "$1" find flour # The window holds the shop, and does it for us.
        kill -0 "$program"
        xprop -id "$id" WM_CLASS _NET_WM_NAME
        xwd -id "$id" -out "$HOME/window.xwd"
        stop
    ' inner "$shop"
    mv /home/amina/window.* /proof/
}

install_it install
say "installed: $(dpkg-query -W -f '${Package} ${Version}, ${Installed-Size} kB' duka)"
find_libraries
sell
say "a sale was rung up, the shift closed, a backup made; verify --deep and replay are clean"
take_away remove
say "removed; the shop is as it was"
install_it again
quietly again-verify till verify --deep
read_rules
say "installed again: the shop opens; udev opens the till's devices, and no keyboard"
show_window
say "the window opens on a display after $(cat /proof/window.ms)ms, and does as told"
quietly last-verify till verify --deep
take_away purge
say "purged; the shop is as it was"
