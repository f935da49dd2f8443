"""What is inside a build and under which terms: notices to ship, and a bill of materials."""

import importlib.metadata
import json
import re
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import product
from packaging.markers import Marker

LOCK = product.ROOT / "requirements.txt"
"""What goes into the program, with nothing that only builds it."""
KEPT = product.ROOT / "packaging" / "licences"
"""Texts that no package brings along, although it has to."""
TEXTS = {
    "pyside6-essentials": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "shiboken6": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "sqlcipher3": ("SQLCipher.txt", "Apache-2.0.txt"),
}
NAMED = {
    "peewee": "MIT",
    "pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception",
    "setuptools": "MIT",
    "sqlcipher3": "Zlib, with SQLCipher: BSD-3-Clause, and OpenSSL: Apache-2.0",
    "cryptography": "Apache-2.0 OR BSD-3-Clause, with OpenSSL: Apache-2.0",
}
"""Terms that a package's own description leaves out."""
QT = """Qt and PySide6 are used under the GNU Lesser General Public License, version 3, whose text
is in pyside6-essentials, with that of the General Public License that it builds upon.

Their libraries lie beside this file as separate files in the program's folder. You may replace
them by your own builds of the same version. Their source is at https://download.qt.io and
https://code.qt.io; the versions in use are those that `socialinbox doctor` names. What Qt contains
of others is at https://doc.qt.io/qt-6/licenses-used-in-qt.html.
"""


class Unknown(Exception):
    """A package that is inside has no terms or no text of them: says which."""


def gather(folder: Path) -> list[str]:
    """Write every package's licence texts and NOTICES.txt; the packages that are inside."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    inside = packages()
    lines = [f"{product.NAME} {product.VERSION} contains:", ""]
    # The frozen program starts by PyInstaller's loader.
    lines += [terms(name, folder / name) for name in sorted([*inside, "pyinstaller"])]
    _copy(product.ROOT / "LICENSE", folder, "LICENSE.txt")
    lines += ["", "Names of emoji, from Unicode and CLDR: Unicode-3.0"]
    _copy(product.ROOT / "resources" / "emoji" / "LICENSE", folder / "unicode")
    lines += ["", "Tabler Icons: MIT"]
    _copy(product.ROOT / "resources" / "icons" / "LICENSE", folder / "tabler-icons")
    lines += ["", f"Python {sys.version.split()[0]}: PSF-2.0", "", QT]
    _copy(_python_s_own(), folder / "python", "LICENSE.txt")
    (folder / "NOTICES.txt").write_text("\n".join(lines), "utf-8")
    return inside


def terms(name: str, folder: Path) -> str:
    """Copy a package's licence texts; its line of the notices. Raises Unknown without a text."""
    found = importlib.metadata.distribution(name)
    _copy_texts(found, folder)
    for text in TEXTS.get(name, ()):
        _copy(KEPT / text, folder)
    if not folder.is_dir():
        raise Unknown(f"{name} brings no licence text: put one into {KEPT.name}/.")
    return f"{found.metadata['Name']} {found.version}: {_licence(name, found)}"


def packages() -> list[str]:
    """The packages that go into the program on this system, by name."""
    lines = re.findall(
        r"^([a-z0-9._-]+)==[^\s;]+(?: ; (.*?))? *\\?$", LOCK.read_text("utf-8"), re.MULTILINE
    )
    return sorted(name for name, marker in lines if not marker or Marker(marker).evaluate())


def of_the_system(frozen: Path) -> list[str]:
    """Add the terms of the libraries that were taken from the system of the build (Debian's own
    files about them); the packages they are of."""
    folder = frozen / "_internal" / "licences"
    owners = set[str]()
    for library in sorted((frozen / "_internal").glob("lib*.so*")):
        asked = subprocess.run(
            ["dpkg-query", "-S", f"*/{library.name}"], capture_output=True, text=True, check=False
        )
        for line in asked.stdout.splitlines():
            owner, _, place = line.partition(": ")
            if not library.is_symlink() and place.startswith(("/lib", "/usr/lib")):
                owners.add(owner.partition(":")[0])
    for owner in sorted(owners):
        _copy(Path("/usr/share/doc") / owner / "copyright", folder / "system", f"{owner}.txt")
    if owners:
        with (folder / "NOTICES.txt").open("a", encoding="utf-8") as notices:
            notices.write("\nLibraries of the system it was built on, each with its own terms in ")
            notices.write(f"system: {', '.join(sorted(owners))}\n")
    return sorted(owners)


def bill_of_materials(file: Path) -> None:
    """Write a CycloneDX bill of materials: the program, the packages inside, their terms."""
    subprocess.run(
        [
            *(sys.executable, "-m", "cyclonedx_py", "environment", "--output-reproducible"),
            *("--pyproject", str(product.ROOT / "pyproject.toml"), "--mc-type", "application"),
            *("--spec-version", "1.6", "--output-file", str(file)),
        ],
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    form = json.loads(file.read_text("utf-8"))
    inside = set(packages())
    # The environment also holds what only builds.
    form["components"] = [one for one in form["components"] if _plain(one["name"]) in inside]
    for one in form["components"]:
        if not one.get("licenses"):
            one["licenses"] = [{"license": {"name": NAMED[_plain(one["name"])]}}]
    there = {one["bom-ref"] for one in form["components"]}
    there.add(form["metadata"]["component"]["bom-ref"])
    form["dependencies"] = [
        one | ({"dependsOn": sorted(there & set(one["dependsOn"]))} if "dependsOn" in one else {})
        for one in form["dependencies"]
        if one["ref"] in there
    ]
    python = {"type": "platform", "name": "CPython", "version": sys.version.split()[0]}
    python |= {"bom-ref": "python", "licenses": [{"license": {"id": "PSF-2.0"}}]}
    form["components"].append(python)
    file.write_text(json.dumps(form, indent=2, ensure_ascii=False) + "\n", "utf-8")


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _licence(name: str, found: importlib.metadata.Distribution) -> str:
    if name in NAMED:
        return NAMED[name]
    said = found.metadata.get("License-Expression") or found.metadata.get("License") or ""
    if said and "\n" not in said and len(said) < 80:
        return str(said)
    classes = found.metadata.get_all("Classifier") or []
    named = [one.rsplit(" :: ", 1)[1] for one in classes if one.startswith("License :: ")]
    if not named:
        raise Unknown(f"{name} does not say its terms: read them and put them into NAMED.")
    return ", ".join(named)


def _python_s_own() -> Path:
    base = Path(sys.base_prefix)
    for text in (base / "LICENSE.txt", Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"):
        if text.is_file():
            return text
    raise Unknown(f"There is no LICENSE.txt of Python in {base}.")


def _copy_texts(found: importlib.metadata.Distribution, folder: Path) -> None:
    for file in found.files or []:
        if re.search(r"(licen[cs]e|copying|notice|authors)", file.name, re.IGNORECASE):
            source = Path(str(found.locate_file(file)))
            if source.is_file() and source.suffix not in {".py", ".pyc"}:
                # A package may hold others', whose texts are named alike.
                within = [part for part in file.parent.parts if part not in {"licenses", ".."}]
                _copy(source, folder, "-".join([*within[1:], source.name]))


def _copy(text: Path, folder: Path, name: str | None = None) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(text, folder / (name or text.name))
