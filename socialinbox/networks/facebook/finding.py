"""Reads replies back, and looks whether the owner has answered elsewhere."""

from contextlib import aclosing
from datetime import datetime, timedelta
from functools import partial

from socialinbox.domain.delivery import OutgoingReply
from socialinbox.domain.errors import NotFound
from socialinbox.domain.identity import Profile
from socialinbox.domain.message import Direction, MessageKind, SeenMessage
from socialinbox.networks.facebook import mapping
from socialinbox.networks.facebook.api import GraphApi
from socialinbox.networks.facebook.bridges import conversation_of, other_side
from socialinbox.networks.facebook.cursors import turned
from socialinbox.networks.facebook.sending import is_private
from socialinbox.networks.facebook.wire import Author, Comment, Post

CLOCKS_DIFFER = timedelta(minutes=2)
"""How much earlier than queued a reply may seem to have been written."""


class Finder:
    """Looks for what the Page has said."""

    def __init__(self, api: GraphApi, own: Profile) -> None:
        self._api, self._own = api, own

    async def find(self, reply: OutgoingReply, native_id: str | None) -> SeenMessage | None:
        """Read a reply back by its id, or by its words since it was queued."""
        try:
            if reply.kind is MessageKind.DM:
                return await self._find_message(reply, native_id)
            return await self._find_comment(reply, native_id)
        except NotFound:
            return None

    async def answered_since(self, reply: OutgoingReply, since: datetime) -> SeenMessage | None:
        """The Page's newest word to the same person, or below the same comment, after `since`."""
        try:
            if reply.kind is MessageKind.DM:
                return await self._message_since(reply, since)
            return await self._comment_since(reply, since)
        except NotFound:
            return None

    async def _find_comment(
        self, reply: OutgoingReply, native_id: str | None
    ) -> SeenMessage | None:
        if native_id is not None:
            comment = await self._api.comment(native_id)
            post_id = reply.subject_id or (comment.object.id if comment.object else "")
            under = await self._api.post(post_id) if post_id else Post()
            return mapping.read_comment(comment, under, self._own)
        above = reply.conversation_id or reply.to_id or reply.subject_id
        if above is None:
            return None
        post = await self._api.post(reply.subject_id) if reply.subject_id else None
        async with aclosing(turned(partial(self._api.comments, above))) as lists:
            async for listed in lists:
                for comment in listed.answer.data:
                    if post is None:
                        post = await self._api.post(comment.object.id if comment.object else above)
                    seen = mapping.read_comment(comment, post, self._own)
                    if _is_reply(seen, reply):
                        return seen
                    if seen.sent_at < reply.queued_at - CLOCKS_DIFFER:
                        return None
        return None

    async def _find_message(
        self, reply: OutgoingReply, native_id: str | None
    ) -> SeenMessage | None:
        conversation = await self._conversation(reply)
        if native_id is not None:
            message = await self._api.message(native_id)
            return mapping.read_message(message, conversation, None, self._own)
        if conversation is None:
            return None
        found = await self._api.conversation(conversation)
        other = other_side(found.participants.data if found.participants else [], self._own)
        # The reply is among the newest messages, or Facebook would not show it in full.
        return next(
            (seen for seen in await self._newest(conversation, other) if _is_reply(seen, reply)),
            None,
        )

    async def _newest(self, conversation: str, other: Author | None) -> list[SeenMessage]:
        """A conversation's newest messages, newest first."""
        answer = await self._api.messages(conversation, None)
        read = (mapping.read_message(one, conversation, other, self._own) for one in answer.data)
        return [seen for seen in read if seen is not None]

    async def _message_since(self, reply: OutgoingReply, since: datetime) -> SeenMessage | None:
        # A private reply begins a conversation, which the comment names as soon as there is one.
        private = is_private(reply)
        conversation = await self._conversation(reply) if private else reply.conversation_id
        if conversation is None:
            return None
        return _own_after(await self._newest(conversation, None), since)

    async def _comment_since(self, reply: OutgoingReply, since: datetime) -> SeenMessage | None:
        above = reply.conversation_id or reply.to_id
        if above is None:
            return None
        answer = await self._api.comments(above, None)
        return _own_after([self._below(one, above, reply) for one in answer.data], since)

    def _below(self, comment: Comment, above: str, reply: OutgoingReply) -> SeenMessage:
        """A comment of that thread, with what the reply knows of its post: no call of its own."""
        author = Author(id=self._own.key.native_id) if reply.subject_id else None
        post = Post(id=reply.subject_id or above, author=author)
        return mapping.read_comment(comment, post, self._own)

    async def _conversation(self, reply: OutgoingReply) -> str | None:
        """The Messenger conversation that a reply goes to."""
        if not is_private(reply):
            if reply.conversation_id is not None:
                return reply.conversation_id
            found = await self._api.conversations(None, reply.recipient_id)
            return found.data[0].id if found.data else None
        if reply.to_id is None or reply.facts.get(mapping.SOURCE) != "comment":
            return None
        return conversation_of(await self._api.comment(reply.to_id))


def _own_after(seen: list[SeenMessage], since: datetime) -> SeenMessage | None:
    ours = [one for one in seen if one.direction is Direction.OUT and one.sent_at > since]
    return max(ours, key=lambda one: one.sent_at, default=None)


def _is_reply(seen: SeenMessage, reply: OutgoingReply) -> bool:
    """Whether this is that reply; one without words is known by having a file."""
    fresh = seen.sent_at >= reply.queued_at - CLOCKS_DIFFER
    same = seen.text.strip() == reply.text.strip() and bool(reply.files) <= bool(seen.attachments)
    return seen.direction is Direction.OUT and fresh and same
