"""Which stored messages are due for another look, because no event tells of edits and deletions."""

from datetime import datetime

from socialinbox.domain.ids import AccountId, NetworkName
from socialinbox.domain.times import to_ms
from socialinbox.domain.views import Entry
from socialinbox.storage.connection import Connection, marks
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
) -> list[Entry]:
    """Messages not seen since `recent_before` that are from after `since` or in an open thread,
    and all not seen since `all_before`; the longest unseen first."""
    rows = con.rows(
        f"{_DUE} AND (m.sent_at >= ? OR m.refreshed_at <= ? OR EXISTS ("
        "  SELECT 1 FROM customer c WHERE c.id = i.customer_id AND c.done = 0 "
        "  AND c.waiting_since IS NOT NULL AND m.sent_at >= c.waiting_since)) "
        "ORDER BY m.refreshed_at LIMIT ?",
        (
            *(network, account, to_ms(recent_before), to_ms(since)),
            *(-1 if all_before is None else to_ms(all_before), limit),
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


def note_looked(con: Connection, messages: list[int], at: datetime) -> None:
    """These were looked at, whatever came of it."""
    con.execute(
        f"UPDATE message SET refreshed_at = max(refreshed_at, ?) WHERE id IN ({marks(messages)})",
        (to_ms(at), *messages),
    )
