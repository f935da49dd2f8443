"""A customer and an account are given quiet hours of their own, by keyboard, and back."""

from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from socialinbox.config.quiet_hours import NEVER, QuietHours
from socialinbox.config.settings.declared import QUIET_DAYS, QUIET_HOURS, QUIET_WHOLE
from socialinbox.config.settings.kinds import Hours
from socialinbox.config.whose_hours import Because, Held, in_words
from socialinbox.domain.ids import AccountId, CustomerId
from socialinbox.ui.quiet_hours.form import OwnHoursForm
from socialinbox.ui.settings.controls import SeveralControl, SpanControl
from socialinbox.ui.settings.page import LinkRow
from tests.ui.conftest import Open, Stage, until
from tests.ui.fake_inbox import FakeInbox
from tests.ui.people import NOW

MARA, TOMAS = CustomerId(1), CustomerId(2)
EVERY_DAY = QUIET_DAYS.default
Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def press(
    stage: Stage, key: Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    focus = stage.window.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, held)


async def test_a_customer_is_given_hours_by_keyboard_and_they_are_undone(
    opened: Open, inbox: FakeInbox
) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        stage.window.threads.view.setFocus()
        press(stage, Key.Key_Q)
        sheet = stage.window.sheets.own_hours
        await until(sheet.isVisible, "the sheet")
        assert sheet.whose.currentText().strip("\u2068\u2069") == "Mara Kessler"
        form = sheet.form
        assert form.usual.hasFocus()
        assert form.state.text() == "It is not quiet now."
        press(stage, Key.Key_Down)
        await until(lambda: inbox.telling.hours == {MARA: NEVER}, "never quiet")
        press(stage, Key.Key_Down)
        suggested = QuietHours(QUIET_HOURS.suggested)
        await until(lambda: inbox.telling.hours == {MARA: suggested}, "those that are suggested")
        assert form.own.isChecked()
        assert isinstance(form.whole, SeveralControl)
        form.whole.boxes["sun"].click()
        wanted = QuietHours(QUIET_HOURS.suggested, whole=frozenset({"sun"}))
        await until(lambda: inbox.telling.hours == {MARA: wanted}, "with Sundays")
        whole = form.whole.boxes["sun"]
        await until(lambda: stage.window.toast.undo.isVisible(), "the way back")
        press(stage, Key.Key_Z, CTRL)
        await until(lambda: inbox.telling.hours == {MARA: suggested}, "undone over the sheet")
        await until(lambda: not whole.isChecked(), "what is shown")
        whole.click()
        await until(lambda: inbox.telling.hours == {MARA: wanted}, "with Sundays again")
        press(stage, Key.Key_Escape)
        assert not sheet.isVisible()
        part = stage.window.reading.stories._part
        assert part is not None
        await until(part.hours.isVisible, "its mark on the card")
        stage.window.verbs.undo_last()
        await until(lambda: inbox.telling.hours == {MARA: suggested}, "one step back")
        stage.window.verbs.undo_last()
        await until(lambda: inbox.telling.hours == {MARA: NEVER}, "another")
        stage.window.verbs.undo_last()
        await until(lambda: not inbox.telling.hours, "and the first")
        await until(lambda: not part.hours.isVisible(), "no mark any more")


async def test_all_who_have_some_and_all_accounts_are_in_one_list(
    opened: Open, inbox: FakeInbox
) -> None:
    await inbox.telling.set_hours(TOMAS, NEVER)
    async with opened() as stage:
        assert stage.window.book.do("window.quiet-hours")
        sheet = stage.window.sheets.own_hours
        await until(sheet.isVisible, "the sheet")
        assert sheet.whose.hasFocus()
        names = [sheet.whose.itemText(at).strip("\u2068\u2069") for at in range(5)]
        assert names[0] == "Tomas Okafor"
        assert len(set(names)) == 5, "each can be told from the others"
        assert sheet.form.never.isChecked()
        sheet.whose.setCurrentIndex(2)
        sheet.whose.activated.emit(2)
        await until(lambda: sheet.form.usual.isChecked(), "an account that has none")
        sheet.form.never.click()
        await until(lambda: inbox.telling.account_hours == {AccountId(2): NEVER}, "it has some")
        stage.window.verbs.undo_last()
        await until(lambda: not inbox.telling.account_hours, "undone")


