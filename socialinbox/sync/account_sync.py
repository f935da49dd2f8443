"""One account's rounds: every stream from its checkpoint, every page in one transaction."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import cast

from socialinbox.domain.account import Account, AccountState
from socialinbox.domain.changes import NOTHING, Changes
from socialinbox.domain.errors import (
    Blocked,
    Forbidden,
    SocialInboxError,
    StorageUnavailable,
)
from socialinbox.domain.events import Event, StreamPage
from socialinbox.domain.ids import AccountId, CustomerId
from socialinbox.domain.remembered import forget_remembered
from socialinbox.domain.times import now
from socialinbox.networks.contract import Connector, Recall, Stream
from socialinbox.own_rules.engine import obey
from socialinbox.storage import accounts, coverage, ingest, outages, progress, spending
from socialinbox.storage.connection import Connection
from socialinbox.storage.database import Database
from socialinbox.storage.search import index_pending
from socialinbox.sync.budget import AccountMeter
from socialinbox.sync.health import (
    Answered,
    Failed,
    Health,
    Renewing,
    cause_of,
    health_after,
    step,
    worse,
)
from socialinbox.sync.recheck import Recheck
from socialinbox.sync.timetable import Timetable

log = logging.getLogger(__name__)

Publish = Callable[[Changes], None]
INDEX_BATCH = 2000
LONGEST_PAUSE = 300.0
"""Seconds; after a sleep of the computer nothing waits longer than this."""
REPLIES = "replies"
"""Stands beside the streams' names where the network lets no reply out."""
FORGOTTEN = timedelta(hours=2)
"""So long a forbidden reply counts; the outbox tries a waiting one more often than that. A block
counts until a reply is let out."""
ASLEEP = timedelta(minutes=15)
"""So long without a sign of life, and the program counts as not having run."""


@dataclass(frozen=True, slots=True)
class StreamReport:
    """What one round of a stream brought: new messages, or why it stopped."""

    account: Account
    stream: Stream
    added: int
    error: SocialInboxError | None = None


