"""What the owner can do with a message at Facebook besides answering it, and what it changes."""

from dataclasses import replace

import pytest

from socialinbox.domain.errors import (
    AuthExpired,
    NetworkError,
    NotFound,
    RateLimited,
    Refused,
    Unreachable,
)
from socialinbox.domain.events import Event, MessageDeleted
from socialinbox.domain.message import SeenMessage
from socialinbox.domain.times import now
from socialinbox.domain.views import Entry
from socialinbox.networks.contract import Connector
from socialinbox.networks.facebook.rules import RULES
from socialinbox.networks.verbs import Acts, Verb
from socialinbox.sandbox.server import Sandbox
from tests.networks.conftest import Connect
from tests.networks.entries import entry_of
from tests.networks.facebook.conftest import Store, WorldPages

THEIRS, OURS = "May I bring my daughter?", "Of course!"
UNNAMED = "price?"


async def entry(facebook: Connector, text: str, stream: str = "comments") -> Entry:
    """A message as it is stored."""
    events = await Store().read(facebook, stream)
    return entry_of(one(events, text))


def one(events: list[Event], text: str) -> SeenMessage:
    return next(e for e in events if isinstance(e, SeenMessage) and e.text == text)


async def do(facebook: Connector, verb: Verb, on: Entry, text: str | None = None) -> Entry:
    """Do it, and give the message as it is stored then."""
    assert isinstance(facebook, Acts)
    (event,) = await facebook.act(verb, on, text)
    assert isinstance(event, SeenMessage)
    assert event.native_id == on.native_id
    return entry_of(event)


def likes(sandbox: Sandbox) -> bool:
    """Whether the Page likes Ana's comment."""
    return sandbox.world.things["f1"].liked_by_owner


def offered(entry: Entry) -> dict[Verb, str | None]:
    """The verbs, with the reason where one is greyed."""
    found = {offer.verb: offer.why_not for offer in RULES.offers(entry)}
    for offer in RULES.offers(entry):
        assert offer.allowed is (offer.why_not is None)
        assert offer.why_not is None or offer.why_not.endswith(".")
    return found


async def test_a_comment_is_hidden_and_shown_again(connect: Connect, sandbox: Sandbox) -> None:
    async with connect("facebook") as facebook:
        asked = await entry(facebook, THEIRS)
        assert Verb.UNHIDE not in offered(asked)
        hidden = await do(facebook, Verb.HIDE, asked)
        assert hidden.hidden
        assert sandbox.world.things["f1"].hidden
        assert Verb.HIDE not in offered(hidden)
        assert (await entry(facebook, THEIRS)).hidden
        assert not (await do(facebook, Verb.UNHIDE, hidden)).hidden
        assert not sandbox.world.things["f1"].hidden


async def test_a_comment_is_liked_and_not(connect: Connect, sandbox: Sandbox) -> None:
    async with connect("facebook") as facebook:
        asked = await entry(facebook, THEIRS)
        assert Verb.UNLIKE not in offered(asked)
        liked = await do(facebook, Verb.LIKE, asked)
        assert likes(sandbox)
        assert Verb.UNLIKE in offered(liked)
        assert Verb.UNLIKE in offered(await entry(facebook, THEIRS))
        again = await do(facebook, Verb.UNLIKE, liked)
        assert not likes(sandbox)
        assert Verb.LIKE in offered(again)


async def test_a_like_on_facebook_itself_arrives(connect: Connect, sandbox: Sandbox) -> None:
    store = Store()
    async with connect("facebook") as facebook:
        one(await store.read(facebook, "comments"), THEIRS)
        sandbox.world.things["f1"].liked_by_owner = True
        again = one(await store.read(facebook, "comments"), THEIRS)
    assert Verb.UNLIKE in offered(entry_of(again))


async def test_own_words_are_edited(connect: Connect, sandbox: Sandbox) -> None:
    async with connect("facebook") as facebook:
        ours = await entry(facebook, OURS)
        before = now()
        edited = await do(facebook, Verb.EDIT, ours, " Of course, bring her! ")
        assert edited.text == "Of course, bring her!"
        assert edited.edited_at is not None
        assert before <= edited.edited_at <= now()
        assert (edited.sent_at, edited.parent_id) == (ours.sent_at, ours.parent_id)
        assert sandbox.world.things["f2"].text == edited.text
        for text in ("", " \n"):
            with pytest.raises(Refused, match="empty"):
                await do(facebook, Verb.EDIT, ours, text)
        with pytest.raises(Refused, match="8000"):
            await do(facebook, Verb.EDIT, ours, "x" * 8001)
    assert sandbox.world.things["f2"].text == edited.text


@pytest.mark.parametrize(("text", "key"), [(OURS, "f2"), (THEIRS, "f1"), (UNNAMED, "f3")])
async def test_own_and_others_words_are_deleted(
    connect: Connect, sandbox: Sandbox, text: str, key: str
) -> None:
    async with connect("facebook") as facebook:
        there = await entry(facebook, text)
        assert isinstance(facebook, Acts)
        for _ in range(2):  # the second time it is gone already, which is what was wanted
            (event,) = await facebook.act(Verb.DELETE, there)
            assert isinstance(event, MessageDeleted)
            assert event.native_id == there.native_id
            assert sandbox.world.things[key].gone


