"""What goes with an account that is removed, and what stays."""

from datetime import datetime

from socialinbox.domain.account import AccountState
from socialinbox.domain.changes import Changes
from socialinbox.domain.ids import AccountId
from socialinbox.domain.sentence import say
from socialinbox.domain.times import to_ms
from socialinbox.storage.accounts import require_account
from socialinbox.storage.connection import Connection
from socialinbox.storage.deliveries import refuse_unsent
from socialinbox.storage.schema import AccountTable, CoverageTable, RememberedTable, StreamTable


def remove_account(con: Connection, account: AccountId, at: datetime) -> Changes:
    """Forget an account with its streams; its messages stay, its unsent replies are refused.

    Raises BadInput where there is no such account.
    """
    require_account(con, account)
    for table in (StreamTable, CoverageTable, RememberedTable):
        con.do(table.delete().where(table.account_id == account))
    for name in ("outage", "running", "cap"):
        con.execute(f"DELETE FROM {name} WHERE account_id = ?", (account,))
    values = {"removed_at": to_ms(at), "state": AccountState.DISCONNECTED.value}
    con.do(AccountTable.update(values).where(AccountTable.id == account))
    changes = Changes(accounts=frozenset({account}))
    return changes | refuse_unsent(
        con, account, say("The account was removed before this was sent. Connect it again to send.")
    )


def take_back_account(con: Connection, account: AccountId, at: datetime) -> Changes:
    """Undo `add_account` for an account that was new, or had been removed, a moment ago.

    One that was removed before is removed again, because its messages name it.
    """
    for name in ("message", "delivery", "spending"):
        if con.value(f"SELECT EXISTS (SELECT 1 FROM {name} WHERE account_id = ?)", (account,)):
            return remove_account(con, account, at)
    con.do(AccountTable.delete().where(AccountTable.id == account))
    return Changes(accounts=frozenset({account}))
