"""Where the parts of a row of the list stand, worked out without a window."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from PySide6.QtCore import QRect, Qt

from socialinbox.domain.delivery import DeliveryState
from socialinbox.domain.saved import SavedThread
from socialinbox.domain.story import Tag
from socialinbox.domain.views import Box, ThreadRow
from socialinbox.ui.theme.metrics import CHIP, MARK, Density, Space
from socialinbox.ui.theme.type import Type, em, metrics
from socialinbox.ui.words import (
    last_words,
    one_line,
    standing_words,
    stretch,
    tr,
    when,
    when_due,
)

LEFT = Space.XL
RIGHT = Space.L
GAP = Space.M
SIGN = 12
"""Side of the star and the bell."""
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
    mirrored: bool = False
    """Whether it is read from right to left."""


def chip_for(row: ThreadRow, now: datetime, box: Box = Box.INBOX) -> Chip | None:
    """The one thing worth saying about a thread besides its words; None mostly.

    In a list that is ordered by a time it is that time.
    """
    if box is Box.SNOOZED and row.snoozed_until is not None:
        return Chip(when_due(row.snoozed_until, now), ChipKind.QUIET, "moon")
    if box in (Box.CLOSING, Box.WAITING):
        return _time_chip(row, now, box)
    if row.last_delivery is DeliveryState.REFUSED:
        return Chip(tr("not sent"), ChipKind.BAD, "warning")
    if row.last_delivery is DeliveryState.UNSURE:
        return Chip(tr("perhaps sent"), ChipKind.WARN)
    if row.due_at is not None and row.due_at <= now:
        return Chip(tr("to do"), ChipKind.BAD, "flag")
    if row.last_delivery is DeliveryState.QUEUED:
        # Perhaps for days: its owner may have put it off.
        return Chip(tr("waiting to be sent"), ChipKind.QUIET, "clock")
    if row.last_delivery is DeliveryState.SENDING:
        return Chip(tr("sending"), ChipKind.QUIET, "clock")
    if row.snoozed_until is not None:
        return Chip(when_due(row.snoozed_until, now), ChipKind.QUIET, "moon")
    if row.done:
        return None
    closing = _time_chip(row, now, Box.CLOSING)
    if closing is not None and closing.kind is ChipKind.WARN:
        return closing
    if row.woke_at is not None and row.woke_at >= row.last_at:
        return Chip(tr("back from snooze"), ChipKind.WARN, "moon")
    if row.waiting_since is not None:
        return _time_chip(row, now, Box.WAITING)
    if row.last_delivery is DeliveryState.CONFIRMED:
        return Chip(tr("confirmed"), ChipKind.QUIET, "check")
    return None


def _time_chip(row: ThreadRow, now: datetime, box: Box) -> Chip | None:
    """How long its customer has waited, or how long the answer is possible."""
    if row.waiting_since is None:
        return None
    if box is Box.WAITING:
        waited = now - row.waiting_since
        if waited < timedelta(minutes=1):
            return None
        return Chip(tr("waiting {time}").format(time=stretch(waited)), ChipKind.QUIET)
    left = row.window_closes_at - now if row.window_closes_at else timedelta(0)
    if left <= timedelta(0):
        return None
    kind = ChipKind.WARN if left <= CLOSING_SOON else ChipKind.QUIET
    return Chip(tr("{time} left").format(time=stretch(left)), kind, "ring")


def lay_out(
    row: ThreadRow,
    marks: list[str],
    width: int,
    density: Density,
    now: datetime,
    standing: SavedThread | None = None,
    tags: Sequence[Tag] = (),
    box: Box = Box.INBOX,
) -> RowLayout:
    """Everything of a row that is `width` pixels wide.

    `standing`: how the thread stands, in the list of saved ones; its words take the place of the
    thread's last words, its ring that of the chip.
    """
    name_font = metrics(Type.STRONG if row.unread else Type.BODY_MEDIUM)
    text_font, small = metrics(Type.BODY), metrics(Type.SECOND)
    tall, face, chip_tall = map(em, (density.row, density.avatar, CHIP))
    line = name_font.height()
    # One block of lines in the middle of the row: two, or three where there is room.
    lines = line + 1 + text_font.height() + (0 if density.compact else 3 + chip_tall)
    top = (tall - lines) // 2
    left = em(LEFT) + face + em(GAP)
    right = width - RIGHT

    time = when(row.top_at, now)
    time_width = small.horizontalAdvance(time)
    time_at = QRect(right - time_width, top, time_width, line)
    star_at, bell_at, before = _signs(row, time_at)
    name_at = QRect(left, top, max(0, before - Space.S - left), line)

    chip = chip_for(row, now, box) if standing is None else None
    room = QRect(left, top + line + 1, right - left, text_font.height())
    chip_width = _chip_width(chip) if standing is None else chip_tall
    placed, chip_at, text_at = _below(marks, room, chip_width, compact=density.compact)
    words = last_words(row) if standing is None else standing_words(standing, now)
    dot = em(Space.S)
    elide = Qt.TextElideMode.ElideRight
    return RowLayout(
        avatar=QRect(em(LEFT), (tall - face) // 2, face, face),
        dot=QRect((em(LEFT) - dot) // 2, (tall - dot) // 2, dot, dot) if row.unread else None,
        name=name_font.elidedText(one_line(row.name) or tr("Unknown"), elide, name_at.width()),
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


def _signs(row: ThreadRow, time_at: QRect) -> tuple[QRect | None, QRect | None, int]:
    """Where the star and the bell stand before the time, and where what stands there begins."""
    side, before = em(SIGN), time_at.left()
    top = time_at.top() + (time_at.height() - side) // 2
    star_at = bell_at = None
    if row.saved:
        star_at = QRect(before - side - Space.XS, top, side, side)
        before = star_at.left()
    if row.followed:
        bell_at = QRect(before - side - Space.XS, top, side, side)
        before = bell_at.left()
    return star_at, bell_at, before


def _chip_width(chip: Chip | None) -> int:
    if chip is None:
        return 0
    face = metrics(Type.SMALL if chip.kind is ChipKind.QUIET else Type.SMALL_STRONG)
    sign = em(SIGN + Space.FINE) if chip.icon else 0
    return face.horizontalAdvance(chip.text) + 2 * em(Space.S) + sign


def _below(
    marks: list[str], room: QRect, chip_width: int, *, compact: bool
) -> tuple[list[tuple[str, QRect]], QRect, QRect]:
    """Where marks, chip and words stand under the name, where the words have the line `room`.

    Compact they share it; else marks and chip have a line of their own below.
    """
    side, chip_tall = em(MARK), em(CHIP)
    chip_left = room.left() + room.width() - chip_width
    if compact:
        shown, step = marks[:4], side + 4
        line = room.top() + (room.height() - chip_tall) // 2
        mark_top = room.top() + (room.height() - side) // 2
        words_left = room.left() + len(shown) * step + (2 if shown else 0)
        wide = max(0, chip_left - 6 - words_left)
        words_at = QRect(words_left, room.top(), wide, room.height())
    else:
        step = side + 5
        shown = marks[: max(1, (chip_left - 6 - room.left()) // step)]
        line = room.top() + room.height() + 3
        mark_top = line + (chip_tall - side) // 2
        words_at = QRect(room.left(), room.top(), max(0, room.width()), room.height())
    placed = [
        (mark, QRect(room.left() + i * step, mark_top, side, side)) for i, mark in enumerate(shown)
    ]
    return placed, QRect(chip_left, line, chip_width, chip_tall), words_at


def _tags(
    tags: Sequence[Tag], marks: list[tuple[str, QRect]], left: int, chip_at: QRect
) -> tuple[tuple[str, int, QRect], ...]:
    """As many tags as there is room for between the marks and the chip."""
    face = metrics(Type.SMALL)
    x = marks[-1][1].right() + 8 if marks else left
    found = []
    for tag in tags:
        name = face.elidedText(tag.name, Qt.TextElideMode.ElideRight, em(WIDEST_TAG))
        wide = face.horizontalAdvance(name) + em(Space.M)
        if x + wide > chip_at.left() - 6:
            break
        found.append((name, tag.colour, QRect(x, chip_at.top(), wide, chip_at.height())))
        x += wide + 4
    return tuple(found)


def mirror(at: RowLayout, width: int) -> RowLayout:
    """The same row for who reads from right to left."""

    def over(box: QRect) -> QRect:
        return QRect(width - box.left() - box.width(), box.top(), box.width(), box.height())

    def maybe(box: QRect | None) -> QRect | None:
        return None if box is None else over(box)

    return replace(
        at,
        avatar=over(at.avatar),
        dot=maybe(at.dot),
        name_at=over(at.name_at),
        time_at=over(at.time_at),
        text_at=over(at.text_at),
        marks=tuple((name, over(box)) for name, box in at.marks),
        chip_at=over(at.chip_at),
        star_at=maybe(at.star_at),
        ring_at=maybe(at.ring_at),
        bell_at=maybe(at.bell_at),
        tags=tuple((name, colour, over(box)) for name, colour, box in at.tags),
        mirrored=True,
    )
