"""What happened while nobody was there: gathered at the start, told once, in the window."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from socialinbox.config.settings.declared import AWAY_CARD
from socialinbox.domain.account import Account, AccountState
from socialinbox.domain.changes import Changes
from socialinbox.domain.coverage import StretchKind
from socialinbox.domain.ids import AccountId, CustomerId, MessageId
from socialinbox.domain.telling import NOTHING_MISSED, Missed, News, Standing
from socialinbox.domain.views import Box, ThreadQuery
from socialinbox.inbox.contract import Inbox
from socialinbox.ui.aio import Tasks
from socialinbox.ui.sidebar.health import shape
from socialinbox.ui.sidebar.items import Health
from socialinbox.ui.surroundings import Surroundings

SOON = timedelta(hours=6)
"""A reply window that closes within this is told of."""
LONGEST = 120_000
"""Milliseconds the first round of all accounts may take; what comes later is told as it comes."""
EVERY = 400
"""Milliseconds in which changes are gathered before it is looked again."""
LOOKED_AT = 200
"""How many waiting threads are looked at for their windows."""
AWAY_AT_LEAST = timedelta(minutes=5)
"""Whoever only closed the window and opened it again was not away."""
RUNNING = 60_000
"""Milliseconds between two notes that the program runs."""


@dataclass(frozen=True, slots=True)
class Away:
    """What the card tells. Empty fields are nothing to tell of."""

    since: datetime
    missed: Missed = NOTHING_MISSED
    closing: tuple[CustomerId, ...] = ()
    """Who can be answered only for a few hours more, the first to close first."""
    broken: tuple[AccountId, ...] = ()
    gaps: tuple[AccountId, ...] = ()
    """Accounts of which something of that time is missing still."""
    due: int = 0
    """Things to do that fell due meanwhile."""
    went_out: int = 0
    """Replies put off whose moment came meanwhile, and which have left."""

    def __bool__(self) -> bool:
        return bool(
            self.missed.messages
            or self.closing
            or self.broken
            or self.gaps
            or self.due
            or self.went_out
        )


async def look(inbox: Inbox, standing: Standing, started: datetime, now: datetime) -> Away:
    """What there is to tell of the time between the last run and this start."""
    since = standing.ran_until or started
    waiting = await inbox.threads(ThreadQuery(Box.WAITING), None, LOOKED_AT)
    closing = sorted(
        (row.window_closes_at, row.id)
        for row in waiting
        if row.window_closes_at is not None and now < row.window_closes_at <= now + SOON
    )
    accounts = await inbox.accounts()
    broken = [account.id for account in accounts if shape(account) is Health.BROKEN]
    gaps = [
        account.id
        for account in accounts
        if account.id not in broken and await _has_gap(inbox, account, since, started)
    ]
    due = [one for one in await inbox.story.to_do() if since < one.follow_up.due_at <= started]
    return Away(
        since,
        await inbox.telling.missed(standing.upto, started),
        tuple(customer for _, customer in closing),
        tuple(broken),
        tuple(gaps),
        len(due),
        await inbox.telling.went_out(since),
    )


async def _has_gap(inbox: Inbox, account: Account, since: datetime, until: datetime) -> bool:
    return any(
        stretch.kind is StretchKind.GAP and stretch.start < until and stretch.end > since
        for stream in await inbox.coverage(account.id)
        for stretch in stream.stretches
    )


def settled(account: Account, started: datetime) -> bool:
    """Whether an account has been read since the start, or can't be."""
    if account.state in (AccountState.CONNECTING, AccountState.REFRESHING):
        return False
    read = account.last_sync_at is not None and account.last_sync_at >= started
    return read or account.state is not AccountState.OK


class Absence(QObject):
    """Looks from `begin` on, while the first round runs; `found` carries an Away that has
    something to tell, `over` the last one, when from now on the desktop tells what comes."""

    found = Signal(object)
    over = Signal(object)

    def __init__(
        self, around: Surroundings, report: Callable[[BaseException], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._around = around
        self._tasks = Tasks(report)
        self._standing: Standing | None = None
        self._started = around.clock()
        self._upto = MessageId(0)
        """Up to which message all that was missed has been told of."""
        self._waiting: frozenset[MessageId] = frozenset()
        """What of it was not told, because it is quiet."""
        self.gathering = self._shown = False
        self._stop: Callable[[], None] = lambda: None
        self._again = QTimer(self, interval=EVERY, singleShot=True)
        self._again.timeout.connect(self._on_again)
        self._late = QTimer(self, interval=LONGEST, singleShot=True)
        self._late.timeout.connect(self._on_late)
        self._running = QTimer(self, interval=RUNNING)
        self._running.timeout.connect(self._note)

    def begin(self, inbox: Inbox, standing: Standing) -> None:
        """Gather what came between the last run and this start, as the first round brings it."""
        self._standing = standing
        away = standing.ran_until
        told = away is not None and self._started - away >= AWAY_AT_LEAST
        self.gathering = told and self._around.choices[AWAY_CARD]
        self._running.start()
        if self.gathering:
            self._stop = inbox.subscribe(self._on_changes)
            self._late.start()
            self._again.start()
        else:
            self._note()

    def takes(self, one: News) -> bool:
        """Whether a message is told of as missed."""
        told = one.message <= self._upto and one.message not in self._waiting
        return one.sent_at < self._started and (self.gathering or told)

    def leave(self, messages: frozenset[MessageId]) -> None:
        """These were not told of: they are kept back like what comes while it is quiet."""
        self._waiting = messages

    async def aclose(self) -> None:
        """The program ends; what was told by now is not told at the next start."""
        told = not self.gathering
        self._stop_gathering()
        self._running.stop()
        await self._tasks.aclose()
        if self._standing is not None:
            await self._around.inbox.telling.note_running(all_told=told or self._shown)

    def _on_changes(self, _changes: Changes) -> None:
        if not self._again.isActive():
            self._again.start()

    def _on_again(self) -> None:
        self._tasks.spawn(self._look(last=False), "away: look")

    def _on_late(self) -> None:
        self._tasks.spawn(self._look(last=True), "away: the last look")

    async def _look(self, *, last: bool) -> None:
        standing = self._standing
        if standing is None or not self.gathering:
            return
        inbox = self._around.inbox
        accounts = await inbox.accounts()
        over = last or all(settled(account, self._started) for account in accounts)
        if over:
            # First what was there by now, then the last look: so nothing falls between the two.
            await inbox.telling.note_running(all_told=True)
            self._upto = (await inbox.telling.standing()).upto
        away = await look(inbox, standing, self._started, self._around.clock())
        if away:
            self._shown = True
            self.found.emit(away)
        if over:
            self._stop_gathering()
            self.over.emit(away)

    def _stop_gathering(self) -> None:
        self.gathering = False
        self._stop()
        self._stop = lambda: None
        self._again.stop()
        self._late.stop()

    def _note(self) -> None:
        # While it is gathered a crash may tell it again: better twice than not at all.
        told = not self.gathering
        if told:
            noted = self._around.inbox.telling.note_running(all_told=True)
            self._tasks.spawn(noted, "away: running")
