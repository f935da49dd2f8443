# Sourced by linux.sh at its end: installations that are killed, have no room, or go on beneath a
# program that runs. The package has no scripts of its own, so none can be killed half-way.
program=$system/usr/lib/socialinbox
words="words that nobody sent"
works() { inside socialinbox --self-test >/dev/null; }
status() { inside dpkg-query -W -f '${Status} ${Version}' socialinbox; }
killed_while_unpacking() { # FILE.deb
    chroot "$system" dpkg -i "$1" >/dev/null 2>&1 &
    until ls "$program"/_internal/*.dpkg-new >/dev/null 2>&1; do sleep 0.05; done
    kill -KILL $!
    wait $! || true
    status | grep -q 'reinstreq half-installed'
}
eventually() { # COMMAND…: within a minute
    for _ in $(seq 60); do "$@" && return || sleep 1; done
    echo "never came: $*"
    exit 1
}
keys() { inside env DISPLAY=:78 xdotool "$@"; }
draft() { python3 -c "import sqlite3, sys; print(*[one for one, in sqlite3.connect(sys.argv[1]).execute('SELECT draft FROM customer')])" "$profile/inbox.sqlite"; }
kept() { [[ "$(draft)" == *"$words"* ]]; }
painted() { [ -e "$profile/practice-ready" ] && keys search --name 'Social Inbox' >/dev/null; }

echo "An older version and this one …"
inside apt-get install -y -qq --no-install-recommends xdotool openbox >>"$work/apt.log" 2>&1
rm -rf "$work/older"
dpkg-deb -R "$package" "$work/older"
sed -i 's/^Version: .*/Version: 0.0.9/' "$work/older/DEBIAN/control"
touch "$work/older/usr/lib/socialinbox/_internal/of-the-older-one"
dpkg-deb --root-owner-group -Zgzip -z1 -b "$work/older" "$system/tmp/older.deb" >/dev/null

echo "A first installation killed half-way: the next try mends it …"
killed_while_unpacking /tmp/older.deb
inside dpkg -i /tmp/older.deb >/dev/null
works

echo "An update killed half-way: the old one works, the next try mends it …"
killed_while_unpacking /tmp/socialinbox.deb
[ -e "$program/_internal/of-the-older-one" ]
works
inside dpkg --unpack /tmp/socialinbox.deb >/dev/null
echo "… killed before it is set up: dpkg --configure -a mends it"
status | grep -q 'unpacked'
inside dpkg --configure -a >/dev/null
status | grep -q '^install ok installed'
[ ! -e "$program/_internal/of-the-older-one" ]
[ -z "$(find "$program" -name '*.dpkg-*')" ]
works

echo "An update on a full disk: it says so, the old one works …"
inside dpkg -i /tmp/older.deb >/dev/null 2>&1
mv "$program" "$work/aside"
mkdir "$program"
mount -t tmpfs -o "size=$(($(du -sm "$work/aside" | cut -f1) + 40))m" none "$program"
cp -a "$work/aside/." "$program/"
if inside dpkg -i /tmp/socialinbox.deb >"$work/full.log" 2>&1; then echo "it had room"; exit 1; fi
grep -q 'No space left on device' "$work/full.log"
works
umount "$program"
rmdir "$program"
mv "$work/aside" "$program"
works

echo "Updated and removed while it runs, with words that nobody sent: it goes on, nothing is lost …"
profile=$system/root/profile
rm -rf "$profile"
inside Xvfb :78 -screen 0 1440x900x24 >/dev/null 2>&1 &
eventually test -e "$system/tmp/.X11-unix/X78"
inside env DISPLAY=:78 openbox >/dev/null 2>&1 &
inside env DISPLAY=:78 socialinbox --profile /root/profile --demo >"$work/runs.log" 2>&1 &
running=$!
eventually painted
sleep 10
keys mousemove 860 780 click 1
sleep 1
keys type "$words"
eventually kept
inside dpkg -i /tmp/socialinbox.deb >/dev/null 2>&1
# What has not been loaded before: the settings; then, removed, the palette.
keys key ctrl+comma
sleep 5
keys key Escape
inside dpkg --purge socialinbox >/dev/null 2>&1
keys key ctrl+k
sleep 5
keys key Escape
sleep 1
kill -0 $running
keys key ctrl+q
wait $running
kept
if grep -E 'ERROR|Traceback' "$profile/socialinbox.log" "$work/runs.log"; then exit 1; fi

echo "The next version opens what the older one left; what a newer one wrote is left alone …"
inside dpkg -i /tmp/socialinbox.deb >/dev/null 2>&1
inside socialinbox --profile /root/profile protect none >/dev/null
[ "$(inside socialinbox --profile /root/profile threads | wc -l)" -gt 100 ]
kept
python3 -c "import sqlite3, sys; sqlite3.connect(sys.argv[1]).execute('PRAGMA user_version = 999')" "$profile/inbox.sqlite"
before=$(sha256sum <"$profile/inbox.sqlite")
ended=0
inside socialinbox --profile /root/profile threads 2>"$work/newer.log" || ended=$?
[ "$ended" = 2 ]
grep 'was written by a newer Social Inbox' "$work/newer.log"
[ "$before" = "$(sha256sum <"$profile/inbox.sqlite")" ]
inside dpkg --purge socialinbox >/dev/null 2>&1
