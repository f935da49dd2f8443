"""A profile with so many generated messages, and a bare connection to its file for the floors."""

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from socialinbox.bench import generated
from socialinbox.bench.raw import Raw
from socialinbox.config.profile import Profile, open_profile
from socialinbox.domain.ids import AccountId
from socialinbox.networks.contract import Rules
from socialinbox.networks.registry import all_rules
from socialinbox.protection.note import Note, Way, write_note
from socialinbox.storage import accounts
from socialinbox.storage.database import Database
from socialinbox.storage.ingest import IngestRules, store_page
from socialinbox.storage.search import index_pending

INDEX_BATCH = 2000
STREAM = "bench"


@dataclass(frozen=True, slots=True)
class Store:
    """The filled profile, our database on it and bare SQLite on the same file."""

    profile: Profile
    database: Database
    raw: Raw
    messages: int


def ingest_rules(rules: Rules) -> IngestRules:
    """What sync hands to storage for a network."""
    return IngestRules(
        window=rules.window,
        searchable=rules.retention.searchable,
        unnamed=rules.unnamed,
        own=generated.own_account(rules),
    )


@contextmanager
def filled(messages: int) -> Iterator[Store]:
    """A throw-away profile with so many messages, as far back as each network lets us keep any."""
    with tempfile.TemporaryDirectory(
        prefix="socialinbox-bench-", ignore_cleanup_errors=True
    ) as folder:
        profile = _readable(Path(folder))
        database = Database.open(profile.database)
        raw = Raw(profile.database)
        try:
            _fill(database, messages)
            yield Store(profile, database, raw, messages)
        finally:
            raw.close()
            database.close()


def fill_profile(folder: Path, messages: int) -> None:
    """A profile in a folder with so many messages, for a program that is timed from outside."""
    database = Database.open(_readable(folder).database)
    try:
        _fill(database, messages)
    finally:
        database.close()


def _readable(folder: Path) -> Profile:
    """A new profile that nobody is asked about; what encryption costs is measured for itself."""
    profile = open_profile(folder)
    write_note(profile, Note(Way.NONE))
    return profile


def add_accounts(database: Database) -> dict[str, AccountId]:
    """The owner's account on every network."""
    return {
        name: database.run_now(accounts.add_account, generated.own_account(rules)).id
        for name, rules in all_rules().items()
    }


def _fill(database: Database, messages: int) -> None:
    ids = add_accounts(database)
    shares = generated.shares(messages, all_rules().values())
    done = 0
    for name, rules in all_rules().items():
        said = ingest_rules(rules)
        for page in generated.pages(rules, shares[rules.name]):
            database.run_now(store_page, ids[name], STREAM, page, said)
            done += len(page.events)
            if done % 10_000 < generated.PAGE:
                _say(f"{done:,} of {messages:,} messages")
    while database.run_now(index_pending, INDEX_BATCH):
        continue
    _say(f"{done:,} messages stored and indexed", end="\n")


def _say(words: str, end: str = "") -> None:
    if sys.stderr.isatty():
        print(f"\r{words:<60}", end=end, file=sys.stderr, flush=True)
