"""Writes the finished row of each touched thread anew, from its identities and messages.

Every figure of the list of threads comes from here and from nowhere else; the sidebar's counters
follow by triggers on the row.
"""

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from socialinbox.domain.delivery import DeliveryState
from socialinbox.storage.codec import encode
from socialinbox.storage.connection import Connection, Row, marks
from socialinbox.storage.identities import LOCAL

SNIPPET = 200
"""How many characters of the last words a row keeps."""

UNSENT = (DeliveryState.DRAFT.value, DeliveryState.REFUSED.value)
"""A reply in one of these states answers nobody."""


class _Identity(NamedTuple):
    customer: int
    id: int
    home: int
    network: str
    name: str | None
    handle: str | None
    avatar_url: str | None
    placeholder: int
    is_self: int
    unnamed: str
    done: int
    saved: int
    window_closes_at: int | None
    last: int | None
    answer: int | None
    unread: int


class _Last(NamedTuple):
    at: int
    step: int
    id: int
    text: str
    direction: str
    attachment: int
    delivery: str | None


_IDENTITIES = """
SELECT i.customer_id, i.id, i.home_id, i.network, i.name, i.handle, i.avatar_url, i.placeholder,
  i.is_self, i.unnamed, i.done, i.saved, i.window_closes_at,
  (SELECT m.id FROM message m WHERE m.identity_id = i.id
    ORDER BY m.sent_at DESC, m.step DESC, m.id DESC LIMIT 1),
  (SELECT m.id FROM message m WHERE m.identity_id = i.id AND m.answers = 1
    ORDER BY m.sent_at DESC, m.step DESC, m.id DESC LIMIT 1),
  (SELECT count(*) FROM message m WHERE m.identity_id = i.id AND m.unread = 1)
FROM identity i WHERE i.customer_id IN ({})
"""

_COLUMNS = (
    *("id", "name", "handle", "avatar_url", "places", "last_at", "last_text", "last_direction"),
    *("last_attachment", "last_delivery", "unread", "waiting_since", "windows"),
    *("done", "saved", "is_self", "listed"),
)
_REPLACE = "ON CONFLICT (id) DO UPDATE SET " + ", ".join(
    f"{column} = excluded.{column}" for column in _COLUMNS[1:]
)


def refresh_rows(con: Connection, customers: Iterable[int]) -> set[int]:
    """Write these customers' rows anew; returns those that hold no identity any more."""
    wanted = sorted(set(customers))
    gone: set[int] = set()
    for start in range(0, len(wanted), 500):
        gone |= _refresh(con, wanted[start : start + 500])
    return gone


def customers_of(con: Connection, identities: Iterable[int]) -> set[int]:
    """The customers that these identities belong to now."""
    ids = list(identities)
    sql = f"SELECT DISTINCT customer_id FROM identity WHERE id IN ({marks(ids)})"
    return {customer for (customer,) in con.rows(sql, ids)}


def _refresh(con: Connection, customers: list[int]) -> set[int]:
    members: dict[int, list[_Identity]] = {customer: [] for customer in customers}
    for row in con.rows(_IDENTITIES.format(marks(customers)), customers):
        members[row[0]].append(_Identity(*row))
    lasts = _lasts(con, members.values())
    waiting = _waiting(con, members, lasts)
    places = _places(con, members)
    rows = [
        _row(customer, identities, lasts, waiting.get(customer), places[customer])
        for customer, identities in members.items()
        if identities
    ]
    con.insert_rows("customer", _COLUMNS, rows, _REPLACE)
    gone = {customer for customer, identities in members.items() if not identities}
    if gone:
        con.execute(
            "UPDATE customer SET listed = 0, unread = 0, waiting_since = NULL, last_at = NULL, "
            "last_text = '', last_direction = NULL, last_attachment = 0, last_delivery = NULL, "
            f"places = '[]', windows = '', done = 0, saved = 0 WHERE id IN ({marks(list(gone))})",
            list(gone),
        )
    _write_presence(con, members, rows)
    return gone


