"""How files come to a reply: chosen in a dialog, dropped, pasted, or taken back with a reply."""

import asyncio
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QObject, Signal
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtWidgets import QFileDialog, QWidget

from socialinbox.domain.delivery import OutgoingFile
from socialinbox.ui.composer.files import read_file
from socialinbox.ui.kept import KeptFiles
from socialinbox.ui.surroundings import Surroundings

PNG = "image/png"
Read = tuple[tuple[OutgoingFile, ...], str]
"""What can go along, and in words what can't."""


class Attach(QObject):
    """Reads the files of a reply by threads: a disk may be slow, a folder far away.

    `place` says what is being written when files are given; `came` hands them over with that, by
    when something else may be written. `said` tells in words what could not be taken, `changed`
    that `reading` is another.
    """

    came = Signal(object, tuple)
    said = Signal(str)
    changed = Signal()

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = around
        self.place: Callable[[], object] = lambda: None
        self._over = parent
        self._places: dict[Callable[[], Read], object] = {}
        """Of each reading under way, where its files go."""

    @property
    def reading(self) -> bool:
        """Whether files are on their way: nothing leaves without them."""
        return bool(self._places)

    def choose(self) -> None:
        """Ask for files; the window goes on meanwhile."""
        dialog = QFileDialog(self._over, self.tr("Attach files"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.take([Path(name) for name in names]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take(self, paths: list[Path]) -> None:
        """Let these files of the owner's go along."""
        complaint = self.tr("“{name}” can’t be read. Choose a file, not a folder.")
        self._begin(lambda: _read(paths, complaint))

    def give(self, source: QMimeData) -> None:
        """Take what was pasted or dropped: files, else a picture."""
        paths = [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]
        image = source.imageData() if source.hasImage() and not paths else None
        kept = self._around.files
        if paths:
            self.take(paths)
        elif isinstance(image, QImage) and not image.isNull() and kept is not None:
            name = self.tr("Pasted picture.png")
            complaint = self.tr("The picture can’t be kept: {why}.")
            self._begin(lambda: _keep(image, kept, name, complaint))

    def move(self, old: object, new: object) -> None:
        """What was given to the one place goes to the other."""
        for reading, place in self._places.items():
            if place == old:
                self._places[reading] = new

    def _begin(self, read: Callable[[], Read]) -> None:
        self._places[read] = self.place()
        self._around.tasks.see_through(self._hand_over(read), "composer: files")
        self.changed.emit()

    async def _hand_over(self, read: Callable[[], Read]) -> None:
        try:
            files, complaint = await asyncio.to_thread(read)
        finally:
            place = self._places.pop(read)
            self.changed.emit()
        if files:
            self.came.emit(place, files)
        if complaint:
            self.said.emit(complaint)


def _read(paths: list[Path], complaint: str) -> Read:
    """In a thread, as `_keep`: neither holds anything of the window's, which must end with it."""
    read = [read_file(path) for path in paths]
    bad = [path.name for path, file in zip(paths, read, strict=True) if file is None]
    files = tuple(file for file in read if file is not None)
    return files, complaint.format(name=bad[0]) if bad else ""


def _keep(image: QImage, kept: KeptFiles, name: str, complaint: str) -> Read:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    try:
        return (kept.write(bytes(buffer.data().data()), name, PNG),), ""
    except OSError as error:
        return (), complaint.format(why=error.strerror or str(error))
