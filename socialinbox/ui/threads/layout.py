"""Where the parts of a row of the list stand, worked out without a window."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from PySide6.QtCore import QRect, Qt

from socialinbox.domain.delivery import DeliveryState
from socialinbox.domain.message import Direction
from socialinbox.domain.saved import SavedThread
from socialinbox.domain.story import Tag
from socialinbox.domain.views import ThreadRow
from socialinbox.ui.theme.metrics import MARK, Density
from socialinbox.ui.theme.type import Type, metrics
from socialinbox.ui.words import isolate, one_line, standing_words, stretch, tr, when

LEFT = 18
RIGHT = 14
GAP = 12
WIDEST_TAG = 72
"""Pixels of a tag's name in a row."""
CLOSING_SOON = timedelta(hours=12)
"""From here on the time left says more than the time waited."""


class ChipKind(StrEnum):
    """How loud a chip is."""

    QUIET = "quiet"
    WARN = "warn"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Chip:
    """A few words at the end of a row."""

    text: str
    kind: ChipKind
    icon: str | None = None


@dataclass(frozen=True, slots=True)
class RowLayout:
    """The parts of one row, in pixels from its top left corner; texts already cut to fit."""

    avatar: QRect
    dot: QRect | None
    name: str
    name_at: QRect
    name_bold: bool
    time: str
    time_at: QRect
    text: str
    text_at: QRect
    marks: tuple[tuple[str, QRect], ...]
    chip: Chip | None
    chip_at: QRect
    star_at: QRect | None
    ring_at: QRect | None
    bell_at: QRect | None = None
    tags: tuple[tuple[str, int, QRect], ...] = ()
    """Cut to fit, with the number of the colour."""


def chip_for(row: ThreadRow, now: datetime) -> Chip | None:
    """The one thing worth saying about a thread besides its words; None mostly."""
    if row.last_delivery is DeliveryState.REFUSED:
        return Chip(tr("not sent"), ChipKind.BAD, "warning")
    if row.last_delivery is DeliveryState.UNSURE:
        return Chip(tr("perhaps sent"), ChipKind.WARN)
    if row.due_at is not None and row.due_at <= now:
        return Chip(tr("to do"), ChipKind.BAD, "flag")
    if row.last_delivery in (DeliveryState.SENDING, DeliveryState.QUEUED):
        return Chip(tr("sending"), ChipKind.QUIET, "clock")
    if row.done:
        return None
    if row.waiting_since is not None:
        left = row.window_closes_at - now if row.window_closes_at else None
        if left is not None and timedelta(0) < left <= CLOSING_SOON:
            return Chip(tr("{time} left").format(time=stretch(left)), ChipKind.WARN, "ring")
        waited = now - row.waiting_since
        if waited >= timedelta(minutes=1):
            return Chip(tr("waiting {time}").format(time=stretch(waited)), ChipKind.QUIET)
        return None
    if row.last_delivery is DeliveryState.CONFIRMED:
        return Chip(tr("confirmed"), ChipKind.QUIET, "check")
    return None


def last_words(row: ThreadRow) -> str:
    """The preview: own words with "You:" before them, a word for a lone attachment."""
    words = one_line(row.last_text)
    if row.last_attachment:
        words = f"{tr('Attachment')} · {words}" if words else tr("Attachment")
    words = words or tr("Words no longer kept")
    if row.last_direction is Direction.OUT:
        return tr("You: {words}").format(words=isolate(words))
    return words


def lay_out(
    row: ThreadRow,
    marks: list[str],
    width: int,
    density: Density,
    now: datetime,
    standing: SavedThread | None = None,
    tags: Sequence[Tag] = (),
) -> RowLayout:
    """Everything of a row that is `width` pixels wide.

    `standing`: how the thread stands, in the list of saved ones; its words take the place of the
    thread's last words, its ring that of the chip.
    """
    name_font = metrics(Type.STRONG if row.unread else Type.BODY_MEDIUM)
    text_font, small = metrics(Type.BODY), metrics(Type.SECOND)
    top = 7 if density.compact else 9
    left = LEFT + density.avatar + GAP
    right = width - RIGHT
    line = name_font.height()

    time = when(row.last_at, now)
    time_width = small.horizontalAdvance(time)
    time_at = QRect(right - time_width, top, time_width, line)
    star_at = QRect(time_at.left() - 17, top + (line - 12) // 2, 12, 12) if row.saved else None
    before = star_at.left() if star_at else time_at.left()
    bell_at = QRect(before - 17, top + (line - 12) // 2, 12, 12) if row.followed else None
    name_right = (bell_at.left() if bell_at else before) - 6
    name_at = QRect(left, top, max(0, name_right - left), line)

    chip = chip_for(row, now) if standing is None else None
    chip_font = metrics(Type.SMALL if chip and chip.kind is ChipKind.QUIET else Type.SMALL_STRONG)
    chip_width = chip_font.horizontalAdvance(chip.text) + 14 if chip else 0
    chip_width += 13 if chip and chip.icon else 0
    chip_width = 16 if standing is not None else chip_width
    text_top = top + line + 1
    third = density.row - 9 - 16
    if density.compact:
        shown, mark_top = marks[:4], text_top + (text_font.height() - MARK) // 2
        marks_width = len(shown) * (MARK + 4)
        chip_at = QRect(right - chip_width, text_top + 1, chip_width, 16)
        placed = [
            (m, QRect(left + i * (MARK + 4), mark_top, MARK, MARK)) for i, m in enumerate(shown)
        ]
        text_left, text_right = left + marks_width + (2 if shown else 0), chip_at.left() - 6
    else:
        placed = [
            (m, QRect(left + i * (MARK + 5), third + 1, MARK, MARK)) for i, m in enumerate(marks)
        ]
        chip_at = QRect(right - chip_width, third, chip_width, 16)
        text_left, text_right = left, right
    text_at = QRect(text_left, text_top, max(0, text_right - text_left), text_font.height())
    words = last_words(row) if standing is None else standing_words(standing, now)
    elide = Qt.TextElideMode.ElideRight
    return RowLayout(
        avatar=QRect(LEFT, (density.row - density.avatar) // 2, density.avatar, density.avatar),
        dot=QRect(6, density.row // 2 - 4, 7, 7) if row.unread else None,
        name=name_font.elidedText(row.name, elide, name_at.width()),
        name_at=name_at,
        name_bold=bool(row.unread),
        time=time,
        time_at=time_at,
        text=text_font.elidedText(words, elide, text_at.width()),
        text_at=text_at,
        marks=tuple(placed),
        chip=chip,
        chip_at=chip_at,
        star_at=star_at,
        ring_at=chip_at if standing is not None else None,
        bell_at=bell_at,
        tags=() if density.compact else _tags(tags, placed, left, chip_at),
    )


def _tags(
    tags: Sequence[Tag], marks: list[tuple[str, QRect]], left: int, chip_at: QRect
) -> tuple[tuple[str, int, QRect], ...]:
    """As many tags as there is room for between the marks and the chip."""
    face = metrics(Type.SMALL)
    x = marks[-1][1].right() + 8 if marks else left
    found = []
    for tag in tags:
        name = face.elidedText(tag.name, Qt.TextElideMode.ElideRight, WIDEST_TAG)
        wide = face.horizontalAdvance(name) + 12
        if x + wide > chip_at.left() - 6:
            break
        found.append((name, tag.colour, QRect(x, chip_at.top(), wide, 16)))
        x += wide + 4
    return tuple(found)
