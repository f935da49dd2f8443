"""A signed-in YouTube channel behind the contract."""

from collections.abc import AsyncIterator, Callable
from contextlib import aclosing
from datetime import datetime, timedelta

from socialinbox.domain.account import OwnAccount
from socialinbox.domain.delivery import OutgoingReply, Sent
from socialinbox.domain.errors import BadInput, Forbidden, Refused
from socialinbox.domain.events import StreamPage
from socialinbox.domain.message import SeenMessage
from socialinbox.domain.times import now
from socialinbox.networks.budget import Meter
from socialinbox.networks.connect import ConnectorParts
from socialinbox.networks.contract import Connector, Recall, Rules
from socialinbox.networks.http import ApiClient
from socialinbox.networks.youtube.api import YouTubeApi
from socialinbox.networks.youtube.errors import FORBIDDEN
from socialinbox.networks.youtube.mapping import (
    address,
    message,
    own_account,
    profile,
    published_at,
    subject,
    subject_of,
    top_of,
    words,
)
from socialinbox.networks.youtube.rules import COMMENTS, HELD, RULES, SWEEP
from socialinbox.networks.youtube.streams import Streams
from socialinbox.networks.youtube.wire import Comment

CLOCK_SKEW = timedelta(minutes=2)
"""How much earlier than our own clock YouTube's may stand."""


class YouTubeChannel:
    """Reads the comments below a channel's videos and answers them."""

    def __init__(
        self,
        http: ApiClient,
        own: OwnAccount | None,
        clock: Callable[[], datetime] = now,
        meter: Meter | None = None,
    ) -> None:
        self._http = http
        self.api = YouTubeApi(http, meter)
        self._own = own
        self._clock = clock

    @property
    def rules(self) -> Rules:
        """YouTube's rules."""
        return RULES

    async def identify(self) -> OwnAccount:
        """Ask for our channel: one unit."""
        channel = await self.api.my_channel()
        if channel is None:
            raise Forbidden(FORBIDDEN["youtubeSignupRequired"], "youtubeSignupRequired")
        self._own = own_account(channel)
        return self._own

    async def pages(
        self, stream: str, checkpoint: str | None, recall: Recall
    ) -> AsyncIterator[StreamPage]:
        """One round of a stream."""
        streams = Streams(self.api, await self._own_id(), self._clock)
        rounds = {COMMENTS: streams.comments, SWEEP: streams.sweep, HELD: streams.held}
        if stream not in rounds:
            raise BadInput(
                f"YouTube has no stream called “{stream}”.", f"Use one of: {', '.join(rounds)}."
            )
        async with aclosing(rounds[stream](checkpoint, recall)) as found:
            async for page in found:
                yield page

    async def send(self, reply: OutgoingReply) -> Sent:
        """Write under the thread that the answered comment is in: 50 units."""
        written = await self.api.reply(_thread_of(reply), reply.text)
        return Sent(written.id, address(written.id, reply.subject_id))

    async def find(self, reply: OutgoingReply, native_id: str | None) -> SeenMessage | None:
        """Read a reply back; one that the spam filter withholds is not found."""
        thread_id = _thread_of(reply)
        wanted = [thread_id]
        if reply.to_id and reply.to_id != thread_id:
            wanted.append(reply.to_id)
        if native_id is not None:
            wanted.append(native_id)
        told = {comment.id: comment for comment in await self.api.comments(wanted)}
        if thread_id not in told:
            return None
        mine = told.get(native_id) if native_id else await self._by_text(reply, thread_id)
        if mine is None:
            return None
        before = [told[i] for i in wanted if i in told and i != mine.id]
        videos = await self.api.videos([reply.subject_id]) if reply.subject_id else []
        on = subject_of(reply.subject_id, {video.id: subject(video) for video in videos})
        return message(mine, on, await self._own_id(), before)

    async def aclose(self) -> None:
        """Close the connections."""
        await self._http.aclose()

    async def _by_text(self, reply: OutgoingReply, thread_id: str) -> Comment | None:
        own_id, since = await self._own_id(), reply.queued_at - CLOCK_SKEW
        said = " ".join(reply.text.split())
        async with aclosing(self.api.replies(thread_id)) as pages:
            async for page in pages:
                for comment in page:
                    ours = profile(comment).key.native_id == own_id
                    if not ours or published_at(comment) < since:
                        continue
                    if " ".join(words(comment).split()) == said:
                        return comment
        return None

    async def _own_id(self) -> str:
        own = self._own or await self.identify()
        return own.native_id


def connect(parts: ConnectorParts) -> Connector:
    """A connector for one channel."""
    return YouTubeChannel(parts.http, parts.own, parts.clock, parts.meter)


def _thread_of(reply: OutgoingReply) -> str:
    named = reply.conversation_id or reply.to_id
    if not named:
        raise Refused("YouTube only takes replies to a comment.", "parentIdMissing")
    return top_of(named)
