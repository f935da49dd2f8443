"""One connected Page: who it is, its streams, and sending and finding of replies."""

from collections.abc import AsyncGenerator
from contextlib import aclosing
from datetime import timedelta

from socialinbox.domain.account import OwnAccount
from socialinbox.domain.delivery import OutgoingReply, Sent
from socialinbox.domain.errors import BadAnswer, NotFound, Refused
from socialinbox.domain.events import StreamPage
from socialinbox.domain.identity import Profile
from socialinbox.domain.message import Direction, MessageKind, SeenMessage
from socialinbox.networks.connect import ConnectorParts
from socialinbox.networks.contract import Connector, Recall, Rules
from socialinbox.networks.facebook import mapping, streams
from socialinbox.networks.facebook.api import GraphApi
from socialinbox.networks.facebook.bridges import conversation_of, other_side
from socialinbox.networks.facebook.messages import MessengerWalk
from socialinbox.networks.facebook.rules import COMMENTS, MESSAGES, NETWORK, RULES, TAGGED
from socialinbox.networks.facebook.wire import Page, Post

CLOCKS_DIFFER = timedelta(minutes=2)
"""How much earlier than queued a reply may seem to have been written."""
STREAM_KINDS = {TAGGED: MessageKind.MENTION}


class FacebookAccount:
    """A Page with its Messenger; a Connector that SendsReplies."""

    def __init__(self, api: GraphApi) -> None:
        self._api = api
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
            NETWORK, page.id, page.name or page.id, page.username, own.avatar_url, own.url
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
        if reply.kind is MessageKind.DM:
            created = await self._api.send_message(_recipient(reply), reply.text)
            if not created.message_id:
                raise BadAnswer("Facebook took the message but did not say its id.")
            return Sent(mapping.message_id(created.message_id))
        under = reply.to_id or reply.subject_id
        if under is None:
            raise Refused("There is nothing to comment on.")
        created = await self._api.write_comment(under, reply.text)
        if not created.id or mapping.last(created.id) == mapping.last(under):
            raise BadAnswer("Facebook did not say which comment it made.")
        return Sent(created.id)

    async def find(self, reply: OutgoingReply, native_id: str | None) -> SeenMessage | None:
        """Read a reply back by its id, or by its words since it was queued."""
        try:
            if reply.kind is MessageKind.DM:
                return await self._find_message(reply, native_id)
            return await self._find_comment(reply, native_id)
        except NotFound:
            return None

    async def aclose(self) -> None:
        """Close the connections."""
        await self._api.aclose()

    async def _own(self) -> Profile:
        if self._page is None:
            self._page = await self._api.page()
        return mapping.page_profile(self._page)

    async def _find_comment(
        self, reply: OutgoingReply, native_id: str | None
    ) -> SeenMessage | None:
        own = await self._own()
        if native_id is not None:
            comment = await self._api.comment(native_id)
            post_id = reply.subject_id or (comment.object.id if comment.object else "")
            under = await self._api.post(post_id) if post_id else Post()
            return mapping.read_comment(comment, under, own)
        above = reply.conversation_id or reply.to_id or reply.subject_id
        if above is None:
            return None
        post = await self._api.post(reply.subject_id) if reply.subject_id else None
        after: str | None = None
        while True:
            answer = await self._api.comments(above, after)
            for comment in answer.data:
                if post is None:
                    post = await self._api.post(comment.object.id if comment.object else above)
                seen = mapping.read_comment(comment, post, own)
                if _is_reply(seen, reply):
                    return seen
                if seen.sent_at < reply.queued_at - CLOCKS_DIFFER:
                    return None
            after = answer.paging.after() if answer.paging else None
            if after is None:
                return None

    async def _find_message(
        self, reply: OutgoingReply, native_id: str | None
    ) -> SeenMessage | None:
        own = await self._own()
        conversation = await self._conversation(reply)
        if native_id is not None:
            message = await self._api.message(native_id)
            return mapping.read_message(message, conversation, None, own)
        if conversation is None:
            return None
        found = await self._api.conversation(conversation)
        other = other_side(found.participants.data if found.participants else [], own)
        # The reply is among the newest messages, or Facebook would not show it in full.
        for message in (await self._api.messages(conversation, None)).data:
            seen = mapping.read_message(message, conversation, other, own)
            if seen is not None and _is_reply(seen, reply):
                return seen
        return None

    async def _conversation(self, reply: OutgoingReply) -> str | None:
        """The Messenger conversation that a reply goes to."""
        if not _private_reply(reply):
            if reply.conversation_id is not None:
                return reply.conversation_id
            found = await self._api.conversations(None, reply.recipient_id)
            return found.data[0].id if found.data else None
        if reply.to_id is None or reply.facts.get(mapping.SOURCE) != "comment":
            return None
        return conversation_of(await self._api.comment(reply.to_id))


def connect(parts: ConnectorParts) -> Connector:
    """A connector for one Page."""
    known = parts.own.native_id if parts.own is not None else None
    page = parts.settings.get("page_id") or known
    return FacebookAccount(GraphApi(parts.http, page, parts.meter))


def _private_reply(reply: OutgoingReply) -> bool:
    return reply.facts.get(mapping.SOURCE) in ("comment", "post")


def _recipient(reply: OutgoingReply) -> dict[str, str]:
    """To a person, or to whoever wrote a comment or post."""
    if _private_reply(reply) and reply.to_id is not None:
        return {f"{reply.facts[mapping.SOURCE]}_id": reply.to_id}
    if reply.recipient_id is None:
        raise Refused("Facebook does not say who this person is in Messenger.")
    return {"id": reply.recipient_id}


def _is_reply(seen: SeenMessage, reply: OutgoingReply) -> bool:
    fresh = seen.sent_at >= reply.queued_at - CLOCKS_DIFFER
    return seen.direction is Direction.OUT and fresh and seen.text.strip() == reply.text.strip()
