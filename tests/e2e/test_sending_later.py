"""Undo after Send, closing meanwhile, and sending later, through the real window and networks."""

import pytest

from socialinbox.domain.delivery import DeliveryState
from socialinbox.domain.ids import DeliveryId
from tests.e2e.conftest import Desk, Held, Key, Start, until
from tests.worlds import small_world

pytestmark = pytest.mark.e2e
CTRL = Held.ControlModifier
TEXT = "We open at nine."


async def write(desk: Desk, text: str = TEXT) -> None:
    """Open Ben's thread on YouTube and type a reply."""
    await desk.open(await desk.customer("Ben Ito", "youtube"))
    desk.window.page.composer.focus_reply()
    desk.type(text)


def mark_of(desk: Desk, text: str = TEXT) -> DeliveryId | None:
    """The reply's delivery, once it stands in the thread."""
    return next((e.delivery.id for e in desk.entries if e.text == text and e.delivery), None)


async def test_undo_brings_the_words_back_and_nothing_left(start: Start) -> None:
    async with start(small_world(), undo_send="30") as desk:
        await write(desk)
        desk.press(Key.Key_Return, CTRL)
        await until(lambda: mark_of(desk), "the reply in the thread")
        assert "leaves in" in desk.spoken()[-1]
        composer = desk.window.page.composer
        assert composer.editor.toPlainText() == ""
        desk.press(Key.Key_Z, CTRL)
        await until(lambda: composer.editor.toPlainText() == TEXT, "the words")
        await until(lambda: mark_of(desk) is None, "the thread without it")
        assert desk.times_in_world(TEXT) == 0
        desk.press(Key.Key_Return, CTRL)
        await until(lambda: mark_of(desk), "the reply in the thread again")
    # Closing the window lets it go, and waits for it.
    assert desk.times_in_world(TEXT) == 1


async def test_put_off_it_leaves_at_its_moment(start: Start) -> None:
    async with start(small_world()) as desk:
        await write(desk)
        desk.press(Key.Key_L, CTRL | Held.ShiftModifier)
        sheet = desk.window.sheets.when
        await until(sheet.isVisible, "the sheet")
        desk.type("in 2 hours")
        desk.press(Key.Key_Return)
        await until(lambda: mark_of(desk), "the reply in the thread")
        (waits,) = await desk.app.inbox.later.scheduled()
        assert waits.text == TEXT
        assert "leaves today" in desk.spoken()[-1] or "leaves tomorrow" in desk.spoken()[-1]
        assert desk.times_in_world(TEXT) == 0
        entry = desk.entries[-1]
        desk.window.page.view.now_pressed.emit(entry)
        await until(lambda: desk.times_in_world(TEXT) == 1, "the reply at its network")
        await until(
            lambda: any(
                e.delivery is not None and e.delivery.state is DeliveryState.CONFIRMED
                for e in desk.entries
                if e.text.endswith(TEXT)
            ),
            "the confirmation",
        )
        assert desk.times_in_world(TEXT) == 1
