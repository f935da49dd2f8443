"""How files come to a reply: chosen in a dialog, dropped, pasted, or taken back with a reply."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QObject, Signal
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtWidgets import QFileDialog, QWidget

from socialinbox.ui.composer.files import Files, read_file
from socialinbox.ui.surroundings import Surroundings

PNG = "image/png"


class Attach(QObject):
    """Adds to the files of a reply. `said` tells in words what could not be taken."""

    said = Signal(str)

    def __init__(self, around: Surroundings, files: Files, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = around
        self._files = files
        self._over = parent

    def choose(self) -> None:
        """Ask for files; the window goes on meanwhile."""
        dialog = QFileDialog(self._over, self.tr("Attach files"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.take([Path(name) for name in names]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take(self, paths: list[Path]) -> None:
        """Let these files of the owner's go along."""
        read = [read_file(path) for path in paths]
        bad = [path.name for path, file in zip(paths, read, strict=True) if file is None]
        self._files.add(*(file for file in read if file is not None))
        if bad:
            self.said.emit(
                self.tr("“{name}” can’t be read. Choose a file, not a folder.").format(name=bad[0])
            )

    def give(self, source: QMimeData) -> None:
        """Take what was pasted or dropped: files, else a picture."""
        paths = [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]
        image = source.imageData() if source.hasImage() and not paths else None
        if paths:
            self.take(paths)
        elif isinstance(image, QImage) and not image.isNull():
            self._take_picture(image)

    def _take_picture(self, image: QImage) -> None:
        kept = self._around.files
        if kept is None:
            return
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"png")).write(image)
        name = self.tr("Pasted picture.png")
        try:
            self._files.add(kept.write(bytes(buffer.data().data()), name, PNG))
        except OSError as error:
            why = error.strerror or str(error)
            self.said.emit(self.tr("The picture can’t be kept: {why}.").format(why=why))
