"""Which threads belong into a list and where they stand in it."""

from collections.abc import Iterable, Mapping

from socialinbox.domain.ids import NetworkName
from socialinbox.domain.times import to_ms
from socialinbox.domain.views import Box, ThreadQuery, ThreadRow

Key = tuple[int, int]


def key(row: ThreadRow, query: ThreadQuery) -> Key:
    """What a list is sorted by, smallest first: as `Inbox.threads` sorts."""
    if query.box is Box.WAITING and row.waiting_since is not None:
        return (to_ms(row.waiting_since), row.id)
    return (-to_ms(row.last_at), -row.id)


def belongs(
    row: ThreadRow, query: ThreadQuery, places: Mapping[NetworkName, Iterable[str]]
) -> bool:
    """Whether a thread is shown in a list."""
    if query.network is not None and not set(row.places) & set(places.get(query.network, ())):
        return False
    if query.tag is not None and query.tag not in row.tags:
        return False
    match query.box:
        case Box.INBOX:
            return not row.done
        case Box.WAITING:
            return row.waiting_since is not None and not row.done
        case Box.UNREAD:
            return row.unread > 0
        case Box.SAVED:
            return row.saved
        case Box.DONE:
            return row.done
        case Box.ALL:
            return True
