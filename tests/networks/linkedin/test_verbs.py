"""What the owner can do with a message at LinkedIn besides answering it, and second looks."""

from dataclasses import replace
from datetime import timedelta

import pytest

from socialinbox.domain.delivery import OutgoingFile
from socialinbox.domain.errors import (
    AuthExpired,
    Forbidden,
    NetworkError,
    NotFound,
    RateLimited,
    Refused,
    Unreachable,
)
from socialinbox.domain.events import Event, MessageDeleted
from socialinbox.domain.message import MessageKind, SeenMessage
from socialinbox.domain.times import now
from socialinbox.domain.views import Entry
from socialinbox.networks.contract import SendsReplies
from socialinbox.networks.linkedin.rules import RULES
from socialinbox.networks.verbs import Acts, Answered, Rechecks, Verb
from socialinbox.sandbox.server import Sandbox
from tests.networks.entries import entry_of
from tests.networks.linkedin.conftest import Page, answer_to, open_page

THEIRS, OURS, FIRST = "I like it", "Dora Dee, so do we", "😬 Ana Ñandú look"
NAMED = "Test Cycles [the shop] helped #me"


async def entries(page: Page) -> dict[str, Entry]:
    """All messages by their text, as they are stored."""
    found = await page.seen("comments") | await page.seen("notifications")
    return {text: entry_of(message) for text, message in found.items()}


async def do(page: Page, verb: Verb, on: Entry, text: str | None = None) -> Entry:
    """Do it, and give the message as it is stored then."""
    (event,) = await page.account.act(verb, on, text)
    assert isinstance(event, SeenMessage)
    assert event.native_id == on.native_id
    return entry_of(event)


def offered(entry: Entry) -> dict[Verb, str | None]:
    """The verbs, with the reason where one is greyed."""
    for offer in RULES.offers(entry):
        assert offer.allowed is (offer.why_not is None)
        assert offer.why_not is None or offer.why_not.endswith(".")
    return {offer.verb: offer.why_not for offer in RULES.offers(entry)}


def kinds(events: tuple[Event, ...]) -> dict[str, type[Event]]:
    """What became of which message."""
    return {
        event.native_id: type(event)
        for event in events
        if isinstance(event, SeenMessage | MessageDeleted)
    }


async def test_the_account_can_do_all_of_it(linkedin: Sandbox) -> None:
    async with open_page(linkedin) as page:
        for capability in (SendsReplies, Acts, Rechecks, Answered):
            assert isinstance(page.account, capability)


async def test_a_comment_is_liked_and_not(linkedin: Sandbox) -> None:
    async with open_page(linkedin) as page:
        asked = (await entries(page))[THEIRS]
        assert offered(asked)[Verb.LIKE] is None
        liked = await do(page, Verb.LIKE, asked)
        kept = linkedin.world.things["l4"].extra["reactions"]
        assert kept == {"urn:li:organization:7000001": "LIKE"}
        assert Verb.UNLIKE in offered(liked)
        (again,) = await page.account.recheck([asked])
        assert isinstance(again, SeenMessage)
        assert again.facts["liked"] is True
        assert Verb.LIKE in offered(await do(page, Verb.UNLIKE, liked))
        assert not kept


@pytest.mark.parametrize("kind", ["broken_json", "rate_limit"])
async def test_a_like_stands_where_it_can_not_be_looked_at(linkedin: Sandbox, kind: str) -> None:
    async with open_page(linkedin) as page:
        asked = (await entries(page))[THEIRS]
        page.fault(kind, path="/comments/")
        assert await page.account.act(Verb.LIKE, asked) == ()
    assert linkedin.world.things["l4"].extra["reactions"]


async def test_what_we_like_may_be_gone_by_then(linkedin: Sandbox) -> None:
    async with open_page(linkedin) as page:
        asked = (await entries(page))[THEIRS]
        linkedin.world.delete(linkedin.world.things["l4"])
        with pytest.raises(NotFound):
            await page.account.act(Verb.LIKE, asked)


