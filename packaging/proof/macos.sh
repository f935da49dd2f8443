#!/usr/bin/env bash
# Assembles a macOS bundle on Linux and checks what can be checked without a Mac: Info.plist, icon,
# entitlements, every library's load commands and processors, frameworks' links. About two minutes.
#
#     bash packaging/proof/macos.sh [FOLDER]
#
# Not a release build and never run: releases are frozen on a Mac by build.py. Its Python is the
# universal library inside the panda3d wheel (3.11.9). Needs: pip install uv ziglang macholib
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(realpath -m "${1:-$root/build/macos}")
uv=${UV:-uv}
bundle="$work/Social Inbox.app/Contents"
python=${PYTHON:-python3}
rm -rf "$work/Social Inbox.app"
mkdir -p "$work" "$bundle"/{MacOS,Frameworks,Resources/app}
cd "$work"

echo "A Python for macOS, and the locked packages …"
[ -d panda ] || {
    "$python" -m pip -q download --no-deps -d wheels --only-binary=:all: \
        --platform macosx_11_0_universal2 --platform macosx_10_9_universal2 \
        --python-version 3.11 --implementation cp --abi cp311 panda3d==1.10.16
    unzip -qo wheels/panda3d-*.whl 'deploy_libs/*' -d panda
}
cp panda/deploy_libs/libpython3.11.dylib "$bundle/Frameworks/"
mkdir -p "$bundle/Frameworks/lib-dynload"
find panda/deploy_libs -name '*-darwin.so' -exec cp {} "$bundle/Frameworks/lib-dynload/" \;
find panda/deploy_libs -name '*.dylib' ! -name 'libpython*' -exec cp {} "$bundle/Frameworks/lib-dynload/" \;
rm -f "$bundle"/Frameworks/lib-dynload/{readline,_curses,_curses_panel,_tkinter}.*
MACOSX_DEPLOYMENT_TARGET=$("$python" -c "import sys; sys.path.insert(0, '$root/packaging'); import forms; print(forms.OLDEST_MACOS)") \
    "$uv" pip install -q --target "$bundle/Resources/packages" --python-platform aarch64-apple-darwin \
    --python-version 3.11 --require-hashes -r "$root/requirements.txt"
cp -r "$root/socialinbox" "$root/resources" "$bundle/Resources/app/"
# What a program of widgets loads; PyInstaller finds the same by following imports.
qt="$bundle/Resources/packages/PySide6"
loaded='Core|Gui|Widgets|Network|DBus|Svg|SvgWidgets|PrintSupport'
rm -rf "$qt"/Qt/qml "$qt"/Qt/libexec "$qt"/*.app
find "$qt" -maxdepth 1 -type f -perm -u+x ! -name '*.so' ! -name '*.dylib' ! -name '*.py' -delete
ls "$qt"/*.abi3.so "$qt"/libpyside6qml* | grep -Ev "/Qt($loaded)\.abi3\.so" | xargs -d '\n' rm -f
ls -d "$qt"/Qt/lib/*.framework | grep -Ev "/Qt($loaded)\.framework" | xargs -d '\n' rm -rf
ls -d "$qt"/Qt/plugins/* | grep -Ev '/(platforms|styles|imageformats|iconengines|tls|networkinformation)$' | xargs -d '\n' rm -rf
rm -f "$qt"/Qt/plugins/imageformats/libqpdf.dylib
find "$bundle" -name __pycache__ -prune -exec rm -rf {} +

echo "Frameworks' links, which wheels can't hold …"
find "$bundle" -name '*.framework' -type d | while read -r framework; do
    [ -e "$framework/Versions/A" ] || continue
    ln -sfn A "$framework/Versions/Current"
done

echo "The launcher, for both processors …"
cat >launcher.c <<'C'
/* Starts the Python inside the bundle with the program's own folders. */
#include <dlfcn.h>
#include <libgen.h>
#include <limits.h>
#include <mach-o/dyld.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(int count, char **words) {
  char raw[PATH_MAX], file[PATH_MAX], contents[PATH_MAX], library[PATH_MAX * 2];
  unsigned size = sizeof raw;
  if (_NSGetExecutablePath(raw, &size) != 0 || realpath(raw, file) == NULL) return 101;
  strcpy(contents, dirname(dirname(file)));
  snprintf(library, sizeof library, "%s/Frameworks/libpython3.11.dylib", contents);
  setenv("PYTHONHOME", contents, 1);
  void *python = dlopen(library, RTLD_NOW | RTLD_GLOBAL);
  int (*run)(int, char **) = python ? (int (*)(int, char **))dlsym(python, "Py_BytesMain") : NULL;
  if (run == NULL) return 102;
  char **all = calloc(count + 3, sizeof *all);
  all[0] = words[0], all[1] = "-m", all[2] = "socialinbox";
  memcpy(all + 3, words + 1, (count - 1) * sizeof *all);
  return run(count + 2, all);
}
C
for processor in aarch64 x86_64; do
    "$python" -m ziglang cc -target "$processor-macos.15.0" -O1 -o "launcher-$processor" launcher.c
done
"$python" - "$bundle/MacOS/socialinbox" launcher-x86_64 launcher-aarch64 <<'P'
"""A universal file: a big-endian table, then each processor's file on a border of 16 kB."""
import struct, sys
from pathlib import Path

out, *parts = map(Path, sys.argv[1:])
border, body, table = 1 << 14, b"", struct.pack(">II", 0xCAFEBABE, len(parts))
for data in (part.read_bytes() for part in parts):
    processor, kind = struct.unpack_from("<ii", data, 4)
    body += b"\0" * (-len(body) % border)
    table += struct.pack(">iiIII", processor, kind, border + len(body), len(data), 14)
    body += data
out.write_bytes(table.ljust(border, b"\0") + body)
out.chmod(0o755)
P

echo "Forms and icon …"
"$python" - "$root/packaging" "$work" "$bundle" <<'P'
import plistlib, sys
from pathlib import Path

packaging, work, bundle = map(Path, sys.argv[1:])
sys.path.insert(0, str(packaging))
import forms, pictures

pictures.draw(work / "forms")
(bundle / "Resources" / "icon.icns").write_bytes((work / "forms" / "icon.icns").read_bytes())
said = forms.info_plist() | {"CFBundleExecutable": "socialinbox", "CFBundleIconFile": "icon.icns"}
said |= {"CFBundlePackageType": "APPL"}
(bundle / "Info.plist").write_bytes(plistlib.dumps(said))
entitled = plistlib.loads((packaging / "macos" / "entitlements.plist").read_bytes())
assert all(entitled.values()), entitled
P
"$python" "$root/packaging/proof/macos.py" "$work/Social Inbox.app"
du -sm "$work/Social Inbox.app"
