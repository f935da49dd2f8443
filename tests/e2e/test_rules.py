"""A rule written in the real window acts on what arrives, and its deed is taken back."""

import pytest
from PySide6.QtWidgets import QPushButton

from socialinbox.sandbox.worldfile import Item
from socialinbox.storage.tags import tags_of
from socialinbox.ui.card.did import Did
from tests.e2e.conftest import Desk, Held, Key, Start, until
from tests.e2e.test_the_window import shop

pytestmark = pytest.mark.e2e


async def write_rule(desk: Desk) -> None:
    """By keys alone: a question, a tag, saved."""
    desk.press(Key.Key_R, Held.ControlModifier | Held.ShiftModifier)
    form = desk.window.doors.own_rules.page.form
    await until(lambda: desk.focus() is form.name, "the empty rule")
    desk.type("Broken spokes")
    form.asks.setFocus()
    desk.type("spoke -price")
    form.deeds.tag_name.setFocus()
    desk.type("workshop")
    form.save.setFocus()
    desk.press(Key.Key_Space)
    await until(lambda: desk.window.doors.own_rules.page.list.count() == 1, "the rule")
    desk.press(Key.Key_Escape)


async def test_what_arrives_is_tagged_and_the_tag_taken_back(start: Start) -> None:
    async with start(shop()) as desk:
        ben = await desk.customer("Ben Ito", "x")
        await write_rule(desk)
        for key, text in (("r1", "a spoke broke"), ("r2", "price of a spoke?")):
            desk.sandbox.world.add(
                Item(key, "twitter", "mention", "ben", "-1m", f"@testcycles {text}")
            )
        desk.press(Key.Key_F5)
        await until(lambda: desk.app.database.read(tags_of, ben), "the tag on the one that fits")
        (run,) = await desk.app.inbox.own_rules.runs()
        assert (run.rule_name, run.customer) == ("Broken spokes", ben)
        await desk.open(ben)
        (did,) = desk.window.card.findChildren(Did)
        await until(did.isVisible, "what rules did, on the card")
        (undo,) = did.findChildren(QPushButton)
        undo.setFocus()
        desk.press(Key.Key_Space)

        async def untagged() -> bool:
            return not await desk.app.database.read(tags_of, ben)

        await until(untagged, "no tag any more")
