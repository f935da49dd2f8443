"""Sees to it that nothing is kept for longer than its network or a contract allows.

At the start of the program it works before anything is shown; while the program runs it looks
every minute, because a look costs next to nothing and a computer may have slept for days.
"""

import logging
from collections.abc import Awaitable, Callable, Iterable, Mapping
from datetime import datetime, timedelta

from socialinbox.config.profile import Profile
from socialinbox.domain.account import Account
from socialinbox.domain.changes import NOTHING, Changes
from socialinbox.domain.errors import StorageUnavailable
from socialinbox.domain.ids import AccountId, NetworkName
from socialinbox.domain.keeping import Agreement
from socialinbox.domain.remembered import forget_remembered
from socialinbox.domain.times import to_ms
from socialinbox.networks.contract import Rules
from socialinbox.networks.registry import all_rules
from socialinbox.storage import purge, unwanted
from socialinbox.storage.accounts import list_accounts
from socialinbox.storage.agreements import agreements
from socialinbox.storage.connection import Connection
from socialinbox.storage.database import Database
from socialinbox.storage.periods import EVERY, Period, What, known_periods, set_periods

log = logging.getLogger(__name__)

EVERY_SECONDS = 60.0
TIDY_EVERY = timedelta(hours=1)
"""How often it is looked for pictures that nothing shows any more, without a purge."""
STEP = 2000
"""How many things one transaction takes out at the start, while nothing else is to be done."""
LARGEST = 48 * 1024 * 1024
"""Up to so many bytes the file is written anew after a purge at the start: half a second."""
LARGEST_RUNNING = 8 * 1024 * 1024
"""Up to so many while the owner may be reading."""
SMALL_STEP = 200
"""How many while the owner may be reading."""
MILLISECOND = timedelta(milliseconds=1)


def periods(
    rules: Mapping[NetworkName, Rules],
    stated: Iterable[Agreement],
    accounts: Iterable[Account],
) -> dict[Period, int | None]:
    """How long what may be kept: by the networks' rules and the agreements in force.

    An agreement never shortens. One for an account holds for the messages that came through it;
    people and posts, which all accounts share, only gain where every account has one.
    """
    in_force = [one for one in stated if one.ended_at is None]
    connected: dict[NetworkName, list[AccountId]] = {}
    for account in accounts:
        connected.setdefault(account.own.network, []).append(account.id)
    found: dict[Period, int | None] = {}
    for name, own in rules.items():
        mine = [one for one in in_force if one.network == name]
        times = _times(own)
        if not own.retention.exportable:
            found[Period(name, EVERY, What.COPIES)] = 0
        if all(time is None for time in times.values()):
            continue
        for everywhere in (one for one in mine if one.account is None):
            times = {what: _longer(time, everywhere) for what, time in times.items()}
        single = {one.account: one for one in mine if one.account is not None}
        shared = [single[one] for one in connected.get(name, []) if one in single]
        for_all = bool(shared) and len(shared) == len(connected.get(name, []))
        for what, time in times.items():
            if what in (What.PEOPLE, What.POSTS) and for_all:
                time = _shortest(_longer(time, one) for one in shared)
            found[Period(name, EVERY, what)] = _ms(time)
        for account_id, one in single.items():
            for what in (What.THEIRS, What.OURS):
                found[Period(name, account_id, what)] = _ms(_longer(times[what], one))
    return found


def _times(rules: Rules) -> dict[What, timedelta | None]:
    kept = rules.retention
    return {
        What.THEIRS: kept.messages,
        What.OURS: kept.own_words,
        What.POSTS: kept.own_words,
        What.PEOPLE: kept.profiles,
    }


def _longer(time: timedelta | None, agreement: Agreement) -> timedelta | None:
    return None if time is None or agreement.period is None else max(time, agreement.period)


def _shortest(times: Iterable[timedelta | None]) -> timedelta | None:
    return min((time for time in times if time is not None), default=None)


def _ms(time: timedelta | None) -> int | None:
    return None if time is None else time // MILLISECOND


def bring_periods(con: Connection) -> bool:
    """Let the rules of this program and the agreements in force hold; whether that is news."""
    return set_periods(con, periods(all_rules(), agreements(con), list_accounts(con)))


def is_due(con: Connection, at: datetime) -> bool:
    """Whether something has expired, or a purge before this one was not cleared up."""
    first = purge.next_expiry(con)
    return (first is not None and first <= to_ms(at)) or purge.untidied(con)


def purge_at_start(database: Database, profile: Profile, at: datetime) -> Changes:
    """Take out all that has expired; blocks the caller, who shows nothing before.

    Raises StorageUnavailable: where nothing can be taken out, nothing may be shown.
    """
    if not database.read_now(_needs_work, at):
        return NOTHING
    database.run_now(bring_periods)
    changes, more = NOTHING, True
    while more:
        more, told = database.run_now(_step, at, STEP)
        changes |= told
    noted, gone = database.read_now(unwanted.unwanted)
    for url in gone:
        file = profile.media_file(url)
        file.unlink(missing_ok=True)
        file.with_suffix(".part").unlink(missing_ok=True)
    database.run_now(unwanted.forget_unwanted, noted)
    try:
        database.compact_now(LARGEST)
        if database.empty_log_now():
            database.run_now(purge.note_tidied)
    except StorageUnavailable as error:
        # Another process works in the file just now: the words are gone, the rest comes later.
        log.warning("not everything could be cleared up: %s", error.title)
    log.info("taken out at the start: %d messages", changes.buried)
    return changes


class PurgeWatch:
    """Looks every minute while the program runs.

    `publish` is told what changed; `tidy` removes the pictures that nothing shows any more.
    """

    def __init__(
        self,
        database: Database,
        publish: Callable[[Changes], None],
        tidy: Callable[[], Awaitable[object]],
        clock: Callable[[], datetime],
    ) -> None:
        self._db, self._publish, self._tidy, self._clock = database, publish, tidy, clock
        self._tidied_at = clock()

    async def run(self) -> None:
        """Look until cancelled; nothing that goes wrong ends this."""
        # The first purge runs before there is any loop, and must not wait for this import.
        from asyncio import sleep

        while True:
            try:
                await self.look()
            except StorageUnavailable as error:
                log.warning("nothing could be taken out: %s", error.title)
            except Exception:
                # A bug of ours must not let things be kept for ever.
                log.exception("taking out what has expired broke off")
            await sleep(EVERY_SECONDS)

    async def look(self) -> None:
        """Take out all that has expired by now."""
        at = self._clock()
        if not await self._db.read(_needs_work, at):
            if at - self._tidied_at >= TIDY_EVERY:
                self._tidied_at = at
                # Also what was on the screen, or being compared, when it was last forgotten.
                forget_remembered()
                await self._tidy()
            return
        await self._db.run(bring_periods)
        more = True
        while more:
            more, changes = await self._db.run(_step, at, SMALL_STEP)
            self._publish(changes)
        forget_remembered()
        await self._tidy()
        await self._db.compact(LARGEST_RUNNING)
        if await self._db.empty_log():
            await self._db.run(purge.note_tidied)


def _step(con: Connection, at: datetime, limit: int) -> tuple[bool, Changes]:
    lasting = {name: rules.retention.lasting for name, rules in all_rules().items()}
    count, changes = purge.purge_some(con, at, lasting, limit)
    return count > 0, changes


def _needs_work(con: Connection, at: datetime) -> bool:
    wanted = periods(all_rules(), agreements(con), list_accounts(con))
    return wanted != known_periods(con) or is_due(con, at)
