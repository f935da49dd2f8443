"""Looking for the same person among very many: one new identity after the other."""

import asyncio
import random
import tempfile
from collections.abc import Iterator
from itertools import accumulate, islice
from pathlib import Path

from socialinbox.bench.measure import Result, Samples, by_turns
from socialinbox.bench.raw import Raw
from socialinbox.domain.identity import IdentityKey, Profile
from socialinbox.domain.ids import IdentityId, NetworkName
from socialinbox.networks.contract import Rules
from socialinbox.networks.registry import all_rules
from socialinbox.people import alike
from socialinbox.storage.connection import Connection
from socialinbox.storage.database import Database
from socialinbox.storage.identities import store_profiles
from socialinbox.storage.likeness import save_keys, someones
from socialinbox.sync.suggesting import Suggesting

PEOPLE = 100_000
NEW = 200
BATCH = 2000
FLOOR_OF = 1000
"""The floor looks for those like one of so many who are known."""
GIVEN_NAMES, FAMILY_NAMES = 1500, 25_000
_SYLLABLES = (
    "an ber chi da el fa gor han il jo ka lin mo nu or pe qui ra so ten ul vi wa xe yo zar "
    "bra cle dri fre gla hol kre mar nor pol sta tri vel wen"
)
_FLOOR = (
    "SELECT i.* FROM likeness l JOIN identity i ON i.id = l.identity_id WHERE l.key IN "
    "(SELECT key FROM likeness WHERE identity_id = ? LIMIT 8) GROUP BY i.id LIMIT 60"
)


def measure(people: int = PEOPLE, new: int = NEW) -> list[Result]:
    """Fill a database with people of one network, then meet some of them on another."""
    rules = [one for one in all_rules().values() if one.matching]
    with tempfile.TemporaryDirectory(
        prefix="socialinbox-bench-", ignore_cleanup_errors=True
    ) as folder:
        database = Database.open(Path(folder) / "people.sqlite")
        raw = Raw(database.path)
        try:
            names = list(islice(_names(random.Random(7)), people))
            _fill(database, rules[0], names)
            met = random.Random(3).sample(names, new)
            times = _meet(database, raw, rules[1], met)
        finally:
            raw.close()
            database.close()
    what = f"one new identity among {people:,}"
    return [Result("suggest", what, *times, "60 rows found by 8 keys, bare SQLite")]


def _meet(
    database: Database, raw: Raw, rules: Rules, names: list[tuple[str, str]]
) -> tuple[Samples, Samples]:
    stored = database.run_now(_store, rules, names, 1_000_000)
    suggesting = Suggesting(database, lambda _changes: None)
    with asyncio.Runner() as runner:
        return by_turns(
            lambda _: runner.run(suggesting.portion(most=1)),
            lambda known: raw.rows(_FLOOR, (known,)),
            [(one, 1 + one % FLOOR_OF) for one in stored],
        )


def _fill(database: Database, rules: Rules, names: list[tuple[str, str]]) -> None:
    spoken_of = alike.spoken_of(all_rules().values())
    for start in range(0, len(names), BATCH):
        stored = database.run_now(_store, rules, names[start : start + BATCH], start)
        found = database.read_now(someones, stored, texts=False)
        subjects = alike.subjects(found, spoken_of)
        database.run_now(save_keys, {one: subject.keys for one, subject in subjects.items()})


def _store(
    con: Connection, rules: Rules, names: list[tuple[str, str]], first: int
) -> list[IdentityId]:
    profiles = [
        Profile(
            IdentityKey(NetworkName(rules.name), "user", str(first + place)),
            f"{given} {family}",
            f"{given}{family}{(first + place) % 90 + 10}".lower(),
        )
        for place, (given, family) in enumerate(names)
    ]
    ids = store_profiles(con, profiles, set(), rules.unnamed, 0).ids
    return [IdentityId(one) for one in sorted(ids.values())]


def _names(chance: random.Random) -> Iterator[tuple[str, str]]:
    """Names as people bear them: a few very often, most hardly ever."""
    given, family = _words(chance, GIVEN_NAMES, 2), _words(chance, FAMILY_NAMES, 3)
    often = [list(accumulate(1 / (n + 5) for n in range(len(words)))) for words in (given, family)]
    while True:
        yield (
            chance.choices(given, cum_weights=often[0])[0],
            chance.choices(family, cum_weights=often[1])[0],
        )


def _words(chance: random.Random, count: int, syllables: int) -> list[str]:
    parts = _SYLLABLES.split()
    found: dict[str, None] = {}
    while len(found) < count:
        found["".join(chance.choices(parts, k=syllables)).title()] = None
    return list(found)
