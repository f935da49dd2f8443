"""Draws a dozen states of the window small: made-up data, one font, one clock, no scale.

`python -m tests.looks.draw DIR` in a process of its own, so that nothing before it has a say.
"""

import asyncio
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt, qInstallMessageHandler
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from socialinbox.ui.aio import loop_factory
from socialinbox.ui.language.tongue import speak
from socialinbox.ui.poses.every import POSES
from socialinbox.ui.poses.studio import Studio
from socialinbox.ui.run import application
from socialinbox.ui.screenshots import FACE, FACE_SIZE
from socialinbox.ui.theme.theme import Scheme
from tests.ui.conftest import staged
from tests.ui.fake_inbox import FakeInbox
from tests.ui.people import NOW

WIDTH = 320
"""Of the pictures that are kept, in pixels: a quarter of a wide window."""
DRAWN = {
    "main": Scheme.LIGHT,
    "main-top": Scheme.DARK,
    "note": Scheme.LIGHT,
    "keys": Scheme.LIGHT,
    "link-picker": Scheme.DARK,
    "search": Scheme.LIGHT,
    "nothing-found": Scheme.LIGHT,
    "empty": Scheme.DARK,
    "compact": Scheme.LIGHT,
    "mirrored": Scheme.LIGHT,
    "narrow-two": Scheme.LIGHT,
    "settings": Scheme.LIGHT,
    "palette": Scheme.DARK,
    "settings-de": Scheme.DARK,
    "large-words": Scheme.LIGHT,
}
"""The states, each in one colour scheme."""
LANGUAGES = {"settings-de": "de"}
"""Of the states that are not in English."""
NO_FONT = 77
"""The exit code where the font of the pictures is not installed."""


async def _draw(app: QApplication, folder: Path) -> None:
    poses = dict(POSES)
    for name, scheme in DRAWN.items():
        inbox = FakeInbox()
        language = LANGUAGES.get(name, "en")
        speak(app, language)
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        async with staged(app, inbox) as stage:
            stage.around.theme.want(scheme)
            await stage.settle()
            shown = Studio(stage.window, inbox, stage.settle, NOW, stage.around)
            if not await poses[name.removesuffix(f"-{language}")](shown):
                raise LookupError(f"the made-up data has nothing for {name}")
            await stage.settle()
            large = stage.window.grab().toImage()
            small = large.scaledToWidth(
                WIDTH * large.width() // 1280, Qt.TransformationMode.SmoothTransformation
            )
            small.save(str(folder / f"{name}.png"))


def main(folder: Path) -> int:
    """Draw all of them; the exit code."""
    os.environ.update(QT_QPA_PLATFORM="offscreen", QT_SCALE_FACTOR="1", TZ="UTC")
    time.tzset()
    app = application()
    if FACE not in QFontDatabase.families():
        return NO_FONT
    face = QFont(FACE)
    face.setPixelSize(FACE_SIZE)
    app.setFont(face)
    qInstallMessageHandler(lambda _kind, _where, _words: None)
    with asyncio.Runner(loop_factory=loop_factory(app)) as runner:
        runner.run(_draw(app, folder))
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
