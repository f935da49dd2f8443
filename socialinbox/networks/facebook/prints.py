"""What is remembered of posts and conversations, to tell the new and changed from the known."""

from datetime import datetime, timedelta
from zlib import crc32

import msgspec

from socialinbox.domain.times import parse_rfc3339
from socialinbox.networks.facebook.wire import Comment, Message, Post

LIVELY = timedelta(days=1)
"""How long after its newest comment a post is looked at for edited words."""


class PostPrint(msgspec.Struct):
    """A post's comments as last seen: checksums by the last part of their ids.

    `updated` is empty while they have not all been read.
    """

    updated: str = ""
    total: int = 0
    newest: str | None = None
    comments: dict[str, int] = {}
    read: bool = False

    def same(self, updated: str | None, total: int) -> bool:
        """Whether Facebook shows the post as it was."""
        return self.read and self.updated == (updated or "") and self.total == total

    def lively(self, at: datetime) -> bool:
        """Whether its newest comment is recent."""
        return self.newest is not None and at - parse_rfc3339(self.newest) < LIVELY


class ChatPrint(msgspec.Struct):
    """A conversation as last seen: when it moved, how many, and the newest messages' checksums."""

    updated: str = ""
    count: int | None = None
    messages: dict[str, int] = {}


def of_comment(comment: Comment) -> int:
    """Changes when what we store of a comment changes; signed picture addresses don't count."""
    target = comment.attachment.target if comment.attachment else None
    return _sum(
        comment.message,
        comment.is_hidden,
        comment.author.id if comment.author else None,
        target.id if target else None,
        comment.private_reply_conversation is not None,
        comment.can_reply_privately,
        comment.user_likes,
    )


def of_message(message: Message) -> int:
    """Changes when what we store of a message changes."""
    files = message.attachments.data if message.attachments else []
    return _sum(message.message, message.author is not None, *(file.id for file in files))


def of_post(post: Post) -> str:
    """Changes when a visitor's words change."""
    return str(_sum(post.message, post.is_hidden, post.author.id if post.author else None))


def _sum(*parts: object) -> int:
    return crc32(repr(parts).encode())
