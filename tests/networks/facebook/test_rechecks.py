"""Second looks at Facebook's messages, answers given elsewhere, and how full the budget is."""

from datetime import timedelta
from typing import Any

import pytest

from socialinbox.domain.errors import AuthExpired, NetworkError, RateLimited
from socialinbox.domain.events import Event, MessageDeleted
from socialinbox.domain.message import Direction, MessageKind, SeenMessage
from socialinbox.domain.times import now
from socialinbox.domain.views import Entry
from socialinbox.networks.contract import Connector
from socialinbox.networks.facebook.errors import read_level
from socialinbox.networks.http import Answer
from socialinbox.networks.verbs import Answered, Rechecks
from socialinbox.sandbox.server import Sandbox
from tests.networks.conftest import Connect
from tests.networks.entries import entry_of
from tests.networks.facebook.conftest import Store, WorldPages
from tests.networks.facebook.test_replies import answer_to, one


async def stored(facebook: Connector) -> dict[str, Entry]:
    """All messages as they are stored, by their text."""
    events = await Store().read_all(facebook)
    return {e.text: entry_of(e) for e in events if isinstance(e, SeenMessage)}


async def look(facebook: Connector, entries: list[Entry]) -> dict[str, Event]:
    """What a second look tells, by native id."""
    assert isinstance(facebook, Rechecks)
    assert len(entries) <= facebook.recheck_batch
    found: dict[str, Event] = {}
    for event in await facebook.recheck(entries):
        assert isinstance(event, SeenMessage | MessageDeleted)
        found[event.native_id] = event
    return found


async def test_what_is_as_it_was_is_told_as_it_was(connect: Connect, world: WorldPages) -> None:
    world.add("v", "post", "ben", "Are you open?")
    world.add("m", "mention", "ben", "Test Cycles is great")
    async with connect("facebook") as facebook:
        known = await stored(facebook)
        told = await look(facebook, list(known.values()))
    assert set(told) == {entry.native_id for entry in known.values()}
    for entry in known.values():
        event = told[entry.native_id]
        assert isinstance(event, SeenMessage)
        assert entry_of(event) == entry


async def test_the_gone_the_changed_and_the_hidden(
    connect: Connect, world: WorldPages, sandbox: Sandbox
) -> None:
    for number in range(40):
        world.add(f"c{number}", "comment", "ben", f"Comment {number}", on="f-post")
    world.add("v", "post", "ben", "Are you open?")
    async with connect("facebook") as facebook:
        known = await stored(facebook)
        things = sandbox.world.things
        for key in ("c3", "c17", "c18", "c39", "v"):
            sandbox.world.delete(things[key])
        sandbox.world.edit(things["c20"], "Comment twenty")
        things["c21"].hidden = True
        told = await look(facebook, list(known.values()))
    gone = {"Are you open?", *(f"Comment {n}" for n in (3, 17, 18, 39))}
    assert {e.native_id for e in told.values() if isinstance(e, MessageDeleted)} == {
        known[text].native_id for text in gone
    }
    assert set(told) == {entry.native_id for entry in known.values()}
    edited, hidden = told[known["Comment 20"].native_id], told[known["Comment 21"].native_id]
    assert isinstance(edited, SeenMessage)
    assert edited.text == "Comment twenty"
    assert edited.edited_at is not None
    assert abs(now() - edited.edited_at) < timedelta(minutes=1)
    assert isinstance(hidden, SeenMessage)
    assert (hidden.hidden, hidden.edited_at) == (True, None)


