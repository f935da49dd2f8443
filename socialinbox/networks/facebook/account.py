"""One connected Page: who it is, its streams, replies, verbs, and second looks."""

from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing
from datetime import datetime

from socialinbox.domain.account import OwnAccount
from socialinbox.domain.delivery import OutgoingReply, Sent
from socialinbox.domain.events import Event, StreamPage
from socialinbox.domain.identity import Profile
from socialinbox.domain.message import MessageKind, SeenMessage
from socialinbox.domain.views import Entry
from socialinbox.networks.connect import ConnectorParts
from socialinbox.networks.contract import Connector, Recall, Rules
from socialinbox.networks.facebook import mapping, rechecks, streams
from socialinbox.networks.facebook.acts import act
from socialinbox.networks.facebook.api import GraphApi
from socialinbox.networks.facebook.finding import Finder
from socialinbox.networks.facebook.messages import MessengerWalk
from socialinbox.networks.facebook.rules import (
    COMMENTS,
    MESSAGES,
    NETWORK,
    RULES,
    TAGGED,
    has_human_agent,
)
from socialinbox.networks.facebook.sending import Sender
from socialinbox.networks.facebook.wire import Page
from socialinbox.networks.verbs import Verb

STREAM_KINDS = {TAGGED: MessageKind.MENTION}


class FacebookAccount:
    """A Page with its Messenger: a Connector that SendsReplies, is Answered, Acts and Rechecks."""

    def __init__(self, parts: ConnectorParts) -> None:
        known = parts.own.native_id if parts.own is not None else None
        page = parts.settings.get("page_id") or known
        self._api = GraphApi(parts.http, page, parts.meter)
        self._settings = parts.settings
        self._sender = Sender(self._api, human_agent=lambda: has_human_agent(parts.settings))
        self._clock = parts.clock
        self._page: Page | None = None

    @property
    def rules(self) -> Rules:
        """Facebook's rules."""
        return RULES

    async def identify(self) -> OwnAccount:
        """The Page; raises Forbidden where the grant is not for it."""
        page = self._page = await self._api.page()
        own = mapping.page_profile(page)
        return OwnAccount(
            network=NETWORK,
            native_id=page.id,
            name=page.name or page.id,
            handle=page.username,
            avatar_url=own.avatar_url,
            url=own.url,
            settings={name: said for name, said in self._settings.items() if name in RULES.options},
        )

    async def pages(
        self, stream: str, checkpoint: str | None, recall: Recall
    ) -> AsyncGenerator[StreamPage]:
        """A stream's pages; a ValueError for a stream that Facebook does not have."""
        own = await self._own()
        if stream == COMMENTS:
            found = streams.CommentWalk(self._api, own, recall).pages(checkpoint)
        elif stream == MESSAGES:
            found = MessengerWalk(self._api, own, recall).pages(checkpoint)
        elif stream in {one.name for one in RULES.streams}:
            kind = STREAM_KINDS.get(stream, MessageKind.POST)
            found = streams.posts(self._api, stream, kind, own, checkpoint, recall)
        else:
            raise ValueError(f"Facebook has no stream “{stream}”.")
        async with aclosing(found):
            async for page in found:
                yield page

    async def send(self, reply: OutgoingReply) -> Sent:
        """A comment under what is answered, a message to a person, or a private reply."""
        return await self._sender.send(reply)

    async def find(self, reply: OutgoingReply, native_id: str | None) -> SeenMessage | None:
        """Read a reply back by its id, or by its words since it was queued."""
        return await Finder(self._api, await self._own()).find(reply, native_id)

    async def answered_since(self, reply: OutgoingReply, since: datetime) -> SeenMessage | None:
        """The Page's newest answer to the same person, or below the same comment."""
        return await Finder(self._api, await self._own()).answered_since(reply, since)

    async def act(self, verb: Verb, target: Entry, text: str | None = None) -> tuple[Event, ...]:
        """Edit, delete, hide, like, ban or mark as seen."""
        return await act(self._api, verb, target, text, self._clock)

    @property
    def recheck_batch(self) -> int:
        """How many messages one call can look at."""
        return rechecks.AT_ONCE

    async def recheck(self, targets: Sequence[Entry]) -> tuple[Event, ...]:
        """What is gone, changed, or as it was."""
        recheck = rechecks.Recheck(self._api, await self._own(), self._clock)
        return await recheck.events(targets)

    async def aclose(self) -> None:
        """Close the connections."""
        await self._api.aclose()

    async def _own(self) -> Profile:
        if self._page is None:
            self._page = await self._api.page()
        return mapping.page_profile(self._page)


def connect(parts: ConnectorParts) -> Connector:
    """A connector for one Page."""
    return FacebookAccount(parts)
