"""Who is who in the window: looked at first, said, kept at hand, read and taken back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from socialinbox.domain.ids import CustomerId
from socialinbox.domain.message import Direction
from socialinbox.domain.people import Basis
from socialinbox.ui.people.step_row import StepRow
from tests.ui.conftest import Open, Stage, until
from tests.ui.fake_inbox import FakeInbox

ISOLATES = {0x2068: None, 0x2069: None}
MARA, TOMAS, PRIYA = CustomerId(1), CustomerId(2), CustomerId(5)


def press(key: Qt.Key) -> None:
    """Press a key wherever the keys go."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key)


def done(inbox: FakeInbox, verb: str) -> list[object]:
    """With what a verb was called."""
    return [what for name, what in inbox.calls if name == verb]


async def ask_link(stage: Stage, name: str) -> None:
    """Ask whether the open customer is the same person as another."""
    picker = stage.window.sheets.picker
    stage.window.book.do("thread.link")
    QTest.keyClicks(picker.people.field, name)
    await until(lambda: picker.people.list.count() == 1, name)
    press(Qt.Key.Key_Return)
    await until(
        lambda: picker.statement.isVisible() and picker.statement.view.sentence,
        "what would change",
    )


async def test_where_a_network_asks_nothing_is_done_without_a_basis(
    opened: Open, inbox: FakeInbox
) -> None:
    inbox.people.asks = ("X",)
    async with opened() as stage:
        await stage.open(MARA)
        await ask_link(stage, "Tomas")
        picker = stage.window.sheets.picker
        assert "X asks how you know" in picker.statement.asks.text()
        assert not picker.confirm.isEnabled()
        assert QApplication.focusWidget() is picker.basis
        picker.evidence.setFocus()
        press(Qt.Key.Key_Return)
        assert picker.isVisible()
        picker.basis.setFocus()
        press(Qt.Key.Key_Down)
        QTest.keyClicks(picker.evidence, "in the shop")
        picker.evidence.setFocus()
        press(Qt.Key.Key_Return)
        await until(lambda: done(inbox, "link"), "the link")
        assert done(inbox, "link") == [(MARA, TOMAS, Basis.TOLD_ME, "in the shop")]


async def test_a_screen_reader_hears_what_would_change(opened: Open) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        await ask_link(stage, "Tomas")
        picker = stage.window.sheets.picker
        said = picker.confirm.accessibleDescription()
        assert said.startswith("Now: ")
        assert "Facebook 1 message" in said
        assert picker.statement.view.accessibleDescription() == said
        assert picker.confirm.accessibleName() == "They are the same person"


async def test_what_was_said_stays_at_hand_while_the_window_is_open(
    opened: Open, inbox: FakeInbox
) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        foot = stage.window.card.foot
        assert foot.isHidden()
        for name in ("Tomas", "Priya"):
            await ask_link(stage, name)
            stage.window.sheets.picker.confirm.click()
            await stage.settle()
        assert foot.isVisible()
        assert "Priya Nair" in foot.accessibleName()
        assert "1 more" in foot._said.text()
        await stage.open(CustomerId(4))
        stage.window.toast.hide()
        foot.undo.click()
        await until(lambda: "Tomas Okafor" in foot.accessibleName(), "the one before")
        await until(lambda: PRIYA in stage.window.threads.model.ids, "the thread")
        foot.close_it.click()
        assert foot.isHidden()
        assert len(inbox.people.steps) == 2
        assert inbox.people.steps[1].ended_at is None


async def test_undo_by_key_puts_it_away_too(opened: Open) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        await ask_link(stage, "Tomas")
        stage.window.sheets.picker.confirm.click()
        await stage.settle()
        assert stage.window.card.foot.isVisible()
        assert stage.window.book.do("undo")
        await until(stage.window.card.foot.isHidden, "nothing left to undo")
        await until(lambda: TOMAS in stage.window.threads.model.ids, "his thread again")


