"""While a reply is written the window says what somebody else was told, from the real database."""

import asyncio

import pytest
from PySide6.QtTest import QTest

from socialinbox.domain.ids import CustomerId
from socialinbox.sandbox.worldfile import Item
from tests.e2e.conftest import Desk, Held, Key, Start, until
from tests.e2e.test_the_window import shop

pytestmark = pytest.mark.e2e


async def test_another_price_than_before_is_noticed_and_erasing_ends_it(start: Start) -> None:
    world = shop()
    world.items += [
        Item("pads-asked", "facebook", "dm", "ana", "-40m", "What does a pair of brake pads cost?"),
        Item("pads-told", "facebook", "dm", "owner", "-30m", "Brake pads are $19 a pair.",
             with_="ana"),
    ]  # fmt: skip
    async with start(world) as desk:
        while not await desk.app.inbox.search("pair"):
            await desk.app.inbox.sync_now()
            await asyncio.sleep(0.02)
        ben = await other_than_ana(desk)
        await desk.open(ben)
        composer = desk.window.page.composer
        desk.window.threads.view.setFocus()
        desk.press(Key.Key_R)
        desk.type("The brake pads are $45")
        line = composer.own_words
        await until(lambda: line.told and line.told[0].differs == "$19", "what Ana was told")
        assert line.isVisible()
        desk.press(Key.Key_O, Held.ControlModifier | Held.ShiftModifier)
        QTest.keyClick(line.popup.list, Key.Key_Return)
        assert composer.editor.toPlainText().endswith("Brake pads are $19 a pair.")
        composer.editor.undo()
        ana = line.told[0].customer
        await desk.app.inbox.rights.erase(ana, ours=False)
        await until(lambda: not line.told, "nothing of somebody erased")
        assert desk.times_in_world("$45") == 0


async def other_than_ana(desk: Desk) -> CustomerId:
    """Somebody who can be answered."""
    for row in await desk.app.inbox.find_customers("Ben"):
        if any(route.allowed for route in await desk.app.inbox.routes(row.id)):
            return row.id
    raise AssertionError("nobody called Ben can be answered")
