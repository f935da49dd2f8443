"""Lists of the Graph API to their end: cursors that died, stand still or are only in an address."""

from collections.abc import Awaitable, Callable

import pytest

from socialinbox.domain.errors import NotFound, Refused
from socialinbox.domain.message import SeenMessage
from socialinbox.domain.times import now, rfc3339
from socialinbox.networks.facebook.cursors import turned
from socialinbox.networks.facebook.streams import Mark
from socialinbox.networks.facebook.wire import Cursors, Paging, Post, Posts
from socialinbox.networks.remembered import dump, load
from socialinbox.sandbox.server import Sandbox
from socialinbox.sandbox.world import World
from socialinbox.sandbox.worldfile import Item
from tests.networks.facebook.conftest import NAMES, Store, connect_of
from tests.worlds import small_world

NEXT = "https://graph.facebook.com/v26.0/1/posts?access_token=secret&limit=25"
Ask = Callable[[str | None], Awaitable[Posts]]


def listing(pages: dict[str | None, Posts]) -> tuple[Ask, list[str | None]]:
    """A list of these pages by cursor, and what is asked of it; other cursors are refused."""
    asked: list[str | None] = []

    async def ask(after: str | None) -> Posts:
        asked.append(after)
        if after not in pages:
            raise Refused("Facebook does not accept this request as it is.", "100")
        return pages[after]

    return ask, asked


def page(name: str, after: str | None = None) -> Posts:
    """A page of one post."""
    return Posts([Post(name)], Paging(Cursors("x", after), NEXT) if after else None)


@pytest.mark.parametrize("stream", NAMES)
async def test_a_cursor_that_died_begins_the_list_again(stream: str) -> None:
    fresh, kept = Store(), Store()
    kept.checkpoints[stream] = dump(Mark(began=rfc3339(now()), after="dead"))
    file = small_world()
    file.items += [
        Item("v1", "facebook", "post", "ben", "-2h", "Great shop"),
        Item("t1", "facebook", "mention", "ana", "-1h", "Thanks to Test Cycles"),
    ]
    with Sandbox(World(file), networks=("facebook",)) as sandbox:
        async with connect_of(sandbox)("facebook") as facebook:
            whole = await fresh.read(facebook, stream)
            again = await kept.read(facebook, stream)
    texts = [e.text for e in whole if isinstance(e, SeenMessage)]
    assert texts
    assert [e.text for e in again if isinstance(e, SeenMessage)] == texts
    assert load(kept.checkpoints[stream], Mark).after is None
    assert all("dead" not in one.checkpoint for one in kept.pages)


async def test_a_list_is_whole_only_where_nothing_was_left_out() -> None:
    ask, asked = listing({None: page("1", "a"), "a": page("2", "b"), "b": page("3")})
    whole = [(t.answer.data[0].id, t.at, t.after, t.whole) async for t in turned(ask)]
    assert whole == [("1", None, "a", True), ("2", "a", "b", True), ("3", "b", None, True)]
    assert [t.whole async for t in turned(ask, "a")] == [False, False]
    asked.clear()
    assert [t.whole async for t in turned(ask, "dead")] == [True, True, True]
    assert asked == ["dead", None, "a", "b"]


async def test_a_refusal_that_no_kept_cursor_explains_stays_one() -> None:
    refused, _ = listing({})
    with pytest.raises(Refused):
        [t async for t in turned(refused)]
    with pytest.raises(Refused):
        [t async for t in turned(refused, "dead")]
    broken, asked = listing({None: page("1", "lost")})
    with pytest.raises(Refused):
        [t async for t in turned(broken, "dead")]
    assert asked == ["dead", None, "lost"]


async def test_a_cursor_that_stands_still_ends_the_list_and_not_as_a_whole() -> None:
    ask, asked = listing({None: page("1", "a"), "a": page("2", "a")})
    assert [(t.after, t.whole) async for t in turned(ask)] == [("a", True), (None, False)]
    assert asked == [None, "a"]


async def test_an_empty_page_may_have_another_behind_it() -> None:
    empty = Posts([], Paging(None, f"{NEXT}&after=b"))
    ask, asked = listing({None: page("1", "a"), "a": empty, "b": page("2")})
    assert [p.id async for t in turned(ask) for p in t.answer.data] == ["1", "2"]
    assert asked == [None, "a", "b"]


async def test_what_is_deleted_meanwhile_ends_its_list_where_that_may_be() -> None:
    async def gone(after: str | None) -> Posts:
        raise NotFound("Facebook no longer shows this, or not to this account.")

    assert [t async for t in turned(gone, may_be_gone=True)] == []
    with pytest.raises(NotFound):
        [t async for t in turned(gone)]
