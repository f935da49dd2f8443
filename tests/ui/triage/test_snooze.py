"""Snoozing through the window: the sheet, its choices and words, the list, and the way back."""

from datetime import datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from socialinbox.domain.ids import CustomerId
from socialinbox.domain.views import Box, ThreadQuery
from socialinbox.inbox.snoozing import Choice, offered
from socialinbox.ui.threads.layout import chip_for
from socialinbox.ui.triage.snooze_sheet import SnoozeSheet
from tests.ui.conftest import Open, Stage, until
from tests.ui.fake_inbox import FakeInbox
from tests.ui.people import NOW


def moments() -> dict[Choice, datetime]:
    return {one.choice: one.at for one in offered(NOW)}


async def sheet_of(stage: Stage) -> SnoozeSheet:
    """The sheet, opened with its key."""
    QTest.keyClick(stage.window.threads.view, Qt.Key.Key_H)
    sheet = stage.window.sheets.snooze
    await until(sheet.isVisible, "the sheet")
    return sheet


def until_when(inbox: FakeInbox) -> list[object]:
    return [what for verb, what in inbox.calls if verb == "snooze"]


async def test_a_choice_snoozes_goes_on_and_is_undone(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        window = stage.window
        first, second = window.threads.model.ids[:2]
        await stage.open(first)
        sheet = await sheet_of(stage)
        assert sheet.field.hasFocus()
        tomorrow = next(row for row in sheet.rows if row.text() == "Tomorrow")
        assert "Tomorrow" in tomorrow.accessibleName()
        QTest.mouseClick(tomorrow, Qt.MouseButton.LeftButton)
        await until(lambda: inbox.made[first].snoozed_until, "snoozed")
        await until(lambda: window.page.customer == second, "the next thread")
        await stage.settle()
        assert until_when(inbox) == [((first,), moments()[Choice.TOMORROW])]
        assert first not in window.threads.model.ids
        assert "snoozed until tomorrow" in window.toast.words
        QTest.keyClick(window.threads.view, Qt.Key.Key_Z)
        await until(lambda: inbox.made[first].snoozed_until is None, "undone")
        await until(lambda: window.page.customer == first, "the thread again")
        await stage.settle()
        assert first in window.threads.model.ids


async def test_words_are_read_while_typing(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        first = stage.window.threads.model.ids[0]
        await stage.open(first)
        sheet = await sheet_of(stage)
        QTest.keyClicks(sheet.field, "in 3 days")
        # Enter comes before the words are read, and still means them.
        QTest.keyClick(sheet.field, Qt.Key.Key_Return)
        await until(lambda: inbox.made[first].snoozed_until, "snoozed")
        at = inbox.made[first].snoozed_until
        assert at is not None
        assert (at.astimezone().date() - NOW.astimezone().date()).days == 3
        await stage.settle()
        # What was taken last stands first the next time, also as words.
        assert stage.window.triage.last_snooze == "in 3 days"
        sheet = await sheet_of(stage)
        await until(lambda: "in 3 days" in [r.text() for r in sheet.rows[:2]], "the last words")
        QTest.keyClicks(sheet.field, "in 3 days")
        await until(lambda: [r.text() for r in sheet.rows] == ["in 3 days"], "said once")
        QTest.keyClick(sheet.field, Qt.Key.Key_Escape)


async def test_nonsense_takes_nothing(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await stage.open(stage.window.threads.model.ids[0])
        sheet = await sheet_of(stage)
        QTest.keyClicks(sheet.field, "soonish")
        QTest.keyClick(sheet.field, Qt.Key.Key_Return)
        await stage.settle()
        assert sheet.rows == []
        assert sheet.isVisible()
        assert until_when(inbox) == []
        sheet.close_sheet()


async def test_the_arrows_and_letters_find_a_choice(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        first = stage.window.threads.model.ids[0]
        await stage.open(first)
        sheet = await sheet_of(stage)
        QTest.keyClick(sheet.field, Qt.Key.Key_Down)
        await until(sheet.rows[1].hasFocus, "the second choice")
        QTest.keyClick(sheet.rows[1], Qt.Key.Key_Up)
        QTest.keyClick(sheet.rows[0], Qt.Key.Key_Up)
        await until(sheet.field.hasFocus, "the field")
        QTest.keyClick(sheet.field, Qt.Key.Key_Down)
        QTest.keyClick(sheet.rows[1], Qt.Key.Key_N)
        await until(sheet.field.hasFocus, "the field again")
        QTest.keyClicks(sheet.field, "ext w")
        assert sheet.rows[0].text() == "Next week"
        await stage.settle()
        QTest.keyClick(sheet.field, Qt.Key.Key_Return)
        await until(lambda: inbox.made[first].snoozed_until, "snoozed")
        assert inbox.made[first].snoozed_until == moments()[Choice.NEXT_WEEK]


async def test_what_comes_too_late_to_answer_is_said(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        first = stage.window.threads.model.ids[0]
        inbox.made[first].closes_at = NOW + timedelta(hours=5)
        inbox.arrive(first, "are you there?")
        await stage.settle()
        await stage.open(first)
        sheet = await sheet_of(stage)
        assert sheet.rows[0].text() == "An hour before the window closes"
        assert sheet.ends.isVisible()
        late = next(row for row in sheet.rows if row.text() == "Tomorrow")
        assert "ended by then" in late.accessibleName()
        sheet.close_sheet()


async def test_the_list_says_until_when_and_wakes(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        window = stage.window
        first, second = window.threads.model.ids[:2]
        await inbox.triage.snooze([second], NOW + timedelta(days=2))
        await inbox.triage.snooze([first], NOW + timedelta(days=5))
        window.sidebar._boxes[Box.SNOOZED].click()
        await until(lambda: window.threads.model.query == ThreadQuery(Box.SNOOZED), "the list")
        await stage.settle()
        assert list(window.threads.model.ids) == [second, first]
        shown = window.threads.model.data(
            window.threads.model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole
        )
        assert "snoozed until" in str(shown)
        await stage.open(second)
        sheet = await sheet_of(stage)
        assert sheet.rows[-1].text() == "Back to the inbox now"
        sheet.rows[-1].click()
        await until(lambda: inbox.made[second].snoozed_until is None, "back")
        await stage.settle()
        assert list(window.threads.model.ids) == [first]


async def test_what_is_back_says_so_and_stands_on_top(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        last = inbox.first()[-1].id
        inbox.made[last].woke_at = NOW
        inbox.changed(last)
        await until(lambda: stage.window.threads.model.ids[0] == last, "on top")
        row = stage.window.threads.model.known(last)
        assert row is not None
        chip = chip_for(row, NOW)
        assert chip is not None
        assert chip.text == "back from snooze"


async def test_a_message_ends_it(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        first = stage.window.threads.model.ids[0]
        await inbox.triage.snooze([first], NOW + timedelta(days=2))
        await until(lambda: first not in stage.window.threads.model.ids, "away")
        inbox.arrive(CustomerId(first), "one more thing", NOW + timedelta(minutes=1))
        await until(lambda: stage.window.threads.model.ids[0] == first, "back")
