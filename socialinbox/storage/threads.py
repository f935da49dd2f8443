"""The list of threads: pages by key, and kept counters."""

from collections.abc import Sequence
from datetime import datetime

from socialinbox.domain.delivery import DeliveryState
from socialinbox.domain.ids import CustomerId, TagId, ViewId
from socialinbox.domain.message import Direction, MessageKind
from socialinbox.domain.times import now, to_ms
from socialinbox.domain.views import Box, Counts, ThreadQuery, ThreadRow
from socialinbox.storage.codec import decode_places, integer, moment, numbers, one_of, time_of
from socialinbox.storage.conditions import named
from socialinbox.storage.connection import Connection, Row, marks
from socialinbox.storage.words import fold, words

_COLUMNS = (
    "c.id, c.name, c.handle, c.avatar_url, c.places, c.last_at, c.last_text, c.last_direction, "
    "c.last_attachment, c.last_delivery, c.unread, c.waiting_since, c.windows, c.done, c.saved, "
    "c.tags, c.followed, c.due_at, c.muted, c.snoozed_until, c.woke_at, "
    "(SELECT group_concat(v.view_id, ' ') FROM view_thread v "
    "WHERE v.customer_id = c.id), c.last_kind, c.listed"
)

_BOXES = {
    Box.INBOX: "c.listed = 1 AND c.done = 0 AND c.snoozed_until IS NULL",
    Box.WAITING: (
        "c.listed = 1 AND c.done = 0 AND c.snoozed_until IS NULL AND c.waiting_since IS NOT NULL"
    ),
    # Whoever is snoozed is here unless it is back in time.
    Box.CLOSING: (
        "c.listed = 1 AND c.done = 0 AND i.window_closes_at > ? "
        "AND i.window_of >= c.waiting_since "
        "AND (c.snoozed_until IS NULL OR c.snoozed_until >= i.window_closes_at) "
        "AND NOT EXISTS (SELECT 1 FROM identity o WHERE o.customer_id = c.id "
        "AND o.window_closes_at > ? AND o.window_of >= c.waiting_since "
        "AND (o.window_closes_at, o.id) < (i.window_closes_at, i.id))"
    ),
    Box.SNOOZED: "c.listed = 1 AND c.snoozed_until IS NOT NULL",
    Box.UNREAD: "c.listed = 1 AND c.unread > 0 AND c.muted = 0",
    Box.SAVED: "c.listed = 1 AND c.saved = 1",
    Box.DONE: "c.listed = 1 AND c.done = 1",
    Box.ALL: "c.listed = 1",
}

_CLOSING = "identity i CROSS JOIN customer c ON c.id = i.customer_id"
"""Open windows are few: they are walked, and the threads looked up."""

_SMALL = (Box.WAITING, Box.CLOSING, Box.SNOOZED, Box.UNREAD, Box.SAVED)
"""Lists that are walked by their own index even when one network is asked for."""


def thread_page(
    con: Connection,
    query: ThreadQuery,
    after: ThreadRow | None,
    limit: int,
    moment: datetime | None = None,
) -> list[ThreadRow]:
    """The next `limit` rows behind `after`, in the order of their list, as it is at a moment."""
    at = to_ms(moment or now())
    sql, params = _select(_COLUMNS, query, after, at)
    return [_row(row, at) for row in con.rows(f"{sql} LIMIT ?", (*params, limit))]


def thread_ids(
    con: Connection, query: ThreadQuery, moment: datetime | None = None
) -> list[CustomerId]:
    """All ids of a list, in its order."""
    sql, params = _select("c.id", query, None, to_ms(moment or now()))
    return [CustomerId(customer) for (customer,) in con.rows(sql, params)]


def thread_rows(con: Connection, ids: Sequence[CustomerId]) -> dict[CustomerId, ThreadRow]:
    """These threads as they are now, in any list or none; missing where nothing is in them."""
    at = to_ms(now())
    rows = con.rows(
        f"SELECT {_COLUMNS} FROM customer c WHERE c.id IN ({marks(ids)}) AND c.last_at IS NOT NULL",
        ids,
    )
    return {CustomerId(row[0]): _row(row, at) for row in rows}


