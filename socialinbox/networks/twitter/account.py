"""One signed-in X account: who it is, its streams, and its replies."""

import re
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from contextlib import aclosing
from datetime import datetime, timedelta
from functools import partial

from socialinbox.domain.account import OwnAccount
from socialinbox.domain.delivery import OutgoingReply, Sent
from socialinbox.domain.errors import NetworkError, NotFound, Refused
from socialinbox.domain.events import Event, StreamPage
from socialinbox.domain.message import Direction, MessageKind, SeenMessage
from socialinbox.domain.sentence import say
from socialinbox.domain.times import now
from socialinbox.domain.views import Entry
from socialinbox.networks.budget import Allowance
from socialinbox.networks.connect import ConnectorParts
from socialinbox.networks.contract import Connector, Recall, Rules
from socialinbox.networks.http import nothing_sent
from socialinbox.networks.twitter import wire
from socialinbox.networks.twitter.acts import Deeds
from socialinbox.networks.twitter.api import MOST, XApi, with_person
from socialinbox.networks.twitter.mapping import Around, direct_of, message_of, own_account
from socialinbox.networks.twitter.places import turned
from socialinbox.networks.twitter.rules import RULES
from socialinbox.networks.twitter.streams import Streams
from socialinbox.networks.twitter.text import SITE, bare
from socialinbox.networks.verbs import Verb

SKEW = timedelta(minutes=5)
"""How much earlier than queued a reply may seem to have been posted, by X's clock. What else of
ours was said in that time costs a tenth of a cent a post, and is told apart by what it answers, by
its words, and by being known already."""
LOOKED_AT = 100
_PRIVATE = re.compile(r"/ton/data/dm/(\d+)/(\d+)/([\w.-]{1,50})$")


