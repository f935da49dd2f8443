"""One signed-in X account: who it is, its streams, and its replies."""

from collections.abc import AsyncIterator, Callable
from datetime import datetime, timedelta

from socialinbox.domain.account import OwnAccount
from socialinbox.domain.delivery import OutgoingReply, Sent
from socialinbox.domain.errors import NotFound, Refused
from socialinbox.domain.events import StreamPage
from socialinbox.domain.message import MessageKind, SeenMessage
from socialinbox.domain.times import now
from socialinbox.networks.connect import ConnectorParts
from socialinbox.networks.contract import Connector, Recall, Rules
from socialinbox.networks.twitter import wire
from socialinbox.networks.twitter.api import XApi
from socialinbox.networks.twitter.mapping import Around, direct_of, message_of, own_account
from socialinbox.networks.twitter.rules import RULES
from socialinbox.networks.twitter.streams import Streams
from socialinbox.networks.twitter.text import SITE, bare

SKEW = timedelta(seconds=10)
"""How much earlier than queued a reply may seem to have been posted, by X's clock."""
LOOKED_AT = 100


class XAccount:
    """The connector for X."""

    def __init__(
        self, api: XApi, own: OwnAccount | None, clock: Callable[[], datetime] = now
    ) -> None:
        self._api, self._clock = api, clock
        self._own = own
        self._streams: Streams | None = None

    @property
    def rules(self) -> Rules:
        """X's rules."""
        return RULES

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
            raise Refused("There is no post to answer.")
        to_id = str(reply.facts.get("latest_id", reply.to_id))
        try:
            post = await self._api.reply(reply.text, to_id)
        except Refused as error:
            raise await self._why_refused(error, to_id) from error
        own = await self._who()
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
        group = reply.conversation_id if reply.facts.get("group") else None
        if group is None and reply.recipient_id is None:
            raise Refused("There is nobody to write to.")
        sent = await self._api.send(
            reply.text, to_user=reply.recipient_id or "", to_group=group or ""
        )
        where = sent.dm_conversation_id
        return Sent(sent.dm_event_id, f"{SITE}/messages/{where}" if where else None)

    async def _why_refused(self, error: Refused, to_id: str) -> Refused:
        """X's words for a deleted parent are not dependable: ask whether it is still there."""
        if error.code in ("not-engaged", "duplicate"):
            return error
        try:
            await self._api.post(to_id)
        except NotFound:
            return Refused("The post that you answer has been deleted on X.", "parent-deleted")
        return error

    async def _find_post(self, reply: OutgoingReply, own: OwnAccount) -> SeenMessage | None:
        since = reply.queued_at - SKEW
        answer = await self._api.timeline(own.native_id, None, start=since, most=LOOKED_AT)
        around = await (await self._reader()).around(answer)
        wanted = {reply.to_id, reply.facts.get("latest_id")}
        for post in reversed(answer.data or []):
            if post.parent_id not in wanted:
                continue
            seen = message_of(post, around, own)
            if same_words(reply.text, seen):
                return seen
        return None

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
        if reply.recipient_id is None:
            return None
        answer = await self._api.messages_with(reply.recipient_id)
        around = Around().add(answer.includes)
        for event in reversed(answer.data or []):
            seen = direct_of(event, around, own)
            ours = event.sender_id == own.native_id and seen.sent_at >= reply.queued_at - SKEW
            if ours and same_words(reply.text, seen):
                return seen
        return None


def same_words(text: str, seen: SeenMessage) -> bool:
    """Whether a message has the words that were sent; X shortens links and may add handles."""
    sent, there = bare(text), bare(seen.text, seen.spans)
    leading = str(seen.facts.get("leading", ""))
    return sent in (there, f"{leading} {there}".strip())


def connect(parts: ConnectorParts) -> Connector:
    """A connector for one account."""
    api = XApi(parts.http, meter=parts.meter, clock=parts.clock)
    return XAccount(api, parts.own, parts.clock)
