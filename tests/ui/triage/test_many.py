"""Choosing several threads and deciding about all of them: keys, mouse, the bar, one way back."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from socialinbox.config.settings.declared import AFTER_DONE
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.views import Box, ThreadQuery
from tests.ui.conftest import Open, Stage, until
from tests.ui.fake_inbox import FakeInbox

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def press(stage: Stage, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    """A key on the list."""
    held = modifiers[0] if modifiers else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(stage.window.threads.view, key, held)


def click(stage: Stage, row: int, modifier: Qt.KeyboardModifier, at: int = 160) -> None:
    """A press on a row of the list."""
    view, model = stage.window.threads.view, stage.window.threads.model
    rect = view.visualRect(model.index(row, 0))
    where = QPoint(rect.left() + at, rect.center().y())
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifier, where)


def picked(stage: Stage) -> list[CustomerId]:
    return sorted(stage.window.triage.picked.ids)


async def test_keys_choose_a_run_and_let_it_go_again(opened: Open) -> None:
    async with opened() as stage:
        ids = stage.window.threads.model.ids
        await stage.open(ids[0])
        press(stage, Qt.Key.Key_J, SHIFT)
        press(stage, Qt.Key.Key_Down, SHIFT)
        assert picked(stage) == sorted(ids[:3])
        press(stage, Qt.Key.Key_K, SHIFT)
        assert picked(stage) == sorted(ids[:2])
        press(stage, Qt.Key.Key_X)
        assert picked(stage) == [ids[0]]
        # Nothing of it was opened, and so nothing of it was read.
        assert stage.window.page.customer == ids[0]
        press(stage, Qt.Key.Key_Escape)
        assert picked(stage) == []
        assert stage.window.threads.view.current == ids[0]


async def test_the_mouse_chooses_as_in_every_list(opened: Open) -> None:
    async with opened() as stage:
        ids = stage.window.threads.model.ids
        await stage.open(ids[0])
        click(stage, 2, SHIFT)
        assert picked(stage) == sorted(ids[:3])
        click(stage, 1, CTRL)
        assert picked(stage) == sorted([ids[0], ids[2]])
        face = stage.window.threads.view._delegate
        assert face is not None
        click(stage, 4, Qt.KeyboardModifier.NoModifier, at=30)
        assert picked(stage) == sorted([ids[0], ids[2], ids[4]])
        click(stage, 3, Qt.KeyboardModifier.NoModifier)
        assert picked(stage) == []
        await until(lambda: stage.window.page.customer == ids[3], "a plain press opens")


async def test_all_of_the_list_is_said_in_words(opened: Open, inbox: FakeInbox) -> None:
    async with opened(first_threads=inbox.first(5)) as stage:
        window = stage.window
        press(stage, Qt.Key.Key_A, CTRL)
        await until(lambda: window.triage.picked.whole, "all")
        assert len(window.triage.picked) == len(inbox.first())
        assert window.threads.bulk.isVisible()
        assert window.threads.bulk.words.text() == f"All {len(inbox.first())} chosen"
        assert "All of this list" in window.threads.bulk.accessibleName()
        press(stage, Qt.Key.Key_X)
        assert not window.triage.picked.whole


async def test_many_are_done_at_once_and_come_back_at_once(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        window = stage.window
        ids = window.threads.model.ids
        inbox.made[ids[1]].saved = True
        await stage.open(ids[0])
        for _ in range(2):
            press(stage, Qt.Key.Key_J, SHIFT)
        before = window.threads.model.ids
        press(stage, Qt.Key.Key_E)
        await until(lambda: all(inbox.made[one].done for one in ids[:3]), "done")
        await until(lambda: window.page.customer == ids[3], "the next that stays")
        await stage.settle()
        assert [what for verb, what in inbox.calls if verb == "done"] == [(ids[:3], True)]
        assert window.toast.words == "3 threads: done."
        assert picked(stage) == []
        assert not window.threads.bulk.isVisible()
        assert window.focusWidget() is window.threads.view
        press(stage, Qt.Key.Key_Z, CTRL)
        await until(lambda: window.threads.model.ids == before, "back")
        assert not any(inbox.made[one].done for one in ids)


@pytest.mark.parametrize(
    ("button", "verb", "on"),
    [
        ("thread.done", "done", True),
        ("thread.save", "save", True),
        ("thread.unread", "read", False),
    ],
)
async def test_the_bar_does_what_the_keys_do(
    opened: Open, inbox: FakeInbox, button: str, verb: str, on: bool
) -> None:
    async with opened() as stage:
        ids = stage.window.threads.model.ids
        await stage.open(ids[0])
        press(stage, Qt.Key.Key_X)
        press(stage, Qt.Key.Key_J, SHIFT)
        bar = stage.window.threads.bulk
        assert all(one.accessibleName() for one in bar.buttons.values())
        bar.buttons[button].click()
        # In either order.
        wanted = [(verb, (which, on)) for which in (ids[:2], ids[1::-1])]
        await until(lambda: any(call in wanted for call in inbox.calls), verb)
        assert sum(call in wanted for call in inbox.calls) == 1


async def test_rows_say_that_they_are_chosen(opened: Open) -> None:
    async with opened() as stage:
        model = stage.window.threads.model
        await stage.open(model.ids[0])
        press(stage, Qt.Key.Key_X)
        spoken = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
        assert str(spoken).startswith("Chosen, ")
        other = model.data(model.index(1, 0), Qt.ItemDataRole.AccessibleTextRole)
        assert not str(other).startswith("Chosen")


async def test_who_leaves_the_list_is_chosen_no_longer(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        ids = stage.window.threads.model.ids
        stage.window.triage.picked.take(ids[:3])
        await inbox.triage.done([ids[1]])
        await until(lambda: picked(stage) == sorted([ids[0], ids[2]]), "two")
        stage.window.sidebar._boxes[Box.DONE].click()
        await until(lambda: picked(stage) == [], "another list")


@pytest.mark.parametrize(("choice", "to"), [("next", 3), ("previous", 1), ("list", None)])
async def test_after_done_the_owner_goes_where_he_wants(
    opened: Open, choice: str, to: int | None
) -> None:
    async with opened() as stage:
        window = stage.window
        ids = window.threads.model.ids
        stage.around.choices.change(AFTER_DONE, choice)
        await stage.open(ids[2])
        press(stage, Qt.Key.Key_E)
        wanted = None if to is None else ids[to]
        await until(lambda: window.page.customer == wanted, "where to")
        await stage.settle()
        assert window.focusWidget() is window.threads.view


async def test_the_last_one_done_leaves_the_keys_with_the_empty_list(
    opened: Open, inbox: FakeInbox
) -> None:
    async with opened() as stage:
        window = stage.window
        for made in inbox.made.values():
            made.saved = False
        window.sidebar.asked.emit(ThreadQuery(Box.SAVED))
        await until(lambda: window.threads.model.query == ThreadQuery(Box.SAVED), "the list")
        first = inbox.first()[0].id
        await inbox.triage.save([first])
        await until(lambda: window.threads.model.ids == (first,), "the one saved")
        await stage.open(first)
        window.threads.view.setFocus()
        press(stage, Qt.Key.Key_S)
        await until(lambda: window.threads.model.ids == (), "none")
        await stage.settle()
        assert window.focusWidget() is window.threads.empty
        QTest.keyClick(window.threads.empty, Qt.Key.Key_Z)
        await until(lambda: window.threads.model.ids == (first,), "back")
        await stage.settle()
        assert window.focusWidget() is window.threads.view


async def test_unread_is_undone(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        quiet = next(one for one in inbox.first() if not one.unread)
        await stage.open(quiet.id)
        press(stage, Qt.Key.Key_U)
        await until(lambda: inbox.unread.get(quiet.id), "unread")
        press(stage, Qt.Key.Key_Z)
        await until(lambda: not inbox.unread.get(quiet.id), "read again")


async def test_letters_choose_nothing_while_typing(opened: Open, qapp: QApplication) -> None:
    async with opened() as stage:
        await stage.open(stage.window.threads.model.ids[0])
        editor = stage.window.page.composer.editor
        stage.window.page.composer.focus_reply()
        QTest.keyClicks(editor, "xeHJ")
        QTest.keyClick(editor, Qt.Key.Key_A, CTRL)
        assert picked(stage) == []
        assert editor.toPlainText() == "xeHJ"
        assert editor.textCursor().selectedText() == "xeHJ"


async def test_a_tag_for_many(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        ids = stage.window.threads.model.ids
        await stage.open(ids[0])
        press(stage, Qt.Key.Key_J, SHIFT)
        press(stage, Qt.Key.Key_T)
        sheet = stage.window.sheets.tag
        await until(sheet.isVisible, "the question")
        QTest.keyClicks(sheet.field, "regular")
        QTest.keyClick(sheet.field, Qt.Key.Key_Return)
        await until(lambda: any(verb == "tag_many" for verb, _ in inbox.calls), "tagged")
        await stage.settle()
        assert all(inbox.story.borne.get(one) for one in ids[:2])
        press(stage, Qt.Key.Key_Z)
        await until(lambda: not any(inbox.story.borne.get(one) for one in ids[:2]), "back")


async def test_what_is_out_of_sight_is_chosen_no_longer(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        window, ids = stage.window, stage.window.threads.model.ids
        await stage.open(ids[0])
        press(stage, Qt.Key.Key_X)
        assert picked(stage) == [ids[0]]
        window.sidebar.search.ask("rotor")
        await until(lambda: window.threads.searching, "the hits")
        assert picked(stage) == []
        assert not window.threads.bulk.isVisible()
        window.finder.leave_search()
        press(stage, Qt.Key.Key_X)
        window.finder.show_to_do()
        await until(lambda: window.threads.doing, "what is to be done")
        assert picked(stage) == []
