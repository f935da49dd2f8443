"""The contract's capabilities beyond reading and answering, over every network.

A network that lacks one must say so in its rules: no verb is offered that can't be done, no file is
refused without a reason, nothing is looked at again that can't be.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import cast

import pytest
import stamina

from socialinbox.domain.delivery import OutgoingFile, OutgoingReply
from socialinbox.domain.errors import NetworkError, Refused, Unreachable
from socialinbox.domain.events import Event, MessageDeleted
from socialinbox.domain.message import AttachmentKind, Direction, MessageKind, SeenMessage
from socialinbox.domain.times import now
from socialinbox.domain.views import Entry
from socialinbox.networks.contract import Route
from socialinbox.networks.registry import FOLDERS, rules_of
from socialinbox.networks.verbs import Acts, Answered, Offer, Rechecks, Verb
from socialinbox.sandbox.media import draw
from socialinbox.sandbox.world import OWNER, Thing, World
from socialinbox.sandbox.worldfile import Item, KindOf
from tests.networks.accounts import Account, more, open_routes, reply_by, signed_in
from tests.networks.entries import entry_of
from tests.worlds import small_world

pytestmark = [pytest.mark.contract, pytest.mark.parametrize("network", FOLDERS)]

EVERYTHING = {"x_likes": "yes"}
"""Options with which a sandbox refuses nothing for the sake of the owner's plan."""
LASTING = [verb for verb in Verb if verb not in (Verb.BAN, Verb.DELETE)]
NEW_WORDS = "Said better"


@pytest.fixture(autouse=True)
def without_pauses() -> Iterator[None]:
    """Reads are tried again as always, but at once."""
    with stamina.set_testing(True, attempts=10, cap=True):
        yield


async def spoken(account: Account) -> list[Entry]:
    """What is said at the network, with a fresh answer of ours by each way to answer."""
    routes = open_routes(account, await account.sync())
    for number, route in enumerate(routes):
        await account.sender.send(reply_by(route, f"Thanks {number}"))
    account.checkpoints.clear()
    account.memory.clear()
    by_id = {message.native_id: message for message in await account.sync()}
    return [entry_of(message) for message in by_id.values()]


def thing_of(world: World, entry: Entry) -> Thing:
    """The thing in the world that a message stands for."""
    same = [
        t
        for t in world.things.values()
        if t.network == entry.network and entry.native_id.rstrip(")").endswith(t.id)
    ]
    return max(same, key=lambda thing: len(thing.id))


def allowed(entry: Entry) -> list[Verb]:
    """The verbs that may be done."""
    return [offer.verb for offer in offers(entry) if offer.allowed]


def offers(entry: Entry) -> Sequence[Offer]:
    """All the verbs for a message."""
    return rules_of(entry.network).offers(entry)


def holds(verb: Verb, thing: Thing) -> bool:
    """Whether the world is as it should be after a verb."""
    match verb:
        case Verb.EDIT:
            return thing.text == NEW_WORDS and thing.edited_at is not None
        case Verb.DELETE:
            return thing.gone
        case Verb.HIDE | Verb.REJECT:
            return thing.hidden
        case Verb.UNHIDE:
            return not thing.hidden
        case Verb.HOLD:
            return thing.held and not thing.hidden
        case Verb.PUBLISH:
            return not thing.held and not thing.hidden
        case Verb.LIKE:
            return liked(thing)
        case Verb.UNLIKE:
            return not liked(thing)
        case _:
            return True


def liked(thing: Thing) -> bool:
    """Whether the owner likes it, whichever way its network keeps that."""
    return thing.liked_by_owner or bool(thing.extra.get("reactions"))


def after(entry: Entry, events: Sequence[Event]) -> Entry:
    """The message as it is stored once the events are."""
    for event in events:
        assert isinstance(event, SeenMessage | MessageDeleted)
        assert (event.network, event.native_id) == (entry.network, entry.native_id)
        if isinstance(event, MessageDeleted):
            entry = replace(entry, deleted_at=event.at)
        else:
            assert (event.kind, event.direction) == (entry.kind, entry.direction)
            entry = entry_of(event, facts=entry.facts | event.facts)
    return entry


async def test_every_verb_that_is_offered_does_what_it_says(network: str) -> None:
    async with signed_in(network, options=EVERYTHING) as account:
        entries = await spoken(account)
        if not isinstance(account.connector, Acts):
            assert not any(allowed(entry) for entry in entries)
            return
        tried: set[tuple[Verb, MessageKind, Direction]] = set()
        for verbs in (LASTING, [Verb.BAN], [Verb.DELETE]):
            # What answers something goes before what it answers.
            for number in sorted(range(len(entries)), key=lambda n: entries[n].sent_at)[::-1]:
                done: set[Verb] = set()
                while fresh := [
                    v for v in allowed(entries[number]) if v in verbs and v not in done
                ]:
                    done.add(fresh[0])
                    entry = entries[number]
                    tried.add((fresh[0], entry.kind, entry.direction))
                    text = NEW_WORDS if fresh[0] is Verb.EDIT else None
                    events = await account.connector.act(fresh[0], entry, text)
                    entries[number] = after(entry, events)
                    assert holds(fresh[0], thing_of(account.sandbox.world, entry)), fresh[0]
        assert tried
        assert all(offers(entry) == () for entry in entries if entry.deleted_at is not None)


