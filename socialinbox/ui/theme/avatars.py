"""Faces: a picture where there is one, else initials on a colour that stays the same."""

import unicodedata
from zlib import crc32

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPixmap

from socialinbox.domain.remembered import forgotten_with, remembered
from socialinbox.ui.theme.palette import AVATARS, PLACEHOLDER
from socialinbox.ui.theme.type import Type, font

JOINED = ("ARABIC", "SYRIAC", "MONGOLIAN", "NKO")
"""Scripts whose letters join: cutting a word to its first letter looks wrong."""
WHOLE = ("CJK", "HIRAGANA", "KATAKANA", "HANGUL")


def initials(name: str) -> str:
    """One or two letters for a name; a short first word for joined scripts; the first emoji
    where there are no letters, "?" where there is nothing."""
    words = [w for w in (_letters(word) for word in name.replace("_", " ").split()) if w]
    if not words:
        return next((c for c in name if unicodedata.category(c) == "So"), "?")
    first = words[0]
    script = unicodedata.name(first[0], "")
    if script.startswith(JOINED):
        return first if len(first) <= 4 else first[0]
    if script.startswith(WHOLE):
        return first[-2:] if len(words) == 1 and len(first) > 2 else first[:2]
    return (first[0] + (words[-1][0] if len(words) > 1 else "")).upper()


def _letters(word: str) -> str:
    stripped = word.lstrip("@#")
    kept = "".join(c for c in stripped if c.isalnum() or unicodedata.category(c).startswith("M"))
    return kept if any(c.isalnum() for c in kept) else ""


def ground(name: str, placeholder: bool = False) -> str:
    """The colour behind a name's initials: always the same for the same name."""
    if placeholder or not name:
        return PLACEHOLDER
    return AVATARS[crc32(name.casefold().encode()) % len(AVATARS)]


@remembered(1024)
def avatar(name: str, placeholder: bool, size: int, dpr: float) -> QPixmap:
    """A round picture of a name's initials, `size` pixels wide."""
    pixmap = QPixmap(round(size * dpr), round(size * dpr))
    pixmap.fill(Qt.GlobalColor.transparent)
    pixmap.setDevicePixelRatio(dpr)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground(name, placeholder)))
    painter.drawEllipse(QRectF(0, 0, size, size))
    letters = "?" if placeholder else initials(name)
    lettering = QFont(font(Type.SMALL_STRONG))
    lettering.setPixelSize(round(size * (0.36 if len(letters) < 3 else 0.3)))
    painter.setFont(lettering)
    painter.setPen(QColor("#ffffff"))
    painter.drawText(QRectF(0, 0, size, size), Qt.AlignmentFlag.AlignCenter, letters)
    painter.end()
    return pixmap


KEPT = 400
_cut: dict[tuple[int, int, float], QPixmap] = {}
forgotten_with(_cut.clear)


def rounded(picture: QPixmap, size: int, dpr: float) -> QPixmap:
    """A picture cut to a circle, `size` pixels wide; kept, because every repaint asks for it."""
    key = (picture.cacheKey(), size, dpr)
    found = _cut.get(key)
    if found is None:
        if len(_cut) >= KEPT:
            _cut.clear()
        found = _cut[key] = _circle(picture, size, dpr)
    return found


def _circle(picture: QPixmap, size: int, dpr: float) -> QPixmap:
    pixels = round(size * dpr)
    scaled = picture.scaled(
        pixels,
        pixels,
        Qt.AspectRatioMode.KeepAspectRatioByExpanding,
        Qt.TransformationMode.SmoothTransformation,
    )
    cut = QPixmap(pixels, pixels)
    cut.fill(Qt.GlobalColor.transparent)
    painter = QPainter(cut)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = QPainterPath()
    path.addEllipse(QRectF(0, 0, pixels, pixels))
    painter.setClipPath(path)
    painter.drawPixmap(
        QPointF((pixels - scaled.width()) / 2, (pixels - scaled.height()) / 2), scaled
    )
    painter.end()
    cut.setDevicePixelRatio(dpr)
    return cut
