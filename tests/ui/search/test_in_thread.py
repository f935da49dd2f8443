"""Search inside a thread: the bar, its hits, its keys, and the focus that comes back."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from socialinbox.domain.ids import CustomerId
from tests.ui.conftest import Open, Stage, until

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
MARA = CustomerId(1)


def press(stage: Stage, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(stage.window.focusWidget() or stage.window, key, modifiers)


async def test_ctrl_f_finds_marks_steps_and_gives_the_focus_back(opened: Open) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        page = stage.window.page
        page.composer.focus_reply()
        editor = stage.window.focusWidget()
        press(stage, Qt.Key.Key_F, CTRL)
        bar = page.finding
        assert bar.is_open
        assert bar.field.hasFocus()
        QTest.keyClicks(bar.field, "rotor")
        await until(lambda: bar.hits, "the hits")
        await stage.settle()
        assert len(bar.hits) > 1
        assert bar.count.text() == f"1 of {len(bar.hits)}"
        assert page.view._delegate.lit == bar.hits[0]
        assert [str(term) for term in page.view.marked] == ["rotor*"]
        press(stage, Qt.Key.Key_Return)
        assert page.view._delegate.lit == bar.hits[1]
        press(stage, Qt.Key.Key_Return, SHIFT)
        assert page.view._delegate.lit == bar.hits[0]
        press(stage, Qt.Key.Key_F3, SHIFT)
        assert bar.count.text() == f"{len(bar.hits)} of {len(bar.hits)}"
        press(stage, Qt.Key.Key_G, CTRL)
        assert bar.count.text() == f"1 of {len(bar.hits)}"
        press(stage, Qt.Key.Key_Escape)
        assert bar.isHidden()
        assert page.view.marked == ()
        assert stage.window.focusWidget() is editor


async def test_nothing_found_is_said_and_another_thread_closes_the_bar(opened: Open) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        bar = stage.window.page.finding
        press(stage, Qt.Key.Key_F, CTRL)
        QTest.keyClicks(bar.field, "unobtainium")
        await until(lambda: bar.count.text() == "Nothing found")
        assert not bar.older.isEnabled()
        other = next(one for one in stage.window.threads.model.ids if one != MARA)
        await stage.open(other)
        assert not bar.is_open


async def test_what_arrives_is_counted(opened: Open) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        bar = stage.window.page.finding
        press(stage, Qt.Key.Key_F, CTRL)
        QTest.keyClicks(bar.field, "rotor")
        await until(lambda: bar.hits, "the hits")
        before = len(bar.hits)
        stage.inbox.arrive(MARA, "one more rotor")
        await until(lambda: len(bar.hits) == before + 1, "the new one")
        await stage.settle()
        assert bar.count.text() == f"2 of {before + 1}"
