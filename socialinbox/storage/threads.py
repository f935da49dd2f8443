"""The list of threads: pages by key, kept counters, and what the owner says of a thread."""

from collections.abc import Sequence

from socialinbox.domain.changes import Changes
from socialinbox.domain.delivery import DeliveryState
from socialinbox.domain.ids import CustomerId, TagId
from socialinbox.domain.message import Direction
from socialinbox.domain.times import from_ms, now, to_ms
from socialinbox.domain.views import Box, Counts, ThreadQuery, ThreadRow
from socialinbox.storage.codec import decode_places, moment
from socialinbox.storage.connection import Connection, Row, marks
from socialinbox.storage.finding import named
from socialinbox.storage.rows import refresh_rows
from socialinbox.storage.words import fold, words

_COLUMNS = (
    "c.id, c.name, c.handle, c.avatar_url, c.places, c.last_at, c.last_text, c.last_direction, "
    "c.last_attachment, c.last_delivery, c.unread, c.waiting_since, c.windows, c.done, c.saved, "
    "c.tags, c.followed, c.muted, c.due_at"
)

_BOXES = {
    Box.INBOX: "c.listed = 1 AND c.done = 0",
    Box.WAITING: "c.listed = 1 AND c.done = 0 AND c.waiting_since IS NOT NULL",
    Box.UNREAD: "c.listed = 1 AND c.unread > 0 AND c.muted = 0",
    Box.SAVED: "c.listed = 1 AND c.saved = 1",
    Box.DONE: "c.listed = 1 AND c.done = 1",
    Box.ALL: "c.listed = 1",
}

_SMALL = (Box.WAITING, Box.UNREAD, Box.SAVED)
"""Lists that are walked by their own index even when one network is asked for."""


def thread_page(
    con: Connection, query: ThreadQuery, after: ThreadRow | None, limit: int
) -> list[ThreadRow]:
    """The next `limit` rows behind `after`, newest first (WAITING: longest waiting first)."""
    sql, params = _select(_COLUMNS, query, after)
    at = to_ms(now())
    return [_row(row, at) for row in con.rows(f"{sql} LIMIT ?", (*params, limit))]


def thread_ids(con: Connection, query: ThreadQuery) -> list[CustomerId]:
    """All ids of a list, in its order."""
    sql, params = _select("c.id", query, None)
    return [CustomerId(customer) for (customer,) in con.rows(sql, params)]


def thread_rows(con: Connection, ids: Sequence[CustomerId]) -> dict[CustomerId, ThreadRow]:
    """These threads as they are now, in any list or none; missing where nothing is in them."""
    at = to_ms(now())
    rows = con.rows(
        f"SELECT {_COLUMNS} FROM customer c WHERE c.id IN ({marks(ids)}) AND c.last_at IS NOT NULL",
        ids,
    )
    return {CustomerId(row[0]): _row(row, at) for row in rows}


def counts(con: Connection) -> Counts:
    """The sidebar's numbers, kept by triggers."""
    row = con.one('SELECT inbox, waiting, unread, saved, done, "all" FROM counter')
    assert row is not None
    return Counts(*row)


def set_done(con: Connection, customer: CustomerId, done: bool) -> Changes:
    """Move a thread to Done or back. Kept by identity, so that undoing a merge restores it."""
    return _set_flag(con, customer, "done", done)


def set_saved(con: Connection, customer: CustomerId, saved: bool) -> Changes:
    """Keep a thread for offline review, or no longer."""
    return _set_flag(con, customer, "saved", saved)


def mark_read(con: Connection, customer: CustomerId) -> Changes:
    """The owner has seen all of this thread."""
    cursor = con.execute(
        "UPDATE message SET unread = 0, revision = revision + 1 WHERE unread = 1 AND identity_id "
        "IN (SELECT id FROM identity WHERE customer_id = ?)",
        (customer,),
    )
    return _touched(con, customer, cursor.rowcount)


