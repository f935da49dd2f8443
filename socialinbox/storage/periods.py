"""How long what may be kept, as it holds in this file, and when each stored thing expires by it."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from socialinbox.domain.ids import AccountId, NetworkName
from socialinbox.domain.message import MessageKey
from socialinbox.domain.times import to_ms
from socialinbox.storage.codec import decode_ages, encode_some, integer_or_none, one_of
from socialinbox.storage.connection import Connection, listed

EVERY = 0
"""Stands for all accounts of a network."""

REFRESH_AFTER = 3_600_000
"""How stale `refreshed_at` may be, in milliseconds, before seeing the same again writes it."""


class What(StrEnum):
    """The kinds of things that a network sets a time for."""

    THEIRS = "theirs"
    """Other people's words, with what is enclosed in them."""
    OURS = "ours"
    """The owner's own words."""
    POSTS = "posts"
    """The owner's posts and videos that others comment on."""
    PEOPLE = "people"
    """Names, faces and descriptions."""
    COPIES = "copies"
    """Others' words and names in a copy of the file: 0 where they may not be in one."""


TIMES = (What.THEIRS, What.OURS, What.POSTS, What.PEOPLE)


class Period(NamedTuple):
    """What a time is set for; account 0: every account of the network."""

    network: NetworkName
    account: int
    what: What


class Limits(NamedTuple):
    """So many milliseconds after it was last shown each kind of thing expires; None: never."""

    theirs: int | None
    ours: int | None
    posts: int | None
    people: int | None


_EXPIRES = """
CASE WHEN text <> '' OR attachments IS NOT NULL THEN refreshed_at + (
  SELECT p.ms FROM period p WHERE p.network = message.network
  AND p.what = CASE message.direction WHEN 'in' THEN 'theirs' ELSE 'ours' END
  AND p.account_id IN (0, ifnull(message.account_id, 0)) ORDER BY p.account_id DESC LIMIT 1) END
"""
"""Its own account's period goes before that of the network; what has no words never expires."""


def limits_of(con: Connection, network: NetworkName, account: int = EVERY) -> Limits:
    """The periods in force for what an account of a network brings."""
    rows = con.rows(
        "SELECT what, ms FROM period WHERE network = ? AND account_id IN (0, ?) "
        "ORDER BY account_id",
        (network, account),
    )
    found: dict[str, int | None] = dict(rows)
    return Limits(*(found.get(what) for what in TIMES))


def later(at: int, limit: int | None) -> int | None:
    """When something expires that was shown at `at`."""
    return None if limit is None else at + limit


def stamp(con: Connection, messages: Iterable[int]) -> None:
    """Write anew when these messages expire, by when they were last shown."""
    con.execute(
        f"UPDATE message SET expires_at = {_EXPIRES} WHERE id IN (SELECT value FROM json_each(?))",
        (listed(messages),),
    )


def is_limited(con: Connection, network: NetworkName) -> bool:
    """Whether anything of a network ever expires."""
    found = con.value(
        "SELECT 1 FROM period WHERE network = ? AND ms IS NOT NULL LIMIT 1", (network,)
    )
    return found is not None


def known_periods(con: Connection) -> dict[Period, int | None]:
    """The periods that hold now."""
    return {
        Period(NetworkName(network), account, one_of(What, what)): integer_or_none(milliseconds)
        for network, account, what, milliseconds in con.rows(
            "SELECT network, account_id, what, ms FROM period"
        )
    }


def set_periods(con: Connection, wanted: Mapping[Period, int | None]) -> bool:
    """Let these periods hold, and no others; whether that is news.

    Everything stored of a network whose periods changed is dated anew, which reads all of it.
    """
    known = known_periods(con)
    if known == dict(wanted):
        return False
    con.execute("DELETE FROM period")
    con.insert_rows(
        "period",
        ("network", "account_id", "what", "ms"),
        ((*period, milliseconds) for period, milliseconds in wanted.items()),
    )
    changed = {
        period.network
        for period in known.keys() | wanted.keys()
        if known.get(period) != wanted.get(period)
    }
    for network in sorted(changed):
        _date_anew(con, network)
    return True


