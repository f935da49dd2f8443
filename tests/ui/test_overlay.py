"""What is open over the window keeps the keys, wherever on it one has pressed."""

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from socialinbox.ui.overlay import Overlay
from socialinbox.ui.theme.metrics import RADIUS_LARGE
from socialinbox.ui.theme.theme import Scheme, Theme


class Room(QWidget):
    """A window with a field, and a sheet with words and two buttons over it."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.resize(800, 600)
        self.field = QLineEdit(self)
        self.other = QLineEdit(self)
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.other)
        self.over = Overlay(self, "A question")
        self.words = QLabel("Words between the buttons")
        self.first, self.last = QPushButton("First"), QPushButton("Last")
        for part in (self.words, self.first, self.last):
            self.over.inside.addWidget(part)


def opened(qtbot: QtBot) -> Room:
    room = Room()
    qtbot.addWidget(room)
    room.show()
    room.activateWindow()
    room.field.setFocus()
    room.over.open_over()
    room.first.setFocus()
    return room


def type_on(room: Room, key: Qt.Key) -> None:
    """A key goes where the window's keys go."""
    QTest.keyClick(room.focusWidget() or room, key)


def test_a_press_on_words_leaves_the_keys_on_the_sheet(qtbot: QtBot) -> None:
    room = opened(qtbot)
    QTest.mouseClick(room.words, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert room.over.isVisible()
    type_on(room, Qt.Key.Key_A)
    assert room.field.text() == ""
    type_on(room, Qt.Key.Key_Tab)
    assert room.focusWidget() is room.first
    QTest.mouseClick(room.words, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    QTest.keyClick(room.focusWidget() or room, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert room.focusWidget() is room.last
    QTest.mouseClick(room.words, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    type_on(room, Qt.Key.Key_Escape)
    assert not room.over.isVisible()
    assert room.focusWidget() is room.field


def test_opened_anew_after_a_press_it_still_gives_the_focus_back(qtbot: QtBot) -> None:
    room = opened(qtbot)
    QTest.mouseClick(room.words, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    room.over.open_over()
    type_on(room, Qt.Key.Key_Escape)
    assert room.focusWidget() is room.field


@pytest.mark.parametrize("gone", ["hidden", "off", "deleted"])
def test_where_the_part_has_gone_the_keys_go_to_the_one_in_its_place(
    qtbot: QtBot, gone: str
) -> None:
    room = opened(qtbot)
    if gone == "hidden":
        room.field.hide()
    elif gone == "off":
        room.field.setEnabled(False)
    else:
        shiboken6.delete(room.field)
    type_on(room, Qt.Key.Key_Escape)
    assert not room.over.isVisible()
    assert room.focusWidget() is room.other


def test_all_four_corners_of_a_sheet_are_round(qtbot: QtBot, qapp: QApplication) -> None:
    theme = Theme(qapp, Scheme.LIGHT)
    room = opened(qtbot)
    image = room.grab().toImage()
    sheet = room.over.sheet.geometry()
    ground = theme.colour("raised")
    assert image.pixelColor(sheet.topLeft() + QPoint(RADIUS_LARGE, 3)) == ground
    for corner in (sheet.topLeft(), sheet.topRight(), sheet.bottomLeft(), sheet.bottomRight()):
        inwards = QPoint(
            *(
                1 if at < middle else -1
                for at, middle in zip(corner.toTuple(), sheet.center().toTuple(), strict=True)
            )
        )
        assert image.pixelColor(corner + inwards) != ground, corner


def test_a_sheet_that_shrinks_leaves_no_shadow_behind(qtbot: QtBot) -> None:
    room = opened(qtbot)
    painted: list[QRect] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if isinstance(event, QPaintEvent):
                painted.append(event.region().boundingRect())
            return False

    for _ in range(3):
        QApplication.processEvents()
    watch = Watch()
    room.over.installEventFilter(watch)
    before = room.over.sheet.height()
    room.words.hide()
    room.over.fit()
    for _ in range(3):
        QApplication.processEvents()
    assert room.over.sheet.height() < before
    assert room.over.rect() in painted