class AccountSync:
    """Polls one account. Rounds never overlap; each stream starts at its own checkpoint.

    `every` is what `Timetable` takes. `on_back` is called when the account answers again after it
    did not, `tidy` after whatever may have buried messages. `opened` are the threads on the screen.
    """

    def __init__(
        self,
        database: Database,
        account: Account,
        connector: Connector,
        publish: Publish,
        clock: Callable[[], datetime] = now,
        every: timedelta | None = None,
        meter: AccountMeter | None = None,
        on_back: Callable[[AccountId], Awaitable[None]] | None = None,
        tidy: Callable[[], Awaitable[object]] | None = None,
        opened: Callable[[], Sequence[CustomerId]] = lambda: (),
    ) -> None:
        self.account = account
        self._db = database
        self._connector = connector
        self._publish = publish
        self._clock = clock
        self._on_back = on_back
        self._tidy = tidy
        self._turn = asyncio.Lock()
        rules = connector.rules
        self.meter = meter or AccountMeter(rules, clock=clock)
        self.timetable = Timetable(connector, self.meter, clock, every)
        self._rules = ingest.IngestRules(
            window=rules.window,
            searchable=rules.retention.searchable,
            unnamed=rules.unnamed,
            own=account.own,
            keeps_edits=rules.keeps_edits,
        )
        self._recheck = Recheck(database, account, connector, self._rules, clock, opened)
        self._errors: dict[str, SocialInboxError] = {}
        """Why a stream's last round stopped, by name."""
        self._forbidden_at = clock()
        """When a reply was last forbidden."""
        self._health = Health(account.state, account.reason, account.until)
        self._said = account.state
        self._buried = 0
        self._renewal: asyncio.Future[None] | None = None
        """Holds on to the task that tells of a renewal."""
        self._awake_since = self._awake_at = clock()

    @property
    def connector(self) -> Connector:
        """The connector, for whoever answers as this account."""
        return self._connector

    async def keep(self) -> None:
        """Poll until cancelled. Nothing that goes wrong in a round ends this."""
        while True:
            try:
                due = self.timetable.due()
                if due:
                    await self.round(due)
                elif self._recheck.due():
                    await self.recheck()
                await self.save_costs()
            except StorageUnavailable as error:
                log.warning("account %d: %s", self.account.id, error.title)
                self.timetable.postpone()
            except Exception:
                # A bug of ours must not silence the account for ever.
                log.exception("account %d: a round broke off", self.account.id)
                self.timetable.postpone()
            await asyncio.sleep(min(max(self.timetable.seconds_to_next(), 0.2), LONGEST_PAUSE))

    async def round(self, streams: Sequence[Stream] | None = None) -> list[StreamReport]:
        """Poll these streams (all, if not given) and note how the account is doing."""
        async with self._turn:
            self._note_awake()
            wanted = streams if streams is not None else self._connector.rules.streams
            reports = [await self._stream(stream) for stream in wanted]
            self.timetable.plan([report.stream for report in reports], self._errors)
            await self._note(reports)
            await self._clear_up()
            return reports

    def renewing(self) -> None:
        """The grant is being renewed; the end of the round says what came of it."""
        self._health = step(self._health, Renewing())
        self._renewal = asyncio.ensure_future(self._tell_health())

    def look_again(self) -> None:
        """A thread was saved: the next second look is made now and not after its pause."""
        self._recheck.hasten()

    async def recheck(self) -> int:
        """Look again at what is due for it; returns how many messages were looked at."""
        async with self._turn:
            if self.meter.must_stop() is not None or self._errors:
                return 0
            looked, changes = await self._recheck.turn()
            await self.save_costs()
            self._tell(changes)
            await self._clear_up()
            return looked

    async def read_again(self, stream: Stream) -> StreamReport:
        """Fetch all of a stream that the network still gives; what is known stays as it is."""
        await self._db.run(coverage.read_again, self.account.id, stream.name)
        return (await self.round([stream]))[0]

    async def take(self, events: Sequence[Event]) -> None:
        """Store what the network said outside its streams, and tell what changed."""
        self._tell(
            await self._db.run(
                ingest.store_events, self.account.id, events, self._rules, shown=False
            )
        )
        await self._clear_up()

    async def save_costs(self) -> None:
        """Store what was spent outside of pages."""
        spent = self.meter.take()
        if not spent:
            return
        try:
            await self._db.run(spending.add_spent, self.account.id, spent)
        except BaseException:
            self.meter.give_back(spent)
            raise

    # -- one stream

    async def _stream(self, stream: Stream) -> StreamReport:
        added, error = 0, cast("SocialInboxError | None", self.meter.must_stop())
        began, units = self._clock(), self.meter.today_units
        try:
            if error is None:
                added, finished = await self._pages(stream)
                if finished:
                    await self._db.run(coverage.note_whole, self.account.id, stream.name, began)
        except SocialInboxError as caught:
            error = caught
            log.debug("account %d, %s: %s", self.account.id, stream.name, type(caught).__name__)
        self._learn(stream, error, self.meter.today_units - units)
        return StreamReport(self.account, stream, added, error)

    async def _pages(self, stream: Stream) -> tuple[int, bool]:
        """How many messages came, and whether the round went to its end."""
        added, finished = 0, True
        state = await self._db.read(progress.stream_state, self.account.id, stream.name)
        pages = self._connector.pages(stream.name, state.checkpoint, self._recall(stream))
        async with aclosing(pages) as running:  # type: ignore[type-var]
            async for page in running:
                added += await self._store(stream, page)
                finished = not page.unfinished
                stop = self.meter.must_stop()
                if stop is not None:
                    # The checkpoint is behind this page: reading goes on from here.
                    raise stop
        return added, finished

    def _recall(self, stream: Stream) -> Recall:
        async def recall(keys: Sequence[str]) -> dict[str, str]:
            return await self._db.read(progress.recall, self.account.id, stream.name, list(keys))

        return recall

    async def _store(self, stream: Stream, page: StreamPage) -> int:
        spent = self.meter.take()

        def write(con: Connection) -> Changes:
            spending.add_spent(con, self.account.id, spent)
            stored = ingest.store_page(con, self.account.id, stream.name, page, self._rules)
            return stored | obey(con, stored.arrived, self._clock())

        try:
            changes = await self._db.run(write)
        except BaseException:
            self.meter.give_back(spent)
            raise
        while await self._db.run(index_pending, INDEX_BATCH) >= INDEX_BATCH:
            continue
        if changes.added and not page.backfill:
            self.timetable.note_news()
        self._tell(changes)
        return changes.added

    def _learn(self, stream: Stream, error: SocialInboxError | None, units: int) -> None:
        """What this round says of the stream: whether it works, and what a round costs."""
        self.timetable.learn(stream, error is not None, units)
        if error is not None:
            self._errors[stream.name] = error
        elif isinstance(self._errors.pop(stream.name, None), Forbidden):
            # What the owner has mended for reading may be mended for writing too.
            self._errors.pop(REPLIES, None)

    # -- how the account is doing

    def _note_awake(self) -> None:
        moment = self._clock()
        if moment - self._awake_at > ASLEEP:
            self._awake_since = moment
        self._awake_at = moment

    async def note_replies(self, error: Forbidden | None) -> None:
        """A reply was forbidden, though reading may go on as ever; or one was let out."""
        if error is not None:
            self._errors[REPLIES], self._forbidden_at = error, self._clock()
        elif self._errors.pop(REPLIES, None) is None:
            return
        await self._note(())

    async def _note(self, reports: Sequence[StreamReport]) -> None:
        """Keep the account's state, and the beginnings and ends of outages."""
        self._health = self._next_health()

        def write(con: Connection) -> Changes:
            moment, number = self._clock(), self.account.id
            for report in reports:
                name = report.stream.name
                if report.error is None:
                    outages.end_outage(con, number, name, moment)
                else:
                    outages.begin_outage(con, number, name, *cause_of(report.error), moment)
            if any(report.error is None for report in reports):
                outages.end_outage(con, number, None, moment)
            outages.note_running(con, number, moment, self._awake_since)
            health = self._health
            changes = accounts.set_account_state(
                con, number, health.state, health.reason, health.until
            )
            if health.state is AccountState.OK and reports:
                accounts.mark_synced(con, number, moment)
            return changes

        changes = NOTHING
        try:
            changes = await self._db.run(write)
        except StorageUnavailable as error:
            log.warning("account %d: its state can't be kept: %s", self.account.id, error.title)
        await self._say()
        if changes:
            self._publish(changes)

    async def _tell_health(self) -> None:
        health = self._health
        try:
            self._publish(
                await self._db.run(
                    accounts.set_account_state,
                    self.account.id,
                    health.state,
                    health.reason,
                    health.until,
                )
            )
        except StorageUnavailable as error:
            log.warning("account %d: its state can't be kept: %s", self.account.id, error.title)

    def _tell(self, changes: Changes) -> None:
        self._buried += changes.buried
        if changes:
            self._publish(changes)

    async def _clear_up(self) -> None:
        """What was buried leaves the log of the database and the folder of pictures as well."""
        if not self._buried:
            return
        self._buried = 0
        forget_remembered()
        if self._tidy is not None:
            await self._tidy()
        await self._db.empty_log()

    def _next_health(self) -> Health:
        """The worst of what the streams' last rounds said; streams not read now count as well."""
        old = self._clock() - self._forbidden_at > FORGOTTEN
        if old and not isinstance(self._errors.get(REPLIES), Blocked):
            self._errors.pop(REPLIES, None)
        if not self._errors:
            return step(self._health, Answered())
        said = [health_after(error) for error in self._errors.values()]
        worst = said[0]
        for one in said[1:]:
            worst = worse(worst, one)
        named = next(e for e in self._errors.values() if health_after(e) == worst)
        # A stream that works again lets a milder trouble of another one show.
        mended = self._health.state is AccountState.NEEDS_ATTENTION and not any(
            health.state is AccountState.NEEDS_ATTENTION for health in said
        )
        answered = any(s.name not in self._errors for s in self._connector.rules.streams)
        start = step(self._health, Answered()) if mended and answered else self._health
        return step(start, Failed(named))

    async def _say(self) -> None:
        """Log each trouble once, and its end once."""
        before, after = self._said, self._health.state
        if before is after:
            return
        self._said = after
        if after is not AccountState.OK:
            log.warning("account %d: %s", self.account.id, after.value)
        elif before is not AccountState.CONNECTING:
            log.warning("account %d: ok again, it was %s", self.account.id, before.value)
            if self._on_back is not None:
                await self._on_back(self.account.id)
