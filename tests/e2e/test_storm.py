"""Three people ask for the opening hours; each gets an answer of the owner's own hand, once."""

from functools import partial

import pytest

from socialinbox.domain.views import Box, ThreadQuery
from socialinbox.sandbox.worldfile import Item, TwitterAccount
from socialinbox.ui.storm.desk import StormDesk
from tests.e2e.conftest import Held, Key, Start, until
from tests.worlds import BEN, small_world

pytestmark = pytest.mark.e2e
ASKED = ("When do you open on Saturday?", "What are your opening hours?", "Open on Sundays?")


def is_at(storms: StormDesk, at: str) -> bool:
    """Whether the bar says so."""
    return storms.bar.words.text().startswith(at)


async def test_a_storm_is_answered_one_by_one_by_keyboard(start: Start) -> None:
    world = small_world()
    for number, text in enumerate(ASKED):
        who = type(BEN)(
            key=f"w{number}",
            name=f"Wanda{'abc'[number]} Ito",
            twitter=TwitterAccount(id=f"15000000000000009{number}", username=f"wanda{number}"),
        )
        world.people.append(who)
        world.items.append(Item(f"q{number}", "twitter", "dm", who.key, f"-{9 - number}m", text))
    async with start(world) as desk:
        storms = desk.window.storms
        while not await desk.app.inbox.answers.storms():
            await desk.app.inbox.sync_now()
        desk.window.sidebar.asked.emit(ThreadQuery(Box.WAITING))
        await until(storms.offer.isVisible, "the offer")
        assert storms.offer.words.text() == "3 people ask about opening hours"
        storms.offer.answer.click()
        desk.press(Key.Key_Return)
        composer = desk.window.page.composer
        sent = []
        for number in range(3):
            at = f"{number + 1} of 3"
            await until(partial(is_at, storms, at), at)
            await until(
                lambda: storms._now is not None
                and composer.customer == storms._now.customer
                and composer.route is not None,
                "the composer",
            )  # fmt: skip
            if number == 0:
                composer.focus_reply()
                desk.type("From 9 to 2.")
            await until(lambda: composer.editor.toPlainText() == "From 9 to 2.", "the words")
            sent.append(composer.customer)
            assert desk.times_in_world("From 9 to 2.") <= number
            composer.editor.setFocus()
            desk.press(Key.Key_Return, Held.ControlModifier)
        await until(lambda: not storms.raging, "the end")
        assert len(set(sent)) == 3
        await until(lambda: desk.times_in_world("From 9 to 2.") == 3, "three answers")
        assert await desk.app.inbox.answers.storms() == []
