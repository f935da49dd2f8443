"""The verbs at Facebook: edit, delete, hide, like, ban, mark seen, and what is different then."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime

from socialinbox.domain.errors import NotFound, Refused
from socialinbox.domain.events import Event, MessageDeleted
from socialinbox.domain.message import MessageKind
from socialinbox.domain.sentence import say
from socialinbox.domain.views import Entry
from socialinbox.networks.facebook.api import GraphApi
from socialinbox.networks.facebook.offers import BANNED_FACT, LIKED_FACT, offers
from socialinbox.networks.facebook.rules import measure
from socialinbox.networks.facebook.wire import Created
from socialinbox.networks.verbs import Verb, as_seen, refusal, with_fact


async def act(
    api: GraphApi, verb: Verb, target: Entry, text: str | None, clock: Callable[[], datetime]
) -> tuple[Event, ...]:
    """Do it once; raises Refused where `offers` does not allow it. One call each.

    Facebook's word that it was done is enough: what is different is told without reading again.
    """
    why_not = refusal(offers(target), verb, "Facebook")
    if why_not is not None:
        raise Refused(why_not)
    match verb:
        case Verb.EDIT:
            return await _edit(api, target, text or "", clock)
        case Verb.DELETE:
            return await _delete(api, target, clock)
        case Verb.HIDE | Verb.UNHIDE:
            hidden = verb is Verb.HIDE
            _done(await api.hide(target.native_id, hidden))
            return (replace(as_seen(target), hidden=hidden),)
        case Verb.LIKE | Verb.UNLIKE:
            liked = verb is Verb.LIKE
            _done(await api.like(target.native_id, liked))
            return (with_fact(target, LIKED_FACT, liked),)
        case Verb.BAN:
            return await _ban(api, target)
        case _:
            await api.mark_seen(target.author.key.native_id)
            # Messenger tells nobody who has seen what; there is nothing to show.
            return ()


async def _edit(
    api: GraphApi, target: Entry, text: str, clock: Callable[[], datetime]
) -> tuple[Event, ...]:
    text = text.strip()
    length = measure(text, MessageKind.COMMENT)
    if not text:
        raise Refused(say("A comment can't be left empty. Write something, or delete it."))
    if not length.fits:
        raise Refused(say("A comment has at most %n character(s). Shorten it.", n=length.limit))
    _done(await api.edit_comment(target.native_id, text))
    return (replace(as_seen(target), text=text, spans=(), edited_at=clock()),)


async def _delete(api: GraphApi, target: Entry, clock: Callable[[], datetime]) -> tuple[Event, ...]:
    # Where somebody was faster, what the owner wanted is so.
    with suppress(NotFound):
        _done(await api.delete(target.native_id))
    return (MessageDeleted(target.network, target.native_id, clock()),)


async def _ban(api: GraphApi, target: Entry) -> tuple[Event, ...]:
    person = target.author.key.native_id
    if not (await api.ban(person)).get(person, False):
        raise Refused(say("Facebook did not ban this person. Try it in the Page's settings there."))
    return (with_fact(target, BANNED_FACT, True),)


def _done(answer: Created) -> None:
    if answer.success is False:
        raise Refused(
            say("Facebook took the request and did not do it. Try it at Facebook itself.")
        )
