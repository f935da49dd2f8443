"""Builds what this system can: the frozen program, its proof of itself, and its installers.

    python packaging/build.py [--out DIR] [--fast]
    python packaging/build.py --windows-installer FROZEN [--out DIR] [--version V]

Only Python is needed to begin: the tools that are Python packages come from the lock, with
hashes, into build/venv. `--fast` stops after the frozen program has proved itself. The second form
makes the installer for Windows, on any system with NSIS, of a program that was frozen before.
"""

import argparse
import hashlib
import json
import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import forms
import product

LOCK = product.ROOT / "requirements-packaging.txt"
INSIDE = "SOCIALINBOX_BUILDING"
"""Set while the build runs in its own environment."""


class CannotBuild(Exception):
    """What is missing and how to get it, in a sentence."""


def main() -> int:
    """Build; the exit code."""
    options = _options()
    out = options.out.resolve()
    try:
        if options.windows_installer is not None:
            forms_of = out / "forms"
            frozen = options.windows_installer.resolve()
            print(make_windows_installer(frozen, forms_of, out / "installers", options.version))
            return 0
        if INSIDE not in os.environ:
            return _again_inside(out)
        Build(out).run(options.fast)
    except CannotBuild as error:
        print(f"Not built: {error}", file=sys.stderr)
        return 2
    except subprocess.CalledProcessError as error:
        print(f"Not built: {error.cmd[0]} ended with {error.returncode}.", file=sys.stderr)
        return 1
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=product.ROOT / "build", metavar="DIR")
    parser.add_argument("--fast", action="store_true", help="no installers")
    parser.add_argument("--windows-installer", type=Path, metavar="FROZEN")
    parser.add_argument("--version", default=product.VERSION, metavar="V")
    return parser.parse_args()


