"""The program's icon in every system's form, drawn from resources/icon.svg."""

import io
import os
from pathlib import Path

import product

PNG_SIZES = (16, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
ICNS_SIZES = (16, 32, 64, 128, 256, 512, 1024)


def draw(folder: Path) -> None:
    """Write icon-SIZE.png, icon.ico and icon.icns."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PIL import Image
    from PySide6.QtGui import QGuiApplication

    folder.mkdir(parents=True, exist_ok=True)
    application = QGuiApplication.instance() or QGuiApplication([])
    drawn = {
        size: Image.open(io.BytesIO(_png(size)))
        for size in sorted({*PNG_SIZES, *ICO_SIZES, *ICNS_SIZES})
    }
    for size in PNG_SIZES:
        drawn[size].save(folder / f"icon-{size}.png", optimize=True)
    largest = drawn[max(ICO_SIZES)]
    smaller = [drawn[size] for size in ICO_SIZES]
    largest.save(
        folder / "icon.ico", sizes=[(size, size) for size in ICO_SIZES], append_images=smaller
    )
    drawn[max(ICNS_SIZES)].save(
        folder / "icon.icns", append_images=[drawn[size] for size in ICNS_SIZES]
    )
    del application


def _png(size: int) -> bytes:
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(product.ROOT / "resources" / "icon.svg")).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())
