"""What accounts have used of money and quota, day by day, and the owner's cap."""

from collections.abc import Iterable
from datetime import date

from socialinbox.domain.changes import Changes
from socialinbox.domain.ids import AccountId
from socialinbox.domain.spending import Spent
from socialinbox.storage.accounts import require_account
from socialinbox.storage.codec import as_written, integer, integer_or_none
from socialinbox.storage.connection import Connection


def add_spent(con: Connection, account: AccountId, spent: Iterable[Spent]) -> None:
    """Add to what was used; in the transaction that stores what it was used for."""
    con.insert_rows(
        "spending",
        ("account_id", "day", "what", "count", "milli", "units"),
        ((account, s.day.isoformat(), s.what, s.count, s.milli, s.units) for s in spent),
        "ON CONFLICT DO UPDATE SET count = count + excluded.count, "
        "milli = milli + excluded.milli, units = units + excluded.units",
    )


def spent_since(con: Connection, account: AccountId, day: date) -> list[Spent]:
    """What an account used from a day on, oldest first."""
    rows = con.rows(
        "SELECT day, what, count, milli, units FROM spending "
        "WHERE account_id = ? AND day >= ? ORDER BY day, what",
        (account, day.isoformat()),
    )
    return [
        Spent(
            as_written(date.fromisoformat, day),
            what,
            integer(count),
            integer(milli),
            integer(units),
        )
        for day, what, count, milli, units in rows
    ]


def cap_of(con: Connection, account: AccountId) -> int | None:
    """What a month may cost at most, in thousandths of a dollar; None: no cap."""
    return integer_or_none(con.value("SELECT milli FROM cap WHERE account_id = ?", (account,)))


def set_cap(con: Connection, account: AccountId, milli: int | None) -> Changes:
    """Set or lift the cap of a month; raises BadInput for an account that is not there."""
    require_account(con, account)
    if milli is None:
        con.execute("DELETE FROM cap WHERE account_id = ?", (account,))
    else:
        con.execute(
            "INSERT INTO cap VALUES (?, ?) ON CONFLICT DO UPDATE SET milli = excluded.milli",
            (account, milli),
        )
    return Changes(accounts=frozenset({account}))
