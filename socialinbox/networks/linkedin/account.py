"""One LinkedIn page behind the contract of all networks."""

from collections.abc import AsyncIterator, Sequence
from contextlib import aclosing
from datetime import datetime

from socialinbox.domain.account import OwnAccount
from socialinbox.domain.delivery import OutgoingReply, Sent
from socialinbox.domain.errors import Forbidden, NetworkError, NotFound, Refused
from socialinbox.domain.events import Event, StreamPage
from socialinbox.domain.message import SeenMessage
from socialinbox.domain.sentence import say
from socialinbox.domain.views import Entry
from socialinbox.networks.connect import ConnectorParts
from socialinbox.networks.contract import Connector, Recall, Rules
from socialinbox.networks.http import nothing_sent
from socialinbox.networks.linkedin import mapping, rechecks, streams, sweep, urns, wire
from socialinbox.networks.linkedin.acts import act
from socialinbox.networks.linkedin.api import Api
from socialinbox.networks.linkedin.mapping import Owner
from socialinbox.networks.linkedin.offers import NO_FILES
from socialinbox.networks.linkedin.reader import SKEW, Reader, not_administrator
from socialinbox.networks.linkedin.rules import NOTIFICATIONS, RULES
from socialinbox.networks.verbs import Verb

CLOSED = "CLOSED"
"""`commentsState` of a post that takes no more comments."""
NO_COMMENTS = say("Comments are switched off below this post on LinkedIn.")
NOT_OPEN = say(
    "This post is no longer open to the page: its author may have closed or deleted it. Look at "
    "it on linkedin.com."
)


