#!/usr/bin/env bash
# Proves on Debian 12 with Wine that the program freezes for Windows, installs, proves itself with
# the Windows keychain, is upgraded with its data kept, bears installers that are killed, refused or
# have no room (wine/broken.sh), and goes away again. About fifteen minutes.
#
#     bash packaging/proof/windows.sh [FOLDER]
#
# Not a release build: its Python is the signed library inside the panda3d wheel (3.11.9).
# Needs: apt install wine wine64 nsis xvfb xdotool gcc-mingw-w64-x86-64 unzip imagemagick fonts-dejavu-core;
# pip install uv. With FRESH= (empty) what was frozen before is taken again.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(realpath -m "${1:-$root/build/wine}")
uv=${UV:-uv}
mkdir -p "$work/py/DLLs" "$work/py/Lib/site-packages"
cd "$work"

echo "A Windows Python …"
if [ ! -e py/python.exe ]; then
    python3 -m pip -q download --no-deps -d wheels --only-binary=:all: --platform win_amd64 \
        --python-version 3.11 --implementation cp --abi cp311 panda3d==1.10.16
    unzip -qo wheels/panda3d-*.whl 'deploy_libs/*' -d panda
    cp panda/deploy_libs/python311.dll panda/deploy_libs/VCRUNTIME140.dll py/
    cp panda/deploy_libs/*.pyd panda/deploy_libs/{libcrypto-3,libssl-3,libffi-8,sqlite3}.dll py/DLLs/
    library=$(python3.11 -c 'import os; print(os.path.dirname(os.__file__))')
    tar -C "$library" --exclude=__pycache__ --exclude=./site-packages --exclude=./lib-dynload \
        --exclude=./test --exclude='./config-*' --exclude='./_sysconfigdata*' -cf - . | tar -C py/Lib -xf -
    compile="x86_64-w64-mingw32-gcc -O1 -s"
    $compile -municode -o py/python.exe "$root/packaging/proof/wine/python.c"
    $compile -c -o entry.o "$root/packaging/proof/wine/entry.c"
    python3 "$root/packaging/proof/wine/missing.py" python3 py/python311.dll >python3.def
    $compile -shared -nostdlib -o py/python3.dll entry.o python3.def -Wl,--entry,DllMainCRTStartup
    for name in icuuc mscms; do
        python3 "$root/packaging/proof/wine/missing.py" $name >$name.c
        $compile -shared -nostdlib -o $name.dll $name.c entry.o -Wl,--entry,DllMainCRTStartup
    done
    $compile -shared -nostdlib -o bcryptprimitives.dll "$root/packaging/proof/wine/prng.c" entry.o \
        -ladvapi32 -Wl,--entry,DllMainCRTStartup
fi
"$uv" pip install -q --target py/Lib/site-packages --python-platform x86_64-pc-windows-msvc \
    --python-version 3.11 --require-hashes -r "$root/requirements-packaging.txt"

# Wine 8's DirectWrite corrupts memory over colour emoji fonts, now and then: it is given plain ones.
cat >fonts.conf <<F
<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>/usr/share/fonts/truetype/dejavu</dir><cachedir>$work/fonts</cachedir></fontconfig>
F
export FONTCONFIG_FILE=$work/fonts.conf

echo "A Windows to run it in …"
export WINEPREFIX=$work/prefix WINEDEBUG=-all WINEDLLOVERRIDES=mscms=n DISPLAY=${WINE_DISPLAY:-:191}
Xvfb "$DISPLAY" -screen 0 1440x900x24 >/dev/null 2>&1 &
screen=$!
trap 'wineserver -k || true; kill $screen' EXIT
# Wine's own pipes: Python dies of a missing standard input or output.
on_windows() { wine "$@" </dev/null 2>&1 | cat; return "${PIPESTATUS[0]}"; }
[ -d "$WINEPREFIX" ] || on_windows wineboot -i >/dev/null
cp icuuc.dll mscms.dll bcryptprimitives.dll "$WINEPREFIX/drive_c/windows/system32/"
home=$WINEPREFIX/drive_c/users/$(id -un)/AppData/Local
installed="$home/Programs/Social Inbox"
data="$home/Social Inbox"
uninstall_key='HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\io.github.socialinbox.SocialInbox'

echo "The frozen program …"
[ -z "${FRESH-1}" ] || rm -rf out
export SOCIALINBOX_BUILDING=1 SOURCE_DATE_EPOCH=1700000000 PYTHONHASHSEED=1 PYTHONDONTWRITEBYTECODE=1
[ -e out/frozen/socialinbox/socialinbox.exe ] || \
    on_windows py/python.exe "Z:$root/packaging/build.py" --fast --out "Z:$work/out"

echo "The installers, an older one and this one …"
make_installer() { python3 "$root/packaging/build.py" --windows-installer "$work/out/frozen/socialinbox" --out "$work/out" "$@"; }
older=$(make_installer --version 0.0.9 | tail -1)
newer=$(make_installer | tail -1)
ls -l "$older" "$newer"

say_version() { on_windows reg query "$uninstall_key" /v DisplayVersion | tr -d '\r' | awk '/REG_SZ/ {print $3}'; }
echo "Install the older one, use it …"
on_windows "$older" /S
[ "$(say_version)" = 0.0.9 ]
on_windows "$installed/socialinbox.exe" settings notifications no
[ -f "$data/settings.json" ]
before=$(sha256sum <"$data/settings.json")
touch "$installed/_internal/left-over-of-the-older-one"

echo "Upgrade …"
on_windows "$newer" /S
[ "$(say_version)" != 0.0.9 ]
[ "$before" = "$(sha256sum <"$data/settings.json")" ]
[ ! -e "$installed/_internal/left-over-of-the-older-one" ]
on_windows reg query 'HKCU\Software\Classes\socialinbox\shell\open\command' | grep 'socialinbox.exe' >/dev/null
on_windows reg query 'HKCU\Software\Classes\AppUserModelId\io.github.socialinbox.SocialInbox' | grep 'Social Inbox' >/dev/null
shortcut="$home/../Roaming/Microsoft/Windows/Start Menu/Programs/Social Inbox.lnk"
[ -f "$shortcut" ]

echo "The installed program proves itself …"
on_windows "$installed/socialinbox.exe" --self-test --json "Z:$work/self-test.json" --picture "Z:$work/window.png"
python3 - "$work/self-test.json" <<'P'
import json, sys

found = json.load(open(sys.argv[1], encoding="utf-8"))
for check in found["checks"]:
    print(f"    {check['outcome']:<6}  {check['name']}: {check['said']}")
assert found["passed"] and found["frozen"] and found["platform"].startswith("Windows"), found
keychain = next(check for check in found["checks"] if check["name"] == "keychain")
assert keychain["outcome"] == "passed" and "Windows" in keychain["said"], keychain
# Wine has no notices of its own: the library loads, and the tray is taken.
notices = next(check for check in found["checks"] if check["name"] == "notices")
assert notices["outcome"] == "absent" and "tray" in notices["said"], notices
P

echo "The real window …"
on_windows "$installed/socialinbox.exe" --demo >"$work/demo.log" &
sleep "${WINDOW_SECONDS:-45}"
import -window root "$work/screen.png"
[ "$(identify -format %k "$work/screen.png")" -gt 400 ]
wineserver -k
sleep 3

. "$root/packaging/proof/wine/broken.sh"

echo "Uninstall without a word: the data stays …"
on_windows "$installed/uninstall.exe" /S
for _ in $(seq 30); do [ -e "$installed" ] && sleep 1 || break; done
[ ! -e "$installed" ]
[ ! -e "$shortcut" ]
[ -f "$data/settings.json" ]
if on_windows reg query "$uninstall_key" >/dev/null; then echo "the registry still names it"; exit 1; fi

echo "Uninstall and answer the question with yes: nothing stays …"
on_windows "$newer" /S
on_windows "$installed/uninstall.exe" &
for _ in $(seq 60); do
    [ -e "$data" ] || [ -e "$installed" ] || break
    # Uninstall, then Yes; each page takes only its own key.
    xdotool key alt+u key alt+y
    sleep 2
done
[ ! -e "$data" ]
[ ! -e "$installed" ]
echo "Windows: everything held. The window: $work/screen.png"
