"""Where the parts of a message stand, worked out without a window and kept until it changes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPixmap, QTextCharFormat, QTextLayout

from socialinbox.domain.delivery import DeliveryState
from socialinbox.domain.message import Attachment, AttachmentKind, Direction, MessageKind
from socialinbox.domain.story import note_kind
from socialinbox.domain.views import Entry
from socialinbox.ui.theme.metrics import ROOMY, Space
from socialinbox.ui.theme.type import Type, em, font, metrics
from socialinbox.ui.timeline.context import context
from socialinbox.ui.timeline.leaving import Leaving
from socialinbox.ui.timeline.notes import ICONS, heading
from socialinbox.ui.timeline.parts import (
    NOTE_END,
    NOTE_START,
    Act,
    Body,
    MessageLayout,
    Picture,
    Sign,
    Spot,
    Words,
)
from socialinbox.ui.timeline.pictures import LOOKED_AT
from socialinbox.ui.timeline.ring import ring_at
from socialinbox.ui.timeline.rows import Frame, attachment_words, shown_text
from socialinbox.ui.typesetting import boxes_of, formatted, lines_of, set_text
from socialinbox.ui.words import said, tr

MARGIN = Space.L
SHARE = 0.78
"""The widest a bubble gets, of the width there is."""
PAD_X, PAD_Y = Space.M, Space.S
PICTURE_W, PICTURE_H = 280, 200
TILE_H = 40
FOOT_SIGN = 12
"""Side of the signs in the small print."""
TILE_ICONS = {
    AttachmentKind.IMAGE: "picture",
    AttachmentKind.STICKER: "smile",
    AttachmentKind.LINK: "link",
}


@dataclass(frozen=True, slots=True)
class Colours:
    """The few colours that are laid into the text itself."""

    text: QTextCharFormat
    link: QTextCharFormat


Pictures = Callable[[str], QPixmap | None]


class _Column:
    """Grows a row downwards."""

    def __init__(
        self, entry: Entry, frame: Frame, width: int, pictures: Pictures, gap: int
    ) -> None:
        self.entry, self.frame, self.find = entry, frame, pictures
        self.left = float(MARGIN)
        self.width = float(max(120, width - 2 * MARGIN))
        self.top = 2.0 if frame.follows else float(gap)
        self.words: list[Words] = []
        self.marks: list[tuple[str, QRectF]] = []
        self.pictures: list[Picture] = []
        self.spots: list[Spot] = []
        self.signs: list[Sign] = []
        self.card: QRectF | None = None

    def day(self) -> None:
        """The line over a new day."""
        if self.frame.day is None:
            return
        line = metrics(Type.SMALL_STRONG).height()
        self.top += 8
        at = QRectF(self.left, self.top, self.width, line)
        self.words.append(Words(self.frame.day, at, Type.SMALL_STRONG, "text_3", centred=True))
        self.top += line + 8

    def context(self) -> None:
        """What the message is about, and where."""
        if self.frame.context is None:
            return
        self.top += 2
        found = context(self.entry, self.frame, (self.left, self.top, self.width), self.find)
        self.words += found.words
        self.marks += found.marks
        self.pictures += found.pictures
        self.signs += found.signs
        self.card = found.card
        if found.spot is not None:
            self.spots.append(found.spot)
        self.top += found.height + 4

    def attachments(self, out: bool) -> None:
        """Pictures and tiles, one under another, on the message's side."""
        for number, attachment in enumerate(self.entry.attachments):
            picture = self._picture(attachment)
            size = _picture_size(picture, self.width) if picture is not None else None
            words = attachment_words(attachment)
            if size is None:
                wide = metrics(Type.SECOND).horizontalAdvance(words) + 52
                size = (min(self.width * SHARE, max(160.0, float(wide))), float(TILE_H))
            x = self.left + self.width - size[0] if out else self.left
            at = QRectF(x, self.top, *size)
            play = attachment.kind in (AttachmentKind.VIDEO, AttachmentKind.AUDIO)
            self.pictures.append(
                Picture(at, picture, TILE_ICONS.get(attachment.kind, "clip"), words, play)
            )
            if picture is not None and attachment.kind in LOOKED_AT:
                self.spots.append(Spot(at, Act.LOOK, number=number))
            elif attachment.kind is AttachmentKind.LINK and attachment.url:
                self.spots.append(Spot(at, Act.OPEN, attachment.url))
            elif attachment.url:
                self.spots.append(Spot(at, Act.FILE, number=number))
            self.top += size[1] + 3

    def _picture(self, attachment: Attachment) -> QPixmap | None:
        for url in (attachment.preview_url, attachment.url):
            if url and (picture := self.find(url)) is not None:
                return picture
        return None

    def meta(self, out: bool) -> None:
        """The small print; of a reply that failed or must wait the reason, and what can be done."""
        if self.frame.meta is None:
            return
        delivery = self.entry.delivery
        refused = delivery is not None and delivery.state is DeliveryState.REFUSED
        unsure = delivery is not None and delivery.state is DeliveryState.UNSURE
        # One that waits only so that it can be taken back has no reason.
        held = delivery is not None and delivery.state is DeliveryState.QUEUED and delivery.reason
        role = "bad" if refused else "warn" if unsure or held else "text_3"
        line = float(metrics(Type.SMALL).height())
        self.top += 2
        self._foot(self.frame.meta, role, out)
        if delivery is not None and (refused or unsure or held) and delivery.reason:
            for text in lines_of(said(delivery.reason), font(Type.SMALL), self.width * SHARE):
                where = QRectF(self.left, self.top, self.width, line)
                self.words.append(Words(text, where, Type.SMALL, role, right=out))
                self.top += line
        if self.frame.leaving is not None:
            self._actions(out, _LEAVING[self.frame.leaving])
        elif refused or unsure:
            acts = [Act.RETRY, Act.EDIT] if refused else [Act.RETRY]
            self._actions(out, [*acts, Act.OPEN] if self.frame.there else acts)

    def _foot(self, words: str, role: str, out: bool) -> None:
        """The mark, a globe or a lock where the words don't say it, and the words."""
        face, side = metrics(Type.SMALL), em(FOOT_SIGN)
        line = float(face.height())
        sign = self.frame.sign
        before = (side + Space.XS) * ((self.frame.mark is not None) + (sign is not None))
        x = self.left + PAD_X
        if out:
            x = self.left + self.width - PAD_X - before - face.horizontalAdvance(words)
        middle = self.top + (line - side) / 2
        if self.frame.mark is not None:
            self.marks.append((self.frame.mark, QRectF(x, middle, side, side)))
            x += side + Space.XS
        if sign is not None:
            self.signs.append(Sign(sign, QRectF(x, middle, side, side)))
            x += side + Space.XS
        at = QRectF(x, self.top, self.left + self.width - x, line)
        if out:
            at.setRight(self.left + self.width - PAD_X)
        self.words.append(Words(words, at, Type.SMALL, role, right=out))
        self.top += line

    def _actions(self, out: bool, acts: Sequence[Act]) -> None:
        face = metrics(Type.SECOND_STRONG)
        self.top += 3
        labels = [(self._act_words(act), act) for act in acts]
        widths = [face.horizontalAdvance(text) + 4.0 for text, _ in labels]
        total = sum(widths) + 14 * (len(labels) - 1) - 4
        x = self.left + self.width - total if out else self.left
        for (text, act), wide in zip(labels, widths, strict=True):
            at = QRectF(x, self.top, wide, face.height())
            self.words.append(Words(text, at, Type.SECOND_STRONG, "accent"))
            self.spots.append(Spot(at, act, self.frame.there if act is Act.OPEN else None))
            x += wide + 14
        self.top += face.height()

    def _act_words(self, act: Act) -> str:
        undo = self.frame.leaving is Leaving.COUNTING
        return {
            Act.RETRY: tr("Send again"),
            Act.EDIT: tr("Undo") if undo else tr("Take back", note="a reply before it leaves"),
            Act.OPEN: tr("Look there"),
            Act.NOW: tr("Send now"),
            Act.WHEN: tr("Another time…"),
        }[act]