def _date_anew(con: Connection, network: NetworkName) -> None:
    con.execute(
        f"UPDATE message SET expires_at = {_EXPIRES} "
        f"WHERE network = ? AND expires_at IS NOT ({_EXPIRES})",
        (network,),
    )
    limits = limits_of(con, network)
    rows = con.rows(
        "SELECT id, refreshed_at, aged FROM identity WHERE network = ? AND is_self = 0 "
        "AND voice_of IS NULL "
        f"AND {FACTS_THERE}",
        (network,),
    )
    con.write_each(
        "UPDATE identity SET expires_at = ? WHERE id = ?",
        (
            (later(min([refreshed, *decode_ages(aged).values()]), limits.people), identity)
            for identity, refreshed, aged in rows
        ),
    )
    con.execute(
        "UPDATE subject SET expires_at = CASE WHEN text <> '' OR picture_url IS NOT NULL "
        "THEN refreshed_at + ? END WHERE network = ?",
        (limits.posts, network),
    )


def date_back(con: Connection, account: AccountId, shown: Mapping[MessageKey, datetime]) -> None:
    """What an account brought from a file is as old as when a network showed it last."""
    brought: set[int] = set()
    for key, at in shown.items():
        rows = con.rows(
            "UPDATE message SET refreshed_at = min(refreshed_at, ?) WHERE network = ? "
            "AND native_id = ? AND kind = ? AND account_id = ? RETURNING id",
            (to_ms(at), key.network, key.native_id, key.kind.value, account),
        )
        brought.update(message for (message,) in rows)
    stamp(con, brought)
    # Whom only the file tells of is known from no later than the words of theirs in it.
    for identity, network, seen_at in con.rows(
        "SELECT a.id, a.network, max(m.refreshed_at) FROM message m "
        "JOIN identity a ON a.id = m.author_id WHERE a.is_self = 0 AND a.id IN ("
        "  SELECT author_id FROM message WHERE id IN (SELECT value FROM json_each(?)))"
        "GROUP BY a.id HAVING count(*) = sum(m.account_id IS ?)",
        (listed(brought), account),
    ):
        con.execute(
            "UPDATE identity SET refreshed_at = ?, expires_at = ? WHERE id = ?",
            (seen_at, later(seen_at, limits_of(con, NetworkName(network)).people), identity),
        )


class PersonFacts(NamedTuple):
    """What a network tells of somebody, in the order of the identity's columns."""

    name: str | None
    handle: str | None
    avatar_url: str | None
    url: str | None
    bio: str | None
    location: str | None


FACTS = PersonFacts._fields

FACTS_THERE = f"coalesce({', '.join(FACTS)}) IS NOT NULL"


class Ages(NamedTuple):
    """Which known facts were not told again when somebody was last seen, and when all that is
    known of them may be kept no longer."""

    aged: str | None
    expires_at: int | None


def ages(
    known: Mapping[str, str | None],
    told: Iterable[str],
    before: tuple[int, str | None],
    at: int,
    limit: int | None,
) -> Ages:
    """The ages of somebody's facts after a sighting at `at` that told some of them.

    `before` is when they were last seen, and the ages until now. What is not told again ages on,
    so that a name is not kept for ever because its bearer goes on writing without it.
    """
    if limit is None:
        return Ages(None, None)
    refreshed, older = before[0], decode_ages(before[1])
    fresh = set(told)
    held = [fact for fact, value in known.items() if value]
    aged = {fact: older.get(fact, refreshed) for fact in held if fact not in fresh}
    if not held:
        return Ages(None, None)
    return Ages(encode_some(aged), min([at, *aged.values()]) + limit)
