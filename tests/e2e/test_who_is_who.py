"""Who is who in the real window: looked at, said, undone at once, and undone days later."""

import pytest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from socialinbox.domain.ids import CustomerId
from socialinbox.domain.message import Direction
from socialinbox.domain.people import Basis
from socialinbox.ui.people.step_row import StepRow
from tests.e2e.conftest import Desk, Held, Key, Start, until
from tests.worlds import small_world

pytestmark = pytest.mark.e2e


def texts(desk: Desk) -> list[str]:
    """The shown thread."""
    return [entry.text for entry in desk.entries]


async def link_by_keyboard(desk: Desk, name: str, evidence: str) -> None:
    """Say that the open customer is the same person as another, as an owner does."""
    desk.window.threads.view.setFocus()
    desk.press(Key.Key_L)
    picker = desk.window.sheets.picker
    await until(picker.isVisible, "the picker")
    desk.type(name)
    desk.press(Key.Key_Return)
    await until(lambda: picker.statement.isVisible() and picker.statement.view.sentence, "a look")
    assert "Now: " in picker.confirm.accessibleDescription()
    assert not picker.confirm.isEnabled(), "X wants the basis to be said"
    assert QApplication.focusWidget() is picker.basis
    desk.press(Key.Key_Down)
    desk.press(Key.Key_Tab)
    desk.type(evidence)
    desk.press(Key.Key_Return)
    await until(picker.isHidden, "the statement")


async def test_a_link_is_looked_at_said_and_undone_at_once(start: Start) -> None:
    async with start(small_world()) as desk:
        ben = await desk.customer("Ben Ito", "x")
        await desk.open(ben)
        alone = texts(desk)
        await link_by_keyboard(desk, "ben", "told me on the phone")
        await until(lambda: len(desk.entries) > len(alone), "one thread of two")
        card = await desk.app.inbox.card(ben)
        (step,) = card.steps
        assert (step.basis, step.evidence) == (Basis.TOLD_ME, "told me on the phone")
        foot = desk.window.card.foot
        await until(foot.isVisible, "the way back at hand")
        assert "Ben Ito" in foot.accessibleName()
        foot.undo.setFocus()
        desk.press(Key.Key_Space)
        await until(lambda: texts(desk) == alone, "two threads again")
        await until(foot.isHidden, "nothing to undo")
        (step,) = (await desk.app.inbox.card(ben)).steps
        assert step.ended_at is not None


async def test_a_message_goes_to_somebody_else_and_back_days_later(start: Start) -> None:
    async with start(small_world()) as desk:
        ana = await desk.customer("Ana Ñandú", "x")
        await desk.open(ana)
        whole = texts(desk)
        desk.window.page.focus_messages()
        desk.press(Key.Key_Home)
        entry = desk.window.page.view.current_entry()
        assert entry is not None
        assert entry.direction is Direction.IN
        desk.press(Key.Key_M)
        await until(lambda: QApplication.activePopupWidget() is not None, "the menu")
        popup = QApplication.activePopupWidget()
        assert isinstance(popup, QMenu)
        action = next(a for a in popup.actions() if a.text() == "Somebody else wrote this…")
        popup.setActiveAction(action)
        desk.press(Key.Key_Return)
        await until(lambda: QApplication.activePopupWidget() is None, "the menu's end")
        sheet = desk.window.sheets.split
        await until(lambda: sheet.which.ticked, "the account's messages")
        # Without a screen nobody gives the focus back to the window when a menu closes.
        desk.window.activateWindow()
        await until(lambda: QApplication.activeWindow() is desk.window, "the focus")
        assert QApplication.focusWidget() is sheet.which.list
        assert len(sheet.which.ticked) == 2, "our answer goes along"
        desk.press(Key.Key_Return)
        await until(lambda: QApplication.focusWidget() is sheet.name, "who wrote them")
        desk.type("Grandpa")
        desk.press(Key.Key_Return)
        await until(lambda: sheet.statement.isVisible() and sheet.statement.view.sentence, "a look")
        assert "Grandpa" in sheet.statement.view.sentence
        desk.press(Key.Key_Down)
        desk.press(Key.Key_Tab)
        desk.type("signs as grandpa")
        desk.press(Key.Key_Return)
        await until(lambda: len(desk.entries) == len(whole) - 2, "what is left")
        rows = await desk.app.inbox.find_customers("grandpa")
        grandpa = CustomerId(rows[0].id)
        await desk.open(grandpa)
        assert len(desk.entries) == 2
        await desk.app.inbox.sync_now()
        assert len(desk.entries) == 2, "later pages do not move it back"

    # The profile is opened again, as on another day on which nothing new has come.
    async with start("empty") as desk:
        await desk.open(ana)
        assert len(desk.entries) == len(whole) - 2
        assert desk.window.card.foot.isHidden()
        desk.window.threads.view.setFocus()
        desk.press(Key.Key_L, Held.ShiftModifier)
        history = desk.window.sheets.history
        await until(history.isVisible, "the history")
        (row,) = history.findChildren(StepRow)
        assert "signs as grandpa" in row.accessibleName()
        undo = row.findChild(QPushButton)
        assert isinstance(undo, QPushButton)
        undo.setFocus()
        desk.press(Key.Key_Space)
        asked = desk.window.sheets.undoing
        await until(asked.confirm.isEnabled, "what would change")
        assert "Grandpa" in asked.view.sentence
        desk.press(Key.Key_Space)
        await until(lambda: texts(desk) == whole, "one thread as it was")
        assert await desk.app.inbox.rows([grandpa]) == {}
