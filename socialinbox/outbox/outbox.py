"""Sends queued replies in order, reads them back, and never sends one twice."""

import asyncio
import logging
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from datetime import datetime, timedelta

from socialinbox.domain.account import AccountState
from socialinbox.domain.changes import Changes
from socialinbox.domain.delivery import Delivery, DeliveryState, OutgoingReply, Sent
from socialinbox.domain.errors import (
    AuthExpired,
    BadAnswer,
    Blocked,
    Forbidden,
    NetworkError,
    NotFound,
    OwnerCanAct,
    RateLimited,
    Unreachable,
)
from socialinbox.domain.ids import AccountId, DeliveryId
from socialinbox.domain.message import SeenMessage
from socialinbox.domain.sentence import joined, say
from socialinbox.networks.contract import Connector, SendsReplies
from socialinbox.networks.verbs import Answered
from socialinbox.outbox.accounts import Accounts
from socialinbox.outbox.departures import Departures, quoted
from socialinbox.outbox.looking import Looking
from socialinbox.storage import accounts, deliveries, timeline, unsure
from socialinbox.storage.connection import Connection
from socialinbox.storage.database import Database
from socialinbox.storage.rounds import Rounds

log = logging.getLogger(__name__)

Publish = Callable[[Changes], None]
RETRY_AFTER = tuple(timedelta(seconds=s) for s in (2, 10, 30, 120, 600))
"""Pauses between the attempts to send while the network can't be reached."""
RECONNECT = timedelta(minutes=5)
FORBIDDEN = timedelta(hours=1)
"""Until a reply is tried again that was forbidden; signing in again lets it go at once."""
SHORTEST = timedelta(seconds=1)
LOOK_AGAIN = 0.05
"""Seconds between two looks at the queue."""
LOOK_EVERY = 15.0
"""Seconds until the queue is looked at again when nothing wakes it."""
LOOK_FIRST = 0.5
"""Seconds spent before sending on whether the owner has answered by another way."""
ELSEWHERE = say(
    "You have already answered this elsewhere: “{words}”. Send yours all the same, or take it back."
)
NOT_LOOKED = say("It waits until it is known whether it got through before.")
UNSEEN = say("Sent, but the network does not show it yet.")
LOST = say(
    "The connection broke while this was being sent, and the network does not show it. Look there "
    "before you send it again."
)

BROKE_OFF = say(
    "Something unexpected happened while this was being sent; the details are in the log. Look at "
    "the network before you send it again."
)


