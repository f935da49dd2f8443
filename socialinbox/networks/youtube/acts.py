"""What the owner does with a comment besides answering it, and how comments are looked at again."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime

from socialinbox.domain.errors import NotFound, Refused
from socialinbox.domain.events import Event, MessageDeleted
from socialinbox.domain.message import SeenMessage
from socialinbox.domain.views import Entry
from socialinbox.networks.verbs import Verb, as_seen, refusal
from socialinbox.networks.youtube.api import YouTubeApi
from socialinbox.networks.youtube.mapping import changed_at, message, words
from socialinbox.networks.youtube.offers import PUBLISHED, REJECTED, offers
from socialinbox.networks.youtube.rules import NETWORK
from socialinbox.networks.youtube.text import marked
from socialinbox.networks.youtube.threads import HELD, ThreadReader

STATUS = {
    Verb.HOLD: HELD,
    Verb.PUBLISH: PUBLISHED,
    Verb.REJECT: REJECTED,
    Verb.BAN: REJECTED,
}


class Deeds:
    """Does verbs, each with one call of 50 units and never again by itself."""

    def __init__(self, api: YouTubeApi, own_id: str, clock: Callable[[], datetime]) -> None:
        self._api, self._own_id, self._clock = api, own_id, clock

    async def act(self, verb: Verb, target: Entry, text: str | None) -> tuple[Event, ...]:
        """Do it; raises a NetworkError where YouTube refuses."""
        why_not = refusal(offers(target), verb, "YouTube")
        if why_not is not None:
            raise Refused(why_not, "verb")
        if verb is Verb.EDIT:
            return (await self._edit(target, text or ""),)
        if verb is Verb.DELETE:
            return (await self._delete(target),)
        status = STATUS[verb]
        await self._api.moderate(target.native_id, status, ban=verb is Verb.BAN)
        seen = as_seen(target)
        facts = seen.facts | {"status": status} | ({"banned": True} if verb is Verb.BAN else {})
        return (replace(seen, hidden=status != PUBLISHED, facts=facts),)

    async def recheck(self, targets: Sequence[Entry]) -> tuple[Event, ...]:
        """Look at comments again. What is missing is looked for a second time, and among what is
        held, before it counts as deleted.

        Rejected comments can't be looked at: YouTube gives them to nobody. They are left out.
        """
        asked = {e.native_id: e for e in targets if e.facts.get("status") != REJECTED}
        told = {comment.id: comment for comment in await self._api.comments(list(asked))}
        missing = [native_id for native_id in asked if native_id not in told]
        if missing:
            told |= {comment.id: comment for comment in await self._api.comments(missing)}
            missing = [native_id for native_id in missing if native_id not in told]
        events: list[Event] = [
            message(comment, asked[i].subject, self._own_id, [])
            for i, comment in told.items()
            if i in asked
        ]
        reader = ThreadReader(self._api, self._own_id, self._clock)
        held = await reader.withheld_statuses() if missing else {}
        for native_id in missing:
            if native_id in held:
                seen = as_seen(asked[native_id])
                facts = seen.facts | {"status": held[native_id]}
                events.append(replace(seen, hidden=True, facts=facts))
            else:
                events.append(MessageDeleted(NETWORK, native_id, self._clock()))
        return tuple(events)

    async def _edit(self, target: Entry, text: str) -> SeenMessage:
        changed = await self._api.edit(target.native_id, text)
        said = words(changed)
        return replace(
            as_seen(target), text=said, spans=marked(said), edited_at=changed_at(changed)
        )

    async def _delete(self, target: Entry) -> MessageDeleted:
        # Where it is gone already, all is as it was wanted.
        with suppress(NotFound):
            await self._api.delete(target.native_id)
        return MessageDeleted(NETWORK, target.native_id, self._clock())
