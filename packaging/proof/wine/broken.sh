# Sourced by windows.sh once the program is installed: installers that are killed, refused, or have
# no room. What was there works afterwards, and running the installer again mends the rest.
files() { (cd "$installed" && find . -type f ! -path './_new/*' -exec sha256sum {} + | sort); }
same() { diff <(echo "$whole") <(files) >"$work/differs.txt" || { head "$work/differs.txt"; exit 1; }; }
works() { on_windows "$installed/socialinbox.exe" settings notifications >/dev/null; }
refused() { # CODE COMMAND…: ends with CODE and changes nothing
    local wanted=$1 ended=0
    on_windows "${@:2}" || ended=$?
    [ "$ended" = "$wanted" ] || { echo "ended with $ended, not $wanted"; exit 1; }
    [ ! -e "$installed/_new" ]
    same
}
killed_while_unpacking() {
    wine "$newer" /S </dev/null >/dev/null 2>&1 &
    for _ in $(seq 1200); do [ -e "$installed/_new/_internal" ] && break || sleep 0.1; done
    kill -KILL $!
    wait $! || true
    [ -e "$installed/_new/_internal" ]
    [ ! -e "$installed/_new/uninstall.exe" ]
}
whole=$(files)

echo "An update killed half-way: the old one works, the next try mends it …"
killed_while_unpacking
same
works
on_windows "$newer" /S
[ ! -e "$installed/_new" ]
same

echo "A first installation killed half-way: nothing can be started, the next try mends it …"
rm -rf "$installed"
killed_while_unpacking
[ ! -e "$installed/socialinbox.exe" ]
on_windows "$newer" /S
same
works

echo "Updated and removed while it runs: refused …"
on_windows "$installed/socialinbox.exe" --demo >"$work/runs.log" &
for _ in $(seq 120); do xdotool search --name 'Social Inbox' >/dev/null && break || sleep 1; done
refused 5 "$newer" /S
# With _? it does not go on as a copy of itself, and its answer is heard; it takes no quotes.
short=$(on_windows winepath -s "C:\\users\\$(id -un)\\AppData\\Local\\Programs\\Social Inbox" | tr -d '\r')
refused 5 "$installed/uninstall.exe" /S "_?=$short"
xdotool search --name 'Social Inbox' >/dev/null
wineserver -k
sleep 3

if [ "$(id -u)" = 0 ]; then
    echo "A full disk, and a folder that can't be written: refused, the old one works …"
    place=$(dirname "$installed")
    mv "$installed" "$work/aside"
    mount -t tmpfs -o "size=$(($(du -sm "$work/aside" | cut -f1) + 40))m" none "$place"
    cp -a "$work/aside" "$installed"
    refused 2 "$newer" /S
    works
    mount -o remount,ro "$place"
    refused 5 "$newer" /S
    wineserver -k || true
    wineserver -w
    umount "$place"
    mv "$work/aside" "$installed"
else
    echo "Not shown: a full disk (it takes root to make one)."
fi
