"""Looks again at messages that may have been edited or deleted without anybody telling."""

import logging
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from socialinbox.domain.account import Account
from socialinbox.domain.changes import NOTHING, Changes
from socialinbox.domain.errors import NetworkError
from socialinbox.domain.events import Event, MessageDeleted
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.message import SeenMessage
from socialinbox.domain.views import Entry
from socialinbox.networks.contract import Connector, Rechecking, Retention
from socialinbox.networks.verbs import Rechecks
from socialinbox.storage import rechecks
from socialinbox.storage.connection import Connection
from socialinbox.storage.database import Database
from socialinbox.storage.ingest import IngestRules, store_events

log = logging.getLogger(__name__)

TURN = timedelta(minutes=30)
"""How often it is looked whether something is due."""
UNSAID = timedelta(days=1)
"""A message of which the network said nothing is not asked for again before."""
SAVED_AGAIN = timedelta(days=7)
"""So often all of a saved thread is looked at again where that costs nothing."""
LAST_HOUR = 23
"""UTC; in it the networks that charge by the day are asked for what was read on that day."""
MADE_UP = timedelta(days=3)
"""So long back it is looked for what that hour missed."""
SOON = timedelta(hours=12)
"""What was seen so lately needs no look that costs."""
SETTLED = timedelta(hours=1)
"""In that hour nothing is asked for that was seen so lately."""
LONGEST_AHEAD = timedelta(days=5)
"""How long before its time a message is looked at again at most; a quarter of that time at least
lies before it."""
BATCHES = 4
"""How many calls one turn makes at most, so that reading is not held up."""


class Recheck:
    """One account's second looks, a few batches at a time, within the network's rules.

    Does nothing where the network has no such rule, or its connector no such ability. What would
    have to go is looked at in time: first saved threads and those `opened` now.
    """

    def __init__(
        self,
        database: Database,
        account: Account,
        connector: Connector,
        rules: IngestRules,
        clock: Callable[[], datetime],
        opened: Callable[[], Sequence[CustomerId]] = lambda: (),
    ) -> None:
        self._opened = opened
        self._db, self._account, self._connector = database, account, connector
        self._rules, self._clock = rules, clock
        self._next: datetime | None = None
        self._day: date | None = None
        self._looked = 0
        self._unsaid: dict[int, datetime] = {}

    def due(self) -> bool:
        """Whether a turn is to be made now."""
        able = self._connector.rules.rechecking is not None and isinstance(
            self._connector, Rechecks
        )
        return able and (self._next is None or self._next <= self._clock())

    def hasten(self) -> None:
        """Let the next turn be due now."""
        self._next = None

    async def turn(self) -> tuple[int, Changes]:
        """A few batches: how many messages were looked at, and what is different now."""
        self._next = self._clock() + TURN
        looked, changes = 0, NOTHING
        for _ in range(BATCHES):
            try:
                found, told = await self._batch()
            except NetworkError as error:
                log.info(
                    "account %d: could not look again: %s", self._account.id, type(error).__name__
                )
                break
            looked += found
            changes |= told
            if not found:
                break
        return looked, changes

    async def _batch(self) -> tuple[int, Changes]:
        how, connector, moment = self._connector.rules.rechecking, self._connector, self._clock()
        if how is None or not isinstance(connector, Rechecks):
            return 0, NOTHING
        self._unsaid = {i: at for i, at in self._unsaid.items() if at > moment - UNSAID}
        targets = await self._targets(how, connector.recheck_batch, moment)
        if not targets:
            return 0, NOTHING
        events = _without_subjects(await connector.recheck(targets), targets)
        self._looked += len(targets)
        said = {e.native_id for e in events if isinstance(e, SeenMessage | MessageDeleted)}
        seen = [int(one.id) for one in targets if one.native_id in said]
        self._unsaid |= {one.id: moment for one in targets if one.native_id not in said}

        def write(con: Connection) -> Changes:
            changes = store_events(con, self._account.id, events, self._rules)
            rechecks.note_looked(con, seen, moment)
            return changes

        return len(targets), await self._db.run(write)

    async def _targets(self, how: Rechecking, batch: int, moment: datetime) -> list[Entry]:
        """The next batch; what the network said nothing of is left alone for a while."""
        number, network = self._account.id, self._connector.rules.name
        room = max(0, min(batch, how.most_a_day - self._today(moment)))
        kept = self._connector.rules.retention
        if kept.messages is not None:
            found = await self._db.read(
                rechecks.expiring,
                *(number, network, _renewed_before(kept, moment), self._opened()),
                room + len(self._unsaid),
            )
            wanted = [one for one in found if one.id not in self._unsaid][:room]
            if wanted:
                return wanted
        if how.same_day_free and moment.hour == LAST_HOUR:
            # What was read today costs nothing more before midnight.
            midnight = moment.replace(hour=0, minute=0, second=0, microsecond=0)
            room = batch
            found = await self._db.read(
                rechecks.seen_between,
                *(number, network, midnight, moment - SETTLED, room + len(self._unsaid)),
            )
        else:
            found = await self._db.read(
                rechecks.due_again,
                *(number, network, moment - how.recent, moment - how.again),
                None if how.deadline is None else moment - how.deadline,
                room + len(self._unsaid),
                how.only_free,
                # Where nothing is looked at again by itself, looks cost money.
                None if how.deadline is None else moment - SAVED_AGAIN,
            )
            if how.same_day_free and len(found) < room:
                found += await self._missed(how, moment, room)
        found = list({one.id: one for one in found}.values())
        return [one for one in found if one.id not in self._unsaid][:room]

    async def _missed(self, how: Rechecking, moment: datetime, room: int) -> list[Entry]:
        """What was not looked at in the last hour of its day: the computer was off, or in trouble.

        Not at once in the morning, or every shop that closes before would pay for each night.
        """
        midnight = moment.replace(hour=0, minute=0, second=0, microsecond=0)
        return await self._db.read(
            rechecks.missed,
            self._account.id,
            self._connector.rules.name,
            midnight - MADE_UP,
            min(midnight, moment - SOON),
            LAST_HOUR,
            room + len(self._unsaid),
            how.only_free,
        )

    def _today(self, moment: datetime) -> int:
        if moment.date() != self._day:
            self._day, self._looked = moment.date(), 0
        return self._looked


def _renewed_before(kept: Retention, moment: datetime) -> tuple[datetime, datetime]:
    """What goes until the first time is looked at again if it is in a saved or open thread, what
    goes until the second wherever it is.

    Where names may be kept for less long than words, the words of such threads are looked at so
    often that the names stay as well.
    """
    if kept.messages is None:
        return moment, moment
    ahead = min(kept.messages / 4, LONGEST_AHEAD)
    sooner = ahead
    if kept.profiles is not None and kept.profiles < kept.messages:
        sooner = max(ahead, kept.messages - kept.profiles / 2)
    return moment + sooner, moment + ahead


def _without_subjects(events: Iterable[Event], targets: Iterable[Entry]) -> list[Event]:
    """A second look at a comment shows the comment; what was filled in from the store about the
    post it hangs on is not fresh."""
    known = {one.native_id: one.subject for one in targets}
    return [
        replace(event, subject=None)
        if isinstance(event, SeenMessage) and event.subject == known.get(event.native_id)
        else event
        for event in events
    ]