async def test_a_members_post_can_be_liked_and_no_more(linkedin: Sandbox) -> None:
    async with open_page(linkedin) as page:
        named = (await entries(page))[NAMED]
        assert named.kind is MessageKind.MENTION
        assert [verb for verb, why_not in offered(named).items() if why_not is None] == [Verb.LIKE]
        liked = await do(page, Verb.LIKE, named)
        assert (liked.text, liked.spans, liked.sent_at) == (NAMED, named.spans, named.sent_at)
        for verb in (Verb.HIDE, Verb.DELETE, Verb.EDIT):
            with pytest.raises(Refused, match="member's own post"):
                await page.account.act(verb, named, "x")


async def test_own_words_are_edited(linkedin: Sandbox) -> None:
    async with open_page(linkedin) as page:
        ours = (await entries(page))[OURS]
        before = now()
        edited = await do(page, Verb.EDIT, ours, " Dora Dee, we too ")
        assert edited.text == "Dora Dee, we too" == linkedin.world.things["l5"].text
        assert edited.edited_at is not None
        assert before <= edited.edited_at <= now()
        for text, why in (("  ", "empty"), ("x" * 1251, "1250")):
            with pytest.raises(Refused, match=why):
                await page.account.act(Verb.EDIT, ours, text)
        theirs = (await entries(page)).get(THEIRS)
        assert theirs is None  # nothing but our own comment has changed


@pytest.mark.parametrize(("text", "key"), [(OURS, "l5"), (THEIRS, "l4")])
async def test_own_and_others_words_are_deleted(linkedin: Sandbox, text: str, key: str) -> None:
    async with open_page(linkedin) as page:
        there = (await entries(page))[text]
        for _ in range(2):  # the second time it is gone already, which is what was wanted
            (event,) = await page.account.act(Verb.DELETE, there)
            assert isinstance(event, MessageDeleted)
            assert event.native_id == there.native_id
            assert linkedin.world.things[key].gone


async def test_what_is_greyed_says_why_and_is_not_tried(linkedin: Sandbox) -> None:
    async with open_page(linkedin) as page:
        found = await entries(page)
        asked, ours = found[THEIRS], found[OURS]
        assert "no way for programs to hide" in (offered(asked)[Verb.HIDE] or "")
        assert offered(ours)[Verb.EDIT] is None
        person = replace(
            ours, author=replace(ours.author, key=replace(ours.author.key, kind="member"))
        )
        assert "in person" in (offered(person)[Verb.EDIT] or "")
        elsewhere = replace(asked, facts={**asked.facts, "mention": "urn:li:share:1"})
        assert offered(elsewhere)[Verb.DELETE] is not None
        assert offered(replace(asked, deleted_at=now())) == {}
        for verb, on in ((Verb.EDIT, asked), (Verb.HIDE, asked), (Verb.BAN, asked)):
            with pytest.raises(Refused):
                await page.account.act(verb, on, "x")
    assert linkedin.world.things["l4"].text == THEIRS


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
async def test_faults_of_verbs(linkedin: Sandbox, kind: str, error: type[NetworkError]) -> None:
    async with open_page(linkedin) as page:
        found = await entries(page)
        for verb, on in ((Verb.EDIT, found[OURS]), (Verb.LIKE, found[THEIRS])):
            page.fault(kind, 1)
            with pytest.raises(error) as caught:
                await page.account.act(verb, on, "Other words")
            assert caught.value.what.endswith(".")