async def test_a_person_is_banned_from_the_page(connect: Connect, sandbox: Sandbox) -> None:
    async with connect("facebook") as facebook:
        asked = await entry(facebook, THEIRS)
        banned = await do(facebook, Verb.BAN, asked)
        why_not = offered(banned)[Verb.BAN]
        assert why_not is not None
        assert "banned already" in why_not
        with pytest.raises(Refused, match="banned already"):
            await do(facebook, Verb.BAN, banned)
        chat = await entry(facebook, "It whistles again", "messages")
        reply_refused = offered(chat)
        assert Verb.BAN not in reply_refused


async def test_nobody_can_be_banned_who_is_not_named(connect: Connect) -> None:
    async with connect("facebook") as facebook:
        unnamed = await entry(facebook, UNNAMED)
        why_not = offered(unnamed)[Verb.BAN]
        assert why_not is not None
        with pytest.raises(Refused) as refused:
            await do(facebook, Verb.BAN, unnamed)
    assert refused.value.what == why_not


async def test_messages_are_marked_as_seen(connect: Connect, world: WorldPages) -> None:
    world.add("d", "dm", "ben", "Hello?")
    async with connect("facebook") as facebook:
        asked = await entry(facebook, "Hello?", "messages")
        assert offered(asked) == {Verb.MARK_SEEN: None}
        assert isinstance(facebook, Acts)
        assert await _unread(facebook) == 1
        assert await facebook.act(Verb.MARK_SEEN, asked) == ()
        assert await _unread(facebook) == 0


async def _unread(facebook: Connector) -> int:
    api = facebook._api  # type: ignore[attr-defined]
    found = await api.conversations(None, "300000000000012")
    return int(found.data[0].unread_count)


async def test_what_stands_elsewhere_and_what_visitors_post(
    connect: Connect, world: WorldPages, sandbox: Sandbox
) -> None:
    world.add("v", "post", "ben", "Are you open?")
    world.add("m", "mention", "ben", "Test Cycles is great")
    async with connect("facebook") as facebook:
        posted = await entry(facebook, "Are you open?", "visitor_posts")
        assert {verb for verb, why_not in offered(posted).items() if why_not is None} == {
            *(Verb.LIKE, Verb.HIDE, Verb.DELETE, Verb.BAN),
        }
        assert (await do(facebook, Verb.HIDE, posted)).hidden
        assert sandbox.world.things["v"].hidden
        named = await entry(facebook, "Test Cycles is great", "tagged")
        assert {verb for verb, why_not in offered(named).items() if why_not is None} == {
            *(Verb.LIKE, Verb.BAN),
        }
        with pytest.raises(Refused, match="not stand on the Page"):
            await do(facebook, Verb.DELETE, named)


async def test_facebooks_own_word_greys_a_verb(connect: Connect) -> None:
    async with connect("facebook") as facebook:
        asked = await entry(facebook, THEIRS)
        ours = await entry(facebook, OURS)
        message = await entry(facebook, "Please bring it in.", "messages")
    facts = dict.fromkeys(("can_hide", "can_like", "can_remove"), False)
    closed = offered(replace(asked, facts={**asked.facts, **facts}))
    assert all(closed[verb] for verb in (Verb.HIDE, Verb.LIKE, Verb.DELETE, Verb.EDIT))
    own = offered(ours)
    assert (own[Verb.EDIT], own[Verb.DELETE], own[Verb.LIKE]) == (None, None, None)
    assert own[Verb.HIDE]
    assert set(offered(message)) == {Verb.EDIT, Verb.DELETE}
    assert all(offered(message).values())
    assert offered(replace(asked, deleted_at=now())) == {}


async def test_what_is_not_offered_is_not_tried(connect: Connect, sandbox: Sandbox) -> None:
    async with connect("facebook") as facebook:
        asked, ours = await entry(facebook, THEIRS), await entry(facebook, OURS)
        for verb, on in ((Verb.EDIT, asked), (Verb.HIDE, ours), (Verb.MUTE, asked)):
            with pytest.raises(Refused):
                await do(facebook, verb, on, "x")
    assert sandbox.world.things["f1"].text == THEIRS


@pytest.mark.parametrize(
    ("kind", "error"),
    [
        ("expired_token", AuthExpired),
        ("rate_limit", RateLimited),
        ("server_error", Unreachable),
        ("parent_deleted", NotFound),
        ("lost_answer", Unreachable),
    ],
)
@pytest.mark.parametrize("verb", [Verb.HIDE, Verb.LIKE, Verb.BAN])
async def test_faults_of_verbs(
    connect: Connect, world: WorldPages, kind: str, error: type[NetworkError], verb: Verb
) -> None:
    async with connect("facebook") as facebook:
        asked = await entry(facebook, THEIRS)
        world.fault(kind, 1)
        with pytest.raises(error) as caught:
            await do(facebook, verb, asked)
    assert caught.value.what.endswith(".")
