"""Which threads belong into a list and where they stand in it."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from socialinbox.domain.ids import NetworkName
from socialinbox.domain.times import to_ms
from socialinbox.domain.views import Box, ThreadQuery, ThreadRow

Key = tuple[int, int]


def key(row: ThreadRow, query: ThreadQuery) -> Key:
    """What a list is sorted by, smallest first: as `Inbox.threads` sorts."""
    moments = {
        Box.WAITING: row.waiting_since,
        Box.CLOSING: row.window_closes_at,
        Box.SNOOZED: row.snoozed_until,
    }
    by = moments.get(query.box)
    return (-to_ms(row.top_at), -row.id) if by is None else (to_ms(by), row.id)


def is_closing(row: ThreadRow, now: datetime) -> bool:
    """Whether an answer is due that is possible for some time only.

    Whoever is snoozed counts unless it is back in time.
    """
    closes_at = row.window_closes_at
    if row.done or row.waiting_since is None or closes_at is None or closes_at <= now:
        return False
    return row.snoozed_until is None or row.snoozed_until >= closes_at


def belongs(
    row: ThreadRow,
    query: ThreadQuery,
    places: Mapping[NetworkName, Iterable[str]],
    now: datetime,
) -> bool:
    """Whether a thread is shown in a list at a moment."""
    if not row.listed:
        return False
    if query.network is not None and not set(row.places) & set(places.get(query.network, ())):
        return False
    if query.tag is not None and query.tag not in row.tags:
        return False
    if query.view is not None and query.view not in row.views:
        return False
    match query.box:
        case Box.INBOX:
            return not row.done and row.snoozed_until is None
        case Box.WAITING:
            return row.waiting_since is not None and not row.done and row.snoozed_until is None
        case Box.CLOSING:
            return is_closing(row, now)
        case Box.SNOOZED:
            return row.snoozed_until is not None
        case Box.UNREAD:
            return row.unread > 0 and not row.muted
        case Box.SAVED:
            return row.saved
        case Box.DONE:
            return row.done
        case Box.ALL:
            return True
