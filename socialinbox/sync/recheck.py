"""Looks again at messages that may have been edited or deleted without anybody telling."""

import logging
from collections.abc import Callable
from datetime import date, datetime, timedelta

from socialinbox.domain.account import Account
from socialinbox.domain.changes import NOTHING, Changes
from socialinbox.domain.errors import NetworkError
from socialinbox.domain.events import MessageDeleted
from socialinbox.domain.message import SeenMessage
from socialinbox.domain.views import Entry
from socialinbox.networks.contract import Connector, Rechecking
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
LAST_HOUR = 23
"""UTC; in it the networks that charge by the day are asked for what was read on that day."""
SETTLED = timedelta(hours=1)
"""In that hour nothing is asked for that was seen so lately."""
BATCHES = 4
"""How many calls one turn makes at most, so that reading is not held up."""


class Recheck:
    """One account's second looks, a few batches at a time, within the network's rules.

    Does nothing where the network has no such rule, or its connector no such ability.
    """

    def __init__(
        self,
        database: Database,
        account: Account,
        connector: Connector,
        rules: IngestRules,
        clock: Callable[[], datetime],
    ) -> None:
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
        events = await connector.recheck(targets)
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
        if how.same_day_free and moment.hour == LAST_HOUR:
            # What was read today costs nothing more before midnight.
            midnight = moment.replace(hour=0, minute=0, second=0, microsecond=0)
            room = batch
            found = await self._db.read(
                rechecks.seen_between,
                *(number, network, midnight, moment - SETTLED, room + len(self._unsaid)),
            )
        else:
            room = max(0, min(batch, how.most_a_day - self._today(moment)))
            found = await self._db.read(
                rechecks.due_again,
                *(number, network, moment - how.recent, moment - how.again),
                None if how.deadline is None else moment - how.deadline,
                room + len(self._unsaid),
            )
        return [one for one in found if one.id not in self._unsaid][:room]

    def _today(self, moment: datetime) -> int:
        if moment.date() != self._day:
            self._day, self._looked = moment.date(), 0
        return self._looked
