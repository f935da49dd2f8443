"""What the owner does with comments besides answering, and how they are looked at again."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from socialinbox.domain.delivery import OutgoingFile
from socialinbox.domain.errors import Forbidden, NotFound, RateLimited, Refused, Unreachable
from socialinbox.domain.events import MessageDeleted
from socialinbox.domain.message import SeenMessage
from socialinbox.domain.times import now
from socialinbox.domain.views import Entry
from socialinbox.networks.verbs import Acts, Answered, Rechecks, Verb
from socialinbox.networks.youtube.api import READ_UNITS, WRITE_UNITS
from socialinbox.networks.youtube.offers import FILES, offers
from socialinbox.networks.youtube.rules import COMMENTS
from socialinbox.sandbox.server import Sandbox
from tests.networks.entries import entry_of
from tests.networks.youtube.conftest import Reader, open_reader, seen
from tests.networks.youtube.test_sending import answered, reply_to, written


def why_not(entry: Entry) -> Mapping[Verb, str | None]:
    """The verbs offered, with the reason where one is greyed."""
    return {offer.verb: offer.why_not for offer in offers(entry)}


async def stored(reader: Reader) -> list[Entry]:
    """What the small world's customers said, oldest first."""
    return [entry_of(message) for message in await answered(reader)]


async def do(reader: Reader, verb: Verb, on: Entry, text: str | None = None) -> Entry:
    """Do it, and give the message as it is stored then."""
    (event,) = await reader.channel.act(verb, on, text)
    assert isinstance(event, SeenMessage)
    return entry_of(event)


async def test_it_can_do_it_all(sandbox: Sandbox) -> None:
    async with open_reader(sandbox) as reader:
        for capability in (Acts, Rechecks, Answered):
            assert isinstance(reader.channel, capability)


async def test_a_comment_is_held_published_rejected_and_its_author_banned(
    sandbox: Sandbox,
) -> None:
    async with open_reader(sandbox) as reader:
        _, below = await stored(reader)
        thing = sandbox.world.things["y2"]
        assert Verb.PUBLISH not in why_not(below)
        held = await do(reader, Verb.HOLD, below)
        assert (held.hidden, thing.held) == (True, True)
        assert Verb.HOLD not in why_not(held)
        back = await do(reader, Verb.PUBLISH, held)
        assert (back.hidden, thing.held, thing.hidden) == (False, False, False)
        rejected = await do(reader, Verb.REJECT, back)
        assert (rejected.hidden, thing.hidden) == (True, True)
        assert sandbox.world.banned == set()
        banned = await do(reader, Verb.BAN, rejected)
        assert sandbox.world.banned == {("youtube", "ben")}
        assert Verb.BAN not in why_not(banned)


async def test_what_youtube_has_no_verb_for(sandbox: Sandbox) -> None:
    async with open_reader(sandbox) as reader:
        top, _ = await stored(reader)
        found = why_not(top)
        assert "neither like nor heart" in (found[Verb.LIKE] or "")
        assert "hold the comment for review, or reject it" in (found[Verb.HIDE] or "")
        assert "Reject it instead" in (found[Verb.DELETE] or "")
        unnamed = replace(top, author=replace(top.author, placeholder=True))
        assert "nobody to ban" in (why_not(unnamed)[Verb.BAN] or "")
        units = reader.channel.api.units
        for verb in (Verb.LIKE, Verb.HIDE, Verb.DELETE, Verb.MUTE):
            with pytest.raises(Refused):
                await reader.channel.act(verb, top)
        # What can't be done is not even asked for.
        assert reader.channel.api.units == units


async def test_own_comments_are_edited_and_deleted(sandbox: Sandbox) -> None:
    async with open_reader(sandbox) as reader:
        top, _ = await answered(reader)
        sent = await reader.channel.send(reply_to(top, "Swap tem"))
        ours = entry_of(seen(await reader.round(COMMENTS))[sent.native_id])
        units = reader.channel.api.units
        edited = await do(reader, Verb.EDIT, ours, "Swap them: https://example.com")
        assert reader.channel.api.units == units + WRITE_UNITS
        assert edited.text == "Swap them: https://example.com"
        assert [span.url for span in edited.spans] == ["https://example.com"]
        assert edited.edited_at is not None
        assert written(sandbox) == [edited.text]
        for text, says in (("", "words in it"), ("x" * 10_001, "10,000 characters")):
            with pytest.raises(Refused, match=says):
                await reader.channel.act(Verb.EDIT, edited, text)
        for _ in range(2):
            # Deleting what is gone already does no harm.
            (gone,) = await reader.channel.act(Verb.DELETE, edited)
            assert isinstance(gone, MessageDeleted)
            assert gone.native_id == sent.native_id
        assert written(sandbox) == []