class Outbox:
    """One per profile. `run` goes on until it is cancelled; `settle` works off what is due now.

    `ready` makes a reply's files readable while they leave.
    """

    def __init__(
        self,
        database: Database,
        accounts: Accounts,
        publish: Publish,
        clock: Callable[[], datetime],
        ready: Callable[[OutgoingReply], AbstractAsyncContextManager[OutgoingReply]],
    ) -> None:
        self._ready = ready
        self._departures = Departures(database, publish, clock, accounts.look_before)
        self._db = database
        self._accounts = accounts
        self._publish = publish
        self._clock = clock
        self._rounds = Rounds(self._look, clock=clock, shortest=LOOK_AGAIN, longest=LOOK_EVERY)
        self._turn = asyncio.Lock()
        self._looked = clock()
        self._looking = Looking(clock)
        self._ends: dict[DeliveryId, tuple[Delivery, Sent | Exception]] = {}
        """What came of sending and could not be written yet."""

    def wake(self) -> None:
        """Something was queued, or a network came back."""
        self._rounds.wake()

    async def run(self) -> None:
        """Work for ever; begins with what an earlier process left unfinished."""
        await self.recover()
        await self._rounds.run()

    async def _look(self) -> datetime | None:
        """Work off what is due; when more will be."""
        await self.settle()
        leaves = await self._departures.next(self._looked)
        moments = (self._looking.first(), leaves)
        return min((moment for moment in moments if moment is not None), default=None)

    async def recover(self) -> None:
        """What was being sent when a process died may have arrived: it becomes unsure."""
        for delivery in await self._db.read(deliveries.unsettled):
            if delivery.state is DeliveryState.SENDING and delivery.id not in self._ends:
                await self._set(delivery, DeliveryState.UNSURE, reason=LOST)

    async def settle(self) -> None:
        """Send everything that is due, thread by thread in order, and look for what was sent."""
        async with self._turn:
            for delivery, end in list(self._ends.values()):
                await self._note_end(delivery, end)
            await self._departures.mind_the_clock()
            await self._departures.stop_overtaken()
            # Each pass leaves nothing due that it touched; what was behind it may be due then.
            while due := await self._due():
                for delivery in due:
                    await self._send(delivery)
            await self._confirm_all()

    async def _due(self) -> list[Delivery]:
        # Confirming takes a while; what becomes due meanwhile is counted from here.
        self._looked = self._clock()
        return await self._db.read(deliveries.due, self._looked)

    async def _send(self, delivery: Delivery) -> None:
        now = await self._db.read(deliveries.get_delivery, delivery.id)
        if now is None or now.state is not DeliveryState.QUEUED:
            # What was sent just before has stopped it, or its owner has taken it back.
            return
        connector = self._accounts.connector(delivery.account)
        if connector is None:
            await self._wait(
                delivery, self._clock() + RECONNECT, say("Waits until you are signed in.")
            )
            return
        if not isinstance(connector, SendsReplies):
            await self._refuse(delivery, say("This network takes no replies from programs."))
            return
        if now.reply.put_off and not await self._departures.may_leave(now):
            return
        if delivery.reply.perhaps_sent and not await self._may_leave(connector, delivery):
            return
        if delivery.attempts == 0 and (
            other := await self._answered_elsewhere(connector, delivery)
        ):
            await self._stop_for(delivery, other)
            return
        # Would a power cut take this back, the reply would leave once more at the next start.
        begun = await self._db.run_to_disk(deliveries.begin, delivery.id)
        if begun is None:
            return
        self._publish(begun)
        await self._note_end(delivery, await self._leave(connector, delivery))

    async def _leave(self, connector: SendsReplies, delivery: Delivery) -> Sent | Exception:
        """Hand a reply to its network; what came of it."""
        try:
            async with self._ready(delivery.reply) as reply:
                return await connector.send(reply)
        except (NetworkError, OwnerCanAct) as error:
            return error
        except Exception as error:
            # A bug of ours must not stop all other replies for ever.
            log.exception("account %d: a reply broke off", delivery.account)
            return error

    async def _note_end(self, delivery: Delivery, end: Sent | Exception) -> None:
        """Keep what came of sending; until that can be written it is known here."""
        self._ends[delivery.id] = (delivery, end)
        match end:
            case Sent():
                await self._sent(delivery, end)
            case NetworkError():
                await self._not_sent(delivery, end)
            case OwnerCanAct():
                # Nothing was sent: the keychain, say, did not give the key to the account.
                why = joined(end.title, end.advice)
                await self._wait(delivery, self._clock() + RECONNECT, why)
            case _:
                await self._set(delivery, DeliveryState.UNSURE, reason=BROKE_OFF)
                self._looking.soon(delivery.id)
        del self._ends[delivery.id]

    async def _may_leave(self, connector: SendsReplies, delivery: Delivery) -> bool:
        """Look for a reply that may have got through before; False where it must not leave now."""
        try:
            seen = await self._find(connector, delivery)
        except NetworkError as error:
            until = self._clock() + RETRY_AFTER[min(delivery.attempts, len(RETRY_AFTER) - 1)]
            if isinstance(error, RateLimited):
                until = error.retry_at
            await self._wait(delivery, until, joined(NOT_LOOKED, error.what))
            return False
        except OwnerCanAct as error:
            await self._wait(delivery, self._clock() + RECONNECT, joined(error.title, error.advice))
            return False
        if seen is not None:
            await self._found(delivery, seen)
            return False
        return not await self._shown_by_stream(delivery)

    async def _answered_elsewhere(
        self, connector: Connector, delivery: Delivery
    ) -> SeenMessage | None:
        """What the owner has answered by another way and this program has not shown yet."""
        since = delivery.reply.known_until
        if since is None or not isinstance(connector, Answered):
            return None
        try:
            async with asyncio.timeout(LOOK_FIRST):
                other = await connector.answered_since(delivery.reply, since)
        except (NetworkError, OwnerCanAct, TimeoutError):
            # Nobody waits longer for this; sending itself will tell what is wrong.
            return None
        if other is None:
            return None
        known = await self._db.read(timeline.by_native, other.network, other.native_id)
        return None if known else other

    async def _stop_for(self, delivery: Delivery, other: SeenMessage) -> None:
        log.info("account %d: answered elsewhere meanwhile", delivery.account)
        why = ELSEWHERE.filled(words=quoted(other.text))
        await self._set(delivery, DeliveryState.REFUSED, reason=why, attempts=1)
        self._accounts.look_again(delivery.account)

    async def _sent(self, delivery: Delivery, sent: Sent) -> None:
        log.info("account %d: a reply was taken", delivery.account)
        await self._set(
            delivery,
            DeliveryState.SENT,
            native_id=sent.native_id,
            url=sent.url,
            reason=None,
        )
        self._looking.soon(delivery.id)
        await self._accounts.note_replies(delivery.account, None)

    async def _not_sent(self, delivery: Delivery, error: NetworkError) -> None:
        log.info("account %d: a reply was not taken: %s", delivery.account, type(error).__name__)
        match error:
            case RateLimited():
                await self._wait(delivery, error.retry_at, error.what)
            case Unreachable(sent=False):
                step = min(delivery.attempts, len(RETRY_AFTER) - 1)
                await self._wait(delivery, self._clock() + RETRY_AFTER[step], error.what)
            case Unreachable() | BadAnswer():
                await self._set(delivery, DeliveryState.UNSURE, reason=LOST)
                self._looking.soon(delivery.id)
            case AuthExpired():
                await self._account_needs(delivery.account, error)
                await self._wait(delivery, self._clock() + RECONNECT, error.what)
            case Blocked():
                await self._accounts.note_replies(delivery.account, error)
                await self._refuse(delivery, error.what)
                await self._stop_all(delivery.account, error.what)
            case Forbidden():
                await self._accounts.note_replies(delivery.account, error)
                await self._wait(delivery, self._clock() + FORBIDDEN, error.what)
            case _:
                await self._refuse(delivery, error.what)

    async def _wait(self, delivery: Delivery, until: datetime, why: str) -> None:
        until = max(until, self._clock() + SHORTEST)
        await self._set(delivery, DeliveryState.QUEUED, not_before=until, reason=why)

    async def _refuse(self, delivery: Delivery, why: str) -> None:
        await self._set(delivery, DeliveryState.REFUSED, reason=why)

    async def _stop_all(self, account: AccountId, why: str) -> None:
        """Nothing more leaves the account by itself; each reply waits for its owner."""
        self._publish(await self._db.run(deliveries.refuse_unsent, account, why))

    async def _account_needs(self, account: AccountId, error: NetworkError) -> None:
        changes = await self._db.run(
            accounts.set_account_state, account, AccountState.NEEDS_ATTENTION, error.what, None
        )
        self._publish(changes)

    async def _confirm_all(self) -> None:
        unsettled = await self._db.read(deliveries.unsettled)
        self._looking.only({delivery.id for delivery in unsettled})
        for delivery in unsettled:
            if self._looking.is_due(delivery.id):
                await self._confirm(delivery)

    async def _confirm(self, delivery: Delivery) -> None:
        connector = self._accounts.connector(delivery.account)
        if connector is None or not isinstance(connector, SendsReplies):
            self._looking.later(delivery.id)
            return
        try:
            seen = await self._find(connector, delivery)
        except NetworkError as error:
            log.info("account %d: could not look for a reply: %s", delivery.account, error.code)
            self._looking.later(delivery.id)
            return
        except Exception:
            log.exception("account %d: looking for a reply broke off", delivery.account)
            self._looking.later(delivery.id)
            return
        if seen is not None:
            await self._found(delivery, seen)
            return
        if delivery.native_id is None and await self._shown_by_stream(delivery):
            return
        vain = self._looking.later(delivery.id)
        if vain and delivery.state is DeliveryState.SENT and delivery.native_id is not None:
            await self._set(delivery, DeliveryState.SENT, reason=UNSEEN)

    async def _find(self, connector: SendsReplies, delivery: Delivery) -> SeenMessage | None:
        """The reply at its network; None where it is not shown. Raises other NetworkErrors."""
        try:
            seen = await connector.find(delivery.reply, delivery.native_id)
        except NotFound:
            return None
        if seen is not None and delivery.native_id is None:
            anothers = await self._db.read(unsure.is_anothers, delivery.id, seen.native_id)
            return None if anothers else seen
        return seen

    async def _found(self, delivery: Delivery, seen: SeenMessage) -> None:
        self._publish(await self._db.run(deliveries.confirm, delivery.id, seen))
        self._looking.end(delivery.id)
        await self._accounts.answered(delivery)

    async def _shown_by_stream(self, delivery: Delivery) -> bool:
        """Whether reading has brought what looking for it by our clock did not find."""
        native_id = await self._db.read(deliveries.shown_as, delivery.id)
        if native_id is None:
            return False
        await self._set(delivery, DeliveryState.CONFIRMED, native_id=native_id)
        await self._accounts.answered(delivery)
        return True

    async def _set(
        self,
        delivery: Delivery,
        state: DeliveryState,
        *,
        reason: str | None = None,
        native_id: str | None = None,
        url: str | None = None,
        not_before: datetime | None = None,
        attempts: int | None = None,
    ) -> None:
        def write(con: Connection) -> Changes:
            return deliveries.set_delivery(
                con,
                delivery.id,
                state,
                reason=reason,
                native_id=native_id,
                url=url,
                not_before=not_before,
                attempts=attempts,
            )

        self._publish(await self._db.run(write))