def counts(con: Connection, moment: datetime | None = None) -> Counts:
    """The sidebar's numbers, kept by triggers; the open windows are counted, which are few."""
    row = con.one('SELECT inbox, waiting, snoozed, unread, saved, done, "all" FROM counter')
    assert row is not None
    at = to_ms(moment or now())
    sql = f"SELECT count(*) FROM {_CLOSING} WHERE {_BOXES[Box.CLOSING]}"
    inbox, waiting, *others = row
    return Counts(inbox, waiting, con.value(sql, (at, at)), *others)


def count_threads(con: Connection, query: ThreadQuery, moment: datetime | None = None) -> int:
    """How many threads a list has, narrowed to whatever it may be narrowed to."""
    sql, params = _select("count(*)", query, None, to_ms(moment or now()))
    counted: int = con.value(sql, params)
    return counted


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
        "ORDER BY c.top_at DESC, c.id DESC LIMIT ?",
        (*borne.params, limit),
    )
    at = to_ms(now())
    return [_row(row, at) for row in rows]


def _select(
    columns: str, query: ThreadQuery, after: ThreadRow | None, at: int
) -> tuple[str, tuple[object, ...]]:
    where = [_BOXES[query.box]]
    params: list[object] = []
    source = "customer c"
    order = "c.top_at DESC, c.id DESC"
    key = "(c.top_at, c.id) < (?, ?)"
    if query.box is Box.CLOSING:
        source = _CLOSING
        params += (at, at)
    if query.network is not None and query.box in _SMALL:
        where.append(
            "EXISTS (SELECT 1 FROM presence p WHERE p.customer_id = c.id AND p.network = ?)"
        )
        params.append(query.network)
    elif query.network is not None:
        source = "presence p CROSS JOIN customer c ON c.id = p.customer_id"
        order = "p.top_at DESC, p.customer_id DESC"
        key = "(p.top_at, p.customer_id) < (?, ?)"
        where.append("p.network = ?")
        params.append(query.network)
    if query.tag is not None:
        where.append("c.id IN (SELECT customer_id FROM shown_tag WHERE tag_id = ?)")
        params.append(query.tag)
    if query.view is not None:
        where.append("c.id IN (SELECT customer_id FROM view_thread WHERE view_id = ?)")
        params.append(query.view)
    if query.box in _BY_TIME:
        column = _BY_TIME[query.box]
        order = f"{column}, c.id"
        key = f"({column}, c.id) > (?, ?)"
    if after is not None:
        where.append(key)
        params += (_stands_at(after, query.box), after.id)
    return (
        f"SELECT {columns} FROM {source} WHERE {' AND '.join(where)} ORDER BY {order}",
        tuple(params),
    )


_BY_TIME = {
    Box.WAITING: "c.waiting_since",
    Box.CLOSING: "i.window_closes_at",
    Box.SNOOZED: "c.snoozed_until",
}
"""Lists that begin with the earliest; all others begin with what is newest."""


def _stands_at(row: ThreadRow, box: Box) -> int:
    """By which moment, in milliseconds, a row stands in a list."""
    moments = {
        Box.WAITING: row.waiting_since,
        Box.CLOSING: row.window_closes_at,
        Box.SNOOZED: row.snoozed_until,
    }
    since = moments.get(box, row.top_at)
    return 0 if since is None else to_ms(since)


def _row(row: Row, at: int) -> ThreadRow:
    (customer, name, handle, avatar_url, places, last_at, last_text, direction) = row[:8]
    attachment, delivery, unread, waiting_since, windows, done, saved = row[8:15]
    tags, followed, due_at, muted, snoozed_until, woke_at, views, kind, shown = row[15:]
    closes_at = next((end for end in numbers(windows) if end > at), None)
    return ThreadRow(
        CustomerId(customer),
        name,
        handle,
        avatar_url,
        decode_places(places),
        time_of(last_at),
        last_text,
        one_of(Direction, direction),
        bool(attachment),
        None if delivery is None else one_of(DeliveryState, delivery),
        integer(unread),
        moment(waiting_since),
        moment(closes_at),
        bool(done),
        bool(saved),
        tuple(map(TagId, numbers(tags))),
        bool(followed),
        moment(due_at),
        bool(muted),
        moment(snoozed_until),
        moment(woke_at),
        tuple(map(ViewId, numbers(views or ""))),
        None if kind is None else one_of(MessageKind, kind),
        bool(shown),
    )
