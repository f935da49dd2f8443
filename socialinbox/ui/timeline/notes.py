"""How a note looks: a sheet of paper across the thread with its corner turned down, no bubble."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from socialinbox.domain.story import NoteKind, note_kind
from socialinbox.domain.views import Entry
from socialinbox.ui.theme.metrics import ICON, Space
from socialinbox.ui.theme.theme import Theme
from socialinbox.ui.words import clock, tr

FOLD = 12.0
"""Side of the corner that is turned down, in pixels."""
SPINE = 4.0
"""Width of the bar down the left side, in pixels."""
ICONS = {
    NoteKind.NOTE: "note",
    NoteKind.CALL: "phone",
    NoteKind.VISIT: "door",
    NoteKind.EMAIL: "mail",
}


def heading(entry: Entry) -> str:
    """Call, only you see it · 14:02."""
    words = {
        NoteKind.NOTE: tr("Note, only you see it"),
        NoteKind.CALL: tr("Call, only you see it"),
        NoteKind.VISIT: tr("Visit, only you see it"),
        NoteKind.EMAIL: tr("E-mail, only you see it"),
    }[note_kind(entry.facts)]
    return f"{words} · {clock(entry.sent_at)}"


def spoken(entry: Entry) -> str:
    """What a note is, for a screen reader."""
    return {
        NoteKind.NOTE: tr("Your note"),
        NoteKind.CALL: tr("Your note of a call"),
        NoteKind.VISIT: tr("Your note of a visit"),
        NoteKind.EMAIL: tr("Your note of an e-mail"),
    }[note_kind(entry.facts)]


def _sheet(box: QRectF) -> QPainterPath:
    path = QPainterPath(box.topLeft())
    path.lineTo(box.right() - FOLD, box.top())
    path.lineTo(box.right(), box.top() + FOLD)
    path.lineTo(box.bottomRight())
    path.lineTo(box.bottomLeft())
    path.closeSubpath()
    return path


def paint_paper(
    painter: QPainter,
    theme: Theme,
    box: QRectF,
    icon: str,
    dpr: float,
    ring: bool,
    mirrored: bool = False,
) -> None:
    """The sheet, its turned corner, the bar and the icon of its kind."""
    painter.save()
    if mirrored:
        painter.translate(box.left() + box.right(), 0)
        painter.scale(-1, 1)
    inner = box.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setPen(QPen(theme.colour("accent"), 2) if ring else QPen(theme.colour("note_line"), 1))
    painter.setBrush(theme.colour("note"))
    painter.drawPath(_sheet(inner.adjusted(0.5, 0.5, -0.5, -0.5) if ring else inner))
    painter.setPen(QPen(theme.colour("note_line"), 1))
    painter.setBrush(theme.colour("note_line"))
    corner = QPainterPath(QPointF(inner.right() - FOLD, inner.top()))
    corner.lineTo(inner.right() - FOLD, inner.top() + FOLD)
    corner.lineTo(inner.right(), inner.top() + FOLD)
    corner.closeSubpath()
    painter.drawPath(corner)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("note_text"))
    if not ring:
        painter.drawRect(QRectF(box.left(), box.top(), SPINE, box.height()))
    painter.restore()
    pixmap = theme.icon(icon, "note_text", ICON, dpr)
    x = box.right() - Space.M - ICON if mirrored else box.left() + Space.M
    painter.drawPixmap(QPointF(x, box.top() + Space.S), pixmap)
