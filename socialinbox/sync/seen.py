"""Tells customers that their message was seen, if the owner wants that and when he wants it."""

import asyncio
import logging
from collections.abc import Awaitable, Callable

from socialinbox.domain.delivery import Delivery
from socialinbox.domain.errors import SocialInboxError
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.views import Entry
from socialinbox.networks.registry import rules_of
from socialinbox.networks.verbs import Verb, refusal
from socialinbox.storage import timeline
from socialinbox.storage.database import Database
from socialinbox.storage.identities import LOCAL

log = logging.getLogger(__name__)

ANSWERED, OPENED = "answered", "opened"

Act = Callable[[Entry, Verb], Awaitable[object]]


class SeenMarker:
    """Marks the newest incoming message of a conversation as seen where its network lets it.

    `wish` reads the setting as it is now: ANSWERED, OPENED, or anything else for never. Nothing
    depends on whether it works, so what goes wrong is logged and no more.
    """

    def __init__(self, database: Database, act: Act, wish: Callable[[], object]) -> None:
        self._db = database
        self._act = act
        self._wish = wish

    async def opened(self, customer: CustomerId) -> None:
        """The owner has read what was new in a thread."""
        if await asyncio.to_thread(self._wish) == OPENED:
            await self._try(customer, lambda entry: True)

    async def answered(self, delivery: Delivery) -> None:
        """A reply has arrived."""
        if await asyncio.to_thread(self._wish) == ANSWERED:
            answered = (delivery.network, delivery.reply.conversation_id)
            await self._try(
                delivery.customer, lambda entry: (entry.network, entry.conversation_id) == answered
            )

    async def _try(self, customer: CustomerId, wanted: Callable[[Entry], bool]) -> None:
        try:
            for entry in await self._db.read(timeline.latest_incoming, customer):
                if wanted(entry) and _offered(entry):
                    await self._act(entry, Verb.MARK_SEEN)
        except SocialInboxError as error:
            log.info("a message was not marked as seen: %s", type(error).__name__)
        except Exception:
            # A bug here must not stop the outbox or the polling, beside which it runs.
            log.exception("marking a message as seen broke off")


def _offered(entry: Entry) -> bool:
    if entry.network == LOCAL:
        return False
    rules = rules_of(entry.network)
    return refusal(rules.offers(entry), Verb.MARK_SEEN, rules.label) is None