_LEAVING = {
    Leaving.COUNTING: (Act.EDIT, Act.NOW),
    Leaving.PUT_OFF: (Act.EDIT, Act.WHEN, Act.NOW),
    Leaving.STOPPED: (Act.EDIT, Act.WHEN, Act.NOW),
}


def _picture_size(picture: QPixmap, width: float) -> tuple[float, float] | None:
    if picture.isNull():
        return None
    size = picture.deviceIndependentSize()
    scale = min(1.0, PICTURE_W / size.width(), PICTURE_H / size.height(), width / size.width())
    return (size.width() * scale, size.height() * scale)


def lay_out(
    entry: Entry,
    frame: Frame,
    width: int,
    colours: Colours,
    tombstone: str,
    pictures: Pictures,
    gap: int = ROOMY.gap,
) -> MessageLayout:
    """Everything of a message in a row `width` pixels wide, `gap` pixels below the last group."""
    column = _Column(entry, frame, width, pictures, gap)
    column.day()
    column.context()
    out = entry.direction is Direction.OUT
    gone = (entry.deleted_at or entry.expired_at) is not None and not entry.text
    if entry.kind is MessageKind.NOTE:
        return _note(column, colours)
    if gone:
        return _tombstone(column, tombstone, colours, out)
    column.attachments(out)
    bubble = text = None
    text_at = QPointF()
    if entry.text:
        words, spans = shown_text(entry)
        formats = [formatted(s.start, s.length, colours.link) for s in spans]
        room = column.width * SHARE - 2 * PAD_X
        text, natural, height = set_text(words, font(Type.BODY), room, formats)
        wide = min(room, natural + 1) + 2 * PAD_X
        x = column.left + column.width - wide if out else column.left
        bubble = QRectF(x, column.top, wide, height + 2 * PAD_Y)
        text_at = QPointF(x + PAD_X, column.top + PAD_Y)
        for span in spans:
            if span.url:
                boxes = boxes_of(text, span.start, span.length)
                column.spots += [_link(b.translated(text_at), span.url) for b in boxes]
        column.top += bubble.height()
    column.meta(out)
    return _finish(column, Body.OUT if out else Body.IN, bubble, text, text_at)


