"""Which stored messages are due for another look, because no event tells of edits and deletions."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from socialinbox.domain.ids import AccountId, CustomerId, NetworkName
from socialinbox.domain.message import MessageKind
from socialinbox.domain.times import to_ms
from socialinbox.domain.views import Entry
from socialinbox.storage.connection import Connection, listed, marks
from socialinbox.storage.periods import stamp
from socialinbox.storage.timeline import entries

_DUE = (
    "SELECT m.id FROM message m JOIN identity i ON i.id = m.identity_id "
    "WHERE m.network = ? AND m.account_id = ? AND m.deleted_at IS NULL "
    "AND m.native_id NOT LIKE 'local:%' AND m.refreshed_at <= ?"
)


def due_again(
    con: Connection,
    account: AccountId,
    network: NetworkName,
    since: datetime,
    recent_before: datetime,
    all_before: datetime | None,
    limit: int,
    without: Sequence[MessageKind] = (),
    saved_before: datetime | None = None,
) -> list[Entry]:
    """Messages not seen since `recent_before` that are from after `since` or in an open thread,
    those of saved threads not seen since `saved_before`, and all not seen since `all_before`; saved
    threads first, then the longest unseen. Of the kinds `without` none."""
    rows = con.rows(
        f"{_DUE} AND m.kind NOT IN ({marks(without)}) "
        "AND (m.sent_at >= ? OR m.refreshed_at <= ? OR (m.refreshed_at <= ? AND i.saved = 1) "
        "OR EXISTS (SELECT 1 FROM customer c WHERE c.id = i.customer_id AND c.done = 0 "
        "  AND c.waiting_since IS NOT NULL AND m.sent_at >= c.waiting_since)) "
        "ORDER BY i.saved DESC, m.refreshed_at LIMIT ?",
        (
            *(network, account, to_ms(recent_before)),
            *(*without, to_ms(since)),
            *(-1 if one is None else to_ms(one) for one in (all_before, saved_before)),
            limit,
        ),
    )
    return entries(con, [message for (message,) in rows])


def seen_between(
    con: Connection,
    account: AccountId,
    network: NetworkName,
    since: datetime,
    until: datetime,
    limit: int,
) -> list[Entry]:
    """Messages that were last seen in a stretch of time, the longest unseen first."""
    rows = con.rows(
        f"{_DUE} AND m.refreshed_at >= ? ORDER BY m.refreshed_at LIMIT ?",
        (network, account, to_ms(until), to_ms(since), limit),
    )
    return entries(con, [message for (message,) in rows])


def missed(
    con: Connection,
    account: AccountId,
    network: NetworkName,
    since: datetime,
    until: datetime,
    hour: int,
    limit: int,
    without: Sequence[MessageKind] = (),
) -> list[Entry]:
    """Messages last seen in a stretch of time, but not in that hour of a UTC day or so shortly
    before it that nothing was to be looked at again; the longest unseen first."""
    rows = con.rows(
        f"{_DUE} AND m.refreshed_at >= ? AND (m.refreshed_at / 3600000) % 24 < ? "
        f"AND m.kind NOT IN ({marks(without)}) ORDER BY m.refreshed_at LIMIT ?",
        (network, account, to_ms(until), to_ms(since), hour - 1, *without, limit),
    )
    return entries(con, [message for (message,) in rows])


_EXPIRING = (
    "SELECT m.id FROM {source} "
    "WHERE m.network = ?1 AND m.account_id = ?2 AND m.deleted_at IS NULL "
    "AND m.native_id NOT LIKE 'local:%' AND ?4 = ?4 AND {where} LIMIT ?5"
)
_THREADS = (
    "customer c CROSS JOIN identity i ON i.customer_id = c.id "
    "CROSS JOIN message m ON m.identity_id = i.id"
)
_SOON, _GONE = "m.expires_at <= ?3", "m.expired_at IS NOT NULL"
_SAVED = "c.listed = 1 AND c.saved = 1"
_OPENED = "c.id IN (SELECT value FROM json_each(?4))"
_WAITING = "c.listed = 1 AND c.done = 0 AND c.waiting_since IS NOT NULL"
_TIERS = (
    (_SAVED, _SOON),
    (_SAVED, _GONE),
    (_OPENED, _SOON),
    (_OPENED, _GONE),
    (_WAITING, _SOON),
    (_WAITING, f"{_GONE} AND m.sent_at >= c.waiting_since"),
)
_STATEMENTS = (
    *(_EXPIRING.format(source=_THREADS, where=f"{who} AND {what}") for who, what in _TIERS),
    _EXPIRING.format(source="message m", where=f"{_SOON} ORDER BY m.expires_at"),
)
"""Saved threads, those on the screen, those that wait for an answer; then all, soonest first. Of
the first three, words that are gone already are wanted back. Each goes by one index."""


def expiring(
    con: Connection,
    account: AccountId,
    network: NetworkName,
    before: tuple[datetime, datetime],
    opened: Iterable[CustomerId],
    limit: int,
) -> list[Entry]:
    """What must be looked at again or may be kept no longer, what matters most first.

    `before`: saved and `opened` threads are due when they would go until the first of these times,
    all others until the second.
    """
    first, then = (to_ms(one) for one in before)
    found: dict[int, None] = {}
    for at, statement in enumerate(_STATEMENTS):
        if len(found) >= limit:
            break
        until = first if at < 4 else then
        rows = con.rows(statement, (network, account, until, listed(opened), limit))
        found |= dict.fromkeys(message for (message,) in rows)
    return entries(con, list(found)[:limit])


def note_looked(con: Connection, messages: list[int], at: datetime) -> None:
    """These were looked at, whatever came of it."""
    con.execute(
        f"UPDATE message SET refreshed_at = max(refreshed_at, ?) WHERE id IN ({marks(messages)})",
        (to_ms(at), *messages),
    )
    stamp(con, messages)