async def test_a_verb_that_fails(sandbox: Sandbox) -> None:
    async with open_reader(sandbox) as reader:
        _, below = await stored(reader)
        faults = sandbox.sites["youtube"].faults
        faults.add("server_error", times=1)
        with pytest.raises(Unreachable):
            await reader.channel.act(Verb.HOLD, below)
        # Not tried again: the second time would have gone well.
        assert not sandbox.world.things["y2"].held
        sandbox.world.delete(sandbox.world.things["y2"])
        with pytest.raises(NotFound, match="no longer exists"):
            await reader.channel.act(Verb.HOLD, below)
        faults.add("rate_limit", times=1)
        with pytest.raises(RateLimited):
            await reader.channel.act(Verb.HOLD, below)


async def test_somebody_elses_words_can_not_be_changed(sandbox: Sandbox) -> None:
    async with open_reader(sandbox) as reader:
        _, below = await stored(reader)
        with pytest.raises(Forbidden, match="does not allow this"):
            await reader.channel.api.edit(below.native_id, "Don't swap")
        assert sandbox.world.things["y2"].text == "Swap!"


async def test_no_file_goes_along(sandbox: Sandbox, tmp_path: Path) -> None:
    file = OutgoingFile(str(tmp_path / "a.png"), "image/png", "a.png", 3)
    async with open_reader(sandbox) as reader:
        top, _ = await answered(reader)
        with pytest.raises(Refused, match="no pictures or films in comments"):
            await reader.channel.send(replace(reply_to(top, "Look"), files=(file,)))
    assert written(sandbox) == []
    assert all(limits.why_none for limits in FILES.values())


async def test_comments_that_are_there_cost_one_unit(sandbox: Sandbox) -> None:
    async with open_reader(sandbox) as reader:
        entries = await stored(reader)
        await reader.channel.identify()
        units = reader.channel.api.units
        told = await reader.channel.recheck(entries)
        assert len(told) == len(entries)
        assert reader.channel.api.units == units + READ_UNITS
        assert reader.channel.recheck_batch == 50


async def test_a_missing_comment_is_looked_for_again_before_it_counts_as_gone(
    sandbox: Sandbox,
) -> None:
    async with open_reader(sandbox) as reader:
        top, below = await stored(reader)
        sandbox.world.delete(sandbox.world.things["y2"])
        await reader.channel.identify()
        units = reader.channel.api.units
        told = await reader.channel.recheck([top, below])
        # By its id, once more by its id, and in the two lists of held comments.
        assert reader.channel.api.units == units + 4 * READ_UNITS
        assert [type(event) for event in told] == [SeenMessage, MessageDeleted]


async def test_a_comment_that_waits_for_review_is_not_gone(sandbox: Sandbox) -> None:
    async with open_reader(sandbox) as reader:
        top, below = await stored(reader)
        sandbox.world.things["y2"].held = True
        (event,) = await reader.channel.recheck([below])
        assert isinstance(event, SeenMessage)
        assert (event.text, event.hidden) == (below.text, True)
        assert event.facts["status"] == "heldForReview"
        # Nobody is shown what the owner rejected, so that its absence says nothing.
        rejected = await do(reader, Verb.REJECT, top)
        assert await reader.channel.recheck([rejected]) == ()


async def test_an_answer_that_names_somebody_else_is_none_to_this_one(sandbox: Sandbox) -> None:
    async with open_reader(sandbox) as reader:
        top, below = await answered(reader)
        since = now() - timedelta(minutes=1)
        await reader.say("o1", "owner", "@benito right", to="y1")
        to_ana = replace(reply_to(top, "Yes"), recipient_id=top.author.key.native_id)
        to_ben = replace(reply_to(below, "Yes"), recipient_id=below.author.key.native_id)
        assert await reader.channel.answered_since(to_ana, since) is None
        found = await reader.channel.answered_since(to_ben, since)
        assert found is not None
        assert found.text == "@benito right"
        assert await reader.channel.answered_since(to_ben, now() + timedelta(minutes=1)) is None
        await reader.post("/_world/change", {"do": "delete", "id": top.native_id})
        assert await reader.channel.answered_since(to_ana, since) is None
