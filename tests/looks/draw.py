"""Draws the states of the window in one look: made-up data, one font, one clock.

`python -m tests.looks.draw DIR LOOK PART PARTS` in a process of its own, since the scale of the
screen holds for a whole process, and so that nothing before it has a say. PART of PARTS says
which of the states; 0 1 are all. Writes into DIR a folder for each look with each state as it is
kept (`NAME.png`) and in full (`NAME.jpg`), and into `faults.txt` what
stands off the grid or has too little room.
"""

import asyncio
import os
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtGui import QFont, QFontDatabase, QImage
from PySide6.QtWidgets import QApplication, QProgressBar

from socialinbox.ui import scrolling
from socialinbox.ui.aio import loop_factory
from socialinbox.ui.language.tongue import speak
from socialinbox.ui.lending import Lending
from socialinbox.ui.poses.saved import in_front
from socialinbox.ui.poses.studio import Studio
from socialinbox.ui.run import application
from socialinbox.ui.screenshots import FACE, FACE_SIZE, posed
from socialinbox.ui.theme.theme import Scheme, Theme
from socialinbox.ui.timeline import anchored
from tests.looks.dressed import dressed, with_pictures
from tests.looks.flaws import FLAWS, planted
from tests.looks.likeness import kept
from tests.looks.looks import DARK, LOOKS, Look
from tests.ui.conftest import startup_for
from tests.ui.crowded import crowded
from tests.ui.grid import off_the_grid
from tests.ui.local_pictures import pictures_of
from tests.ui.people import NOW

NO_FONT = 77
"""The exit code where the font of the pictures is not installed."""
FLAWED = "main"
"""The state in which flaws are planted."""
FLAWED_IN = "-flawed"
"""What the folder of its pictures is named behind the look."""


@dataclass
class Drawing:
    """What is being drawn, and where to."""

    app: QApplication
    look: Look
    folder: Path
    faults: list[str]

    async def all(self, poses: tuple[str, ...]) -> None:
        """Draw these states."""
        theme = Theme(self.app)
        for pose in poses:
            with TemporaryDirectory() as profile:
                await self._one(pose, theme, Path(profile))

    async def _one(self, pose: str, theme: Theme, profile: Path) -> None:
        inbox = dressed(pose)
        speak(self.app, self.look.variant.language or "en")
        startup = startup_for(inbox)
        if pose == "viewer":
            here = with_pictures(profile, inbox)
            startup = startup_for(inbox, **pictures_of(here), lending=Lending(here))
        async with posed(pose, inbox, startup, theme, self.look.variant, lambda: NOW) as studio:
            if studio is None:
                raise LookupError(f"the made-up data has nothing for {pose}")
            self._keep(studio, self.look.name, pose)
            faults = (*off_the_grid(studio.window), *crowded(studio.window))
            self.faults += [f"{pose}: {one}" for one in faults]
            if pose == FLAWED:
                await self._plant(studio, self.look.name)
            if self.look.turns:
                theme.want(Scheme.DARK)
                await studio.settle()
                self._keep(studio, DARK, pose)
                if pose == FLAWED:
                    await self._plant(studio, DARK)

    async def _plant(self, studio: Studio, look: str) -> None:
        for flaw in FLAWS:
            with planted(flaw, studio):
                await studio.settle()
                self._keep(studio, f"{look}{FLAWED_IN}", flaw)
        await studio.settle()

    def _keep(self, studio: Studio, look: str, name: str) -> None:
        folder = self.folder / look
        folder.mkdir(exist_ok=True, parents=True)
        for bar in studio.window.findChildren(QProgressBar):
            # One that runs to and fro stands somewhere else each time.
            if bar.maximum() == 0:
                bar.setRange(0, 2)
                bar.setValue(1)
        image = in_front(studio).toImage()
        image.convertToFormat(QImage.Format.Format_RGB32).save(str(folder / f"{name}.jpg"))
        kept(image).save(str(folder / f"{name}.png"))


def main(folder: Path, look: Look, part: int, parts: int) -> int:
    """Draw them; the exit code."""
    os.environ.update(
        QT_QPA_PLATFORM="offscreen", QT_SCALE_FACTOR=str(look.variant.scale), TZ="UTC"
    )
    time.tzset()
    app = application()
    if FACE not in QFontDatabase.families():
        return NO_FONT
    face = QFont(FACE)
    face.setPixelSize(FACE_SIZE)
    app.setFont(face)
    # What blinks, or stays for a while, would be there at times.
    app.setCursorFlashTime(0)
    scrolling.LINGERS = 1
    anchored.LIT_FOR = 1
    qInstallMessageHandler(lambda _kind, _where, _words: None)
    drawing = Drawing(app, look, folder, [])
    with asyncio.Runner(loop_factory=loop_factory(app)) as runner:
        runner.run(drawing.all(look.poses[part::parts]))
    (folder / "faults.txt").write_text("\n".join(drawing.faults), encoding="utf-8")
    return 0


if __name__ == "__main__":
    where, which, one, of = sys.argv[1:]
    sys.exit(main(Path(where), LOOKS[which], int(one), int(of)))
