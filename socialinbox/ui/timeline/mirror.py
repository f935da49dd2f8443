"""A message for who reads from right to left: everything on the other side, texts as they run."""

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt

from socialinbox.ui.timeline.parts import NOTE_END, Body, MessageLayout, Picture, Sign, Spot, Words
from socialinbox.ui.words import led


def mirror(at: MessageLayout, width: int) -> MessageLayout:
    """The same layout in a row `width` pixels wide, seen in a mirror; words are not turned."""

    def over(box: QRectF) -> QRectF:
        return QRectF(width - box.left() - box.width(), box.top(), box.width(), box.height())

    def maybe(box: QRectF | None) -> QRectF | None:
        return None if box is None else over(box)

    def words(one: Words) -> Words:
        return replace(
            one,
            text=led(one.text, Qt.LayoutDirection.RightToLeft),
            at=over(one.at),
            right=not one.right and not one.centred,
        )

    def picture(one: Picture) -> Picture:
        return replace(one, at=over(one.at))

    def sign(one: Sign) -> Sign:
        return replace(one, at=over(one.at))

    bubble = maybe(at.bubble)
    by = 0.0
    if bubble is not None and at.bubble is not None:
        by = bubble.left() - at.bubble.left()
        if at.body is Body.NOTE:
            by = bubble.left() + NOTE_END - at.text_at.x()

    def spot(one: Spot) -> Spot:
        return replace(one, at=one.at.translated(by, 0) if one.in_text else over(one.at))

    return replace(
        at,
        bubble=bubble,
        text_at=at.text_at + QPointF(by, 0),
        words=tuple(map(words, at.words)),
        marks=tuple((name, over(box)) for name, box in at.marks),
        pictures=tuple(map(picture, at.pictures)),
        signs=tuple(map(sign, at.signs)),
        spots=tuple(map(spot, at.spots)),
        card=maybe(at.card),
        ring=maybe(at.ring),
        mirrored=True,
    )
