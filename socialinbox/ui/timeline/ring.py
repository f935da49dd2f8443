"""The small ring beside a message: how much of the time for which it may be kept is left."""

from datetime import datetime

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from socialinbox.domain.keeping import ThreadKeeping
from socialinbox.domain.views import Entry
from socialinbox.networks.contract import Place
from socialinbox.ui.theme.theme import Theme
from socialinbox.ui.words import clock, listed, short_date, spoken_stretch, tr

SIDE = 12
"""Of the square around the ring, in pixels."""
GAP = 7
"""Between the bubble and the ring."""
SOON = 1 / 8
"""From this share of the time on the ring is drawn in the colour of a warning."""
TURN = 16 * 360
"""A whole turn as Qt counts it."""


def ring_at(box: QRectF, out: bool) -> QRectF:
    """Where the ring stands beside a bubble or a picture: at its foot, or halfway of one line."""
    y = box.center().y() - SIDE / 2 if box.height() < 3 * SIDE else box.bottom() - SIDE - 6
    x = box.left() - GAP - SIDE if out else box.right() + GAP
    return QRectF(x, y, SIDE, SIDE)


def share_left(entry: Entry, now: datetime) -> float | None:
    """How much of its time is left, 1 to 0; None where it has none."""
    if entry.expires_at is None or entry.refreshed_at is None:
        return None
    whole = entry.expires_at - entry.refreshed_at
    if not whole:
        return 0.0
    return min(1.0, max(0.0, (entry.expires_at - now) / whole))


def paint_ring(painter: QPainter, theme: Theme, at: QRectF, share: float) -> None:
    """Draw it; it empties like a clock that runs."""
    box = at.adjusted(1, 1, -1, -1)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour("line"), 2))
    painter.drawEllipse(box)
    pen = QPen(theme.colour("warn" if share <= SOON else "text_3"), 2)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawArc(box, TURN // 4, round(share * TURN))


def ring_words(entry: Entry, place: Place | None, now: datetime) -> str:
    """What the ring says, for the mouse; empty where there is none."""
    if entry.expires_at is None:
        return ""
    said = tr(
        "{network} lets this be kept until {time}, for another {left}. While you are online it is "
        "fetched anew before that."
    )
    return said.format(
        network=_network(place),
        time=moment_words(entry.expires_at, now),
        left=spoken_stretch(entry.expires_at - now),
    )


def spoken_ring(entry: Entry, now: datetime) -> str | None:
    """The same for a screen reader, in the middle of its sentence."""
    if entry.expires_at is None:
        return None
    return tr("kept until {time}").format(time=moment_words(entry.expires_at, now))


def expired_words(entry: Entry, place: Place | None, now: datetime) -> str | None:
    """What is said in place of words that were kept as long as allowed."""
    if entry.expired_at is None:
        return None
    said = tr("Kept as long as {network} allows, until {day}. It may still stand there.")
    return said.format(network=_network(place), day=short_date(entry.expired_at, now))


def thread_words(kept: ThreadKeeping, now: datetime) -> str | None:
    """Until when a thread is complete, for its heading; None where nothing ever goes."""
    time = moment_words(kept.until, now) if kept.until is not None else None
    if not kept.expired:
        return tr("all kept until {time}").format(time=time) if time else None
    gone = tr("%n message(s) no longer kept", kept.expired)
    return listed([gone, tr("the others until {time}").format(time=time)]) if time else gone


def moment_words(moment: datetime, now: datetime) -> str:
    """24 Nov 09:41."""
    return f"{short_date(moment, now)} {clock(moment)}"


def _network(place: Place | None) -> str:
    return place.label if place is not None else tr("the network")
