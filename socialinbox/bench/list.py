"""The list of threads: its first page, a page anywhere in it, and the sidebar's numbers."""

import random
from collections.abc import Sequence

from socialinbox.bench.measure import Result, by_turns
from socialinbox.bench.store import Store
from socialinbox.domain.views import ThreadQuery, ThreadRow
from socialinbox.storage import threads
from socialinbox.storage.connection import Row

PAGE = 60
ROUNDS = 200
_FIRST = (
    "SELECT * FROM customer WHERE listed = 1 AND done = 0 AND snoozed_until IS NULL "
    "ORDER BY top_at DESC, id DESC LIMIT ?"
)
_AFTER = (
    "SELECT * FROM customer WHERE listed = 1 AND done = 0 AND snoozed_until IS NULL "
    "AND (top_at, id) < (?, ?) ORDER BY top_at DESC, id DESC LIMIT ?"
)


def measure(store: Store) -> list[Result]:
    """Read threads as the window does."""
    query = ThreadQuery()
    anchors = _anchors(store, query)
    keys = [_key(store, row) for row in anchors]
    read = store.database.read_now
    first = by_turns(
        lambda _: read(threads.thread_page, query, None, PAGE),
        lambda _: store.raw.rows(_FIRST, (PAGE,)),
        zip(anchors, keys, strict=True),
    )
    deep = by_turns(
        lambda row: read(threads.thread_page, query, row, PAGE),
        lambda key: store.raw.rows(_AFTER, (*key, PAGE)),
        zip(anchors, keys, strict=True),
    )
    counts = by_turns(
        lambda _: read(threads.counts),
        lambda _: store.raw.rows("SELECT * FROM counter"),
        zip(anchors, keys, strict=True),
    )
    floor = "the same rows by bare SQLite"
    return [
        Result("list", f"first {PAGE} threads", *first, floor),
        Result("list", f"{PAGE} threads anywhere", *deep, floor),
        Result("list", "numbers of the sidebar", *counts, floor),
    ]


def _anchors(store: Store, query: ThreadQuery) -> Sequence[ThreadRow]:
    """Rows spread over the whole list."""
    ids = [row[0] for row in store.raw.rows("SELECT id FROM customer WHERE listed AND NOT done")]
    chosen = random.Random(1).choices(ids, k=ROUNDS)
    found = store.database.read_now(threads.thread_rows, chosen)
    return [found[number] for number in chosen]


def _key(store: Store, row: ThreadRow) -> Row:
    return store.raw.rows("SELECT top_at, id FROM customer WHERE id = ?", (row.id,))[0]
