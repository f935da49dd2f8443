"""Decodes pictures in any thread: Qt is told what they are, so that it need not find out.

While Qt tries which of its plugins can read a picture it holds a lock, and one of them (TGA) asks
for a text in the owner's language meanwhile, which is Python's to give (`Tongue`). There another
thread may go on, and where that one waits for the same lock, nobody goes on any more.
"""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from socialinbox.domain.media_types import picture_type

HEAD = 64
"""Bytes that tell what a file is."""
THINNEST = 16
"""Times that a picture is longer than wide and still fills a square: made as wide as a thumbnail,
a file of some bytes with one row of dots would take a gigabyte."""


def decoded(source: Path | bytes, kind: str = "", cover: int = 0, largest: int = 0) -> QImage:
    """The picture of a file or of these bytes; null where there is none, or one that would take
    more memory than Qt gives a picture. Blocks.

    `kind` is the MIME type of what its first bytes do not tell of. With `cover` it is read no
    larger than fills a square of so many pixels, with `largest` no larger than fits into one.
    """
    buffer = QBuffer()
    reader = _reader(source, kind, buffer)
    if reader is None:
        return QImage()
    size = reader.size()
    if cover and size.isValid():
        size.scale(QSize(cover, cover), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        largest = cover * THINNEST
    elif not largest:
        return reader.read()
    if max(size.width(), size.height()) > largest:
        size.scale(QSize(largest, largest), Qt.AspectRatioMode.KeepAspectRatio)
    if size.isValid() and size != reader.size():
        # Of a line hardly anything is left, but a picture without any width is none.
        reader.setScaledSize(size.expandedTo(QSize(1, 1)))
    return reader.read()


def _reader(source: Path | bytes, kind: str, buffer: QBuffer) -> QImageReader | None:
    """Ready to read; of bytes it reads through `buffer`, which has to stay. None: no picture."""
    begins = source[:HEAD] if isinstance(source, bytes) else _begins(source)
    name, _, form = (picture_type(begins) or kind).partition("/")
    if name != "image":
        return None
    if isinstance(source, bytes):
        buffer.setData(QByteArray(source))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        reader = QImageReader(buffer)
    else:
        reader = QImageReader(str(source))
    reader.setFormat(QByteArray(form.partition("+")[0].encode()))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    return reader if reader.canRead() else None


def _begins(file: Path) -> bytes:
    try:
        with file.open("rb") as read:
            return read.read(HEAD)
    except OSError:
        return b""
