"""Exhibits as PNG files, without a display."""

import logging
from pathlib import Path

from PySide6.QtCore import Qt, qInstallMessageHandler
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from socialinbox.domain.errors import BadInput
from socialinbox.ui.gallery.every import EXHIBITS
from socialinbox.ui.gallery.exhibit import Exhibit, height_at, surroundings
from socialinbox.ui.run import application
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.theme import Scheme, Theme

HIGH = 400

log = logging.getLogger(__name__)

WIDE, LOWEST, TALLEST = 480, 40, 9000
"""Pixels; of what is taller than that its beginning is drawn."""


def hang(exhibit: Exhibit, around: Surroundings, width: int) -> tuple[QFrame, QWidget]:
    """An exhibit of that width on the ground of a pane; shown, so that it has its style."""
    frame = QFrame()
    frame.setObjectName("pane")
    frame.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    part = exhibit.make(around, frame)
    frame.resize(width, HIGH)
    part.setGeometry(0, 0, width, HIGH)
    part.show()
    frame.show()
    tall = LOWEST
    # Words that wrap know their height after they had their width.
    for _ in range(3):
        QApplication.sendPostedEvents()
        tall = min(TALLEST, max(LOWEST, height_at(part, width)))
        part.setGeometry(0, 0, width, tall)
        frame.resize(width, tall)
    QApplication.processEvents()
    return frame, part


def draw(directory: Path, only: frozenset[str] = frozenset()) -> list[Path]:
    """Each exhibit light, dark and mirrored. Raises BadInput for one that there is not."""
    if unknown := only - {exhibit.name for exhibit in EXHIBITS}:
        raise BadInput(
            f"There is no exhibit called {', '.join(sorted(unknown))}.",
            f"Name some of: {', '.join(exhibit.name for exhibit in EXHIBITS)}.",
        )
    directory.mkdir(parents=True, exist_ok=True)
    app = application()
    theme = Theme(app, Scheme.LIGHT)
    around = surroundings(theme)
    before = qInstallMessageHandler(lambda _kind, _where, words: log.debug("Qt: %s", words))
    written: list[Path] = []
    looks = (
        ("light", Scheme.LIGHT, Qt.LayoutDirection.LeftToRight),
        ("dark", Scheme.DARK, Qt.LayoutDirection.LeftToRight),
        ("mirrored", Scheme.LIGHT, Qt.LayoutDirection.RightToLeft),
    )
    try:
        for look, scheme, direction in looks:
            theme.want(scheme)
            app.setLayoutDirection(direction)
            for exhibit in EXHIBITS:
                if not only or exhibit.name in only:
                    path = directory / f"{exhibit.name}-{look}.png"
                    _picture(exhibit, around).save(str(path))
                    written.append(path)
    finally:
        qInstallMessageHandler(before)
    return written


def _picture(exhibit: Exhibit, around: Surroundings) -> QPixmap:
    frame, _ = hang(exhibit, around, max(WIDE, exhibit.narrowest))
    picture = frame.grab()
    frame.close()
    frame.deleteLater()
    return picture
