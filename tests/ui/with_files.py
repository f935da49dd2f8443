"""A composer to which files can be added, for the tests of files."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from PySide6.QtGui import QColor, QImage

from socialinbox.config.profile import Profile
from socialinbox.ui.kept import KeptFiles
from tests.ui.conftest import Open, Stage
from tests.ui.local_pictures import pictures_of


@asynccontextmanager
async def with_files(opened: Open, profile: Profile) -> AsyncIterator[Stage]:
    async with opened(files=KeptFiles(profile), **pictures_of(profile)) as stage:
        yield stage


def picture(folder: Path, name: str = "brake.png") -> Path:
    image = QImage(120, 80, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    path = folder / name
    assert image.save(str(path))
    return path


def names(stage: Stage) -> list[str]:
    return [file.name for file in stage.window.page.composer.files.files]


def choose(stage: Stage, place: str) -> None:
    composer = stage.window.page.composer
    route = next(r for r in composer._routes if r.place.name == place)
    composer.pill.chosen.emit(route)