async def test_every_verb_that_is_greyed_says_why(network: str) -> None:
    async with signed_in(network) as account:
        for entry in await spoken(account):
            found = offers(entry)
            assert len({offer.verb for offer in found}) == len(found)
            for offer in found:
                assert offer.allowed is (offer.why_not is None)
                if offer.why_not is not None:
                    assert offer.why_not.endswith(".")
                    assert " " in offer.why_not
            assert offers(replace(entry, deleted_at=now())) == ()


async def test_what_is_not_offered_is_refused_in_words(network: str) -> None:
    async with signed_in(network) as account:
        entries = await spoken(account)
        if not isinstance(account.connector, Acts):
            assert not any(allowed(entry) for entry in entries)
            return
        for entry in entries:
            for verb in set(Verb) - set(allowed(entry)):
                with pytest.raises(Refused) as caught:
                    await account.connector.act(verb, entry, NEW_WORDS)
                assert caught.value.what.endswith(".")
        touched = [t for t in account.sandbox.world.of(network) if t.hidden or t.edited_at]
        assert touched == []


async def test_a_verb_whose_fate_is_unknown_is_not_tried_again(network: str) -> None:
    async with signed_in(network) as account:
        entries = await spoken(account)
        if not isinstance(account.connector, Acts):
            assert not any(allowed(entry) for entry in entries)
            return
        entry = next(e for e in entries if Verb.DELETE in allowed(e))
        account.fault("server_error", 1)
        with pytest.raises(Unreachable):
            await account.connector.act(Verb.DELETE, entry)
        assert not thing_of(account.sandbox.world, entry).gone
        account.fault("lost_answer", 1)
        with pytest.raises(Unreachable) as caught:
            await account.connector.act(Verb.DELETE, entry)
        assert caught.value.sent
        assert thing_of(account.sandbox.world, entry).gone
        # Doing by hand what was done already does no harm.
        assert after(entry, await account.connector.act(Verb.DELETE, entry)).deleted_at is not None


def picture(folder: Path, name: str = "wheel.png") -> OutgoingFile:
    """A picture on this computer."""
    file = folder / name
    file.write_bytes(draw(name))
    return OutgoingFile(str(file), "image/png", name, file.stat().st_size, alt="A wheel")


def is_first_private_word(route: Route) -> bool:
    """Whether it would be a direct message to somebody who wrote in public: some networks take
    nothing but words for that.
    """
    return route.kind is MessageKind.DM and route.to.kind is not MessageKind.DM


async def test_a_picture_goes_along_or_is_refused_in_words(network: str, tmp_path: Path) -> None:
    rules, file = rules_of(network), picture(tmp_path)
    async with signed_in(network) as account:
        for number, route in enumerate(open_routes(account, await account.sync())):
            limits = rules.files.get(route.kind)
            if limits is None:
                # Nothing can be attached there in the first place.
                continue
            text = f"Look {number}" if limits.with_words else ""
            reply = replace(reply_by(route, text), files=(file,))
            if limits.complaint(reply.files, reply.text) is not None:
                assert limits.why_none
                assert limits.why_none.endswith(".")
                with pytest.raises(Refused) as caught:
                    await account.sender.send(reply)
                assert caught.value.what.endswith(".")
                assert [t for t in account.sandbox.world.of(network) if t.by_client] == []
                continue
            if is_first_private_word(route):
                continue
            sent = await account.sender.send(reply)
            seen = await account.sender.find(reply, sent.native_id)
            assert seen is not None
            assert [a.kind for a in seen.attachments] == [AttachmentKind.IMAGE]
            thing = thing_of(account.sandbox.world, entry_of(seen))
            assert len(thing.pictures) == 1
            assert thing.text == text


async def test_files_that_do_not_fit_are_refused_in_words(network: str, tmp_path: Path) -> None:
    rules, file = rules_of(network), picture(tmp_path)
    async with signed_in(network) as account:
        for route in open_routes(account, await account.sync()):
            limits = rules.files.get(route.kind)
            if limits is None:
                continue
            unheard = replace(file, mime_type="application/x-unheard-of")
            wrong = [(replace(file, size=10**12),), (file,) * (limits.count + 1), (unheard,)]
            for files in wrong:
                if files == (unheard,) and limits.complaint(files) is None:
                    continue
                reply = replace(reply_by(route, "Look" if limits.with_words else ""), files=files)
                with pytest.raises(Refused) as caught:
                    await account.sender.send(reply)
                assert caught.value.what.endswith((".", ")."))
            assert [t for t in account.sandbox.world.of(network) if t.by_client] == []


