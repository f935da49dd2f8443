#!/usr/bin/env bash
# Proves the .deb in a fresh Debian without Python: it installs, proves itself without and with a
# screen and with a real keychain, is looked at, and goes away without a trace; then it is broken in
# every way that dpkg can leave it (linux_broken.sh). About ten minutes.
#
#     bash packaging/proof/linux.sh [FILE.deb] [FOLDER]      (as root; needs debootstrap)
set -euo pipefail
# Mounts and processes of its own: whatever is left of them ends with it.
[ -n "${OWN:-}" ] || OWN=1 exec unshare --mount --pid --fork --kill-child --mount-proc bash "$0" "$@"
root=$(cd "$(dirname "$0")/../.." && pwd)
package=$(realpath "${1:-$(ls "$root"/build/installers/*.deb)}")
work=$(realpath -m "${2:-$root/build/proof}")
suite=${SUITE:-bookworm}
system=$work/$suite
mkdir -p "$work"

echo "A fresh Debian ($suite) …"
[ -e "$system/etc/debian_version" ] || debootstrap --variant=minbase "$suite" "$system" >"$work/debootstrap.log"
if chroot "$system" sh -c 'command -v python3'; then echo "there is a Python in it"; exit 1; fi
cp /etc/resolv.conf "$system/etc/"
[ -z "${SSL_CERT_FILE:-}" ] || install -D "$SSL_CERT_FILE" "$system/etc/ssl/certs/ca-certificates.crt"
mount -t proc proc "$system/proc"
mount --bind /dev "$system/dev"
inside() { chroot "$system" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 HOME=/root DEBIAN_FRONTEND=noninteractive "$@"; }
before() { inside sh -c 'find / -xdev -path /proc -prune -o -path /var -prune -o -path /tmp -prune -o -path /root -prune -o -path /etc/ld.so.cache -prune -o -print' | sort; }

echo "Install …"
inside apt-get update -qq
inside apt-get install -y -qq --no-install-recommends libgl1 libegl1 libxcb1 fontconfig-config \
    dbus gnome-keyring xvfb xauth fonts-dejavu-core >"$work/apt.log" 2>&1
# Qt's own libraries have to come with the package, not with what else is there.
if ls "$system"/usr/lib/*/libxcb-cursor.so* 2>/dev/null; then echo "they would not be missed"; exit 1; fi
before >"$work/before.txt"
cp "$package" "$system/tmp/socialinbox.deb"
inside apt-get install -y -qq --no-install-recommends /tmp/socialinbox.deb >>"$work/apt.log" 2>&1

echo "Its proof of itself, without a screen …"
inside socialinbox --self-test
echo "… and with a screen and a keychain"
inside dbus-run-session -- sh -c '
    printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null
    Xvfb :77 -screen 0 1440x900x24 >/dev/null 2>&1 & screen=$!
    sleep 2
    DISPLAY=:77 socialinbox --self-test --json /tmp/self-test.json --picture /tmp/window.png
    ended=$?
    kill $screen
    exit $ended'
cp "$system/tmp/self-test.json" "$system/tmp/window.png" "$work/"
grep -A1 '"name": "keychain"' "$work/self-test.json" | grep -q '"passed"'
grep -A2 '"name": "window"' "$work/self-test.json" | grep -q 'xcb'

echo "Remove …"
inside apt-get purge -y -qq socialinbox >>"$work/apt.log" 2>&1
before >"$work/after.txt"
diff "$work/before.txt" "$work/after.txt"

. "$root/packaging/proof/linux_broken.sh"
echo "Linux: everything held. The window: $work/window.png"
