"""What has no room in a low window gives way, then scrolls; nothing lies on its neighbour."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from socialinbox.ui.fitting import FEW_LINES, LEAST, Fitting, Giving
from socialinbox.ui.overlay import EDGE, Overlay
from tests.ui.conftest import Open, until
from tests.ui.crowded import crowded

LIST = 300


def _sheet(height: int) -> tuple[QWidget, Overlay, QListWidget, list[QWidget]]:
    """A sheet with a list that wants much, and fields that can't be lower than they are."""
    window = QWidget()
    window.resize(640, height)
    sheet = Overlay(window, "Sheet")
    names = QListWidget(sheet.sheet)
    names.addItems([f"Name {number}" for number in range(40)])
    fields: list[QWidget] = [QLineEdit(sheet.sheet) for _ in range(5)]
    button = QPushButton("Save", sheet.sheet)
    sheet.inside.addWidget(Giving(names, sheet.sheet, LIST))
    for field in fields:
        sheet.inside.addWidget(field)
    sheet.inside.addWidget(button)
    window.show()
    sheet.open_over()
    _settle()
    return window, sheet, names, [*fields, button]


def _settle() -> None:
    """What is added to a layout is shown with one event, and has its room with the next."""
    for _ in range(3):
        QApplication.processEvents()


def _height_of(part: QWidget) -> int:
    return part.geometry().height()


def test_a_sheet_with_room_is_whole(qapp: QApplication) -> None:
    window, sheet, names, _ = _sheet(900)
    assert _height_of(names) == LIST
    assert sheet.scrolled.verticalScrollBar().maximum() == 0
    assert list(crowded(window)) == []


def test_a_list_gives_way_before_anything_is_scrolled(qapp: QApplication) -> None:
    window, sheet, names, _ = _sheet(500)
    assert FEW_LINES < _height_of(names) < LIST
    assert sheet.scrolled.verticalScrollBar().maximum() == 0
    assert sheet.sheet.geometry().bottom() < window.height() - EDGE
    assert list(crowded(window)) == []


def test_a_low_sheet_is_scrolled_to_what_tab_comes_to(qapp: QApplication) -> None:
    window, sheet, names, parts = _sheet(240)
    assert _height_of(names) == FEW_LINES
    assert sheet.scrolled.verticalScrollBar().maximum() > 0
    assert list(crowded(window)) == []
    window.activateWindow()
    parts[0].setFocus()
    for _ in parts[1:]:
        sheet.focusNextPrevChild(True)
    port = sheet.scrolled.viewport()
    button = parts[-1]
    corner = button.mapTo(port, button.rect().bottomLeft())
    assert sheet.scrolled.verticalScrollBar().value() > 0
    assert port.rect().contains(corner)


def test_what_grows_is_scrolled_further(qapp: QApplication) -> None:
    within = QWidget()
    within.resize(300, 120)
    area = Fitting(within)
    column = QVBoxLayout(area.body)
    field = QLineEdit(area.body)
    column.addWidget(field)
    area.setGeometry(within.rect())
    within.show()
    assert area.minimumSizeHint().height() == min(LEAST, area.body.minimumSizeHint().height())
    assert area.verticalScrollBar().maximum() == 0
    for _ in range(5):
        column.addWidget(QLineEdit(area.body))
    _settle()
    assert area.verticalScrollBar().maximum() > 0
    assert area.sizeHint().height() > within.height()
    assert list(crowded(within)) == []


def test_crowded_tells_of_parts_on_each_other_and_cut_off(qapp: QApplication) -> None:
    within = QWidget()
    column = QVBoxLayout(within)
    first, second = QPushButton("One"), QPushButton("Two")
    column.addWidget(first)
    column.addWidget(second)
    within.resize(200, 200)
    within.show()
    _settle()
    assert list(crowded(within)) == []
    second.setGeometry(first.geometry().translated(0, 8))
    assert any("lies on" in one for one in crowded(within))
    second.move(180, 0)
    first.move(0, 190)
    assert sum("cut off" in one for one in crowded(within)) == 2


async def test_the_line_that_is_written_stays_in_sight_in_a_low_window(opened: Open) -> None:
    async with opened() as stage:
        stage.window.resize(640, 400)
        await stage.open(1)
        composer = stage.window.page.composer
        composer.focus_reply()
        for line in range(8):
            QTest.keyClicks(composer.editor, f"Line {line}")
            QTest.keyClick(composer.editor, Qt.Key.Key_Return)

        def in_sight() -> bool:
            caret = composer.editor.cursorRect()
            area = composer.scrolled
            at = composer.editor.viewport().mapTo(area.viewport(), caret.center())
            return area.viewport().rect().contains(at) and bool(area.verticalScrollBar().value())

        await until(in_sight, "the caret")
        await until(lambda: not list(crowded(composer)), "a place for each part")
        assert composer.done_button.isVisible()