def _again_inside(out: Path) -> int:
    """Make the locked environment and run this file in it."""
    place = out / "venv"
    python = place / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    mark = place / "lock.sha256"
    wanted = hashlib.sha256(LOCK.read_bytes()).hexdigest()
    if not mark.is_file() or mark.read_text("utf-8") != wanted:
        print("The locked environment …", flush=True)
        venv.create(place, clear=True, with_pip=True)
        install = ["-m", "pip", "install", "-q", "--require-hashes", "-r", str(LOCK)]
        subprocess.run([str(python), *install], check=True)
        mark.write_text(wanted, "utf-8")
    environment = os.environ | {
        INSIDE: "1",
        "SOURCE_DATE_EPOCH": str(int(product.RELEASED.timestamp())),
        "PYTHONHASHSEED": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    return subprocess.run(
        [str(python), __file__, *sys.argv[1:]], env=environment, check=False
    ).returncode


class Build:
    """One build into a folder: forms/, frozen/, installers/."""

    def __init__(self, out: Path) -> None:
        self.out = out
        self.forms = out / "forms"
        self.installers = out / "installers"
        self.frozen = out / "frozen" / product.COMMAND
        self.bundle = out / "frozen" / f"{product.NAME}.app"

    def run(self, fast: bool) -> None:
        """Do every step of this system, saying which."""
        steps: list[tuple[str, Callable[[], None]]] = [
            ("Forms, icons and licences", self.prepare),
            ("The frozen program", self.freeze),
            ("Its proof of itself", self.prove),
        ]
        if not fast:
            steps += self._installers()
        for number, (name, step) in enumerate(steps, 1):
            print(f"{number}/{len(steps)} {name} …", flush=True)
            step()
        print(f"Done: {self.out}")

    def _installers(self) -> list[tuple[str, Callable[[], None]]]:
        made: dict[str, tuple[str, Callable[[], None]]] = {
            "linux": (".deb, .rpm and .tar.xz", self.linux),
            "win32": ("The installer for Windows", self.windows),
            "darwin": ("The disk image for macOS", self.macos),
        }
        if sys.platform not in made:
            raise CannotBuild(f"there is no installer for {sys.platform}.")
        return [made[sys.platform], ("Checksums and bill of materials", self.describe)]

    def prepare(self) -> None:
        """Forms, icons, licences."""
        import licences
        import pictures

        forms.write(self.forms)
        pictures.draw(self.forms)
        licences.gather(self.forms / "licences")

    def freeze(self) -> None:
        """PyInstaller, in one folder."""
        subprocess.run(
            [
                *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean"),
                *("--log-level", "ERROR"),
                *("--distpath", str(self.out / "frozen"), "--workpath", str(self.out / "work")),
                str(product.ROOT / "packaging" / "socialinbox.spec"),
            ],
            env=os.environ | {"SOCIALINBOX_FORMS": str(self.forms)},
            check=True,
        )
        if sys.platform == "linux":
            import licences

            licences.of_the_system(self.frozen)

    def program(self) -> Path:
        """The frozen program's executable."""
        if sys.platform == "darwin":
            return self.bundle / "Contents" / "MacOS" / product.COMMAND
        return self.frozen / (product.COMMAND + (".exe" if sys.platform == "win32" else ""))

    def prove(self) -> None:
        """Run the frozen program's self-test with nothing of Python around."""
        report = self.out / "self-test.json"
        report.unlink(missing_ok=True)
        kept = ("HOME", "USERPROFILE", "SYSTEMROOT", "LOCALAPPDATA", "APPDATA", "TEMP", "DISPLAY")
        environment = {name: os.environ[name] for name in kept if name in os.environ}
        picture = self.out / "self-test.png"
        ended = subprocess.run(
            [str(self.program()), "--self-test", "--json", str(report), "--picture", str(picture)],
            env=environment | {"LANG": "C.UTF-8", "PATH": ""},
            check=False,
            capture_output=True,
            text=True,
            timeout=300,
        )
        if not report.is_file():
            raise CannotBuild(f"the frozen program ended with {ended.returncode}: {ended.stderr}")
        found = json.loads(report.read_text("utf-8"))
        for check in found["checks"]:
            print(f"    {check['outcome']:<6}  {check['name']}: {check['said'][:100]}")
        if not found["passed"] or not found["frozen"]:
            raise CannotBuild("the frozen program's self-test found faults.")

    def linux(self) -> None:
        """A .deb, an .rpm, and the folder as .tar.xz; what lacks its tool is left out, in words."""
        import linux

        self.installers.mkdir(parents=True, exist_ok=True)
        tree, work = self.out / "work" / "tree", self.out / "work" / "rpm"
        linux.stage(self.frozen, self.forms, tree)
        if _there("dpkg-deb", ".deb"):
            linux.deb(tree, self.installers)
        if _there("rpmbuild", ".rpm"):
            linux.rpm(tree, self.installers, work)
        linux.archive(self.frozen, self.installers)

    def windows(self) -> None:
        """The NSIS installer and winget's manifest."""
        made = make_windows_installer(self.frozen, self.forms, self.installers)
        for name, text in forms.winget(made.name, _sha256(made)).items():
            (self.installers / name).write_text(text, "utf-8")

    def macos(self) -> None:
        """Sign, put into a disk image, notarise: each where an identity is given."""
        import macos

        macos.make_image(self.bundle, self.installers)

    def describe(self) -> None:
        """SHA256SUMS and the bill of materials, over everything that was made."""
        import licences

        licences.bill_of_materials(self.installers / "bill-of-materials.cdx.json")
        sums = self.installers / "SHA256SUMS"
        files = sorted(file for file in self.installers.iterdir() if file != sums)
        sums.write_text("".join(f"{_sha256(file)}  {file.name}\n" for file in files), "utf-8")
        for file in files:
            print(f"    {file.stat().st_size / 1e6:7.1f} MB  {file.name}")


def make_windows_installer(
    frozen: Path, made: Path, out: Path, version: str = product.VERSION
) -> Path:
    """Run NSIS over a frozen folder, on any system that has it; the installer's file."""
    tool = shutil.which("makensis")
    if tool is None:
        raise CannotBuild(
            "NSIS is missing. Install it (Debian: apt install nsis; Windows: winget install "
            "NSIS.NSIS) and see that makensis is on the PATH."
        )
    out.mkdir(parents=True, exist_ok=True)
    file = out / f"SocialInbox-{version}-windows-x64.exe"
    defines = {
        "COMMAND": product.COMMAND,
        "FORMS": made,
        "HOMEPAGE": product.HOMEPAGE,
        "ID": product.ID,
        "OUT": file,
        "PRODUCT": product.NAME,
        "PUBLISHER": product.PUBLISHER,
        "ROOT": product.ROOT,
        "SCHEME": product.SCHEME,
        "SOURCE": frozen,
        "VERSION": version,
    }
    subprocess.run(
        [
            *(tool, "-V2", "-WX"),
            *(f"-D{key}={value}" for key, value in defines.items()),
            str(product.ROOT / "packaging" / "windows" / "installer.nsi"),
        ],
        check=True,
    )
    return file


def _there(tool: str, kind: str) -> bool:
    found = shutil.which(tool) is not None
    if not found:
        print(f"    {tool} is not here: no {kind} is made.")
    return found


def _sha256(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


if __name__ == "__main__":
    sys.exit(main())
