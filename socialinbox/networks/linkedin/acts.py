"""The verbs at LinkedIn: edit, delete, like, and what is different then."""

from contextlib import suppress
from dataclasses import replace

from socialinbox.domain.errors import NetworkError, NotFound, Refused
from socialinbox.domain.events import Event, MessageDeleted
from socialinbox.domain.message import MessageKind, SeenMessage
from socialinbox.domain.sentence import say
from socialinbox.domain.views import Entry
from socialinbox.networks.linkedin import urns
from socialinbox.networks.linkedin.offers import LIKED_FACT, offers
from socialinbox.networks.linkedin.reader import Reader
from socialinbox.networks.linkedin.rechecks import Recheck
from socialinbox.networks.linkedin.rules import measure
from socialinbox.networks.verbs import Verb, as_seen, refusal


async def act(
    reader: Reader, recheck: Recheck, verb: Verb, target: Entry, text: str | None
) -> tuple[Event, ...]:
    """Do it once, as the page; raises Refused where `offers` does not allow it."""
    why_not = refusal(offers(target), verb, "LinkedIn")
    if why_not is not None:
        raise Refused(why_not)
    match verb:
        case Verb.EDIT:
            return await _edit(reader, target, (text or "").strip())
        case Verb.DELETE:
            # Where somebody was faster, what the owner wanted is so.
            with suppress(NotFound):
                await reader.api.delete_comment(*_named(target), reader.owner.organization)
            return (MessageDeleted(target.network, target.native_id, reader.clock()),)
        case _:
            return await _like(reader, recheck, target, verb is Verb.LIKE)


async def _edit(reader: Reader, target: Entry, text: str) -> tuple[Event, ...]:
    length = measure(text, MessageKind.COMMENT)
    if not text:
        raise Refused(say("A comment can't be left empty. Write something, or delete it."))
    if not length.fits:
        raise Refused(say("A comment has at most %n character(s). Shorten it.", n=length.limit))
    await reader.api.edit_comment(*_named(target), reader.owner.organization, text)
    return (replace(as_seen(target), text=text, spans=(), edited_at=reader.clock()),)


async def _like(reader: Reader, recheck: Recheck, target: Entry, liked: bool) -> tuple[Event, ...]:
    """React as the page, and read the message again.

    What members wrote may be kept for 48 hours after it was read. To tell of it again without
    reading it would keep it longer.
    """
    page = reader.owner.organization
    if liked:
        await reader.api.react(page, target.native_id)
    else:
        await reader.api.unreact(page, target.native_id)
    try:
        events = await recheck.events([target])
    except NetworkError:
        # It is done; told as failed it would be done once more. The next look at it shows it.
        return ()
    return tuple(
        replace(one, facts={**one.facts, LIKED_FACT: liked})
        if isinstance(one, SeenMessage)
        else one
        for one in events
    )


def _named(target: Entry) -> tuple[str, str]:
    """Thread and number of a comment; raises Refused for what is none."""
    named = urns.split_comment(target.native_id)
    if named is None:
        raise Refused(
            say("LinkedIn does not know this comment by its name. Do it on linkedin.com.")
        )
    return named
