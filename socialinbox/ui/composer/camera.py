"""Films are recorded with the system's own camera program; the one that appears is offered."""

import asyncio
import shlex
import sys
import time
from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeDatabase, QProcess, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices

from socialinbox.domain.videos import Film
from socialinbox.ui.words import tr

LINUX = (
    "org.gnome.Snapshot.desktop",
    "org.kde.kamoso.desktop",
    "org.gnome.Cheese.desktop",
    "guvcview.desktop",
    "org.gnome.Kooha.desktop",
)
"""Desktop entries of camera programs, the best known first."""
WINDOWS = "microsoft.windows.camera:"
MACOS = ("open", "-a", "QuickTime Player")
SUFFIXES = frozenset({".mp4", ".m4v", ".mov", ".webm", ".mkv", ".avi", ".ogv", ".3gp"})
EVERY = 1.5
"""Seconds between two looks into the folders."""
PATIENCE = 30 * 60.0
"""Seconds for which a new film is waited for."""
DEEP = 2
"""Folders below Videos and Pictures that are looked into: cameras make their own there."""


def film_of(path: Path) -> Film | None:
    """A film as it is now; None for what can't be read."""
    try:
        found = path.stat()
    except OSError:
        return None
    if not path.is_file():
        return None
    mime = QMimeDatabase().mimeTypeForFile(str(path), QMimeDatabase.MatchMode.MatchExtension)
    return Film(str(path), mime.name(), found.st_size, found.st_mtime_ns)


async def open_camera() -> bool:
    """Open the system's camera program; False where there is none."""
    if sys.platform == "win32":
        # Hands it to the system, which does not let one wait.
        return QDesktopServices.openUrl(QUrl(WINDOWS))
    return await asyncio.to_thread(_start_one)


def _start_one() -> bool:
    commands = [MACOS] if sys.platform == "darwin" else _linux_commands()
    return any(_start(command) for command in commands)


def how_to(platform: str = sys.platform) -> str:
    """What is to be pressed there, where the program does not record by itself; "" elsewhere."""
    if platform == "darwin":
        return tr("In QuickTime Player choose File, New Movie Recording.")
    return ""


def _linux_commands() -> Iterable[Sequence[str]]:
    for entry in LINUX:
        where = QStandardPaths.StandardLocation.ApplicationsLocation
        file = QStandardPaths.locate(where, entry)
        command = exec_line(Path(file)) if file else None
        if command:
            yield command


def exec_line(entry: Path) -> list[str] | None:
    """How a desktop entry starts its program, without the places for files."""
    try:
        lines = entry.read_text("utf-8", "replace").splitlines()
    except OSError:
        return None
    line = next((one for one in lines if one.startswith("Exec=")), None)
    if line is None:
        return None
    try:
        words = shlex.split(line.removeprefix("Exec="))
    except ValueError:
        return None
    return [word for word in words if not word.startswith(("%", "@@"))] or None


def _start(command: Sequence[str]) -> bool:
    program, *arguments = command
    started = QProcess.startDetached(program, arguments)
    # PySide gives whether it started, and with it the number of the process.
    return bool(started[0] if isinstance(started, tuple) else started)


def folders() -> list[Path]:
    """Where camera programs put their films."""
    kinds = (
        QStandardPaths.StandardLocation.MoviesLocation,
        QStandardPaths.StandardLocation.PicturesLocation,
    )
    found = [Path(QStandardPaths.writableLocation(kind)) for kind in kinds]
    return [folder for folder in dict.fromkeys(found) if folder != Path.home()]


def newest_since(since: float, places: Iterable[Path]) -> Path | None:
    """The newest film in these folders that was written after a moment (seconds since 1970)."""
    newest: tuple[float, Path] | None = None
    for path in (path for place in places for path in _files(place, DEEP)):
        try:
            changed = path.stat().st_mtime
        except OSError:
            continue
        if changed >= since and (newest is None or changed > newest[0]):
            newest = (changed, path)
    return newest[1] if newest is not None else None


def _files(folder: Path, deep: int) -> Iterable[Path]:
    try:
        inside = list(folder.iterdir())
    except OSError:
        return
    for path in inside:
        if path.suffix.lower() in SUFFIXES:
            yield path
        elif deep and path.is_dir() and not path.name.startswith("."):
            yield from _files(path, deep - 1)


async def wait_for_film(
    since: float, places: list[Path], every: float | None = None
) -> Film | None:
    """The next film that is finished: it has the same size at two looks. None: none came."""
    before: Film | None = None
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        path = await asyncio.to_thread(newest_since, since, places)
        film = await asyncio.to_thread(film_of, path) if path is not None else None
        if film is not None and film.size and film == before:
            return film
        before = film
        await asyncio.sleep(EVERY if every is None else every)
    return None
