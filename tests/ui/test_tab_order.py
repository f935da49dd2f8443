"""Tab goes as the window is read, whenever a part was made, and from where a part has gone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from socialinbox.ui.keys_place import place_kept
from socialinbox.ui.parts import clear
from socialinbox.ui.tab_order import go_on, stops


class Window(QWidget):
    """Two panes beside each other; the rows of the first come and go."""

    def __init__(self) -> None:
        super().__init__()
        self.panes = QSplitter(self)
        QVBoxLayout(self).addWidget(self.panes)
        self.rows = QWidget()
        self.column = QVBoxLayout(self.rows)
        below = QWidget()
        whole = QVBoxLayout(below)
        self.last = QPushButton("last")
        self.foot = QHBoxLayout()
        whole.addWidget(self.rows)
        whole.addLayout(self.foot)
        whole.addWidget(self.last)
        self.beside = QPushButton("beside")
        # The second pane is there first.
        self.panes.addWidget(self.beside)
        self.panes.insertWidget(0, below)

    def focusNextPrevChild(self, forward: bool) -> bool:
        return go_on(self, forward=forward)

    def show_rows(self, *names: str) -> None:
        with place_kept(self.rows):
            clear(self.column)
            for name in names:
                row = QPushButton(name)
                self.column.addWidget(row)
                row.show()

    @property
    def here(self) -> str:
        button = self.focusWidget()
        assert isinstance(button, QPushButton)
        return button.text()

    def go(self, name: str) -> None:
        next(one for one in self.findChildren(QPushButton) if one.text() == name).setFocus()

    def press(self, key: Qt.Key) -> str:
        QTest.keyClick(self.focusWidget() or self, key)
        return self.here


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    made = Window()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    return made


def names(window: Window) -> list[str]:
    return [one.text() for one in stops(window) if isinstance(one, QPushButton)]


def test_what_was_made_last_is_come_to_where_it_stands(window: Window) -> None:
    window.show_rows("one", "two")
    assert names(window) == ["one", "two", "last", "beside"]
    window.go("one")
    assert [window.press(Qt.Key.Key_Tab) for _ in range(4)] == ["two", "last", "beside", "one"]
    back = [window.press(Qt.Key.Key_Backtab) for _ in range(4)]
    assert back == ["beside", "last", "two", "one"]


def test_a_line_and_a_grid_are_read_the_way_the_language_runs(window: Window) -> None:
    grid = QGridLayout()
    for name, row, column in (("d", 1, 1), ("c", 1, 0), ("b", 0, 1), ("a", 0, 0)):
        grid.addWidget(QPushButton(name), row, column)
    window.foot.addLayout(grid)
    window.foot.addWidget(QPushButton("e"))
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window.foot.activate()
    for one in window.findChildren(QPushButton):
        one.show()
    assert names(window) == ["a", "b", "c", "d", "e", "last", "beside"]


def test_what_lies_free_is_read_by_its_place(window: Window) -> None:
    page = QWidget(window.rows)
    for name, x in (("left", 0), ("right", 40)):
        free = QPushButton(name, page)
        free.move(x, 0)
    window.column.addWidget(page)
    page.show()
    assert names(window)[:2] == ["left", "right"]
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert names(window)[:2] == ["right", "left"]


def test_what_is_off_hidden_or_no_stop_is_passed_over(window: Window) -> None:
    window.show_rows("one", "off", "hidden", "mouse only")
    off, hidden, mouse = window.rows.findChildren(QPushButton)[-3:]
    off.setEnabled(False)
    hidden.hide()
    mouse.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    assert names(window) == ["one", "last", "beside"]
    mouse.setFocus()
    assert window.press(Qt.Key.Key_Tab) == "last", "from where it was pressed"
    mouse.setFocus()
    assert window.press(Qt.Key.Key_Backtab) == "one"


def test_the_keys_of_what_goes_out_of_sight_go_to_what_comes_next(window: Window) -> None:
    window.show_rows("one", "two", "three")
    window.go("two")
    window.rows.findChildren(QPushButton)[-2].hide()
    assert window.here == "three"
    window.rows.hide()
    assert window.here == "last"


def test_rows_made_anew_keep_the_place_of_the_keys(window: Window) -> None:
    window.show_rows("one", "two", "three")
    window.go("two")
    window.show_rows("one", "three")
    assert window.here == "three"
    window.show_rows("one")
    assert window.here == "one"
    window.show_rows()
    assert window.here == "last", "what comes after them"
    window.show_rows("one")
    assert window.here == "last", "who was elsewhere stays there"


def test_what_is_come_to_is_scrolled_into_sight(window: Window) -> None:
    area, body = QScrollArea(), QWidget()
    column = QVBoxLayout(body)
    for n in range(30):
        column.addWidget(QPushButton(f"far {n}"))
    area.setWidget(body)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    window.panes.addWidget(area)
    area.show()
    bar = area.verticalScrollBar()
    bar.setValue(bar.maximum())
    window.go("beside")
    assert window.press(Qt.Key.Key_Tab) == "far 0"
    assert bar.value() < bar.maximum()
    here = window.focusWidget()
    assert here is not None
    assert not here.visibleRegion().isEmpty()


def test_where_nothing_takes_keys_they_stay(qtbot: QtBot) -> None:
    empty = QWidget()
    qtbot.addWidget(empty)
    empty.show()
    assert not go_on(empty, forward=True)