def _note(column: _Column, colours: Colours) -> MessageLayout:
    column.top += Space.FINE
    words, spans = shown_text(column.entry)
    formats = [formatted(s.start, s.length, colours.link) for s in spans]
    begin, left, full = column.top, NOTE_START, column.width
    room = full - left - NOTE_END
    text, _, height = set_text(words, font(Type.SECOND), room, formats)
    line = float(metrics(Type.SMALL).height())
    at = QRectF(column.left + left, begin + Space.S, room, line)
    column.words.append(Words(heading(column.entry), at, Type.SMALL_STRONG, "note_text"))
    text_at = QPointF(column.left + left, begin + Space.S + Space.FINE + line)
    column.top = begin + 2 * Space.S + Space.FINE + line + (height if words else 0.0)
    if column.entry.attachments:
        # On the paper, below the words.
        column.left, column.width = column.left + left, room
        column.top -= Space.FINE
        column.attachments(out=False)
        column.left, column.width = column.left - left, full
        column.top += Space.S
    box = QRectF(column.left, begin, full, column.top - begin)
    column.top += Space.FINE
    found = _finish(column, Body.NOTE, box, text if words else None, text_at)
    return replace(found, icon=ICONS[note_kind(column.entry.facts)])


def _tombstone(column: _Column, words: str, colours: Colours, out: bool) -> MessageLayout:
    room = column.width * SHARE - 2 * PAD_X
    tail = ""
    if column.entry.url:
        tail = tr("Open there")
    full = f"{words} {tail}" if tail else words
    start = len(words) + 1
    formats = [formatted(start, len(tail), colours.link)] if tail else []
    text, natural, height = set_text(full, font(Type.SECOND), room, formats)
    wide = min(room, natural + 1) + 2 * PAD_X
    x = column.left + column.width - wide if out else column.left
    box = QRectF(x, column.top, wide, height + Space.S)
    text_at = QPointF(x + PAD_X, column.top + Space.XS)
    if tail and column.entry.url:
        spots = boxes_of(text, start, len(tail))
        column.spots += [_link(b.translated(text_at), column.entry.url) for b in spots]
    column.top += box.height()
    column.meta(out)
    return _finish(column, Body.TOMBSTONE, box, text, text_at)


def _finish(
    column: _Column, body: Body, box: QRectF | None, text: QTextLayout | None, at: QPointF
) -> MessageLayout:
    return MessageLayout(
        height=round(column.top),
        body=body,
        outlined=column.frame.unseen and body in (Body.IN, Body.OUT),
        bubble=box,
        text=text,
        text_at=at,
        words=tuple(column.words),
        marks=tuple(column.marks),
        pictures=tuple(column.pictures),
        spots=tuple(column.spots),
        ring=_ring(column, body, box),
        card=column.card,
        signs=tuple(column.signs),
        follows=column.frame.follows,
        followed=column.frame.followed,
    )


def _link(at: QRectF, url: str) -> Spot:
    return Spot(at, Act.OPEN, url, in_text=True)


def _ring(column: _Column, body: Body, box: QRectF | None) -> QRectF | None:
    if column.entry.expires_at is None or body not in (Body.IN, Body.OUT):
        return None
    beside = box or next((p.at for p in column.pictures if p.at.height() >= TILE_H), None)
    return None if beside is None else ring_at(beside, body is Body.OUT)
