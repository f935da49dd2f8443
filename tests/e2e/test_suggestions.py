"""Who may be the same person is found while the window is open, asked once, and answered."""

import pytest

from socialinbox.domain.ids import CustomerId
from socialinbox.domain.people import Basis
from socialinbox.ui.card.suggestion import SuggestionBox
from tests.e2e.conftest import Desk, Key, Start, until
from tests.worlds import small_world

pytestmark = pytest.mark.e2e

BEN = "Ben Ito"


def box(desk: Desk) -> SuggestionBox:
    (found,) = desk.window.card.findChildren(SuggestionBox)
    return found


async def ask_about_ben(desk: Desk) -> CustomerId:
    """Open Ben's thread on X and wait until the card asks about his other one."""
    await until_met(desk)
    customer = await desk.customer(BEN, "x")
    await desk.open(customer)
    await until(lambda: box(desk).isVisible() and box(desk).tiles, "the card that asks")
    return customer


async def until_met(desk: Desk) -> None:
    await until(lambda: len(desk.window.threads.model.ids) > 3, "all threads")


async def of_ben(desk: Desk) -> int:
    """How many suggestions there are about him."""
    suggested = await desk.app.inbox.people.suggestions()
    return sum(BEN in (one.customer_name, one.other_name) for one in suggested)


async def test_accepted_with_keys_alone(start: Start) -> None:
    async with start(small_world()) as desk:
        customer = await ask_about_ben(desk)
        (asked,) = [
            tile.suggestion for tile in box(desk).tiles if tile.suggestion.other_name == BEN
        ]
        desk.window.threads.view.setFocus()
        desk.press(Key.Key_P)
        assert desk.focus() is box(desk).tiles[0].accept
        desk.press(Key.Key_Space)
        await until(lambda: len({e.network for e in desk.entries}) > 1, "one thread of both")
        card = await desk.app.inbox.card(customer)
        networks = {one.profile.key.network for one in card.identities}
        assert {p.theirs.key.network for p in asked.pairs} < networks
        (made,) = {(one.basis, one.evidence) for one in card.history}
        assert made == (Basis.PUBLIC_PROFILE, asked.evidence)
        assert "one person" in desk.window.toast.words


async def test_never_stays_never(start: Start) -> None:
    async with start(small_world()) as desk:
        await ask_about_ben(desk)
        before = await of_ben(desk)
        box(desk).tiles[0].never.click()
        await until(lambda: "not asked again" in desk.window.toast.words, "the answer is told")
        assert await of_ben(desk) == before - 1
    # The program is started again and reads everything once more.
    async with start(small_world()) as desk:
        await until_met(desk)
        await desk.app.inbox.sync_now()
        assert desk.app.online is not None
        await desk.app.online.suggesting.look()
        assert await of_ben(desk) == before - 1
