#!/usr/bin/env bash
# Assembles a macOS bundle for each processor on Linux, signs it with a certificate made for the
# purpose, and checks what can be checked without a Mac: Info.plist, icon, every library's load
# commands and processors, frameworks' links, signatures, entitlements, seal. About two minutes.
#
#     bash packaging/proof/macos.sh [FOLDER]
#
# Not a release build and never run: releases are frozen on a Mac by build.py. Its Python is the
# universal library inside the panda3d wheel (3.11.9). Needs the packages of
# requirements-packaging.txt, and: pip install uv ziglang macholib apple-platform-py
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(realpath -m "${1:-$root/build/macos}")
uv=${UV:-uv}
python=${PYTHON:-python3}
mkdir -p "$work"
cd "$work"

[ -d panda ] || {
    echo "A Python for macOS …"
    "$python" -m pip -q download --no-deps -d wheels --only-binary=:all: \
        --platform macosx_11_0_universal2 --platform macosx_10_9_universal2 \
        --python-version 3.11 --implementation cp --abi cp311 panda3d==1.10.16
    unzip -qo wheels/panda3d-*.whl 'deploy_libs/*' -d panda
}
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

assemble() { # PROCESSOR as uv and zig call it, and as Apple does
    local bundle="$work/$2/Social Inbox.app/Contents" qt loaded
    rm -rf "$work/$2"
    mkdir -p "$bundle"/{MacOS,Frameworks/lib-dynload,Resources/app}
    echo "$2: the locked packages …"
    cp panda/deploy_libs/libpython3.11.dylib "$bundle/Frameworks/"
    find panda/deploy_libs -name '*-darwin.so' -exec cp {} "$bundle/Frameworks/lib-dynload/" \;
    find panda/deploy_libs -name '*.dylib' ! -name 'libpython*' -exec cp {} "$bundle/Frameworks/lib-dynload/" \;
    rm -f "$bundle"/Frameworks/lib-dynload/{readline,_curses,_curses_panel,_tkinter}.*
    MACOSX_DEPLOYMENT_TARGET=$("$python" -c "import sys; sys.path.insert(0, '$root/packaging'); import forms; print(forms.OLDEST_MACOS)") \
        "$uv" pip install -q --target "$bundle/Resources/packages" --python-platform "$1-apple-darwin" \
        --python-version 3.11 --only-binary :all: --require-hashes -r "$root/requirements.txt"
    cp -r "$root/socialinbox" "$root/resources" "$bundle/Resources/app/"
    # What a program of widgets loads; PyInstaller finds the same by following imports.
    qt="$bundle/Resources/packages/PySide6"
    loaded='Core|Gui|Widgets|Network|DBus|Svg|SvgWidgets|PrintSupport'
    rm -rf "$qt"/Qt/qml "$qt"/Qt/libexec "$qt"/*.app
    find "$qt" -maxdepth 1 -type f -perm -u+x ! -name '*.so' ! -name '*.dylib' ! -name '*.py' -delete
    find "$qt" -maxdepth 1 \( -name '*.abi3.so' -o -name 'libpyside6qml*' \) | grep -Ev "/Qt($loaded)\.abi3\.so" | xargs -d '\n' rm -f
    find "$qt/Qt/lib" -maxdepth 1 -name '*.framework' | grep -Ev "/Qt($loaded)\.framework" | xargs -d '\n' rm -rf
    find "$qt/Qt/plugins" -mindepth 1 -maxdepth 1 | grep -Ev '/(platforms|styles|imageformats|iconengines|tls|networkinformation)$' | xargs -d '\n' rm -rf
    rm -f "$qt"/Qt/plugins/imageformats/libqpdf.dylib
    find "$bundle" -name __pycache__ -prune -exec rm -rf {} +
    # Frameworks' links, which wheels can't hold.
    find "$bundle" -name '*.framework' -type d | while read -r framework; do
        [ -e "$framework/Versions/A" ] || continue
        ln -sfn A "$framework/Versions/Current"
    done
    "$python" -m ziglang cc -target "$1-macos.15.0" -O1 -o "$bundle/MacOS/socialinbox" launcher.c

    echo "$2: forms and icon …"
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
P
    echo "$2: signed, and looked at …"
    "$python" "$root/packaging/proof/macos_signature.py" "$work/$2/Social Inbox.app"
    "$python" "$root/packaging/proof/macos.py" "$work/$2/Social Inbox.app"
    du -sm "$work/$2/Social Inbox.app"
}
assemble aarch64 arm64
assemble x86_64 x86_64
echo "macOS: everything held that can be told without a Mac."
