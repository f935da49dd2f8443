"""What is inside a build and under which terms: notices to ship, and a bill of materials."""

import importlib.metadata
import re
import shutil
import subprocess
import sys
from pathlib import Path

import product

BUILDING_ONLY = {
    "altgraph", "cyclonedx-bom", "cyclonedx-python-lib", "macholib",
    "pefile", "pillow", "pip", "pip-licenses", "prettytable", "pyinstaller",
    "pyinstaller-hooks-contrib", "wcwidth", "wheel",
}  # fmt: skip
if sys.platform == "linux":
    BUILDING_ONLY.add("packaging")  # Elsewhere desktop-notifier brings it along.
QT = """Qt and PySide6 are used under the GNU Lesser General Public License, version 3.

Their libraries lie beside this file as separate files in the program's folder. You may replace
them by your own builds of the same version. Their source is at https://download.qt.io and
https://code.qt.io; the versions in use are those that `socialinbox doctor` names.
"""


def gather(folder: Path, lock: Path) -> list[str]:
    """Write every package's licence texts and NOTICES.txt; the packages that are inside."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    inside = packages(lock)
    lines = [f"{product.NAME} {product.VERSION} contains:", ""]
    for name in inside:
        found = importlib.metadata.distribution(name)
        lines.append(f"{found.metadata['Name']} {found.version}: {_licence(found)}")
        _copy_texts(found, folder / name)
    shutil.copy(product.ROOT / "LICENSE", folder / "LICENSE.txt")
    lines += ["", "Names of emoji, from Unicode and CLDR: Unicode-3.0"]
    (folder / "unicode").mkdir()
    shutil.copy(product.ROOT / "resources" / "emoji" / "LICENSE", folder / "unicode")
    lines += ["", "Tabler Icons: MIT"]
    (folder / "tabler-icons").mkdir()
    shutil.copy(product.ROOT / "resources" / "icons" / "LICENSE", folder / "tabler-icons")
    python = Path(sys.base_prefix)
    lines += ["", f"Python {sys.version.split()[0]}: PSF-2.0", "", QT]
    for text in (python / "LICENSE.txt", python / "lib" / "python3.11" / "LICENSE.txt"):
        if text.is_file():
            (folder / "python").mkdir(exist_ok=True)
            shutil.copy(text, folder / "python" / "LICENSE.txt")
    (folder / "NOTICES.txt").write_text("\n".join(lines), "utf-8")
    return inside


def packages(lock: Path) -> list[str]:
    """The locked packages that are installed here and go into the program, by name."""
    names = re.findall(r"^([A-Za-z0-9._-]+)==", lock.read_text("utf-8"), re.MULTILINE)
    found = []
    for name in sorted({name.lower() for name in names} - BUILDING_ONLY):
        try:
            importlib.metadata.distribution(name)
        except importlib.metadata.PackageNotFoundError:
            continue  # of another system
        found.append(name)
    return found


def bill_of_materials(file: Path, lock: Path) -> None:
    """Write a CycloneDX bill of materials of the lock."""
    subprocess.run(
        [
            sys.executable,
            "-m",
            "cyclonedx_py",
            "requirements",
            str(lock),
            "--output-reproducible",
            "--spec-version",
            "1.6",
            "--output-file",
            str(file),
        ],
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def _licence(found: importlib.metadata.Distribution) -> str:
    said = found.metadata.get("License-Expression") or found.metadata.get("License") or ""
    if said and "\n" not in said and len(said) < 80:
        return str(said)
    classes = found.metadata.get_all("Classifier") or []
    named = [one.rsplit(" :: ", 1)[1] for one in classes if one.startswith("License :: ")]
    return ", ".join(named) or "see its text"


def _copy_texts(found: importlib.metadata.Distribution, folder: Path) -> None:
    for file in found.files or []:
        if re.search(r"(licen[cs]e|copying|notice|authors)", file.name, re.IGNORECASE):
            source = Path(str(found.locate_file(file)))
            if source.is_file() and source.suffix not in {".py", ".pyc"}:
                folder.mkdir(exist_ok=True)
                shutil.copy(source, folder / source.name)
