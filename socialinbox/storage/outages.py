"""When accounts could not be read and why, and when the program was running at all."""

from datetime import datetime

from socialinbox.domain.coverage import Outage
from socialinbox.domain.events import TimeSpan
from socialinbox.domain.ids import AccountId
from socialinbox.domain.sentence_form import read, written
from socialinbox.domain.times import to_ms
from socialinbox.storage.codec import moment, time_of
from socialinbox.storage.connection import Connection


def begin_outage(
    con: Connection,
    account: AccountId,
    stream: str | None,
    kind: str,
    cause: str,
    at: datetime,
) -> bool:
    """Note that something can't be read from now on; False where that is noted already.

    Another kind than before ends the old outage and begins a new one.
    """
    known = con.one(
        "SELECT id, kind FROM outage WHERE account_id = ? AND stream IS ? AND end_at IS NULL",
        (account, stream),
    )
    if known is not None and known[1] == kind:
        con.execute("UPDATE outage SET cause = ? WHERE id = ?", (written(cause), known[0]))
        return False
    if known is not None:
        con.execute("UPDATE outage SET end_at = ? WHERE id = ?", (to_ms(at), known[0]))
    con.execute(
        "INSERT INTO outage (account_id, stream, start_at, kind, cause) VALUES (?, ?, ?, ?, ?)",
        (account, stream, to_ms(at), kind, written(cause)),
    )
    return True


def end_outage(con: Connection, account: AccountId, stream: str | None, at: datetime) -> bool:
    """Note that it can be read again; False where nothing was wrong."""
    cursor = con.execute(
        "UPDATE outage SET end_at = ? WHERE account_id = ? AND stream IS ? AND end_at IS NULL",
        (to_ms(at), account, stream),
    )
    return cursor.rowcount > 0


def outages(con: Connection, account: AccountId, since: datetime) -> list[Outage]:
    """The outages of an account that reach into the time since then, oldest first."""
    rows = con.rows(
        "SELECT stream, start_at, end_at, cause FROM outage "
        "WHERE account_id = ? AND (end_at IS NULL OR end_at >= ?) ORDER BY start_at, id",
        (account, to_ms(since)),
    )
    return [
        Outage(account, stream, time_of(start), moment(end), read(cause) or "")
        for stream, start, end, cause in rows
    ]


def note_running(con: Connection, account: AccountId, at: datetime, since: datetime) -> None:
    """The program polls this account at `at`, and has since `since` without stopping."""
    known = con.one(
        "SELECT start_at FROM running WHERE account_id = ? AND end_at >= ? "
        "ORDER BY end_at DESC LIMIT 1",
        (account, to_ms(since)),
    )
    if known is None:
        con.execute(
            "INSERT INTO running VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET end_at = "
            "max(end_at, excluded.end_at)",
            (account, to_ms(since), to_ms(at)),
        )
    else:
        con.execute(
            "UPDATE running SET end_at = max(end_at, ?) WHERE account_id = ? AND start_at = ?",
            (to_ms(at), account, known[0]),
        )


def running(con: Connection, account: AccountId, since: datetime) -> list[TimeSpan]:
    """When the program polled this account, oldest first."""
    rows = con.rows(
        "SELECT start_at, end_at FROM running WHERE account_id = ? AND end_at >= ? "
        "ORDER BY start_at",
        (account, to_ms(since)),
    )
    return [TimeSpan(time_of(start), time_of(end)) for start, end in rows]
