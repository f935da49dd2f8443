"""Taking messages in: a page into the database, pages into the search index, bytes into types."""

import tempfile
from collections.abc import Sequence
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from socialinbox.bench import decode, generated
from socialinbox.bench.measure import Result, Samples, by_turns
from socialinbox.bench.raw import Raw
from socialinbox.bench.store import (
    INDEX_BATCH,
    STREAM,
    add_accounts,
    ingest_rules,
)
from socialinbox.domain.events import StreamPage
from socialinbox.domain.message import Direction, SeenMessage
from socialinbox.domain.times import to_ms
from socialinbox.networks.registry import all_rules
from socialinbox.storage.database import Database
from socialinbox.storage.ingest import store_page
from socialinbox.storage.search import index_pending

MOST = 50_000
"""A sample of this size says it; the store of the other benchmarks is filled the same way."""
END_SHARE = 5
"""The first and the last fifth are compared for growth."""
_COLUMNS = (
    *("network", "kind", "native_id", "identity_id", "author_id", "direction", "place", "text"),
    *("sent_at", "conversation_id", "unread", "answers", "search", "history", "refreshed_at"),
)
_INSERT = f"INSERT INTO message ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' * len(_COLUMNS))})"
_INDEX = "INSERT INTO message_fts (rowid, text) VALUES (?, ?)"


def measure(messages: int) -> list[Result]:
    """Pages stored and indexed, and what they cost as the store grows; then decoding."""
    count = min(messages, MOST)
    mixed = _storing(count, None)
    history = _storing(count, None, newest_first=True)
    one = _storing(count // 5, 1)
    # Minutes lie between first and last: each page beside its own floor, or noise is measured.
    ratios = tuple(ours / floor for ours, floor in zip(*mixed.storing, strict=True))
    end = max(1, len(ratios) // END_SHARE)
    page = f"store {generated.PAGE}"
    insert = "the same messages by bare INSERT"
    return [
        Result("ingest", f"{page} of many people", *mixed.storing, insert, aim=2.0),
        Result("ingest", f"{page} of history", *history.storing, insert, aim=2.0),
        Result("ingest", f"{page} of one person", *one.storing, insert, aim=2.0),
        Result(
            "ingest",
            f"the last fifth of {count:,}",
            ratios[-end:],
            ratios[:end],
            "the first fifth; both as times the INSERT",
            aim=1.5,
            unit="×",
        ),
        Result(
            "ingest",
            f"index {INDEX_BATCH:,} for search",
            *mixed.indexing,
            "the same texts into the same index",
        ),
        *decode.measure(),
    ]


class Times(NamedTuple):
    """Ours and the floor's, per page and per batch of the index."""

    storing: tuple[Samples, Samples]
    indexing: tuple[Samples, Samples]


def _storing(messages: int, people: int | None, *, newest_first: bool = False) -> Times:
    """Fill a database of ours and a bare one by turns; networks give history newest first."""
    rules = next(iter(all_rules().values()))
    pages = list(generated.pages(rules, messages, people))
    if newest_first:
        pages.reverse()
    batches = [_texts(pages, start) for start in range(0, messages, INDEX_BATCH)]
    said = ingest_rules(rules)
    with tempfile.TemporaryDirectory(
        prefix="socialinbox-bench-", ignore_cleanup_errors=True
    ) as folder:
        database = Database.open(Path(folder) / "ours.sqlite")
        bare = _bare(Path(folder) / "floor.sqlite", people or messages // generated.PER_CUSTOMER)
        try:
            account = add_accounts(database)[rules.name]
            storing = by_turns(
                lambda page: database.run_now(store_page, account, STREAM, page, said),
                lambda rows: bare.write_many(_INSERT, rows),
                ((page, _rows(page)) for page in pages),
            )
            indexing = by_turns(
                lambda _: database.run_now(index_pending, INDEX_BATCH),
                lambda batch: bare.write_many(_INDEX, batch),
                ((None, batch) for batch in batches),
            )
        finally:
            bare.close()
            database.close()
    return Times(storing, indexing)


def _bare(file: Path, people: int) -> Raw:
    """The same tables and indexes with everybody in them already, and no code of ours."""
    Database.open(file).close()
    bare = Raw(file)
    everybody = range(1, max(2, people) + 1)
    bare.write_many("INSERT INTO customer (id, name) VALUES (?, '')", ((n,) for n in everybody))
    bare.write_many(
        "INSERT INTO identity (id, network, kind, native_id, unnamed, home_id, customer_id, "
        "first_seen_at, refreshed_at) VALUES (?1, 'n', 'user', ?1, '', ?1, ?1, 0, 0)",
        ((n,) for n in everybody),
    )
    return bare


def _rows(page: StreamPage) -> list[tuple[object, ...]]:
    """A page's messages as the values of _INSERT, each with the person of its conversation."""
    rows: list[tuple[object, ...]] = []
    for event in page.events:
        if isinstance(event, SeenMessage) and event.counterpart is not None:
            when = to_ms(event.sent_at)
            who = generated.number_of(event.counterpart)
            rows.append(
                (
                    *(event.network, event.kind, event.native_id, who, who, event.direction),
                    *(event.place, event.text, when, event.conversation_id, not page.backfill),
                    *(event.direction == Direction.OUT, 1, page.backfill, when),
                )
            )
    return rows


def _texts(pages: Sequence[StreamPage], start: int) -> list[tuple[int, str]]:
    """Number and text of one batch of messages."""
    texts = (
        event.text for page in pages for event in page.events if isinstance(event, SeenMessage)
    )
    return list(enumerate(islice(texts, start, start + INDEX_BATCH), start + 1))
