"""Sends a reply once: a comment, a message, a private reply; words or files, by which right."""

from collections.abc import Awaitable, Callable, Mapping

from socialinbox.domain.delivery import OutgoingFile, OutgoingReply, Sent
from socialinbox.domain.errors import (
    BadAnswer,
    Blocked,
    Forbidden,
    NetworkError,
    NotFound,
    Refused,
)
from socialinbox.domain.message import MessageKind
from socialinbox.domain.sentence import say
from socialinbox.networks.contract import FileLimits
from socialinbox.networks.facebook import mapping
from socialinbox.networks.facebook.api import GraphApi
from socialinbox.networks.facebook.offers import FILES
from socialinbox.networks.facebook.rules import HUMAN_AGENT
from socialinbox.networks.facebook.wire import Created
from socialinbox.networks.http import FilePart
from socialinbox.networks.outgoing import content_of

NO_FILES = FileLimits(count=0, largest={})
WINDOW_CODES = ("10/2018278", "10/2018065")
_WEEK_OVER = say(
    "Messenger takes a person's own answer within 7 days of the last message, and they have "
    "passed. You can answer as soon as this person writes again."
)
_NO_HUMAN_AGENT = say(
    "Facebook says that your app does not have Human Agent, so 24 hours are all there is. Apply "
    "for it at developers.facebook.com, or untick it in the account's settings."
)


_CLOSED = say("Facebook takes no answer from the Page here; elsewhere it still does.")
_NOT_SHOWN = say("What you would answer is gone from Facebook, or is no longer shown to the Page.")


class Sender:
    """Sends as one Page. `human_agent`: whether the owner says that his app has it."""

    def __init__(self, api: GraphApi, *, human_agent: Callable[[], bool]) -> None:
        self._api, self._human_agent = api, human_agent

    async def send(self, reply: OutgoingReply) -> Sent:
        """A comment under what is answered, a message to a person, or a private reply."""
        if reply.files:
            limits = FILES.get(reply.kind, NO_FILES)
            complaint = limits.complaint(reply.files, reply.text)
            if complaint is not None:
                raise Refused(complaint)
        if reply.kind is MessageKind.DM:
            return await self._message(reply)
        return await self._comment(reply)

    async def _comment(self, reply: OutgoingReply) -> Sent:
        under = reply.to_id or reply.subject_id
        if under is None:
            raise Refused(say("There is nothing to comment on."))
        picture = None
        for file in reply.files:
            picture = await self._api.upload_photo(await _part(file))
        try:
            created = await self._api.write_comment(under, reply.text, picture)
        except Forbidden as error:
            raise await self._why_forbidden(error, self._api.takes_comments(under)) from error
        if not created.id or mapping.last(created.id) == mapping.last(under):
            raise BadAnswer(say("Facebook did not say which comment it made."))
        return Sent(created.id)

    async def _message(self, reply: OutgoingReply) -> Sent:
        to = _recipient(reply)
        message: dict[str, object] = {"text": reply.text}
        for file in reply.files:
            kind = _kind(file)
            number = await self._api.upload_file(kind, await _part(file))
            message = {"attachment": {"type": kind, "payload": {"attachment_id": number}}}
        try:
            created = await self._within_the_right(reply, to, message)
        except Forbidden as error:
            raise await self._why_forbidden(error, self._takes_messages(reply)) from error
        if not created.message_id:
            raise BadAnswer(say("Facebook took the message but did not say its id."))
        return Sent(mapping.message_id(created.message_id))

    async def _why_forbidden(
        self, error: Forbidden, looking: Awaitable[bool | None]
    ) -> Forbidden | Refused:
        """Facebook forbids by one code what is closed here and what the Page may do nowhere."""
        allowed: bool | None = None
        try:
            allowed = await looking
        except NotFound:
            return Refused(_NOT_SHOWN, error.code)
        except NetworkError:
            # The reply is nowhere; what to do about it shows when it is tried again.
            return error
        closed = allowed is False and not isinstance(error, Blocked)
        return Refused(_CLOSED, error.code) if closed else error

    async def _takes_messages(self, reply: OutgoingReply) -> bool | None:
        if is_private(reply) and reply.to_id is not None:
            private = reply.facts.get(mapping.SOURCE) == "comment"
            return (await self._api.comment(reply.to_id)).can_reply_privately if private else None
        if reply.conversation_id is None:
            return None
        return (await self._api.conversation(reply.conversation_id)).can_reply

    async def _within_the_right(
        self, reply: OutgoingReply, to: Mapping[str, str], message: Mapping[str, object]
    ) -> Created:
        """Freely; only where Facebook says that the 24 hours are over, as a human agent.

        Facebook knows the person's last word better than we do, and a refused message was not
        sent, so asking twice can't send twice.
        """
        try:
            return await self._api.send_message(to, message)
        except Refused as refused:
            closed = refused.code in WINDOW_CODES
            if not (closed and self._human_agent()) or is_private(reply):
                raise
        try:
            return await self._api.send_message(to, message, HUMAN_AGENT)
        except Refused as refused:
            if refused.code in WINDOW_CODES:
                raise Refused(_WEEK_OVER, refused.code) from refused
            raise
        except Forbidden as forbidden:
            if forbidden.code == "10":
                # The account is well; it is this one right that is missing.
                raise Refused(_NO_HUMAN_AGENT, forbidden.code) from forbidden
            raise


def is_private(reply: OutgoingReply) -> bool:
    """Whether a message is the private reply to a comment or post."""
    return reply.kind is MessageKind.DM and reply.facts.get(mapping.SOURCE) in ("comment", "post")


def _recipient(reply: OutgoingReply) -> dict[str, str]:
    """To a person, or to whoever wrote a comment or post."""
    if is_private(reply) and reply.to_id is not None:
        return {f"{reply.facts[mapping.SOURCE]}_id": reply.to_id}
    if reply.recipient_id is None:
        raise Refused(say("Facebook does not say who this person is in Messenger."))
    return {"id": reply.recipient_id}


def _kind(file: OutgoingFile) -> str:
    """Messenger's word for a kind of file."""
    major = file.mime_type.split("/")[0]
    return major if major in ("image", "video", "audio") else "file"


async def _part(file: OutgoingFile) -> FilePart:
    return FilePart(file.name, file.mime_type, await content_of(file))
