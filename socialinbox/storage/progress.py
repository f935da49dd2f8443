"""How far an account's streams are read, and what they remember."""

from collections.abc import Sequence
from datetime import datetime

from socialinbox.domain.account import StreamState
from socialinbox.domain.events import TimeSpan
from socialinbox.domain.ids import AccountId
from socialinbox.domain.times import to_ms
from socialinbox.storage.codec import moment, time_of
from socialinbox.storage.connection import Connection, Row, marks

NOTED_EVERY = 60_000
"""How far behind the kept time of the last complete reading may be, in milliseconds, as long as
there was nothing else to write."""


def stream_state(con: Connection, account: AccountId, name: str) -> StreamState:
    """A stream's checkpoint and coverage; empty where it was never read."""
    row = con.one(
        "SELECT name, checkpoint, synced_at FROM stream WHERE account_id = ? AND name = ?",
        (account, name),
    )
    return _stream(con, account, row or (name, None, None))


def stream_states(con: Connection, account: AccountId) -> list[StreamState]:
    """All streams of an account that were ever read, by name."""
    rows = con.rows(
        "SELECT name, checkpoint, synced_at FROM stream WHERE account_id = ? ORDER BY name",
        (account,),
    )
    return [_stream(con, account, row) for row in rows]


def recall(con: Connection, account: AccountId, stream: str, keys: Sequence[str]) -> dict[str, str]:
    """What earlier pages of a stream remembered under these keys."""
    rows = con.rows(
        "SELECT key, value FROM remembered WHERE account_id = ? AND stream = ? "
        f"AND key IN ({marks(keys)})",
        (account, stream, *keys),
    )
    return {key: value for key, value in rows}  # noqa: C416 - rows are tuples of any length


def save_progress(
    con: Connection,
    account: AccountId,
    stream: str,
    checkpoint: str,
    remember: dict[str, str],
    covered: Sequence[TimeSpan],
    at: datetime,
) -> None:
    """Keep how far a stream was read, in the transaction that stores what was read.

    A page that says nothing new writes nothing, but for `synced_at` once in NOTED_EVERY: an idle
    inbox leaves the disk alone.
    """
    con.execute(
        "INSERT INTO stream (account_id, name, checkpoint, synced_at) VALUES (?, ?, ?, ?) "
        "ON CONFLICT DO UPDATE SET checkpoint = excluded.checkpoint, "
        "synced_at = excluded.synced_at WHERE checkpoint IS NOT excluded.checkpoint "
        "OR ifnull(synced_at NOT BETWEEN excluded.synced_at - ? AND excluded.synced_at, 1)",
        (account, stream, checkpoint, to_ms(at), NOTED_EVERY - 1),
    )
    con.insert_rows(
        "remembered",
        ("account_id", "stream", "key", "value"),
        ((account, stream, key, value) for key, value in remember.items()),
        "ON CONFLICT DO UPDATE SET value = excluded.value WHERE value <> excluded.value",
    )
    for span in covered:
        _cover(con, account, stream, to_ms(span.start), to_ms(span.end))


def _cover(con: Connection, account: AccountId, stream: str, start: int, end: int) -> None:
    """Add a span; those it touches or overlaps become one with it."""
    touching = con.rows(
        "SELECT start_at, end_at FROM coverage WHERE account_id = ? AND stream = ? "
        "AND start_at <= ? AND end_at >= ?",
        (account, stream, end + 1, start - 1),
    )
    if any(old_start <= start and end <= old_end for old_start, old_end in touching):
        return
    for old_start, old_end in touching:
        start, end = min(start, old_start), max(end, old_end)
        con.execute(
            "DELETE FROM coverage WHERE account_id = ? AND stream = ? AND start_at = ?",
            (account, stream, old_start),
        )
    con.execute("INSERT INTO coverage VALUES (?, ?, ?, ?)", (account, stream, start, end))


def _stream(con: Connection, account: AccountId, row: Row) -> StreamState:
    name, checkpoint, synced_at = row
    spans = con.rows(
        "SELECT start_at, end_at FROM coverage WHERE account_id = ? AND stream = ? "
        "ORDER BY start_at",
        (account, name),
    )
    coverage = tuple(TimeSpan(time_of(start), time_of(end)) for start, end in spans)
    return StreamState(account, name, checkpoint, moment(synced_at), coverage)