def _row(
    customer: int,
    identities: list[_Identity],
    lasts: dict[int, _Last],
    waiting_since: int | None,
    places: list[str],
) -> Row:
    told = sorted(identities, key=lambda i: (i.network == LOCAL, i.home != customer, i.id))
    last = max((lasts[i.last] for i in identities if i.last is not None), default=None)
    is_self = any(i.is_self for i in identities)
    ends = sorted({i.window_closes_at for i in identities if i.window_closes_at is not None})
    return (
        customer,
        _name(told),
        next((i.handle for i in told if i.handle), None),
        next((i.avatar_url for i in told if i.avatar_url), None),
        encode(places),
        last and last.at,
        last.text if last else "",
        last and last.direction,
        last.attachment if last else 0,
        last and last.delivery,
        sum(i.unread for i in identities),
        waiting_since,
        " ".join(map(str, ends)),
        int(all(i.done for i in identities)),
        int(any(i.saved for i in identities)),
        int(is_self),
        int(last is not None and not is_self),
    )


def _name(told: list[_Identity]) -> str:
    """The first known name; else a handle; else what the network calls the nameless."""
    for identity in told:
        if identity.name and not identity.placeholder:
            return identity.name
    return next((i.handle for i in told if i.handle), None) or told[0].unnamed


def _lasts(con: Connection, members: Iterable[list[_Identity]]) -> dict[int, _Last]:
    wanted = {
        message
        for identities in members
        for identity in identities
        for message in (identity.last, identity.answer)
        if message is not None
    }
    rows = con.rows(
        "SELECT m.sent_at, m.step, m.id, substr(m.text, 1, ?), m.direction, "
        "m.attachments IS NOT NULL, d.state "
        "FROM message m LEFT JOIN delivery d ON d.message_id = m.id "
        f"WHERE m.id IN ({marks(list(wanted))})",
        (SNIPPET, *wanted),
    )
    return {row[2]: _Last(*row) for row in rows}


def _waiting(
    con: Connection, members: dict[int, list[_Identity]], lasts: dict[int, _Last]
) -> dict[int, int]:
    """Since when each customer's first word behind our last answer stands."""
    asked: list[object] = []
    count = 0
    owner: dict[int, int] = {}
    for customer, identities in members.items():
        answers = [lasts[i.answer] for i in identities if i.answer is not None]
        after: tuple[int, int, int] = max((a[:3] for a in answers), default=(-(2**62), 0, 0))
        for identity in identities:
            owner[identity.id] = customer
            asked += (identity.id, *after)
            count += 1
    found: dict[int, int] = {}
    if not count:
        return found
    rows = con.rows(
        f"WITH asked (identity, at, step, id) AS (VALUES {', '.join(['(?, ?, ?, ?)'] * count)}) "
        "SELECT a.identity, (SELECT m.sent_at FROM message m WHERE m.identity_id = a.identity "
        "AND (m.sent_at, m.step, m.id) > (a.at, a.step, a.id) AND m.direction = 'in' "
        "AND m.deleted_at IS NULL AND m.hidden = 0 "
        "ORDER BY m.sent_at, m.step, m.id LIMIT 1) FROM asked a",
        asked,
    )
    for identity, since in rows:
        if since is not None:
            customer = owner[identity]
            found[customer] = min(found.get(customer, since), since)
    return found


def _places(con: Connection, members: dict[int, list[_Identity]]) -> dict[int, list[str]]:
    owner = {i.id: customer for customer, identities in members.items() for i in identities}
    latest: dict[int, dict[str, int]] = defaultdict(dict)
    ids = list(owner)
    for identity, place, at in con.rows(
        f"SELECT identity_id, place, last_at FROM visited WHERE identity_id IN ({marks(ids)})", ids
    ):
        seen = latest[owner[identity]]
        seen[place] = max(seen.get(place, at), at)
    return {
        customer: sorted(latest[customer], key=lambda place: (-latest[customer][place], place))
        for customer in members
    }


def _write_presence(con: Connection, members: dict[int, list[_Identity]], rows: list[Row]) -> None:
    """Keep by which networks, in order of last activity, a thread is listed."""
    listed = {row[0]: row[5] for row in rows if row[-1]}
    now = {
        (identity.network, listed[customer], customer)
        for customer, identities in members.items()
        if customer in listed
        for identity in identities
        if identity.network != LOCAL and identity.last is not None
    }
    before = set(
        con.rows(
            "SELECT network, last_at, customer_id FROM presence "
            f"WHERE customer_id IN ({marks(list(members))})",
            list(members),
        )
    )
    stale = {row[2] for row in before - now}
    if stale:
        con.execute(
            f"DELETE FROM presence WHERE customer_id IN ({marks(list(stale))})", list(stale)
        )
    fresh = (row for row in now if row[2] in stale or row not in before)
    con.insert_rows("presence", ("network", "last_at", "customer_id"), sorted(fresh))
