"""What the owner does with posts and messages of X besides answering, and what X says to it."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

import httpx
import pytest

from socialinbox.domain.errors import Forbidden, NotFound, RateLimited, Refused
from socialinbox.domain.events import Event, MessageDeleted
from socialinbox.domain.message import SeenMessage
from socialinbox.domain.times import now
from socialinbox.domain.views import Entry
from socialinbox.networks.connect import ConnectorParts
from socialinbox.networks.http import ApiClient
from socialinbox.networks.twitter.account import XAccount, connect
from socialinbox.networks.twitter.acts import newest_id
from socialinbox.networks.twitter.offers import offers
from socialinbox.networks.verbs import Acts, Answered, FetchesMedia, Rechecks, Verb
from socialinbox.sandbox.worldfile import Item
from tests.networks.entries import entry_of
from tests.networks.twitter.conftest import Place, Serve, messages, read
from tests.networks.twitter.test_replies import public
from tests.worlds import small_world

PROBLEMS = "https://api.x.com/2/problems/"


async def entry(account: XAccount, stream: str, native_id: str) -> Entry:
    """A message as it is stored."""
    return entry_of(messages(await read(account, stream))[native_id])


def why_not(entry: Entry) -> Mapping[Verb, str | None]:
    """The verbs offered, with the reason where one is greyed."""
    return {offer.verb: offer.why_not for offer in offers(entry)}


async def test_it_can_do_it_all(place: Place) -> None:
    async with place.open() as account:
        for capability in (Acts, Rechecks, Answered, FetchesMedia):
            assert isinstance(account, capability)


async def test_a_post_of_ours_gets_new_words_for_an_hour(serve: Serve) -> None:
    file = small_world()
    file.items.append(Item("fresh", "twitter", "post", "owner", "-10m", "Open on Sundya"))
    file.items.append(Item("thread", "twitter", "reply", "owner", "-9m", "From ten", to="fresh"))
    place = serve(file)
    async with place.open() as account:
        post = await entry(account, "posts", place.id("fresh"))
        (seen,) = await account.act(Verb.EDIT, post, "Open on Sunday")
        assert isinstance(seen, SeenMessage)
        assert (seen.native_id, seen.text) == (place.id("fresh"), "Open on Sunday")
        assert seen.edited_at is not None
        edited = entry_of(seen)
        assert newest_id(edited) != edited.native_id
        assert place.world.things["fresh"].text == "Open on Sunday"
        listed = messages(await read(account, "posts"))
        assert why_not(entry_of(listed[place.id("thread")]))[Verb.EDIT] is None
        to_another = why_not(entry_of(listed[place.id("x2")]))[Verb.EDIT]
        assert "reply to somebody else's post" in (to_another or "")
        assert "for an hour" in (why_not(entry_of(listed[place.id("x-post")]))[Verb.EDIT] or "")
        with pytest.raises(Refused, match="280"):
            await account.act(Verb.EDIT, edited, "a" * 281)
        (gone,) = await account.act(Verb.DELETE, edited)
        assert isinstance(gone, MessageDeleted)
        assert gone.native_id == place.id("fresh")
        assert place.world.things["fresh"].gone


async def test_an_edit_that_x_refuses_is_explained(place: Place) -> None:
    async with place.open() as account:
        post = await entry(account, "posts", place.id("x-post"))
        with pytest.raises(Refused, match="Premium accounts only"):
            await account.act(Verb.EDIT, replace(post, sent_at=now()), "New hubs")


async def test_likes_may_not_be_in_the_plan(place: Place) -> None:
    async with place.open() as account:
        asked = await entry(account, "mentions", place.id("x4"))
        with pytest.raises(Forbidden, match="Your X plan does not allow likes"):
            await account.act(Verb.LIKE, asked)
        liked = replace(asked, facts={**asked.facts, "liked": True})
        assert Verb.LIKE not in why_not(liked)
        with pytest.raises(Forbidden, match="Your X plan does not allow likes"):
            await account.act(Verb.UNLIKE, liked)


async def test_only_replies_below_our_posts_are_hidden(place: Place) -> None:
    async with place.open() as account:
        listed = messages(await read(account, "mentions"))
        elsewhere = entry_of(listed[place.id("x3")])
        assert "one of your own posts" in (why_not(elsewhere)[Verb.HIDE] or "")
        with pytest.raises(Refused, match="one of your own posts"):
            await account.act(Verb.HIDE, elsewhere)
        below = entry_of(listed[place.id("x4")])
        (hidden,) = await account.act(Verb.HIDE, below)
        assert isinstance(hidden, SeenMessage)
        assert hidden.hidden
        # X tells nobody what is hidden: looking again must not show it.
        (again,) = await account.recheck([entry_of(hidden)])
        assert isinstance(again, SeenMessage)
        assert again.hidden


async def test_muting_and_deleting_direct_messages(place: Place) -> None:
    async with place.open() as account:
        listed = messages(await read(account, "messages"))
        theirs, ours = entry_of(listed[place.id("xd1")]), entry_of(listed[place.id("xd2")])
        await account.act(Verb.MUTE, theirs)
        assert place.world.muted == {("twitter", "ben")}
        (gone,) = await account.act(Verb.DELETE, ours)
        assert isinstance(gone, MessageDeleted)
        assert place.world.things["xd2"].gone
        assert "mark direct messages as seen" in (why_not(theirs)[Verb.MARK_SEEN] or "")
        assert "edit a direct message" in (why_not(ours)[Verb.EDIT] or "")
        # Read today, looking again costs nothing; from tomorrow on it is not done.
        (again,) = await account.recheck([theirs])
        assert isinstance(again, SeenMessage)
        assert again.native_id == theirs.native_id
    async with place.open() as account:
        assert await account.recheck([theirs]) == ()


async def test_looking_again_reads_no_message_that_may_cost(place: Place) -> None:
    async with place.open() as account:
        listed = messages(await read(account, "messages"))
        newest = entry_of(listed[max(listed, key=int)])

        async def sizes() -> list[str]:
            place.called.clear()
            (again,) = await account.recheck([newest])
            assert isinstance(again, SeenMessage)
            assert again.native_id == newest.native_id
            return [url.params["max_results"] for url in place.called]

        assert await sizes() == ["1"]
        for number in range(2):
            place.world.add(Item(f"n{number}", "twitter", "dm", "ben", "", "And one more"))
        # Those came since: they have to be read anyhow.
        assert await sizes() == ["1", "2"]


async def test_what_is_gone_and_what_is_too_much(place: Place) -> None:
    async with place.open() as account:
        below = await entry(account, "mentions", place.id("x4"))
        await place.tell("/_world/change", do="delete", id=place.id("x4"))
        with pytest.raises(NotFound):
            await account.act(Verb.HIDE, below)
        await place.tell("/_faults", kind="rate_limit", times=1)
        with pytest.raises(RateLimited):
            await account.act(Verb.MUTE, below)
        assert place.world.muted == set()


def answering(*bodies: object) -> tuple[XAccount, list[httpx.Request]]:
    """An account whose network gives these answers, one after the other."""
    asked: list[httpx.Request] = []
    left = [{"data": {"id": "1", "name": "Us", "username": "us"}}, *bodies]

    def serve(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(200, json=left.pop(0))

    client = httpx.AsyncClient(base_url="https://api.x.com", transport=httpx.MockTransport(serve))
    account = connect(ConnectorParts(ApiClient(client), None, {}))
    assert isinstance(account, XAccount)
    return account, asked


def lost(post_id: str, slug: str, parameter: str = "ids") -> dict[str, str]:
    """A partial error of X."""
    told = {"resource_type": "tweet", "resource_id": post_id, "value": post_id}
    return told | {"parameter": parameter, "type": PROBLEMS + slug, "title": "", "detail": ""}


async def test_protected_and_deleted_posts_are_gone_and_unclear_ones_are_left_out(
    place: Place,
) -> None:
    async with place.open() as real:
        one = await entry(real, "mentions", place.id("x4"))
    four, five, six, seven = (replace(one, native_id=f"{n}000000000000") for n in range(4, 8))
    problems = [
        lost(four.native_id, "resource-not-found"),
        lost(five.native_id, "not-authorized-for-resource"),
        lost(six.native_id, "internal-error"),
        lost(seven.native_id, "resource-not-found", "referenced_posts"),
    ]
    account, asked = answering({"errors": problems})
    told = await account.recheck([four, five, six, seven])
    assert {e.native_id for e in told if isinstance(e, MessageDeleted)} == {
        four.native_id,
        five.native_id,
    }
    assert len(told) == 2
    assert [request.url.path for request in asked] == ["/2/users/me", "/2/tweets"]


async def test_an_older_version_is_followed_to_the_newest(place: Place) -> None:
    async with place.open() as real:
        one = replace(
            await entry(real, "mentions", place.id("x4")), native_id="2123885308912694711"
        )
    newest = str(int(one.native_id) + 7_000_000_000)
    history = [one.native_id, newest]
    old = {"id": one.native_id, "text": "27?", "edit_history_post_ids": history}
    new = {"id": newest, "text": "28?", "edit_history_post_ids": history}
    account, asked = answering({"data": [old]}, {"data": [new]})
    (seen,) = await account.recheck([one])
    assert isinstance(seen, SeenMessage)
    assert (seen.native_id, seen.text) == (one.native_id, "28?")
    assert seen.edited_at is not None
    assert seen.facts["latest_id"] == newest
    assert [request.url.params.get("ids") for request in asked[1:]] == [one.native_id, newest]


async def test_a_hundred_are_looked_at_with_one_call(place: Place) -> None:
    async with place.open() as account:
        await account.identify()
        listed = messages(await read(account, "mentions"))
        place.called.clear()
        targets = [entry_of(m) for m in listed.values()]
        events: tuple[Event, ...] = await account.recheck(targets)
        assert len(events) == len(targets)
        assert len(place.called) == 1
        assert account.recheck_batch == 100


async def test_an_answer_to_somebody_else_is_none_to_this_one(serve: Serve) -> None:
    file = small_world()
    file.items.append(Item("aside", "twitter", "reply", "owner", "-1m", "@ana_rides hi", to="x1"))
    place = serve(file)
    async with place.open() as account:
        since = now() - timedelta(minutes=5)
        assert await account.answered_since(public(place.id("x4")), since) is None
        to_ana = replace(public(place.id("x1")), recipient_id="1500000000000000011")
        found = await account.answered_since(to_ana, since)
        assert found is not None
        assert found.native_id == place.id("aside")


async def test_pictures_of_direct_messages_come_by_the_grant(serve: Serve) -> None:
    file = small_world()
    file.items.append(Item("shown", "twitter", "dm", "ana", "-1h", "like this", pictures=["wheel"]))
    place = serve(file)
    async with place.open() as account:
        (attachment,) = messages(await read(account, "messages"))[place.id("shown")].attachments
        url = attachment.url or ""
        assert account.needs_grant(url)
        async with httpx.AsyncClient() as stranger:
            assert (await stranger.get(url)).status_code == 401
        assert (await account.fetch_media(url)).startswith(b"\x89PNG")
        with pytest.raises(NotFound):
            await account.fetch_media(url.replace("wheel", "other"))
        for plain in ("https://pbs.twimg.com/media/a.jpg", f"{place.info['url']}/_media/a.png"):
            assert not account.needs_grant(plain)
            with pytest.raises(NotFound):
                await account.fetch_media(plain)