async def test_few_calls_look_at_many(
    connect: Connect, world: WorldPages, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(40):
        world.add(f"c{number}", "comment", "ben", f"Comment {number}", on="f-post")
    async with connect("facebook") as facebook:
        known = await stored(facebook)
        api: Any = facebook._api  # type: ignore[attr-defined]
        ask, calls = api.comments_by_id, list[int]()

        async def counted(ids: list[str]) -> object:
            calls.append(len(ids))
            return await ask(ids)

        monkeypatch.setattr(api, "comments_by_id", counted)
        comments = [e for e in known.values() if e.kind is MessageKind.COMMENT]
        await look(facebook, comments)
        assert calls == [len(comments)]
        sandbox.world.delete(sandbox.world.things["c7"])
        calls.clear()
        await look(facebook, comments)
        assert len(calls) <= 13


async def test_a_message_that_is_not_shown_is_not_called_deleted(
    connect: Connect, world: WorldPages
) -> None:
    async with connect("facebook") as facebook:
        known = await stored(facebook)
        asked = known["It whistles again"]
        # Behind twenty newer ones Facebook no longer says who wrote it.
        for number in range(20):
            world.add(f"d{number}", "dm", "ana", f"Hello {number}")
        assert await look(facebook, [asked]) == {}
        unknown = entry_of(as_message(asked), native_id="m_gone")
        assert await look(facebook, [unknown]) == {}


def as_message(entry: Entry) -> SeenMessage:
    """An entry as the network showed it."""
    return SeenMessage(
        *(entry.network, entry.kind, entry.place, entry.native_id, entry.direction),
        *(entry.author, entry.author, entry.text, entry.sent_at, entry.conversation_id),
    )


@pytest.mark.parametrize(
    ("kind", "error"), [("expired_token", AuthExpired), ("rate_limit", RateLimited)]
)
async def test_a_fault_deletes_nothing(
    connect: Connect, world: WorldPages, kind: str, error: type[NetworkError]
) -> None:
    async with connect("facebook") as facebook:
        known = await stored(facebook)
        world.fault(kind, 1)
        with pytest.raises(error):
            await look(facebook, list(known.values()))


async def test_an_answer_given_elsewhere_is_seen(connect: Connect, world: WorldPages) -> None:
    async with connect("facebook") as facebook:
        assert isinstance(facebook, Answered)
        began = now() - timedelta(seconds=1)
        for stream, text, kind, more in (
            ("comments", "price?", MessageKind.COMMENT, {"to": "f3", "on": "f-post"}),
            ("messages", "It whistles again", MessageKind.DM, {"with": "ana"}),
        ):
            asked = one(await Store().read(facebook, stream), text)
            reply = answer_to(asked, kind, "Thanks")
            assert await facebook.answered_since(reply, began) is None
            said = f"On the phone by {kind}"
            there = world.add(f"phone-{kind}", kind, "owner", said, **more)
            found = await facebook.answered_since(reply, began)
            assert found is not None
            assert (found.native_id, found.text) == (there, said)
            assert (found.direction, found.kind) == (Direction.OUT, kind)
            assert await facebook.answered_since(reply, now() + timedelta(minutes=1)) is None


async def test_a_private_reply_given_elsewhere_is_seen(connect: Connect, world: WorldPages) -> None:
    world.add("q", "comment", "ben", "Order 17 is late", on="f-post")
    async with connect("facebook") as facebook:
        assert isinstance(facebook, Answered)
        began = now() - timedelta(seconds=1)
        asked = one(await Store().read(facebook, "comments"), "Order 17 is late")
        reply = answer_to(asked, MessageKind.DM, "We look into it.")
        assert await facebook.answered_since(reply, began) is None
        there = world.add("p", "dm", "owner", "It is on its way", private_of="q", **{"with": "ben"})
        found = await facebook.answered_since(reply, began)
    assert found is not None
    assert (found.native_id, found.text) == (there, "It is on its way")


@pytest.mark.parametrize(
    ("headers", "percent"),
    [
        ({}, None),
        ({"x-app-usage": '{"call_count":75,"total_cputime":3,"total_time":9}'}, 75),
        (
            {
                "x-app-usage": '{"call_count":28}',
                "x-business-use-case-usage": '{"1":[{"call_count":1,"total_time":81}]}',
            },
            81,
        ),
    ],
)
def test_how_full_the_budget_is(headers: dict[str, str], percent: int | None) -> None:
    assert read_level(Answer(200, headers, b"{}")) == percent