class XAccount:
    """The connector for X."""

    def __init__(
        self, api: XApi, own: OwnAccount | None, clock: Callable[[], datetime] = now
    ) -> None:
        self._api, self._clock = api, clock
        self._own = own
        self._streams: Streams | None = None
        self._deeds = Deeds(api, clock)

    @property
    def rules(self) -> Rules:
        """X's rules."""
        return RULES

    def allowance(self, stream: str) -> Allowance | None:
        """How often X may still be asked for a stream, as it said itself."""
        return self._api.allowance(stream)

    async def identify(self) -> OwnAccount:
        """Ask X who is signed in."""
        self._own = own_account(await self._api.me())
        return self._own

    async def pages(
        self, stream: str, checkpoint: str | None, recall: Recall
    ) -> AsyncIterator[StreamPage]:
        """Everything of a stream behind a checkpoint; X's streams need nothing recalled."""
        streams = await self._reader()
        async for page in streams.pages(stream, checkpoint):
            yield page

    async def send(self, reply: OutgoingReply) -> Sent:
        """Post a public reply or send a direct message, once."""
        if reply.kind is MessageKind.DM:
            return await self._send_direct(reply)
        if reply.to_id is None:
            raise Refused(say("There is no post to answer."))
        to_id = str(reply.facts.get("latest_id", reply.to_id))
        with nothing_sent():
            own = await self._who()
        media_ids = await self._api.uploads.bring(reply.files, reply.kind)
        try:
            post = await self._api.reply(reply.text, to_id, media_ids)
        except Refused as error:
            raise await self._why_refused(error, to_id) from error
        return Sent(post.history[0], f"{SITE}/{own.handle}/status/{post.id}")

    async def find(self, reply: OutgoingReply, native_id: str | None) -> SeenMessage | None:
        """Read a reply back: by its id, or among our newest by its words."""
        own = await self._who()
        if reply.kind is MessageKind.DM:
            return await self._find_direct(reply, native_id, own)
        if native_id is None:
            return await self._find_post(reply, own)
        try:
            found = await self._api.post(native_id)
        except NotFound:
            return None
        if found.data is None:
            return None
        listed = wire.Posts(data=[found.data], includes=found.includes)
        around = await (await self._reader()).around(listed)
        return message_of(found.data, around, own)

    async def act(self, verb: Verb, target: Entry, text: str | None = None) -> tuple[Event, ...]:
        """Do a verb, once."""
        return await self._deeds.act(verb, target, text, await self._who())

    @property
    def recheck_batch(self) -> int:
        """As many posts as X gives at once."""
        return MOST

    async def recheck(self, targets: Sequence[Entry]) -> tuple[Event, ...]:
        """Look at posts again: half a cent for each that is still there."""
        return await self._deeds.recheck(targets, await self._who())

    async def answered_since(self, reply: OutgoingReply, since: datetime) -> SeenMessage | None:
        """Our newest answer to the same post, person or conversation, written wherever."""
        own = await self._who()
        if reply.kind is MessageKind.DM:
            party = _party(reply)
            if party is None:
                return None
            written = await self._api.messages_in(party)
            said = Around().add(written.includes)
            sent = (direct_of(event, said, own) for event in written.data or [])
            return _newest(m for m in sent if m.direction is Direction.OUT and m.sent_at > since)
        answer = await self._api.timeline(own.native_id, None, start=since, most=LOOKED_AT)
        around = Around().add(answer.includes, answer.data or [])
        wanted = {reply.to_id, reply.facts.get("latest_id")}
        posted = (
            message_of(post, around, own)
            for post in answer.data or []
            if post.parent_id in wanted
            or (
                post.conversation_id == reply.conversation_id
                and post.in_reply_to_user_id == reply.recipient_id
            )
        )
        return _newest(message for message in posted if message.sent_at > since)

    def needs_grant(self, url: str) -> bool:
        """Whether it is a picture of a direct message, which only those in it may see."""
        return _PRIVATE.search(url) is not None

    async def fetch_media(self, url: str) -> bytes:
        """A direct message's picture. Its own address takes no tokens of today's kind; X gives
        the same file by a call of its own, which wants the three names in that address.
        """
        found = _PRIVATE.search(url)
        if found is None:
            raise NotFound(say("This is not the address of a picture in a direct message of X."))
        return await self._api.message_media(*found.groups())

    async def aclose(self) -> None:
        """Close the connections."""
        await self._api.aclose()

    async def _who(self) -> OwnAccount:
        return self._own or await self.identify()

    async def _reader(self) -> Streams:
        if self._streams is None:
            self._streams = Streams(self._api, await self._who(), self._clock)
        return self._streams

    async def _send_direct(self, reply: OutgoingReply) -> Sent:
        party = _party(reply)
        if party is None:
            raise Refused(say("There is nobody to write to."))
        media_ids = await self._api.uploads.bring(reply.files, reply.kind)
        sent = await self._api.send(reply.text, party, media_ids[0] if media_ids else None)
        where = sent.dm_conversation_id
        return Sent(sent.dm_event_id, f"{SITE}/messages/{where}" if where else None)

    async def _why_refused(self, error: Refused, to_id: str) -> Refused:
        """X's words for a deleted parent are not dependable: ask whether it is still there."""
        if error.code in ("not-engaged", "duplicate"):
            return error
        try:
            await self._api.post(to_id)
        except NotFound:
            return Refused(say("The post that you answer has been deleted on X."), "parent-deleted")
        except NetworkError:
            # Whatever keeps us from looking: the reply was refused and is nowhere.
            return error
        return error

    async def _find_post(self, reply: OutgoingReply, own: OwnAccount) -> SeenMessage | None:
        """The first of our posts since it was queued that says the same to the same."""
        since = reply.queued_at - SKEW
        ask = partial(self._api.timeline, own.native_id, None, start=since, most=LOOKED_AT)
        wanted = {reply.to_id, reply.facts.get("latest_id")}
        found: SeenMessage | None = None
        async with aclosing(turned(ask)) as pages:
            async for answer in pages:
                around = await (await self._reader()).around(answer)
                for post in answer.data or []:
                    if post.parent_id in wanted:
                        seen = message_of(post, around, own)
                        found = seen if same_words(reply.text, seen) else found
        return found

    async def _find_direct(
        self, reply: OutgoingReply, native_id: str | None, own: OwnAccount
    ) -> SeenMessage | None:
        if native_id is not None:
            try:
                found = await self._api.message(native_id)
            except NotFound:
                return None
            around = Around().add(found.includes)
            return direct_of(found.data, around, own) if found.data else None
        party = _party(reply)
        return None if party is None else await self._find_words(reply, party, own)

    async def _find_words(
        self, reply: OutgoingReply, party: str, own: OwnAccount
    ) -> SeenMessage | None:
        """The first of our messages since it was queued that says the same."""
        since = reply.queued_at - SKEW
        same: SeenMessage | None = None
        async with aclosing(turned(partial(self._api.messages_in, party))) as pages:
            async for answer in pages:
                around = Around().add(answer.includes)
                said = [direct_of(event, around, own) for event in answer.data or []]
                fresh = [message for message in said if message.sent_at >= since]
                for seen in fresh:
                    ours = seen.direction is Direction.OUT
                    same = seen if ours and same_words(reply.text, seen) else same
                if len(fresh) < len(said):
                    break
        return same


def _party(reply: OutgoingReply) -> str | None:
    """The conversation that a direct message goes into; None where nobody is named."""
    if reply.facts.get("group") and reply.conversation_id is not None:
        return reply.conversation_id
    return None if reply.recipient_id is None else with_person(reply.recipient_id)


def _newest(messages: Iterable[SeenMessage]) -> SeenMessage | None:
    return max(messages, key=lambda message: message.sent_at, default=None)


def same_words(text: str, seen: SeenMessage) -> bool:
    """Whether a message has the words that were sent; X shortens links and may add handles."""
    sent, there = bare(text), bare(seen.text, seen.spans)
    leading = str(seen.facts.get("leading", ""))
    return sent in (there, f"{leading} {there}".strip())


def connect(parts: ConnectorParts) -> Connector:
    """A connector for one account."""
    api = XApi(parts.http, meter=parts.meter, clock=parts.clock)
    return XAccount(api, parts.own, parts.clock)
