"""Putting threads in order in the real window: snoozed, back in time or by a message, undone."""

from datetime import timedelta

import pytest

from socialinbox.domain.changes import Changes
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.views import Box, ThreadQuery
from socialinbox.sandbox.server import Sandbox
from socialinbox.sandbox.worldfile import Item
from tests.e2e.conftest import Desk, Held, Key, Start, until
from tests.worlds import small_world

pytestmark = pytest.mark.e2e


async def listed(desk: Desk, box: Box) -> list[CustomerId]:
    """Who is in a list."""
    return [row.id for row in await desk.app.inbox.threads(ThreadQuery(box))]


async def test_snoozed_back_in_time_and_ended_by_a_message(start: Start) -> None:
    async with start(small_world()) as desk:
        window = desk.window
        ana = await desk.customer("Ana Ñandú", "messenger")
        await desk.open(ana)
        window.threads.view.setFocus()
        desk.press(Key.Key_H)
        await until(window.sheets.snooze.isVisible, "the sheet")
        desk.type("in 3 days")
        desk.press(Key.Key_Return)
        await until(lambda: ana not in window.threads.model.ids, "out of the inbox")
        assert await listed(desk, Box.SNOOZED) == [ana]
        sandbox: Sandbox = desk.sandbox
        sandbox.world.add(Item("again", "facebook", "dm", "ana", "", "One more thing"))
        await until(lambda: window.threads.model.ids[:1] == (ana,), "the same thread, on top")
        assert await listed(desk, Box.SNOOZED) == []
        # And by itself, when its time has come.
        await desk.app.inbox.triage.snooze([ana], desk.app.clock() + timedelta(hours=1))
        await until(lambda: ana not in window.threads.model.ids, "out of the inbox again")
        await desk.app.inbox.triage.snooze([ana], desk.app.clock() + timedelta(milliseconds=50))
        await until(lambda: ana in window.threads.model.ids, "back")
        row = window.threads.model.known(ana)
        assert row is not None
        assert row.woke_at is not None


async def test_what_the_owner_posted_is_no_thread_however_late_it_is_read(start: Start) -> None:
    async with start(small_world()) as desk:
        own = await desk.app.database.read(
            lambda con: con.rows("SELECT customer_id FROM identity WHERE is_self = 1")
        )
        changes = Changes(customers=frozenset(CustomerId(one) for (one,) in own))
        assert changes
        await desk.window.threads.model.refresh(changes)
        assert not changes.customers & set(desk.window.threads.model.ids)


async def test_all_of_the_list_is_done_and_comes_back_as_it_was(start: Start) -> None:
    async with start(small_world()) as desk:
        window = desk.window
        before = await listed(desk, Box.INBOX)
        waiting = await listed(desk, Box.WAITING)
        window.threads.view.setFocus()
        desk.press(Key.Key_A, Held.ControlModifier)
        await until(lambda: window.triage.picked.whole, "all chosen")
        desk.press(Key.Key_E)
        await until(lambda: not window.threads.model.ids, "an empty inbox")
        assert (await desk.app.inbox.counts()).inbox == 0
        assert desk.focus() is window.threads.empty
        desk.press(Key.Key_Z)
        await until(lambda: len(window.threads.model.ids) == len(before), "all back")
        assert await listed(desk, Box.INBOX) == before
        assert await listed(desk, Box.WAITING) == waiting
