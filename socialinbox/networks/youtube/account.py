"""A signed-in YouTube channel behind the contract."""

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import aclosing
from datetime import datetime, timedelta

from socialinbox.domain.account import OwnAccount
from socialinbox.domain.delivery import OutgoingReply, Sent
from socialinbox.domain.errors import BadInput, Forbidden, NotFound, Refused
from socialinbox.domain.events import Event, StreamPage
from socialinbox.domain.message import Direction, SeenMessage
from socialinbox.domain.sentence import say
from socialinbox.domain.times import now
from socialinbox.domain.videos import Film, NewVideo, Uploaded
from socialinbox.domain.views import Entry
from socialinbox.networks.budget import Meter
from socialinbox.networks.connect import ConnectorParts
from socialinbox.networks.contract import Connector, Recall, Rules
from socialinbox.networks.http import ApiClient
from socialinbox.networks.verbs import Verb
from socialinbox.networks.youtube.acts import Deeds
from socialinbox.networks.youtube.api import MOST_IDS, YouTubeApi
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
from socialinbox.networks.youtube.offers import NO_FILES
from socialinbox.networks.youtube.rules import COMMENTS, HELD, RULES, SWEEP
from socialinbox.networks.youtube.streams import Streams
from socialinbox.networks.youtube.text import mentions
from socialinbox.networks.youtube.uploads import Uploads
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
        self._uploads = Uploads(http, meter)
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
                say("YouTube has no stream called “{stream}”.", stream=stream),
                say("Use one of: {rounds}.", rounds=tuple(rounds)),
            )
        async with aclosing(rounds[stream](checkpoint, recall)) as found:
            async for page in found:
                yield page

    async def send(self, reply: OutgoingReply) -> Sent:
        """Write under the thread that the answered comment is in: 50 units."""
        if reply.files:
            raise Refused(NO_FILES, "files")
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

    async def begin_upload(self, film: Film, video: NewVideo) -> str:
        """Open a session for an unlisted video."""
        return await self._uploads.begin(film, video)

    async def upload_state(self, session: str, film: Film) -> int | Uploaded:
        """How far a session came."""
        return await self._uploads.state(session, film)

    async def upload_part(
        self, session: str, film: Film, start: int, part: bytes
    ) -> int | Uploaded:
        """Send a part of the film."""
        return await self._uploads.part(session, film, start, part)

    async def act(self, verb: Verb, target: Entry, text: str | None = None) -> tuple[Event, ...]:
        """Do a verb, once: 50 units."""
        return await (await self._deeds()).act(verb, target, text)

    @property
    def recheck_batch(self) -> int:
        """As many comments as one unit shows."""
        return MOST_IDS

    async def recheck(self, targets: Sequence[Entry]) -> tuple[Event, ...]:
        """Look at comments again: a unit, and a few more where some are missing."""
        return await (await self._deeds()).recheck(targets)

    async def answered_since(self, reply: OutgoingReply, since: datetime) -> SeenMessage | None:
        """Our newest reply in the thread that names nobody else who speaks in it: one unit."""
        try:
            replies = await self.api.newest_replies(_thread_of(reply))
        except NotFound:
            # Sending will say that the thread is gone.
            return None
        own_id = await self._own_id()
        replies.sort(key=published_at)
        on = subject_of(reply.subject_id, {})
        for position in range(len(replies) - 1, -1, -1):
            seen = message(replies[position], on, own_id, replies[:position])
            if seen.sent_at <= since:
                return None
            if seen.direction is Direction.OUT and not _to_another(seen, replies, reply):
                return seen
        return None

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

    async def _deeds(self) -> Deeds:
        return Deeds(self.api, await self._own_id(), self._clock)

    async def _own_id(self) -> str:
        own = self._own or await self.identify()
        return own.native_id


def connect(parts: ConnectorParts) -> Connector:
    """A connector for one channel."""
    return YouTubeChannel(parts.http, parts.own, parts.clock, parts.meter)


def _thread_of(reply: OutgoingReply) -> str:
    named = reply.conversation_id or reply.to_id
    if not named:
        raise Refused(say("YouTube only takes replies to a comment."), "parentIdMissing")
    return top_of(named)


def _to_another(seen: SeenMessage, replies: Sequence[Comment], reply: OutgoingReply) -> bool:
    """Whether a reply of ours names somebody else in its thread than whom we answer."""
    named = set(mentions(seen.text))
    others = (profile(comment) for comment in replies)
    handles = {p.key.native_id: p.handle.casefold() for p in others if p.handle}
    return any(
        handle in named and native_id not in (reply.recipient_id, seen.author.key.native_id)
        for native_id, handle in handles.items()
    )
