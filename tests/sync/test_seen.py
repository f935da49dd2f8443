"""Customers are told that their message was seen only if and when the owner wants it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from socialinbox.app import App
from socialinbox.config.settings.declared import MARK_SEEN
from socialinbox.config.settings.kept import change_setting
from socialinbox.domain.delivery import DeliveryState
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.views import Box, Entry, ThreadQuery
from socialinbox.online import Online
from socialinbox.sandbox.facebook import messenger
from socialinbox.sandbox.facebook.errors import NO_MATCHING_USER
from socialinbox.sandbox.facebook.graph import View
from socialinbox.sandbox.facebook.state import State
from socialinbox.sandbox.server import Sandbox
from socialinbox.sandbox.worldfile import Item, Person
from tests.signed_in import Open
from tests.signed_in import signed_in as signed_in
from tests.waiting import until

HELLO = "Is the blue one still there?"
PATIENCE = 10.0


async def asked(app: App, sandbox: Sandbox) -> Entry:
    """A customer's new message in Messenger, read."""
    sandbox.world.add(Item("hello", "facebook", "dm", "ben", "", HELLO))
    await app.inbox.sync_now()
    for row in await app.inbox.threads(ThreadQuery(Box.ALL)):
        for entry in await app.inbox.whole(row.id):
            if entry.text == HELLO:
                return entry
    raise AssertionError("the message did not come")


async def thread_of(app: App, entry: Entry) -> CustomerId:
    rows = await app.inbox.threads(ThreadQuery(Box.ALL))
    for row in rows:
        if entry.id in {one.id for one in await app.inbox.whole(row.id)}:
            return row.id
    raise AssertionError("the message stands nowhere")


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Whom the sandbox's Messenger was told, as it is told."""
    found: list[str] = []
    real = messenger._act

    def act(state: State, view: View, person: Person, action: str) -> dict[str, object]:
        found.append(f"{action} {person.key}")
        return real(state, view, person, action)

    monkeypatch.setattr(messenger, "_act", act)
    return found


@asynccontextmanager
async def running(online: Online) -> AsyncIterator[None]:
    task = asyncio.create_task(online.run())
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def unread_at_network(online: Online, entry: Entry) -> int:
    """How many messages of this person Messenger shows as not seen."""
    assert entry.account is not None
    api = online.connector(entry.account)._api  # type: ignore[union-attr]
    found = await api.conversations(None, entry.author.key.native_id)
    return int(found.data[0].unread_count)


async def answer(app: App, online: Online, entry: Entry) -> None:
    """Reply and wait until Messenger has shown the reply."""
    await app.inbox.accounts()
    route = app.inbox.routes_to(entry)[0]
    delivery = await app.inbox.reply(await thread_of(app, entry), route, "It is, until Saturday.")

    async def confirmed() -> bool:
        await online.outbox.settle()
        whole = await app.inbox.whole(await thread_of(app, entry))
        found = [one.delivery for one in whole if one.delivery is not None]
        return any(m.id == delivery and m.state is DeliveryState.CONFIRMED for m in found)

    await until(confirmed)


async def test_nobody_is_told_unless_it_is_wanted(signed_in: Open, told: list[str]) -> None:
    async with signed_in() as (app, online, sandbox), running(online):
        entry = await asked(app, sandbox)
        await app.inbox.triage.read([await thread_of(app, entry)])
        await answer(app, online, entry)
        assert told == []


async def test_opening_tells(signed_in: Open, told: list[str]) -> None:
    async with signed_in() as (app, online, sandbox), running(online):
        change_setting(app.profile, MARK_SEEN, "opened")
        entry = await asked(app, sandbox)
        assert await unread_at_network(online, entry) == 1
        customer = await thread_of(app, entry)
        await app.inbox.triage.read([customer])

        async def seen() -> bool:
            return await unread_at_network(online, entry) == 0

        await until(seen)
        assert told == ["MARK_SEEN ben"]
        # Nothing was unread any more: nobody is told again.
        await app.inbox.triage.read([customer])
        await answer(app, online, entry)
        assert told == ["MARK_SEEN ben"]


async def test_an_answer_tells(signed_in: Open, told: list[str]) -> None:
    async with signed_in() as (app, online, sandbox):
        change_setting(app.profile, MARK_SEEN, "answered")
        entry = await asked(app, sandbox)
        await app.inbox.triage.read([await thread_of(app, entry)])
        assert told == []
        await answer(app, online, entry)
        assert told == ["MARK_SEEN ben"]


async def test_a_failure_costs_nothing(
    signed_in: Open, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def refuse(*_: object) -> dict[str, object]:
        raise NO_MATCHING_USER

    monkeypatch.setattr(messenger, "_act", refuse)
    caplog.set_level("INFO", "socialinbox.sync.seen")
    async with signed_in() as (app, online, sandbox):
        change_setting(app.profile, MARK_SEEN, "answered")
        entry = await asked(app, sandbox)
        await answer(app, online, entry)
        assert [record.message for record in caplog.records] == [
            "a message was not marked as seen: Refused"
        ]
        assert HELLO not in caplog.text
