"""The owner's accounts, how far their streams are read, and what the streams remember."""

from collections.abc import Sequence
from datetime import datetime

from socialinbox.domain.account import Account, AccountState, OwnAccount, StreamState
from socialinbox.domain.changes import Changes
from socialinbox.domain.errors import BadInput
from socialinbox.domain.events import TimeSpan
from socialinbox.domain.ids import AccountId, NetworkName
from socialinbox.domain.times import from_ms, now, to_ms
from socialinbox.storage.codec import decode_settings, encode, moment, ms
from socialinbox.storage.connection import Connection, Row, marks
from socialinbox.storage.schema import (
    AccountTable,
    CoverageTable,
    RememberedTable,
    StreamTable,
)

NOTED_EVERY = 60_000
"""How far behind the kept time of the last complete reading may be, in milliseconds, as long as
there was nothing else to write."""

_COLUMNS = (
    "SELECT id, network, native_id, name, handle, avatar_url, url, settings, state, reason, "
    "until, last_sync_at FROM account"
)


def add_account(con: Connection, own: OwnAccount) -> Account:
    """Keep an account; one that is known (also a removed one) is brought up to date.

    What the owner has said of a connected one stays where signing in again does not say it.
    """
    values = {
        "name": own.name,
        "handle": own.handle,
        "avatar_url": own.avatar_url,
        "url": own.url,
        "settings": encode(own.settings),
    }
    key = {"network": own.network, "native_id": own.native_id}
    known = con.one(
        "SELECT id, removed_at, settings FROM account WHERE network = ? AND native_id = ?",
        (own.network, own.native_id),
    )
    if known is None:
        state = {"state": AccountState.CONNECTING.value}
        account_id = con.do(AccountTable.insert({**key, **values, **state}))
    else:
        account_id, removed_at, settings = known
        if removed_at is not None:
            values |= {"removed_at": None, "state": AccountState.CONNECTING.value, "reason": None}
        else:
            values["settings"] = encode({**decode_settings(settings), **own.settings})
        con.do(AccountTable.update(values).where(AccountTable.id == account_id))
    account = get_account(con, AccountId(account_id))
    assert account is not None
    return account


def list_accounts(con: Connection) -> list[Account]:
    """The connected accounts, oldest first."""
    return [_account(row) for row in con.rows(f"{_COLUMNS} WHERE removed_at IS NULL ORDER BY id")]


def get_account(con: Connection, account: AccountId) -> Account | None:
    """One connected account; None where it was removed or never was."""
    row = con.one(f"{_COLUMNS} WHERE removed_at IS NULL AND id = ?", (account,))
    return None if row is None else _account(row)


def set_account_state(
    con: Connection,
    account: AccountId,
    state: AccountState,
    reason: str | None = None,
    until: datetime | None = None,
) -> Changes:
    """Say how an account is doing; tells a change only where there is one."""
    known = get_account(con, account)
    if known is None or (known.state, known.reason, known.until) == (state, reason, until):
        return Changes()
    values = {"state": state.value, "reason": reason, "until": ms(until)}
    con.do(AccountTable.update(values).where(AccountTable.id == account))
    return Changes(accounts=frozenset({account}))


def mark_synced(con: Connection, account: AccountId, at: datetime) -> Changes:
    """Note that a full round of the account's streams ended at `at`, to within NOTED_EVERY."""
    end = to_ms(at)
    cursor = con.execute(
        "UPDATE account SET last_sync_at = ?2 "
        "WHERE id = ?1 AND ifnull(last_sync_at NOT BETWEEN ?2 - ?3 AND ?2, 1)",
        (account, end, NOTED_EVERY - 1),
    )
    return Changes(accounts=frozenset({account})) if cursor.rowcount else Changes()


def remove_account(con: Connection, account: AccountId) -> Changes:
    """Forget an account with its streams; its messages stay, its unsent replies are refused.

    Raises BadInput where there is no such account.
    """
    from socialinbox.storage.deliveries import refuse_unsent

    if get_account(con, account) is None:
        raise BadInput(
            f"There is no account {account}.", "List the accounts with: socialinbox accounts"
        )
    for table in (StreamTable, CoverageTable, RememberedTable):
        con.do(table.delete().where(table.account_id == account))
    for name in ("outage", "running", "cap"):
        con.execute(f"DELETE FROM {name} WHERE account_id = ?", (account,))
    values = {"removed_at": to_ms(now()), "state": AccountState.DISCONNECTED.value}
    con.do(AccountTable.update(values).where(AccountTable.id == account))
    changes = Changes(accounts=frozenset({account}))
    return changes | refuse_unsent(
        con, account, "The account was removed before this was sent. Connect it again to send."
    )


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
    coverage = tuple(TimeSpan(from_ms(start), from_ms(end)) for start, end in spans)
    return StreamState(account, name, checkpoint, moment(synced_at), coverage)


def _account(row: Row) -> Account:
    account, network, native_id, name, handle, avatar_url, url, settings, *health = row
    state, reason, until, last_sync_at = health
    own = OwnAccount(
        NetworkName(network), native_id, name, handle, avatar_url, url, decode_settings(settings)
    )
    return Account(
        AccountId(account),
        own,
        AccountState(state),
        reason,
        moment(until),
        moment(last_sync_at),
    )