async def test_the_history_is_read_and_any_step_taken_back(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await inbox.people.link(MARA, TOMAS, Basis.TOLD_ME, "in the shop")
        await inbox.people.link(MARA, PRIYA, Basis.MY_GUESS, "")
        await stage.settle()
        await stage.open(MARA)
        assert stage.window.book.do("thread.history")
        sheet = stage.window.sheets.history
        rows = sheet.findChildren(StepRow)
        assert [row.step.other for row in rows] == [PRIYA, TOMAS]
        told = rows[1].accessibleName().translate(ISOLATES)
        for words in ("The same person: Tomas Okafor", "they told me", "you", "in the shop"):
            assert words in told
        undo = rows[1].findChild(QPushButton)
        assert isinstance(undo, QPushButton)
        undo.click()
        asked = stage.window.sheets.undoing
        await until(asked.confirm.isEnabled, "what would change")
        assert sheet.isHidden()
        assert QApplication.focusWidget() is asked.confirm
        QTest.keyClicks(asked.why, "two people")
        asked.confirm.click()
        await until(lambda: done(inbox, "undo") == [(2 - 1, "two people")], "the undo")
        await stage.settle()
        assert TOMAS in stage.window.threads.model.ids
        stage.window.reading.people.show_history()
        row = sheet.findChildren(StepRow)[-1]
        assert "two people" in row.accessibleName()
        assert row.findChild(QPushButton) is None


async def test_an_identity_is_taken_out_to_a_new_customer(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        card = stage.window.card.shown
        assert card is not None
        taken = card.identities[-1]
        stage.window.reading.people.ask_take_out(taken)
        sheet = stage.window.sheets.split
        await until(sheet.somebody_new.isVisible, "whose it is")
        assert QApplication.focusWidget() is sheet.somebody_new
        assert sheet.name.isHidden()
        press(Qt.Key.Key_Space)
        await until(sheet.statement.confirm.isEnabled, "what would change")
        assert QApplication.focusWidget() is sheet.statement.confirm
        press(Qt.Key.Key_Space)
        await until(lambda: done(inbox, "split"), "the split")
        assert done(inbox, "split") == [(MARA, (taken.id,), None, Basis.MY_GUESS, "")]


async def test_single_messages_go_to_somebody_else_by_keyboard(
    opened: Open, inbox: FakeInbox
) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        page = stage.window.page
        entry = next(
            e for e in page.model.entries if e.direction is Direction.IN and e.place == "messenger"
        )
        menu = page.view.menu_for(entry)
        words = [action.text() for action in menu.actions()]
        assert "Somebody else wrote this…" in words
        next(a for a in menu.actions() if a.text() == "Somebody else wrote this…").trigger()
        menu.deleteLater()
        sheet = stage.window.sheets.split
        await until(lambda: sheet.which.list.count() > 1, "the account's messages")
        before = sheet.which.ticked
        assert before == (entry.id,)
        assert QApplication.focusWidget() is sheet.which.list
        press(Qt.Key.Key_Down)
        press(Qt.Key.Key_Space)
        both = sheet.which.ticked
        assert set(before) < set(both)
        press(Qt.Key.Key_Return)
        await until(lambda: QApplication.focusWidget() is sheet.name, "who wrote them")
        press(Qt.Key.Key_Return)
        assert sheet.statement.isHidden(), "they must be called something"
        QTest.keyClicks(sheet.name, "Ben")
        press(Qt.Key.Key_Return)
        await until(sheet.statement.confirm.isEnabled, "what would change")
        press(Qt.Key.Key_Space)
        await until(lambda: done(inbox, "file"), "the statement")
        assert done(inbox, "file") == [(both, None, Basis.MY_GUESS, "", "Ben")]
        await stage.settle()
        assert stage.window.card.foot.isVisible()


async def test_a_note_and_a_whole_account_can_not_be_filed(opened: Open) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        view = stage.window.page.view
        note = next(e for e in stage.window.page.model.entries if e.place == "note")
        menu: QMenu = view.menu_for(note)
        assert "Somebody else wrote this…" not in [action.text() for action in menu.actions()]
        menu.deleteLater()
        entry = next(
            e
            for e in stage.window.page.model.entries
            if e.direction is Direction.IN and e.place == "youtube"
        )
        stage.window.reading.people.ask_whose(entry)
        which = stage.window.sheets.split.which
        await until(lambda: which.list.count() > 0, "the account's messages")
        assert not which.go_on.isEnabled(), "it is all there is of this account"


async def test_the_card_tells_basis_and_evidence_of_each_identity(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        rows = stage.window.card.identities.rows
        card = stage.window.card.shown
        assert card is not None
        assert len(rows) == len(card.identities) > 1
        second = rows[1].accessibleName()
        assert "they told me, said by you on" in second
        assert "Mara Kessler" in second
        rows[1].more.click()
        await until(lambda: QApplication.activePopupWidget() is not None, "the menu")
        popup = QApplication.activePopupWidget()
        assert isinstance(popup, QMenu)
        out = next(a for a in popup.actions() if a.text() == "Somebody else…")
        assert out.isEnabled()
        popup.close()
        await stage.open(TOMAS)
        (alone,) = stage.window.card.identities.rows
        assert "Tomas Okafor" in alone.accessibleName()
