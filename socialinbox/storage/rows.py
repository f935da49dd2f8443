"""Writes the finished row of each touched thread anew, from its identities and messages.

Every figure of the list of threads comes from here and from nowhere else; the sidebar's counters
follow by triggers on the row, and the own views look again at every thread that was here.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import NamedTuple

from socialinbox.domain.delivery import DeliveryState
from socialinbox.storage.codec import encode
from socialinbox.storage.connection import Connection, Row, listed, marks
from socialinbox.storage.identities import LOCAL
from socialinbox.storage.story_rows import UNTOLD, Told, told_of, write_shown_tags
from socialinbox.storage.views import unsettle

SNIPPET = 200
"""How many characters of the last words a row keeps."""

UNSENT = (DeliveryState.DRAFT.value, DeliveryState.REFUSED.value)
"""A reply in one of these states answers nobody."""


class _Last(NamedTuple):
    """The newest message of an identity; compares by its place in the thread."""

    at: int
    step: int
    id: int
    text: str
    direction: str
    attachment: int
    delivery: str | None
    kind: str


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
    snoozed_until: int | None
    woke_at: int | None
    window_of: int | None
    window_closes_at: int | None
    unread: int
    answer: tuple[int, int, int] | None
    last: _Last | None


_IDENTITIES = f"""
SELECT i.customer_id, i.id, i.home_id, i.network, coalesce(i.name, r.name),
  coalesce(i.handle, r.handle),
  CASE WHEN i.name IS NULL THEN coalesce(i.avatar_url, r.avatar_url) ELSE i.avatar_url END,
  CASE WHEN r.id IS NULL THEN i.placeholder ELSE i.name IS NULL AND r.placeholder END, i.is_self,
  coalesce(r.unnamed, i.unnamed), i.done, i.saved, i.snoozed_until, i.woke_at,
  i.window_of, i.window_closes_at,
  (SELECT count(*) FROM message m WHERE m.identity_id = i.id AND m.unread = 1),
  a.sent_at, a.step, a.id,
  l.sent_at, l.step, l.id, substr(l.text, 1, {SNIPPET}), l.direction, l.attachments IS NOT NULL,
  d.state, l.kind
FROM identity i LEFT JOIN identity r ON r.id = i.voice_of
LEFT JOIN message l ON l.id = (SELECT m.id FROM message m WHERE m.identity_id = i.id
  ORDER BY m.sent_at DESC, m.step DESC, m.id DESC LIMIT 1)
LEFT JOIN delivery d ON d.message_id = l.id
LEFT JOIN message a ON a.id = (SELECT m.id FROM message m WHERE m.identity_id = i.id
  AND m.answers = 1 ORDER BY m.sent_at DESC, m.step DESC, m.id DESC LIMIT 1)
WHERE i.customer_id IN (SELECT value FROM json_each(?))
  AND (i.voice_of IS NULL OR l.id IS NOT NULL)
"""

_COLUMNS = (
    *("id", "name", "handle", "avatar_url", "places", "last_at", "last_text", "last_direction"),
    *("last_attachment", "last_delivery", "last_kind", "unread", "waiting_since", "windows"),
    *("done", "saved", "snoozed_until", "woke_at", "top_at", "is_self"),
    *("tags", "followed", "muted", "due_at", "listed"),
)
_TAGS, _TOP_AT = _COLUMNS.index("tags"), _COLUMNS.index("top_at")
_KEPT = f"SELECT {', '.join(_COLUMNS)} FROM customer WHERE id IN (SELECT value FROM json_each(?))"
_REWRITE = f"UPDATE customer SET {', '.join(f'{one} = ?' for one in _COLUMNS[1:])} WHERE id = ?"


def refresh_rows(con: Connection, customers: Iterable[int]) -> set[int]:
    """Write these customers' rows anew; returns those that hold no identity any more."""
    wanted = sorted(set(customers))
    unsettle(con, wanted)
    gone: set[int] = set()
    for start in range(0, len(wanted), 500):
        gone |= _refresh(con, wanted[start : start + 500])
    return gone


_RESTAND = """
UPDATE customer SET (done, saved, snoozed_until, woke_at, unread) = (
  SELECT coalesce(min(i.done), 0), coalesce(max(i.saved), 0),
    CASE WHEN max(i.done = 0 AND i.snoozed_until IS NULL) THEN NULL ELSE min(i.snoozed_until) END,
    max(i.woke_at),
    coalesce(sum((SELECT count(*) FROM message m
      WHERE m.identity_id = i.id AND m.unread = 1)), 0)
  FROM identity i WHERE i.customer_id = customer.id AND (i.voice_of IS NULL
    OR EXISTS (SELECT 1 FROM message m WHERE m.identity_id = i.id)))
WHERE id IN (SELECT value FROM json_each(?))
"""
_RETOP = """
UPDATE customer SET top_at = max(last_at, coalesce(woke_at, 0))
WHERE id IN (SELECT value FROM json_each(?)) AND top_at <> max(last_at, coalesce(woke_at, 0))
RETURNING id
"""


