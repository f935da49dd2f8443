"""The owner's accounts and how they are."""

from dataclasses import replace
from datetime import datetime

from socialinbox.domain.account import Account, AccountState, OwnAccount
from socialinbox.domain.changes import Changes
from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import AccountId, NetworkName
from socialinbox.domain.sentence import say
from socialinbox.domain.sentence_form import read, written
from socialinbox.domain.times import to_ms
from socialinbox.storage.codec import decode_settings, encode, moment, ms, one_of
from socialinbox.storage.connection import Connection, Row
from socialinbox.storage.progress import NOTED_EVERY
from socialinbox.storage.schema import AccountTable

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
        values |= {**key, "state": AccountState.CONNECTING.value}
        account_id = con.do(AccountTable.insert(values))
    else:
        account_id, removed_at, settings = known
        if removed_at is not None:
            state = {"state": AccountState.CONNECTING.value, "reason": None, "until": None}
            values |= {"removed_at": None, **state}
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


def require_account(con: Connection, account: AccountId) -> Account:
    """One connected account; raises BadInput where it was removed or never was."""
    known = get_account(con, account)
    if known is None:
        raise BadInput(
            say("There is no account {account}.", account=account),
            say("List the accounts with: socialinbox accounts"),
        )
    return known


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
    values = {"state": state.value, "reason": written(reason), "until": ms(until)}
    con.do(AccountTable.update(values).where(AccountTable.id == account))
    return Changes(accounts=frozenset({account}))


def set_settings(
    con: Connection, known: Account, settings: dict[str, str]
) -> tuple[Account, Changes]:
    """Keep what is known of an account besides its name and secrets; the account as it is then."""
    con.do(AccountTable.update(settings=encode(settings)).where(AccountTable.id == known.id))
    changed = replace(known, own=replace(known.own, settings=settings))
    return changed, Changes(accounts=frozenset({known.id}))


def mark_synced(con: Connection, account: AccountId, at: datetime) -> Changes:
    """Note that a full round of the account's streams ended at `at`, to within NOTED_EVERY."""
    end = to_ms(at)
    cursor = con.execute(
        "UPDATE account SET last_sync_at = ?2 "
        "WHERE id = ?1 AND ifnull(last_sync_at NOT BETWEEN ?2 - ?3 AND ?2, 1)",
        (account, end, NOTED_EVERY - 1),
    )
    return Changes(accounts=frozenset({account})) if cursor.rowcount else Changes()


def _account(row: Row) -> Account:
    account, network, native_id, name, handle, avatar_url, url, settings, *health = row
    state, reason, until, last_sync_at = health
    own = OwnAccount(
        NetworkName(network), native_id, name, handle, avatar_url, url, decode_settings(settings)
    )
    return Account(
        AccountId(account),
        own,
        one_of(AccountState, state),
        read(reason),
        moment(until),
        moment(last_sync_at),
    )
