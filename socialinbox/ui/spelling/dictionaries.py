"""Which Hunspell dictionaries there are: the owner's, the system's, LibreOffice's, our own."""

import os
import sys
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path, PurePosixPath

from socialinbox.domain.errors import BadInput
from socialinbox.domain.sentence import say

LARGEST = 60_000_000
"""Bytes; no dictionary is larger."""
LINUX = ("/usr/share/hunspell", "/usr/share/myspell", "/usr/share/myspell/dicts")
OFFICE = (
    "/usr/lib/libreoffice/share/extensions",
    "/Applications/LibreOffice.app/Contents/Resources/extensions",
)


@dataclass(frozen=True, slots=True)
class Dictionary:
    """A pair NAME.aff and NAME.dic in a folder; `name` is such as de_DE."""

    name: str
    folder: Path

    @property
    def language(self) -> str:
        """Its language's two or three letters."""
        return self.name.replace("-", "_").split("_")[0].lower()


def folders(own: Path | None) -> Iterator[Path]:
    """Where dictionaries may lie, the ones to be preferred first."""
    if own is not None:
        yield own
    if "DICPATH" in os.environ:
        yield from map(Path, os.environ["DICPATH"].split(os.pathsep))
    if sys.platform.startswith("linux"):
        yield from map(Path, LINUX)
    elif sys.platform == "darwin":
        yield Path.home() / "Library/Spelling"
        yield Path("/Library/Spelling")
    offices = [*map(Path, OFFICE)]
    if "PROGRAMFILES" in os.environ:
        offices.append(Path(os.environ["PROGRAMFILES"]) / "LibreOffice/share/extensions")
    for office in offices:
        if office.is_dir():
            yield from sorted(office.glob("dict-*"))
    spec = find_spec("hunspell")
    if spec is not None and spec.origin is not None:
        yield Path(spec.origin).parent / "dictionaries"


def dictionaries(own: Path | None, country: str = "") -> dict[str, Dictionary]:
    """One for each language: of the owner's country, else the one of the language's own."""
    found: dict[str, Dictionary] = {}
    ranks: dict[str, tuple[int, int]] = {}
    for place, folder in enumerate(folders(own)):
        for one in _in(folder):
            rank = (_strangeness(one, country), place)
            if one.language not in found or rank < ranks[one.language]:
                found[one.language], ranks[one.language] = one, rank
    return found


def _strangeness(one: Dictionary, country: str) -> int:
    region = one.name.replace("-", "_").partition("_")[2].partition("_")[0].upper()
    if region == country and region:
        return 0
    home = {"en": "US"}.get(one.language, one.language.upper())
    return 1 if region in (home, "") else 2


def _in(folder: Path) -> Iterable[Dictionary]:
    try:
        names = sorted(path.stem for path in folder.glob("*.dic"))
    except OSError:
        return []
    usable = (name for name in names if (folder / f"{name}.aff").is_file())
    return [Dictionary(name, folder) for name in usable if not name.startswith("hyph")]


def take_in(file: Path, own: Path) -> list[str]:
    """Copy the dictionaries of a file into the owner's folder; their names.

    A file is an extension of LibreOffice or Firefox (.oxt, .xpi, .zip), or one of the pair .aff
    and .dic with the other beside it. Raises BadInput for anything else.
    """
    try:
        pairs = _packed(file) if zipfile.is_zipfile(file) else _beside(file)
    except (OSError, zipfile.BadZipFile) as error:
        raise _no_dictionary(file) from error
    if not pairs:
        raise _no_dictionary(file)
    own.mkdir(parents=True, exist_ok=True)
    for name, data in pairs.items():
        (own / name).write_bytes(data)
    return sorted({Path(name).stem for name in pairs})


def _packed(file: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(file) as packed:
        inside = {PurePosixPath(one.filename): one for one in packed.infolist()}
        return {
            path.with_suffix(ending).name: packed.read(inside[path.with_suffix(ending)])
            for path in inside
            if path.suffix == ".dic" and path.with_suffix(".aff") in inside
            for ending in (".aff", ".dic")
            if inside[path.with_suffix(ending)].file_size < LARGEST
        }


def _beside(file: Path) -> dict[str, bytes]:
    pair = [file.with_suffix(ending) for ending in (".aff", ".dic")]
    if not all(one.is_file() and one.stat().st_size < LARGEST for one in pair):
        return {}
    return {one.name: one.read_bytes() for one in pair}


def _no_dictionary(file: Path) -> BadInput:
    return BadInput(
        say("There is no dictionary in {file}.", file=file.name),
        say(
            "Choose a dictionary of LibreOffice (.oxt) or Firefox (.xpi), or a .dic file with its "
            ".aff file beside it."
        ),
    )