def restand(con: Connection, customers: Collection[int]) -> None:
    """Write anew of these rows what the owner alone decides: done, saved, snoozed, read.

    Says what `refresh_rows` would, of a hundred thousand threads as fast as can be.
    """
    unsettle(con, customers)
    con.execute(_RESTAND, (listed(customers),))
    moved = listed(customer for (customer,) in con.rows(_RETOP, (listed(customers),)))
    con.execute(
        "UPDATE presence SET top_at = (SELECT c.top_at FROM customer c "
        "WHERE c.id = presence.customer_id) "
        "WHERE customer_id IN (SELECT value FROM json_each(?))",
        (moved,),
    )


def retag(con: Connection, customers: Collection[int]) -> None:
    """Write anew of these rows which tags they bear.

    Says what `refresh_rows` would, of very many threads without reading a message.
    """
    homes: dict[int, set[int]] = {}
    for customer, home in con.rows(
        "SELECT customer_id, home_id FROM identity "
        "WHERE customer_id IN (SELECT value FROM json_each(?))",
        (listed(customers),),
    ):
        homes.setdefault(customer, set()).add(home)
    told = told_of(con, homes)
    before = con.rows(
        "SELECT id, tags FROM customer WHERE id IN (SELECT value FROM json_each(?))",
        (listed(homes),),
    )
    now = {one: told.get(one, UNTOLD).tags for one, _ in before}
    other = {one: now[one] for one, tags in before if now[one] != tags}
    con.write_each(
        "UPDATE customer SET tags = ? WHERE id = ?", [(tags, one) for one, tags in other.items()]
    )
    write_shown_tags(con, other)
    # Also of those who bear what they bore: a tag may be called otherwise.
    unsettle(con, homes)


def customers_of(con: Connection, identities: Iterable[int]) -> set[int]:
    """The customers that these identities belong to now."""
    sql = "SELECT customer_id FROM identity WHERE id IN (SELECT value FROM json_each(?))"
    return {customer for (customer,) in con.rows(sql, (listed(identities),))}


def _refresh(con: Connection, customers: list[int]) -> set[int]:
    asked = (listed(customers),)
    members: dict[int, list[_Identity]] = {customer: [] for customer in customers}
    for row in con.rows(_IDENTITIES, asked):
        members[row[0]].append(_identity(row))
    waiting = _waiting(con, members)
    places = _places(con, members)
    told = told_of(con, {c: {i.home for i in some} for c, some in members.items()})
    # What stays as it was is not written: of history, most belongs behind what a row shows.
    kept = set(con.rows(_KEPT, asked))
    names = {row[0]: row[1] for row in kept}
    rows = [
        _row(
            customer,
            names[customer],
            identities,
            waiting.get(customer),
            places[customer],
            told.get(customer, UNTOLD),
        )
        for customer, identities in members.items()
        if identities
    ]
    con.write_each(_REWRITE, [(*row[1:], row[0]) for row in rows if row not in kept])
    gone = {customer for customer, identities in members.items() if not identities}
    if gone:
        con.execute(
            "UPDATE customer SET listed = 0, unread = 0, waiting_since = NULL, last_at = NULL, "
            "last_text = '', last_direction = NULL, last_attachment = 0, last_delivery = NULL, "
            "last_kind = NULL, "
            "places = '[]', windows = '', done = 0, saved = 0, snoozed_until = NULL, "
            "woke_at = NULL, top_at = NULL, tags = '', followed = 0, "
            f"muted = 0, due_at = NULL WHERE id IN ({marks(list(gone))})",
            list(gone),
        )
    _write_presence(con, members, rows)
    before = {row[0]: row[_TAGS] for row in kept}
    tags = {row[0]: row[_TAGS] for row in rows} | dict.fromkeys(gone, "")
    write_shown_tags(con, {one: now for one, now in tags.items() if now != before.get(one)})
    return gone


def _identity(row: Row) -> _Identity:
    answer = None if row[19] is None else row[17:20]
    last = None if row[22] is None else _Last(*row[20:])
    return _Identity._make((*row[:17], answer, last))


