"""The card of what a comment is about: picture, how it was said, title, the way there."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPixmap

from socialinbox.domain.views import Entry
from socialinbox.ui.theme.metrics import MARK, Space
from socialinbox.ui.theme.type import Type, em, metrics
from socialinbox.ui.timeline.parts import Act, Picture, Sign, Spot, Words
from socialinbox.ui.timeline.rows import Frame
from socialinbox.ui.words import isolate

WIDEST = 440
PADDING = Space.S
THUMB_W, THUMB_H = 64, 40
WAY = 16
"""Side of the arrow that says that a press leads to the browser."""


@dataclass(frozen=True, slots=True)
class Context:
    """What stands over the first message of a talk; `card` is None where nothing is known of it."""

    height: float
    card: QRectF | None
    words: tuple[Words, ...]
    marks: tuple[tuple[str, QRectF], ...]
    pictures: tuple[Picture, ...] = ()
    signs: tuple[Sign, ...] = ()
    spot: Spot | None = None


def context(
    entry: Entry,
    frame: Frame,
    at: tuple[float, float, float],
    find: Callable[[str], QPixmap | None],
) -> Context:
    """Lay it out; `at` is left, top and the width there is."""
    return _card(entry, frame, at, find) if frame.about else _line(frame, at)


def _line(frame: Frame, at: tuple[float, float, float]) -> Context:
    """A mark and words: "wrote in Messenger"."""
    left, top, width = at
    face, side = metrics(Type.SECOND), em(MARK)
    tall = float(face.height())
    marks: tuple[tuple[str, QRectF], ...] = ()
    x = left
    if frame.mark:
        marks = ((frame.mark, QRectF(x, top + (tall - side) / 2, side, side)),)
        x += side + Space.S
    words = Words(frame.context or "", QRectF(x, top, width, tall), Type.SECOND, "text_2")
    return Context(tall, None, (words,), marks)


def _card(
    entry: Entry,
    frame: Frame,
    at: tuple[float, float, float],
    find: Callable[[str], QPixmap | None],
) -> Context:
    left, top, width = at
    wide = min(width, float(em(WIDEST)))
    small, strong, side = metrics(Type.SMALL), metrics(Type.BODY_MEDIUM), em(MARK)
    lines = small.height() + Space.FINE + strong.height()
    picture = find(frame.picture) if frame.picture else None
    inner = max(lines, em(THUMB_H) if picture is not None else 0)
    box = QRectF(left, top, wide, inner + 2 * PADDING)
    x, y = left + PADDING, top + PADDING
    pictures: tuple[Picture, ...] = ()
    if picture is not None:
        thumb = QRectF(x, y + (inner - em(THUMB_H)) / 2, em(THUMB_W), em(THUMB_H))
        pictures = (Picture(thumb, picture, "", "", play=False),)
        x = thumb.right() + Space.M
    url = entry.subject.url if entry.subject is not None else None
    end = box.right() - PADDING
    signs: tuple[Sign, ...] = ()
    if url:
        way = em(WAY)
        signs = (Sign("external", QRectF(end - way, box.center().y() - way / 2, way, way)),)
        end -= way + Space.S
    first = y + (inner - lines) / 2
    marks: tuple[tuple[str, QRectF], ...] = ()
    said_x = x
    if frame.mark:
        marks = ((frame.mark, QRectF(x, first + (small.height() - side) / 2, side, side)),)
        said_x += side + Space.S
    elide = Qt.TextElideMode.ElideRight
    said = QRectF(said_x, first, end - said_x, small.height())
    title = QRectF(x, first + small.height() + Space.FINE, end - x, strong.height())
    how = small.elidedText(frame.context or "", elide, int(said.width()))
    what = strong.elidedText(frame.about or "", elide, int(title.width()))
    return Context(
        height=box.height(),
        card=box,
        words=(
            Words(how, said, Type.SMALL, "text_2"),
            Words(isolate(what), title, Type.BODY_MEDIUM, "text_1"),
        ),
        marks=marks,
        pictures=pictures,
        signs=signs,
        spot=Spot(box, Act.OPEN, url) if url else None,
    )