async def test_the_settings_lead_to_it(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        stage.window.doors.settings.show()
        page = stage.window.doors.settings.page
        rows = [row for row in page.sections[-1].rows if isinstance(row, LinkRow)]
        next(row.button for row in rows if row.link.words.startswith("Quiet hours")).click()
        await until(stage.window.sheets.own_hours.isVisible, "the sheet")


async def test_on_the_page_of_an_account_with_the_sentence_whose_hours_hold(
    opened: Open, inbox: FakeInbox
) -> None:
    async with opened() as stage:
        stage.around.choices.change(QUIET_WHOLE, EVERY_DAY)
        stage.window.doors.open_account(2)
        told = stage.window.doors.accounts.page.account_page.told
        await until(lambda: "the hours in the settings" in told.hours.state.text(), "the general")
        told.hours.never.click()
        await until(lambda: inbox.telling.account_hours == {AccountId(2): NEVER}, "never quiet")
        await until(lambda: told.hours.state.text() == "It is not quiet now.", "what holds")
        told.hours.own.click()
        assert isinstance(told.hours.hours, SpanControl)
        whole = told.hours.whole
        assert isinstance(whole, SeveralControl)
        for box in whole.boxes.values():
            box.click()
        await until(
            lambda: "because of this account’s hours" in told.hours.state.text(), "its own hours"
        )
        told.box.setFocus()
        press(stage, Key.Key_Space)
        await until(lambda: told.hours.isHidden(), "who tells nothing has no hours")
        await until(lambda: "nothing of" in stage.window.toast.words, "the way back")
        press(stage, Key.Key_Z, CTRL)
        await until(lambda: not told.hours.isHidden(), "and has them again")
        assert told.box.isChecked()
        own = inbox.telling.account_hours
        press(stage, Key.Key_Z, CTRL)
        await until(lambda: inbox.telling.account_hours != own, "one step further back")
        await until(
            lambda: not whole.boxes["sun"].isChecked(),
            "as the page shows",
        )
        told.hours.usual.click()
        await until(lambda: not inbox.telling.account_hours, "as in the settings")


async def test_whoever_takes_the_last_hours_off_goes_on_choosing(opened: Open) -> None:
    async with opened() as stage:
        form = OwnHoursForm(stage.around)
        chosen: list[QuietHours | None] = []
        form.chosen.connect(chosen.append)
        form.show_hours(QuietHours(Hours(time(20), time(8))), None)
        assert form.own.isChecked()
        assert isinstance(form.hours, SpanControl)
        form.hours.toggle.click()
        assert chosen == [NEVER]
        form.show_hours(chosen[-1], None)
        assert form.own.isChecked(), "the days are still to be chosen"
        form.own.click()
        assert chosen[-1] == QuietHours(QUIET_HOURS.suggested)
        form.show_hours(None, None)
        assert form.usual.isChecked()
        form.deleteLater()


@pytest.mark.parametrize(
    ("because", "words"),
    [
        (Because.PAUSE, "because you have paused notifications"),
        (Because.CUSTOMER, "because of this customer’s hours"),
        (Because.ACCOUNT, "because of this account’s hours"),
        (Because.GENERAL, "because of the hours in the settings"),
    ],
)
def test_the_sentence_says_whose_hours_hold(because: Because, words: str) -> None:
    sentence = in_words(Held(NOW.replace(hour=18), because))
    assert sentence == f"Quiet until 20 November 2026 18:45 UTC, {words}."
