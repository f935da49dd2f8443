"""Every exhibit, in all looks and three widths: nothing fails, leaves its place or is cut off."""

from collections.abc import Iterator
from itertools import combinations, product

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QPushButton,
    QStyleOptionViewItem,
    QWidget,
)

from socialinbox.ui.gallery import odd
from socialinbox.ui.gallery.every import EXHIBITS
from socialinbox.ui.gallery.exhibit import Exhibit, surroundings
from socialinbox.ui.gallery.pictures import TALLEST, hang
from socialinbox.ui.run import application
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import COMPACT, ROOMY
from socialinbox.ui.theme.theme import Scheme, Theme
from socialinbox.ui.threads.delegate import ThreadsDelegate
from socialinbox.ui.timeline.delegate import TimelineDelegate

AROUND = 24
"""Pixels around a row in which nothing may be painted."""
KEY = QColor("#00ff7f")
WIDER = (0, 140, 480)
"""Pixels more than an exhibit's least width."""
ROW_TALLEST = 400
"""Pixels of a row whose words are cut to a line."""


@pytest.fixture
def around(qapp: QApplication) -> Iterator[Surroundings]:
    application()
    theme = Theme(qapp, Scheme.LIGHT)
    yield surroundings(theme)
    theme.want(Scheme.LIGHT)
    theme.deleteLater()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_what_is_pressed_in_an_exhibit_does_nothing(around: Surroundings) -> None:
    done: list[str] = []

    async def work() -> None:
        done.append("work")

    for start in (around.tasks.spawn, around.tasks.see_through):
        assert start(work(), "work") is None
    assert not done


@pytest.mark.parametrize("exhibit", EXHIBITS, ids=lambda exhibit: exhibit.name)
def test_an_exhibit_in_all_looks(
    qapp: QApplication, around: Surroundings, exhibit: Exhibit
) -> None:
    for scheme, direction in product((Scheme.LIGHT, Scheme.DARK), Qt.LayoutDirection):
        if direction is Qt.LayoutDirection.LayoutDirectionAuto:
            continue
        around.theme.want(scheme)
        qapp.setLayoutDirection(direction)
        for more in WIDER if scheme is Scheme.LIGHT else WIDER[:1]:
            width = exhibit.narrowest + more
            frame, part = hang(exhibit, around, width)
            try:
                assert part.width() == width
                assert 0 < part.height() <= TALLEST
                picture = frame.grab()
                assert picture.width() >= width
                _buttons_show_their_words(part)
                _parts_stay_within(part)
                if isinstance(part, QAbstractItemView) and not more:
                    _rows_stay_in_their_place(part, width)
            finally:
                frame.close()
                frame.deleteLater()
                # What is still there is given every look that follows.
                QCoreApplication.sendPostedEvents(frame, QEvent.Type.DeferredDelete)


def _buttons_show_their_words(part: QWidget) -> None:
    for button in part.findChildren(QPushButton):
        if button.isVisible() and button.text():
            needed = button.fontMetrics().horizontalAdvance(button.text())
            assert button.width() >= min(needed, button.sizeHint().width()), button.text()


def _parts_stay_within(part: QWidget) -> None:
    """No part stands beyond the sides of what holds it."""
    if isinstance(part, QAbstractItemView):
        return
    for child in part.findChildren(QWidget):
        holder = child.parentWidget()
        if not child.isVisible() or child.isWindow() or holder is None:
            continue
        at = child.geometry()
        assert at.left() >= 0, (child, at)
        assert at.right() <= holder.width(), (child, at, holder.width())


def _rows_stay_in_their_place(view: QAbstractItemView, width: int) -> None:
    """Each row paints on its own ground alone."""
    model = view.model()
    delegate = view.itemDelegate()
    for number in range(model.rowCount()):
        index = model.index(number, 0)
        option = QStyleOptionViewItem()
        option.initFrom(view)
        option.widget = view
        size: QSize = delegate.sizeHint(option, index)
        lead = delegate.lead if isinstance(delegate, TimelineDelegate) and number == 0 else 0
        high = size.height()
        if not isinstance(delegate, TimelineDelegate):
            assert 0 < high <= ROW_TALLEST
        image = QImage(width + 2 * AROUND, high + 2 * AROUND, QImage.Format.Format_RGB32)
        image.fill(KEY)
        option.rect = QRect(AROUND, AROUND, width, high)
        painter = QPainter(image)
        delegate.paint(painter, option, index)
        painter.end()
        inside = QRect(AROUND, AROUND, width, high)
        assert _untouched(image, inside), (type(delegate).__name__, number)
        if isinstance(delegate, TimelineDelegate):
            _message_fits(delegate, index, width, high - lead)


def _untouched(image: QImage, inside: QRect) -> bool:
    """Whether all around a rectangle has the colour it was filled with."""
    ground = QImage(image.size(), QImage.Format.Format_RGB32)
    ground.fill(KEY)
    painter = QPainter(ground)
    painter.drawImage(inside, image, inside)
    painter.end()
    return ground == image


def _message_fits(delegate: TimelineDelegate, index: object, width: int, high: int) -> None:
    found = delegate.at(index)  # type: ignore[arg-type]
    assert found is not None
    row = QRectF(-0.5, -0.5, width + 1, high + 1)
    boxes = [box for box in (found.bubble, found.card) if box is not None]
    boxes += [picture.at for picture in found.pictures]
    boxes += [sign.at for sign in found.signs] + [at for _, at in found.marks]
    for box in boxes:
        assert row.contains(box), box
    for one, other in combinations([b for b in (found.bubble, found.card) if b], 2):
        assert not one.intersects(other)
    if found.bubble is not None:
        beside = [w for w in found.words if not found.bubble.contains(w.at)]
        assert not any(words.at.intersects(found.bubble) for words in beside)


def test_the_parts_of_a_row_stand_apart(qapp: QApplication, around: Surroundings) -> None:
    view = QWidget()
    delegate = ThreadsDelegate(around, view)
    for density, direction in product((ROOMY, COMPACT), list(Qt.LayoutDirection)[:2]):
        around.theme.set_density(density)
        view.setLayoutDirection(direction)
        for row in odd.threads():
            for width in (260, 360, 620):
                at = delegate.layout_of(row, width)
                boxes = [at.avatar, at.name_at, at.time_at, at.text_at]
                boxes += [box for box in (at.dot, at.star_at, at.bell_at) if box is not None]
                boxes += [box for _, box in at.marks] + [box for _, _, box in at.tags]
                boxes += [at.chip_at] if at.chip is not None else []
                whole = QRect(0, 0, width, delegate.row_height)
                there = [box for box in boxes if box.isValid()]
                for box in there:
                    assert whole.contains(box), (row.name[:20], width, box)
                for one, other in combinations(there, 2):
                    assert not one.intersects(other), (row.name[:20], width, one, other)
    around.theme.set_density(ROOMY)
    view.deleteLater()
