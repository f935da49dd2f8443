"""The hard bridge from a commenter to a Messenger identity, where Facebook itself tells it."""

from typing import Any

from socialinbox.domain.errors import Forbidden, NotFound, Refused
from socialinbox.domain.events import BridgeSeen
from socialinbox.domain.identity import Profile
from socialinbox.domain.message import Bridge, Direction, SeenMessage
from socialinbox.domain.sentence import say
from socialinbox.networks.facebook import mapping
from socialinbox.networks.facebook.api import GraphApi
from socialinbox.networks.facebook.wire import Author, Comment


class Bridges:
    """Finds who stands behind the Messenger conversation that a comment led to."""

    def __init__(self, api: GraphApi, own: Profile) -> None:
        self._api, self._own = api, own

    async def of(self, comment: Comment, message: SeenMessage) -> BridgeSeen | None:
        """The bridge of a comment; None where it led to no conversation."""
        conversation = conversation_of(comment)
        if conversation is None or message.direction is Direction.OUT:
            return None
        try:
            found = await self._api.conversation(conversation)
        except (NotFound, Refused, Forbidden):
            # The comment itself is worth storing without its bridge.
            return None
        other = other_side(found.participants.data if found.participants else [], self._own)
        if other is None:
            return None
        return BridgeSeen(
            Bridge(
                message.author.key,
                mapping.chatter(other).key,
                say(
                    "Facebook names this Messenger conversation as the private reply to the "
                    "comment {native_id}.",
                    native_id=message.native_id,
                ),
            )
        )


def conversation_of(comment: Comment) -> str | None:
    """The id of the conversation a comment led to, as an object or bare."""
    told: Any = comment.private_reply_conversation
    if isinstance(told, dict):
        told = told.get("id")
    return told if isinstance(told, str) and told else None


def other_side(people: list[Author], own: Profile) -> Author | None:
    """The person in a conversation who is not the Page."""
    return next((one for one in people if one.id and one.id != own.key.native_id), None)
