"""What encryption costs: the same work on the same messages, encrypted beside readable."""

import asyncio
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from socialinbox.bench import generated, stand_in_keychain, start
from socialinbox.bench.measure import Result, by_turns
from socialinbox.bench.sealed_window import EMPTY, FILLED
from socialinbox.bench.store import INDEX_BATCH, STREAM, Store, add_accounts, ingest_rules
from socialinbox.config.profile import Profile, open_profile
from socialinbox.domain.views import ThreadQuery
from socialinbox.networks.registry import all_rules
from socialinbox.protection.opening import Opening
from socialinbox.search.find import search
from socialinbox.storage import threads, timeline
from socialinbox.storage.connection import Connection
from socialinbox.storage.database import Database
from socialinbox.storage.files import read_file, write_file
from socialinbox.storage.ingest import store_page
from socialinbox.storage.search import index_pending
from socialinbox.vault.keychain import Keychain

ROUNDS = 100
STARTS = 5
PAGES = 100
THREADS = 60
PICTURE = 200_000
"""Bytes."""
PLAIN = "the same, not encrypted"


def measure(store: Store) -> list[Result]:
    """Everything by turns on two copies of one profile."""
    with _sealed_copy(store.profile) as sealed:
        results = _starting(store.profile, sealed) + _opening(store.profile, sealed)
        database = Database.open(sealed.database, sealed.keys.database)
        try:
            results += _reading(database, store.database)
        finally:
            database.close()
        return results + _storing(sealed) + _files(sealed, store.profile)


@contextmanager
def _sealed_copy(profile: Profile) -> Iterator[Profile]:
    with tempfile.TemporaryDirectory(
        prefix="socialinbox-bench-sealed-", ignore_cleanup_errors=True
    ) as folder:
        sealed = open_profile(Path(folder))
        source = Database.open(profile.database)
        asyncio.run(source.empty_log())
        source.close()
        shutil.copyfile(profile.database, sealed.database)
        os.environ[stand_in_keychain.FILE] = str(sealed.folder / "keychain.json")
        opening = Opening(sealed, Keychain(stand_in_keychain.Keyring))
        asyncio.run(opening.open())
        asyncio.run(opening.phrase_was_shown())
        opening.close()
        yield sealed


def _starting(plain: Profile, sealed: Profile) -> list[Result]:
    compiled = plain.folder / "compiled"
    keychain = f"{stand_in_keychain.__name__}.{stand_in_keychain.Keyring.__name__}"
    os.environ["PYTHON_KEYRING_BACKEND"] = keychain
    folder, own = str(sealed.folder), str(plain.folder)
    start.start(compiled, "filled_window", own)
    start.start(compiled, "sealed_window", FILLED, folder)
    floor, empty, filled = [], [], []
    for _ in range(STARTS):
        floor.append(start.start(compiled, "filled_window", own).ms)
        empty.append(start.start(compiled, "sealed_window", EMPTY, folder).ms)
        filled.append(start.start(compiled, "sealed_window", FILLED, folder).ms)
    is_ = "a readable profile, painted and filled"
    return [
        Result("encryption", "start, to the painted window", tuple(empty), tuple(floor), is_),
        Result("encryption", "start, to the filled list", tuple(filled), tuple(floor), is_),
    ]


def _opening(plain: Profile, sealed: Profile) -> list[Result]:
    def first(profile: Profile) -> None:
        database = Database.open(profile.database, profile.keys.database)
        database.read_now(threads.thread_page, ThreadQuery(), None, THREADS)
        database.close()

    times = by_turns(first, first, [(sealed, plain)] * 20)
    return [Result("encryption", "open the file, first threads", *times, PLAIN)]


def _reading(sealed: Database, plain: Database) -> list[Result]:
    rows = plain.read_now(threads.thread_page, ThreadQuery(), None, ROUNDS)
    words = generated.vocabulary().words

    def both(what: str, ask: Callable[[Database, int], object]) -> Result:
        times = by_turns(
            lambda turn: ask(sealed, turn),
            lambda turn: ask(plain, turn),
            ((turn, turn) for turn in range(ROUNDS)),
        )
        return Result("encryption", what, *times, PLAIN)

    def row(turn: int) -> int:
        return turn % len(rows)

    return [
        both(
            f"list, {THREADS} threads",
            lambda db, turn: db.read_now(
                threads.thread_page, ThreadQuery(), rows[row(turn)], THREADS
            ),
        ),
        both(
            "thread, newest 60",
            lambda db, turn: db.read_now(timeline.newest, rows[row(turn)].id, THREADS),
        ),
        both("search, a common word", lambda db, _: db.read_now(search, words[0], 50)),
        both("search, two words", lambda db, _: db.read_now(search, f"{words[0]} {words[20]}", 50)),
    ]


def _storing(sealed: Profile) -> list[Result]:
    rules = next(iter(all_rules().values()))
    said = ingest_rules(rules)
    pages = list(generated.pages(rules, PAGES * generated.PAGE))
    with tempfile.TemporaryDirectory(
        prefix="socialinbox-bench-", ignore_cleanup_errors=True
    ) as folder:
        ours = Database.open(Path(folder) / "sealed.sqlite", sealed.keys.database)
        plain = Database.open(Path(folder) / "plain.sqlite")
        try:
            ids = add_accounts(ours)[rules.name], add_accounts(plain)[rules.name]
            storing = by_turns(
                lambda page: ours.run_now(store_page, ids[0], STREAM, page, said),
                lambda page: plain.run_now(store_page, ids[1], STREAM, page, said),
                ((page, page) for page in pages),
            )
            count = len(pages) * generated.PAGE // INDEX_BATCH
            indexing = by_turns(_index(ours), _index(plain), ((None, None) for _ in range(count)))
        finally:
            ours.close()
            plain.close()
    return [
        Result("encryption", f"store {generated.PAGE} messages", *storing, PLAIN),
        Result("encryption", f"index {INDEX_BATCH:,} for search", *indexing, PLAIN),
    ]


def _index(database: Database) -> Callable[[None], object]:
    def index(con: Connection) -> int:
        return index_pending(con, INDEX_BATCH)

    return lambda _: database.run_now(index)


def _files(sealed: Profile, plain: Profile) -> list[Result]:
    data = os.urandom(PICTURE)
    urls = [f"https://img.example.com/{number}" for number in range(ROUNDS)]
    writing = by_turns(
        lambda url: write_file(sealed, url, data),
        lambda url: write_file(plain, url, data),
        zip(urls, urls, strict=True),
    )
    reading = by_turns(
        lambda url: read_file(sealed, url),
        lambda url: read_file(plain, url),
        zip(urls, urls, strict=True),
    )
    size = f"{PICTURE // 1000} KB"
    return [
        Result("encryption", f"write a picture of {size}", *writing, PLAIN),
        Result("encryption", f"read a picture of {size}", *reading, PLAIN),
    ]
