"""The files that go along with a reply: each with its picture, name, size and what it shows."""

import asyncio
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QMimeDatabase, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from socialinbox.domain.delivery import OutgoingFile
from socialinbox.domain.errors import StorageUnavailable
from socialinbox.networks.contract import FileLimits
from socialinbox.ui.decoding import decoded
from socialinbox.ui.kept import KeptFiles
from socialinbox.ui.parts import Elided, IconButton, restyle
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.words import file_size, isolate, said, tr

THUMB = 40
"""Side of a small picture, in pixels."""
SPACE = Space.XS
MOST_IN_SIGHT = 2.6
"""Files in sight before the rest is scrolled to: the thread needs its room."""


def read_file(path: Path) -> OutgoingFile | None:
    """A file of the owner's as it can go along; None for a folder or what can't be read. Blocks."""
    try:
        if not path.is_file():
            return None
        size = path.stat().st_size
        with path.open("rb"):
            pass
    except OSError:
        return None
    kind = QMimeDatabase().mimeTypeForFile(str(path)).name()
    return OutgoingFile(str(path), kind, path.name, size)


def thumbnail(file: OutgoingFile, keeper: KeptFiles | None, dpr: float) -> QImage:
    """A file's small square picture; null where it is none. Large pictures are read small. Blocks.

    `keeper` has what lies in the profile, perhaps encrypted.
    """
    try:
        kept = keeper.bytes_of(file) if keeper is not None else None
    except StorageUnavailable:
        return QImage()
    side = round(THUMB * dpr)
    image = decoded(Path(file.path) if kept is None else kept, file.mime_type, cover=side)
    if image.isNull():
        return image
    x, y = (image.width() - side) // 2, (image.height() - side) // 2
    made = image.copy(x, y, side, side)
    made.setDevicePixelRatio(dpr)
    return made


class Tile(QFrame):
    """One file. `removed` asks to leave it out."""

    removed = Signal()

    def __init__(self, around: Surroundings, file: OutgoingFile, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tile")
        self._file = file
        self.setAccessibleName(self.tr("File {name}").format(name=file.name))
        self.picture = QLabel(self)
        self.picture.setFixedSize(THUMB, THUMB)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        dpr = self.devicePixelRatioF()
        self.picture.setPixmap(around.theme.icon("clip", "text_2", 16, dpr))
        name = Elided("", self)
        name.setText(isolate(file.name))
        name.setToolTip(file.name)
        names = QVBoxLayout()
        names.setSpacing(0)
        self.words = Elided("hint", self)
        self.complain(None)
        names.addWidget(name)
        names.addWidget(self.words)
        self.alt = QLineEdit(file.alt or "", self)
        self.alt.setPlaceholderText(self.tr("Describe the picture"))
        self.alt.setToolTip(self.tr("What it shows, for those who can’t see it"))
        self.alt.setAccessibleName(self.tr("What {name} shows").format(name=file.name))
        self.alt.setVisible(file.mime_type.startswith("image/"))
        self.remove = IconButton(
            around.theme, "close", self.tr("Leave out {name}").format(name=file.name), "", self
        )
        self.remove.clicked.connect(self.removed)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.XS, Space.XS, Space.XS, Space.XS)
        row.setSpacing(Space.S)
        row.addWidget(self.picture)
        row.addLayout(names, 2)
        row.addWidget(self.alt, 3)
        row.addWidget(self.remove)
        around.tasks.spawn(self._look(around.files, dpr), "composer: picture of a file")

    async def _look(self, keeper: KeptFiles | None, dpr: float) -> None:
        found = await asyncio.to_thread(thumbnail, self._file, keeper, dpr)
        if isValid(self) and not found.isNull():
            self.picture.setPixmap(QPixmap.fromImage(found))
            self.alt.show()

    def complain(self, why: str | None) -> None:
        """Say why it can't go along, or how large it is."""
        why = said(why) if why else None
        self.words.setText(why or file_size(self._file.size))
        self.words.setToolTip(why or "")
        self.setAccessibleDescription(self.words.text())
        role = "bad" if why else "hint"
        if self.words.property("role") != role:
            self.words.setProperty("role", role)
            restyle(self.words)

    @property
    def file(self) -> OutgoingFile:
        """The file with what the owner wrote of it."""
        return replace(self._file, alt=self.alt.text().strip() or None)


class Files(QScrollArea):
    """All that goes along. `changed` tells that one came or went."""

    changed = Signal()

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = around
        self._tiles: list[Tile] = []
        inside = QWidget(self)
        inside.setObjectName("pane")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Files of this reply"))
        self.hide()

    @property
    def files(self) -> tuple[OutgoingFile, ...]:
        """What goes along, in this order."""
        return tuple(tile.file for tile in self._tiles)

    @property
    def tiles(self) -> tuple[Tile, ...]:
        """Their lines."""
        return tuple(self._tiles)

    def add(self, *files: OutgoingFile) -> None:
        """Let these go along too."""
        for file in files:
            tile = Tile(self._around, file, self)
            tile.removed.connect(lambda tile=tile: self._on_removed(tile))
            self._tiles.append(tile)
            self._column.addWidget(tile)
        self._tell()

    def judge(self, limits: FileLimits | None) -> None:
        """Say at each file that can't go along by these limits why."""
        for tile in self._tiles:
            none = limits is None or limits.count == 0
            tile.complain(None if none or limits is None else limits.complaint([tile.file]))

    def put(self, files: tuple[OutgoingFile, ...]) -> None:
        """These and no others; those before are not dropped, they belong to another thread."""
        for tile in self._tiles:
            tile.hide()
            tile.deleteLater()
        self._tiles = []
        self.add(*files)

    def _on_removed(self, tile: Tile) -> None:
        at = self._tiles.index(tile)
        self._tiles.remove(tile)
        if (keeper := self._around.files) is not None:
            dropping = asyncio.to_thread(keeper.drop, tile.file)
            self._around.tasks.see_through(dropping, "composer: drop a file")
        tile.hide()
        tile.deleteLater()
        if self._tiles:
            self._tiles[min(at, len(self._tiles) - 1)].remove.setFocus()
        self._tell()

    def _tell(self) -> None:
        self.setVisible(bool(self._tiles))
        if self._tiles:
            line = max(tile.sizeHint().height() for tile in self._tiles) + SPACE
            room = min(float(len(self._tiles)), MOST_IN_SIGHT)
            self.setFixedHeight(round(room * line) - (SPACE if room < MOST_IN_SIGHT else 0))
            self.verticalScrollBar().setSingleStep(line // 2)
        self.changed.emit()