def _row(
    customer: int,
    name: str,
    identities: list[_Identity],
    waiting_since: int | None,
    places: list[str],
    said: Told,
) -> Row:
    told = identities
    if len(identities) > 1:
        told = sorted(identities, key=lambda i: (i.network == LOCAL, i.home != customer, i.id))
    last = max((i.last for i in identities if i.last is not None), default=None)
    is_self = any(i.is_self for i in identities)
    woke_at = max((i.woke_at for i in identities if i.woke_at is not None), default=None)
    return (
        customer,
        # Where notes are all that is left, they stand under the name they had.
        _name(told) or name,
        next((i.handle for i in told if i.handle), None),
        next((i.avatar_url for i in told if i.avatar_url), None),
        encode(places),
        last and last.at,
        last.text if last else "",
        last and last.direction,
        last.attachment if last else 0,
        last and last.delivery,
        last and last.kind,
        sum(i.unread for i in identities),
        waiting_since,
        _windows(identities, waiting_since),
        int(all(i.done for i in identities)),
        int(any(i.saved for i in identities)),
        _snoozed_until(identities),
        woke_at,
        last and max(last.at, woke_at or 0),
        int(is_self),
        *said,
        int(last is not None and not is_self),
    )


def _windows(identities: list[_Identity], waiting_since: int | None) -> str:
    """When the rights to answer end; while somebody waits, those to answer what they wait for."""
    return " ".join(
        str(end)
        for end in sorted(
            {
                i.window_closes_at
                for i in identities
                if i.window_closes_at is not None
                and (waiting_since is None or (i.window_of or 0) >= waiting_since)
            }
        )
    )


def _snoozed_until(identities: list[_Identity]) -> int | None:
    """When the first of them is back, unless one of them is in the inbox."""
    if any(not i.done and i.snoozed_until is None for i in identities):
        return None
    return min((i.snoozed_until for i in identities if i.snoozed_until is not None), default=None)


def _name(told: list[_Identity]) -> str:
    """The first known name; else a handle; else what the network calls the nameless."""
    for identity in told:
        if identity.name and not identity.placeholder:
            return identity.name
    return next((i.handle for i in told if i.handle), None) or told[0].unnamed


_WAITING = """
SELECT a.value ->> 0, (SELECT m.sent_at FROM message m WHERE m.identity_id = a.value ->> 0
  AND (m.sent_at, m.step, m.id) > (a.value ->> 1, a.value ->> 2, a.value ->> 3)
  AND m.direction = 'in' AND m.deleted_at IS NULL AND m.hidden = 0
  ORDER BY m.sent_at, m.step, m.id LIMIT 1)
FROM json_each(?) a
"""


def _waiting(con: Connection, members: dict[int, list[_Identity]]) -> dict[int, int]:
    """Since when each customer's first word behind our last answer stands."""
    asked: list[tuple[int, ...]] = []
    owner: dict[int, int] = {}
    for customer, identities in members.items():
        answers = [i.answer for i in identities if i.answer is not None]
        answer = max(answers, default=(-(2**62), 0, 0))
        for identity in identities:
            # Where our answer stands last, nobody waits; most threads end so.
            if identity.last is not None and identity.last[:3] > answer:
                owner[identity.id] = customer
                asked.append((identity.id, *answer))
    found: dict[int, int] = {}
    if not asked:
        return found
    for identity, since in con.rows(_WAITING, (encode(asked),)):
        if since is not None:
            customer = owner[identity]
            found[customer] = min(found.get(customer, since), since)
    return found


def _places(con: Connection, members: dict[int, list[_Identity]]) -> dict[int, list[str]]:
    owner = {i.id: customer for customer, identities in members.items() for i in identities}
    latest: dict[int, dict[str, int]] = defaultdict(dict)
    for identity, place, at in con.rows(
        "SELECT identity_id, place, last_at FROM visited "
        "WHERE identity_id IN (SELECT value FROM json_each(?))",
        (listed(owner),),
    ):
        seen = latest[owner[identity]]
        seen[place] = max(seen.get(place, at), at)
    return {
        customer: sorted(latest[customer], key=lambda place: (-latest[customer][place], place))
        for customer in members
    }


def _write_presence(con: Connection, members: dict[int, list[_Identity]], rows: list[Row]) -> None:
    """Keep by which networks, in order of last activity, a thread is listed."""
    shown = {row[0]: row[_TOP_AT] for row in rows if row[-1]}
    now = {
        (identity.network, shown[customer], customer)
        for customer, identities in members.items()
        if customer in shown
        for identity in identities
        if identity.network != LOCAL and identity.last is not None
    }
    before = set(
        con.rows(
            "SELECT network, top_at, customer_id FROM presence "
            "WHERE customer_id IN (SELECT value FROM json_each(?))",
            (listed(members),),
        )
    )
    con.write_each(
        "DELETE FROM presence WHERE network = ? AND top_at = ? AND customer_id = ?",
        sorted(before - now),
    )
    con.insert_rows("presence", ("network", "top_at", "customer_id"), sorted(now - before))