async def test_a_fault_while_a_file_goes_up_leaves_nothing_unsure(
    network: str, tmp_path: Path
) -> None:
    file = picture(tmp_path)
    async with signed_in(network) as account:
        await account.connector.identify()
        for route in open_routes(account, await account.sync()):
            limits = rules_of(network).files.get(route.kind)
            if limits is None or limits.count == 0 or is_first_private_word(route):
                continue
            reply = reply_by(route, "Look" if limits.with_words else "")
            account.fault("lost_answer", 1)
            with pytest.raises(NetworkError) as caught:
                await account.sender.send(replace(reply, files=(file,)))
            # What was lost is a part of the upload: the message itself was never on its way.
            assert isinstance(caught.value, Unreachable)
            assert not caught.value.sent
            assert [t for t in account.sandbox.world.of(network) if t.by_client] == []


async def test_what_was_edited_or_deleted_shows_when_looked_at_again(network: str) -> None:
    world = World(small_world())
    first = next(t for t in world.of(network) if t.by != OWNER and t.kind != "dm")
    world.add(more(first, "other", "-20m", f"{first.text} as well"))
    async with signed_in(network, world) as account:
        entries = {
            thing_of(account.sandbox.world, entry).key: entry
            for entry in map(entry_of, await account.sync())
            if entry.direction is Direction.IN and entry.kind is not MessageKind.DM
        }
        if not isinstance(account.connector, Rechecks):
            assert rules_of(network).rechecking is None
            return
        assert account.connector.recheck_batch >= 1
        same = await recheck(account, list(entries.values()))
        for key, entry in entries.items():
            event = same[entry.native_id]
            assert isinstance(event, SeenMessage), key
            assert (event.text, event.hidden, event.edited_at) == (entry.text, False, None)
        # Whoever deletes the beginning of a thread takes its answers along: delete the last one.
        in_order = sorted(entries, key=lambda key: entries[key].sent_at)
        edited, deleted = in_order[0], in_order[-1]
        assert edited != deleted
        first_word = world.things[edited].text.split(" ")[0]
        world.edit(world.things[edited], f"{first_word} {NEW_WORDS}")
        world.delete(world.things[deleted])
        told = await recheck(account, list(entries.values()))
        assert isinstance(told[entries[deleted].native_id], MessageDeleted)
        changed = told[entries[edited].native_id]
        assert isinstance(changed, SeenMessage)
        assert changed.text.endswith(NEW_WORDS)
        assert changed.edited_at is not None
        left = [k for k in entries if k not in (edited, deleted)]
        assert all(isinstance(told.get(entries[k].native_id), SeenMessage) for k in left)
        # Looked at once more as they are stored now, they are what they were.
        again = await recheck(account, [entry_of(changed)])
        assert again[changed.native_id] == changed


async def recheck(account: Account, entries: list[Entry]) -> dict[str, Event]:
    """What looking at all of them again brings, a batch at a time."""
    assert isinstance(account.connector, Rechecks)
    most = account.connector.recheck_batch
    found: dict[str, Event] = {}
    for start in range(0, len(entries), most):
        for event in await account.connector.recheck(entries[start : start + most]):
            assert isinstance(event, SeenMessage | MessageDeleted)
            assert event.native_id not in found
            found[event.native_id] = event
    return found


async def test_an_answer_given_elsewhere_is_seen_before_ours_goes_out(network: str) -> None:
    async with signed_in(network) as account:
        if not isinstance(account.connector, Answered):
            return
        routes = {r.place.name: r for r in open_routes(account, await account.sync())}
        for number, route in enumerate(routes.values()):
            reply = reply_by(route, "On its way")
            since = now() - timedelta(seconds=2)
            assert await account.connector.answered_since(reply, since) is None
            text = f"Written on the phone {number}"
            elsewhere(account, reply, thing_of(account.sandbox.world, route.to), text)
            found = await account.connector.answered_since(reply, since)
            assert found is not None, route.place.name
            assert found.text.endswith(text)
            assert found.direction is Direction.OUT
            assert await account.sender.find(reply, found.native_id) is not None


def elsewhere(account: Account, reply: OutgoingReply, to: Thing, text: str) -> None:
    """The owner answers by another program."""
    direct = reply.kind is MessageKind.DM
    account.sandbox.world.add(
        Item(
            key=f"phone-{text[-1]}",
            network=account.network,
            kind=cast(KindOf, reply.kind.value),
            by=OWNER,
            at="",
            text=text,
            on=to.on if to.on and not direct else None,
            to=None if direct else to.key,
            with_=to.by if direct else None,
        )
    )


async def test_what_is_gone_is_not_looked_at_with_an_error(network: str) -> None:
    async with signed_in(network) as account:
        if not isinstance(account.connector, Rechecks):
            assert rules_of(network).rechecking is None
            return
        entries = list(
            {
                entry.native_id: entry
                for entry in map(entry_of, await account.sync())
                if entry.direction is Direction.IN and entry.kind is not MessageKind.DM
            }.values()
        )
        for thing in account.sandbox.world.of(network):
            if thing.by != OWNER and thing.kind != "dm":
                account.sandbox.world.delete(thing)
        told = await recheck(account, entries)
        assert all(isinstance(event, MessageDeleted) for event in told.values())
        assert len(told) == len(entries)
