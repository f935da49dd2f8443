"""One account's rounds: every stream from its checkpoint, every page in one transaction."""

import asyncio
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from socialinbox.domain.account import Account
from socialinbox.domain.changes import Changes
from socialinbox.domain.errors import NetworkError, RateLimited, SocialInboxError, Unreachable
from socialinbox.domain.events import Event, StreamPage
from socialinbox.domain.times import now
from socialinbox.networks.contract import Connector, Stream
from socialinbox.storage import accounts, ingest
from socialinbox.storage.connection import Connection
from socialinbox.storage.database import Database
from socialinbox.storage.search import index_pending
from socialinbox.sync.health import GOOD, Health, health_after, worse

log = logging.getLogger(__name__)

Publish = Callable[[Changes], None]
INDEX_BATCH = 2000
LONGEST_PAUSE = 300.0
"""Seconds; after a sleep of the computer nothing waits longer than this."""
RETRY_UNREACHABLE = timedelta(seconds=20)


@dataclass(frozen=True, slots=True)
class StreamReport:
    """What one round of a stream brought: new messages, or why it stopped."""

    account: Account
    stream: Stream
    added: int
    error: SocialInboxError | None = None


class AccountSync:
    """Polls one account. Rounds never overlap; each stream starts at its own checkpoint.

    `every` replaces the streams' own pauses, for the practice networks, where calls cost nothing.
    """

    def __init__(
        self,
        database: Database,
        account: Account,
        connector: Connector,
        publish: Publish,
        clock: Callable[[], datetime] = now,
        every: timedelta | None = None,
    ) -> None:
        self.account = account
        self._every = every
        self._db = database
        self._connector = connector
        self._publish = publish
        self._clock = clock
        self._turn = asyncio.Lock()
        rules = connector.rules
        self._rules = ingest.IngestRules(
            window=rules.window,
            searchable=rules.retention.searchable,
            unnamed=rules.unnamed,
            own=account.own,
        )
        self._due: dict[str, datetime] = {}

    @property
    def connector(self) -> Connector:
        """The connector, for whoever answers as this account."""
        return self._connector

    def due_streams(self) -> list[Stream]:
        """The streams whose pause is over."""
        moment = self._clock()
        return [s for s in self._connector.rules.streams if self._due.get(s.name, moment) <= moment]

    def seconds_to_next(self) -> float:
        """How long until the next stream is due."""
        if not self._due:
            return 0.0
        return max(0.0, (min(self._due.values()) - self._clock()).total_seconds())

    async def keep(self) -> None:
        """Poll until cancelled."""
        while True:
            due = self.due_streams()
            if due:
                await self.round(due)
            await asyncio.sleep(min(max(self.seconds_to_next(), 0.2), LONGEST_PAUSE))

    async def round(self, streams: Sequence[Stream] | None = None) -> list[StreamReport]:
        """Poll these streams (all, if not given) and note how the account is doing."""
        async with self._turn:
            reports: list[StreamReport] = []
            health = GOOD
            for stream in streams if streams is not None else self._connector.rules.streams:
                report = await self._stream(stream)
                reports.append(report)
                if report.error is not None:
                    health = worse(health, health_after(report.error))
            await self._note(health)
            return reports

    async def _stream(self, stream: Stream) -> StreamReport:
        added, error = 0, None
        state = await self._db.read(accounts.stream_state, self.account.id, stream.name)

        async def recall(keys: Sequence[str]) -> dict[str, str]:
            return await self._db.read(accounts.recall, self.account.id, stream.name, list(keys))

        try:
            async for page in self._connector.pages(stream.name, state.checkpoint, recall):
                added += await self._store(stream, page)
        except NetworkError as caught:
            error = caught
            log.info(
                "account %d, %s: %s %s",
                self.account.id,
                stream.name,
                type(caught).__name__,
                caught.code,
            )
        self._plan(stream, error)
        return StreamReport(self.account, stream, added, error)

    async def _store(self, stream: Stream, page: StreamPage) -> int:
        changes = await self._db.run(
            ingest.store_page, self.account.id, stream.name, page, self._rules
        )
        while await self._db.run(index_pending, INDEX_BATCH) >= INDEX_BATCH:
            continue
        if changes:
            self._publish(changes)
        return changes.added

    async def take(self, events: Sequence[Event]) -> None:
        """Store what the network said outside its streams, and tell what changed."""
        self._publish(await self._db.run(ingest.store_events, self.account.id, events, self._rules))

    def _plan(self, stream: Stream, error: SocialInboxError | None) -> None:
        moment = self._clock()
        pause = self._every or stream.every
        if isinstance(error, Unreachable):
            pause = min(pause, RETRY_UNREACHABLE)
        until = error.retry_at if isinstance(error, RateLimited) else moment
        self._due[stream.name] = max(moment + pause, until)

    async def _note(self, health: Health) -> None:
        def write(con: Connection) -> Changes:
            changes = accounts.set_account_state(
                con, self.account.id, health.state, health.reason, health.until
            )
            if health is GOOD:
                accounts.mark_synced(con, self.account.id, self._clock())
            return changes

        changes = await self._db.run(write)
        if changes:
            self._publish(changes)