async def test_a_second_look_tells_the_gone_from_the_changed(linkedin: Sandbox) -> None:
    async with open_page(linkedin) as page:
        found = await entries(page)
        things = linkedin.world.things
        linkedin.world.delete(things["l4"])
        linkedin.world.edit(things["l3"], "Look, all of you")
        linkedin.world.edit(things["lm"], "Test Cycles helped me twice")
        asked = [found[text] for text in (THEIRS, FIRST, OURS, NAMED, "Mine makes all five.")]
        events = await page.account.recheck(asked)
        said = {e.native_id: e for e in events if isinstance(e, SeenMessage)}
        assert kinds(events)[found[THEIRS].native_id] is MessageDeleted
        # An answer to a deleted answer stays where it is, below the first comment.
        assert set(kinds(events)) == {one.native_id for one in asked}
        assert said[found[FIRST].native_id].text == "Look, all of you"
        assert said[found[FIRST].native_id].edited_at is not None
        assert said[found[NAMED].native_id].text == "Test Cycles helped me twice"
        assert said[found[NAMED].native_id].edited_at is not None
        same = said[found["Mine makes all five."].native_id]
        assert (same.text, same.edited_at) == ("Mine makes all five.", None)
        assert len(asked) <= page.account.recheck_batch


async def test_the_development_tier_looks_one_by_one(
    linkedin: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_page(linkedin) as page:
        found = await entries(page)
        asked = [found[text] for text in (THEIRS, FIRST, OURS)]
        linkedin.world.delete(linkedin.world.things["l4"])
        api, tried = page.account._api, list[str]()

        async def closed(thread: str, numbers: object) -> None:
            tried.append(thread)
            raise Forbidden("LinkedIn does not allow this.", "100")

        monkeypatch.setattr(api, "comments_by_number", closed)
        for _ in range(2):
            events = await page.account.recheck(asked)
            assert kinds(events) == {
                found[THEIRS].native_id: MessageDeleted,
                found[FIRST].native_id: SeenMessage,
                found[OURS].native_id: SeenMessage,
            }
        assert len(tried) == 1


async def test_a_lost_role_deletes_nothing(linkedin: Sandbox) -> None:
    async with open_page(linkedin) as page:
        asked = (await entries(page))[THEIRS]
        linkedin.world.delete(linkedin.world.things["l4"])
        linkedin.sites["linkedin"].options["role"] = "ANALYST"
        with pytest.raises(Forbidden, match="administrator"):
            await page.account.recheck([asked])


@pytest.mark.parametrize(
    ("kind", "error"), [("expired_token", AuthExpired), ("rate_limit", RateLimited)]
)
async def test_faults_of_second_looks(
    linkedin: Sandbox, kind: str, error: type[NetworkError]
) -> None:
    async with open_page(linkedin) as page:
        asked = (await entries(page))[THEIRS]
        page.fault(kind, 1)
        with pytest.raises(error):
            await page.account.recheck([asked])


async def test_an_answer_given_elsewhere_is_seen(linkedin: Sandbox) -> None:
    async with open_page(linkedin) as page:
        seen = await page.seen("comments")
        reply = answer_to(seen[FIRST], "Thank you")
        began = now() - timedelta(seconds=1)
        assert await page.account.answered_since(reply, began) is None
        earlier = await page.account.answered_since(reply, seen[FIRST].sent_at)
        assert earlier is not None
        assert earlier.text == OURS
        page.say("phone", "owner", "From the phone", on="lp2", to="l3")
        found = await page.account.answered_since(reply, began)
        assert found is not None
        assert (found.text, found.parent_id) == ("From the phone", seen[FIRST].native_id)
        linkedin.world.delete(linkedin.world.things["l3"])
        assert await page.account.answered_since(reply, began) is None


async def test_no_file_goes_along(linkedin: Sandbox) -> None:
    file = OutgoingFile("/nowhere/a.png", "image/png", "a.png", 3)
    assert RULES.files[MessageKind.COMMENT].complaint([file])
    async with open_page(linkedin) as page:
        seen = await page.seen("comments")
        with pytest.raises(Refused, match="add the picture on linkedin"):
            await page.account.send(replace(answer_to(seen[THEIRS], "Look"), files=(file,)))
    assert not [t for t in linkedin.world.of("linkedin") if t.text == "Look"]
