"""The profile's folder can't be written for a while: it is said, nothing is lost, all goes on."""

import pytest

from socialinbox.config.settings.declared import UNDO_SEND
from socialinbox.domain.errors import OwnerCanAct
from socialinbox.domain.views import Box, ThreadQuery
from tests.e2e.conftest import Key, Start, until
from tests.read_only import read_only
from tests.worlds import small_world

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.usefixtures("nothing_waits_on_the_window_thread"),
]


async def test_while_the_window_is_open(start: Start) -> None:
    async with start(small_world()) as desk:
        window, choices = desk.window, desk.window._around.choices
        customer = await desk.customer("Ana Ñandú", "messenger")
        await desk.open(customer)
        before = choices[UNDO_SEND]
        later = next(one for one in UNDO_SEND.choices if one != before)
        refused: list[OwnerCanAct] = []
        choices.refused.connect(refused.append)
        with read_only(desk.app.profile.folder):
            choices.choose(UNDO_SEND, later)
            await until(lambda: choices[UNDO_SEND] == before, "what holds on")
            await until(lambda: refused, "the sentence")
            assert "can't be written" in refused[0].title
            # The database is open, and takes what is decided.
            window.threads.view.setFocus()
            desk.press(Key.Key_S)
            saved = ThreadQuery(Box.SAVED)

            async def there() -> bool:
                return customer in [row.id for row in await desk.app.inbox.threads(saved, None, 50)]

            await until(there, "the saved thread")
        choices.choose(UNDO_SEND, later)
        await choices.flush()
        assert choices[UNDO_SEND] == later
        assert not desk.app.profile.folder.joinpath("settings.toml.part").exists()
