"""What goes through all threads: own views, and decisions about very many at once."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta
from time import perf_counter

from socialinbox.bench import generated
from socialinbox.bench.measure import Result, Samples, milliseconds
from socialinbox.bench.store import Store
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.views import ThreadQuery
from socialinbox.inbox.back import Back
from socialinbox.inbox.finding import FindingDesk
from socialinbox.inbox.triage import TriageDesk
from socialinbox.storage import threads, views
from socialinbox.storage.connection import Connection

MANY = 20_000
ROUNDS = 3
_WORD = (
    "SELECT count(DISTINCT i.customer_id) FROM message_fts f JOIN message m "
    "ON m.search_id = f.rowid JOIN identity i ON i.id = m.identity_id WHERE message_fts MATCH ?"
)
_WAITING = "SELECT count(*) FROM customer WHERE listed AND NOT done AND waiting_since IS NOT NULL"
_NETWORK = (
    "SELECT count(DISTINCT i.customer_id) FROM message m JOIN identity i ON i.id = m.identity_id "
    "JOIN customer c ON c.id = i.customer_id WHERE m.network = ? AND NOT c.done"
)
_KEPT = "SELECT view_id, count(*) FROM view_thread GROUP BY view_id"
_OURS = "SELECT count(DISTINCT identity_id) FROM message WHERE direction = 'out'"


def measure(store: Store) -> list[Result]:
    """Save views, count them again and decide about MANY threads, with somebody else beside."""
    return asyncio.run(_measure(store))


async def _measure(store: Store) -> list[Result]:
    idle = [await _wait(store) for _ in range(100)]
    waits: list[float] = []
    results = await _beside(store, waits, _views(store))
    results += await _beside(store, waits, _decisions(store))
    what = "another's wait meanwhile"
    return [*results, Result("many", what, tuple(waits), tuple(idle), "the same alone")]


async def _beside(store: Store, waits: list[float], work: Awaitable[list[Result]]) -> list[Result]:
    """Do the work, while somebody else asks for the sidebar's numbers again and again."""
    doing = asyncio.ensure_future(work)
    while not doing.done():
        waits.append(await _wait(store))
        await asyncio.sleep(0.01)
    return await doing


async def _wait(store: Store) -> float:
    """Milliseconds until somebody else's question is answered, by the database's thread."""

    def answered(con: Connection) -> float:
        threads.counts(con)
        return perf_counter()

    start = perf_counter()
    return (await store.database.read(answered) - start) * 1000


async def _views(store: Store) -> list[Result]:
    finding = FindingDesk(store.database, _clock, lambda _: None)
    word = generated.vocabulary().words[0]
    asked: dict[str, tuple[str, str, tuple[str, ...]]] = {
        "is:waiting": ("is:waiting", _WAITING, ()),
        "a common word": (f"{word} ", _WORD, (f'"{word}"',)),
        "on: a network, is:open": ("on:youtube is:open", _NETWORK, ("youtube",)),
        "from:me": ("from:me", _OURS, ()),
    }
    results: list[Result] = []
    for what, (query, sql, values) in asked.items():
        ours, bare = [], []
        for _ in range(ROUNDS):
            start = perf_counter()
            made = await finding.save_view(what, query)
            ours.append((perf_counter() - start) * 1000)
            bare.append(milliseconds(lambda asked: store.raw.rows(*asked), (sql, values)))
            await finding.delete_view(made.id)
        times = tuple(ours), tuple(bare)
        results.append(Result("many", f"save a view, {what}", *times, "counting in one question"))
    for what, (query, _, _) in asked.items():
        await finding.save_view(what, query)
    return [*results, Result("many", "four views after a change", *await _again(store, finding))]


async def _again(store: Store, finding: FindingDesk) -> tuple[Samples, Samples, str]:
    """Ask for all views after one thread has changed."""
    ours, bare = [], []
    for thread in (await _triage(store).all_of(ThreadQuery()))[: 10 * ROUNDS]:
        await store.database.run(views.unsettle, [thread])
        start = perf_counter()
        await finding.views()
        ours.append((perf_counter() - start) * 1000)
        bare.append(milliseconds(store.raw.rows, _KEPT))
    return tuple(ours), tuple(bare), "counting their rows"


async def _decisions(store: Store) -> list[Result]:
    """Done, snoozed and tagged, each taken back again."""
    triage = _triage(store)
    some = (await triage.all_of(ThreadQuery()))[:MANY]
    tomorrow = _clock() + timedelta(days=1)
    deeds: dict[str, Callable[[], Awaitable[Back]]] = {
        "done": lambda: triage.done(some),
        "snoozed": lambda: triage.snooze(some, tomorrow),
        "tagged": lambda: triage.tag(some, "bench"),
    }
    results = []
    for what, deed in deeds.items():
        ours, bare = [], []
        for _ in range(ROUNDS):
            start = perf_counter()
            back = await deed()
            ours.append((perf_counter() - start) * 1000)
            bare.append(milliseconds(lambda ids: _write(store, ids), some))
            await back()
        times = tuple(ours), tuple(bare)
        results.append(
            Result("many", f"{what}, {len(some):,} threads", *times, "one bare UPDATE of them")
        )
    return results


def _triage(store: Store) -> TriageDesk:
    return TriageDesk(store.database, _clock, lambda _: None, lambda _: None)


def _write(store: Store, some: Sequence[CustomerId]) -> None:
    store.raw.write_many("UPDATE customer SET muted = muted WHERE id = ?", [(one,) for one in some])


def _clock() -> datetime:
    return generated.END