def mark_unread(con: Connection, customer: CustomerId) -> Changes:
    """Show a read thread as unread again, by its newest incoming message."""
    if con.value("SELECT unread FROM customer WHERE id = ?", (customer,)):
        return Changes()
    newest = max(
        con.rows(
            "SELECT m.sent_at, m.step, m.id FROM identity i JOIN message m ON m.id = ("
            "SELECT n.id FROM message n WHERE n.identity_id = i.id AND n.direction = 'in' "
            "AND n.deleted_at IS NULL ORDER BY n.sent_at DESC, n.step DESC, n.id DESC LIMIT 1) "
            "WHERE i.customer_id = ?",
            (customer,),
        ),
        default=None,
    )
    if newest is None:
        return Changes()
    con.execute("UPDATE message SET unread = 1, revision = revision + 1 WHERE id = ?", (newest[2],))
    return _touched(con, customer, 1)


def find_customers(con: Connection, text: str, limit: int) -> list[ThreadRow]:
    """Listed customers one of whose identities has all these beginnings of words in its name.

    Newest first. An empty text finds nobody.
    """
    asked = words(text) or [fold(text.strip().removeprefix("@"))]
    if not asked[0]:
        return []
    borne = named(con, asked)
    rows = con.rows(
        f"SELECT {_COLUMNS} FROM customer c WHERE c.listed = 1 AND {borne.sql} "
        "ORDER BY c.last_at DESC, c.id DESC LIMIT ?",
        (*borne.params, limit),
    )
    at = to_ms(now())
    return [_row(row, at) for row in rows]


def _select(
    columns: str, query: ThreadQuery, after: ThreadRow | None
) -> tuple[str, tuple[object, ...]]:
    where = [_BOXES[query.box]]
    params: list[object] = []
    source = "customer c"
    order = "c.last_at DESC, c.id DESC"
    key = "(c.last_at, c.id) < (?, ?)"
    if query.network is not None and query.box in _SMALL:
        where.append(
            "EXISTS (SELECT 1 FROM presence p WHERE p.customer_id = c.id AND p.network = ?)"
        )
        params.append(query.network)
    elif query.network is not None:
        source = "presence p CROSS JOIN customer c ON c.id = p.customer_id"
        order = "p.last_at DESC, p.customer_id DESC"
        key = "(p.last_at, p.customer_id) < (?, ?)"
        where.append("p.network = ?")
        params.append(query.network)
    if query.tag is not None:
        where.append("c.id IN (SELECT customer_id FROM shown_tag WHERE tag_id = ?)")
        params.append(query.tag)
    if query.box is Box.WAITING:
        order = "c.waiting_since, c.id"
        key = "(c.waiting_since, c.id) > (?, ?)"
    if after is not None:
        since = after.waiting_since if query.box is Box.WAITING else after.last_at
        where.append(key)
        params += (0 if since is None else to_ms(since), after.id)
    return (
        f"SELECT {columns} FROM {source} WHERE {' AND '.join(where)} ORDER BY {order}",
        tuple(params),
    )


def _set_flag(con: Connection, customer: CustomerId, flag: str, value: bool) -> Changes:
    cursor = con.execute(
        f"UPDATE identity SET {flag} = ? WHERE customer_id = ? AND {flag} <> ?",
        (value, customer, value),
    )
    return _touched(con, customer, cursor.rowcount)


def _touched(con: Connection, customer: CustomerId, changed: int) -> Changes:
    if not changed:
        return Changes()
    refresh_rows(con, [customer])
    return Changes(customers=frozenset({customer}))


def _row(row: Row, at: int) -> ThreadRow:
    (customer, name, handle, avatar_url, places, last_at, last_text, direction) = row[:8]
    attachment, delivery, unread, waiting_since, windows, done, saved = row[8:15]
    tags, followed, muted, due_at = row[15:]
    closes_at = next((end for end in map(int, windows.split()) if end > at), None)
    return ThreadRow(
        CustomerId(customer),
        name,
        handle,
        avatar_url,
        decode_places(places),
        from_ms(last_at),
        last_text,
        Direction(direction),
        bool(attachment),
        None if delivery is None else DeliveryState(delivery),
        unread,
        moment(waiting_since),
        moment(closes_at),
        bool(done),
        bool(saved),
        tuple(TagId(int(tag)) for tag in tags.split()),
        bool(followed),
        moment(due_at),
        bool(muted),
    )