class LinkedInAccount:
    """Reads and answers as one organisation's page."""

    def __init__(self, parts: ConnectorParts) -> None:
        self._api = Api(parts.http, parts.meter)
        self._clock = parts.clock
        self._settings = parts.settings
        self._recheck: rechecks.Recheck | None = None
        self._reader = Reader(self._api, Owner(parts.own), parts.clock) if parts.own else None

    @property
    def rules(self) -> Rules:
        """LinkedIn's rules."""
        return RULES

    async def identify(self) -> OwnAccount:
        """The page: the one from the settings, else the first that the member administers."""
        member = await self._api.userinfo()
        pages = [
            urns.id_of(acl.organization or acl.organization_target)
            for acl in await self._api.administered()
        ]
        wanted = self._settings.get("organization_id") or next(iter(pages), None)
        if wanted is None:
            raise Forbidden(
                say(
                    "The signed-in LinkedIn member administers no page. Sign in as a super admin "
                    "of the page."
                ),
                "NOT_ADMINISTRATOR",
            )
        wanted = urns.id_of(wanted)
        if wanted not in pages:
            raise not_administrator(wanted)
        organization = await self._api.organization(wanted)
        logo = await self._logo(organization)
        own = mapping.own_account(organization, wanted, member, logo)
        self._reader, self._recheck = Reader(self._api, Owner(own), self._clock), None
        return own

    def pages(
        self, stream: str, checkpoint: str | None, recall: Recall
    ) -> AsyncIterator[StreamPage]:
        """Everything of a stream behind a checkpoint."""
        return self._pages(stream, checkpoint, recall)

    async def send(self, reply: OutgoingReply) -> Sent:
        """Comment as the page: below the first-level comment, or on the post that names us."""
        if reply.files:
            raise Refused(NO_FILES)
        with nothing_sent():
            reader = await self._ready()
        activity, target, top = _where(reply)
        try:
            comment, number = await self._api.create_comment(
                target, reader.owner.organization, activity, reply.text, top
            )
        except Forbidden as error:
            raise await self._why_forbidden(reader, activity, error) from error
        # The answer names the activity even where the target was a share.
        named = mapping.comment_id(comment)
        sent = mapping.CommentId(named.thread, number or named.number)
        return Sent(sent.urn, urns.comment_url(sent.thread, sent.number))

    async def find(self, reply: OutgoingReply, native_id: str | None) -> SeenMessage | None:
        """Read a reply back by its name, else among the newest of its thread by its text."""
        reader = await self._ready()
        try:
            comment = await self._search(reader, reply, native_id)
        except NotFound:
            return None
        return None if comment is None else await _told(reader, reply, comment)

    async def answered_since(self, reply: OutgoingReply, since: datetime) -> SeenMessage | None:
        """The page's newest comment below the same comment or post."""
        reader = await self._ready()
        _, target, _ = _where(reply)
        try:
            comments = await self._api.comments(target)
        except NotFound:
            return None
        ours = [one for one in comments if reader.owner.wrote(one.actor) and _at(one) > since]
        newest = max(ours, key=_at, default=None)
        return None if newest is None else await _told(reader, reply, newest)

    async def act(self, verb: Verb, target: Entry, text: str | None = None) -> tuple[Event, ...]:
        """Edit, delete, like or take a like back."""
        reader = await self._ready()
        return await act(reader, self._looking_again(reader), verb, target, text)

    @property
    def recheck_batch(self) -> int:
        """How many messages one look is given."""
        return rechecks.AT_ONCE

    async def recheck(self, targets: Sequence[Entry]) -> tuple[Event, ...]:
        """What is gone, changed, or as it was."""
        return await self._looking_again(await self._ready()).events(targets)

    async def aclose(self) -> None:
        """Close the connections."""
        await self._api.aclose()

    async def _pages(
        self, stream: str, checkpoint: str | None, recall: Recall
    ) -> AsyncIterator[StreamPage]:
        reader = await self._ready()
        read = streams.notifications if stream == NOTIFICATIONS else sweep.comments
        async with aclosing(read(reader, checkpoint, recall)) as found:
            async for page in found:
                yield page

    async def _ready(self) -> Reader:
        if self._reader is None:
            await self.identify()
        assert self._reader is not None
        return self._reader

    def _looking_again(self, reader: Reader) -> rechecks.Recheck:
        if self._recheck is None:
            self._recheck = rechecks.Recheck(reader)
        return self._recheck

    async def _logo(self, organization: wire.Organization) -> str | None:
        urn = organization.logo_v2.original if organization.logo_v2 else None
        if not urn or urns.kind_of(urn) != "image":
            return None
        try:
            return (await self._api.image(urn)).download_url
        except (Forbidden, NotFound):
            return None

    async def _why_forbidden(
        self, reader: Reader, activity: str, error: Forbidden
    ) -> Forbidden | Refused:
        """LinkedIn forbids by one code what is closed here and what the page may do nowhere.

        Raises Forbidden where the role is missing.
        """
        if error.code not in ("100", "ACCESS_DENIED", "403"):
            return error
        try:
            counts = await self._api.counts(activity)
        except (Forbidden, NotFound):
            return Refused(NOT_OPEN, error.code)
        except NetworkError:
            # The reply is nowhere; what to do about it shows when it is tried again.
            return error
        if counts.comments_summary and counts.comments_summary.comments_state == CLOSED:
            return Refused(NO_COMMENTS, error.code)
        await reader.require_role(now=True)
        return error

    async def _search(
        self, reader: Reader, reply: OutgoingReply, native_id: str | None
    ) -> wire.Comment | None:
        named = urns.split_comment(native_id) if native_id else None
        if named is not None:
            return await self._api.comment(*named)
        _, target, _ = _where(reply)
        since = reply.queued_at - SKEW
        for comment in await self._api.comments(target):
            ours = reader.owner.organization == urns.normal(comment.actor)
            if (
                ours
                and _at(comment) >= since
                and comment.message.text.strip() == reply.text.strip()
            ):
                return comment
        return None


async def _told(reader: Reader, reply: OutgoingReply, comment: wire.Comment) -> SeenMessage:
    """A comment of the thread that a reply belongs to."""
    mention = reply.facts.get("mention")
    return await reader.message(comment, None, str(mention) if mention else None)


def _at(comment: wire.Comment) -> datetime:
    return mapping.written_at(comment.created, str(comment.id))


def _where(reply: OutgoingReply) -> tuple[str, str, str | None]:
    """(thread, target of the call, first-level comment) of a reply; raises Refused."""
    activity, top = reply.facts.get("activity"), reply.facts.get("top")
    if not isinstance(activity, str):
        raise Refused(
            say("It is not known which LinkedIn post this answers. Answer a newer message.")
        )
    if isinstance(top, str):
        return activity, top, top
    return activity, activity, None


def connect(parts: ConnectorParts) -> Connector:
    """A connector for one LinkedIn page."""
    return LinkedInAccount(parts)
