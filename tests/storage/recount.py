"""Says from the messages and links alone what every row and counter must be."""

from typing import Any

from socialinbox.domain.ids import NetworkName
from socialinbox.domain.ledger import in_force
from socialinbox.domain.times import now, to_ms
from socialinbox.domain.views import Box, ThreadQuery
from socialinbox.storage.connection import Connection
from socialinbox.storage.links import load_links
from socialinbox.storage.threads import count_threads, counts, thread_ids


def check(con: Connection) -> None:
    """Fails where any kept figure differs from a recount."""
    _check_links(con)
    rows = {
        row[0]: row
        for row in con.rows(
            "SELECT id, listed, last_at, unread, waiting_since, "
            "done, saved, last_text, snoozed_until, woke_at, top_at, last_kind, muted FROM customer"
        )
    }
    listed: set[int] = set()
    for customer, row in rows.items():
        expected = _expected(con, customer)
        assert row[1:-1] == expected, (customer, row, expected)
        if expected[0]:
            listed.add(customer)
    kept = counts(con)
    assert kept.all == len(listed)
    there = [rows[one] for one in listed if not rows[one][5] and rows[one][8] is None]
    assert kept.inbox == len(there)
    assert kept.snoozed == sum(rows[one][8] is not None for one in listed)
    assert kept.done == sum(rows[one][5] for one in listed)
    assert kept.saved == sum(rows[one][6] for one in listed)
    assert kept.unread == sum(rows[one][3] > 0 and not rows[one][-1] for one in listed)
    assert kept.waiting == sum(row[4] is not None for row in there)
    assert kept.closing == _closing(con, listed, rows)
    for box in Box:
        assert len(thread_ids(con, ThreadQuery(box))) == getattr(kept, box.value)
        assert count_threads(con, ThreadQuery(box)) == getattr(kept, box.value)
        _check_networks(con, box)
    _check_presence(con, listed)


def _check_networks(con: Connection, box: Box) -> None:
    """A list of one network has those of the whole list that were met there, and is so long."""
    whole = set(thread_ids(con, ThreadQuery(box)))
    for (name,) in con.rows("SELECT DISTINCT network FROM identity WHERE network <> 'local'"):
        met = con.rows(
            "SELECT DISTINCT i.customer_id FROM message m JOIN identity i ON i.id = m.identity_id "
            "WHERE i.network = ?",
            (name,),
        )
        query = ThreadQuery(box, NetworkName(name))
        assert count_threads(con, query) == len(whole & {one for (one,) in met})


def _check_links(con: Connection) -> None:
    forces = in_force(load_links(con, "1", ()))
    kept = {one: customer for one, customer in con.rows("SELECT id, customer_id FROM identity")}  # noqa: C416 - rows are tuples of any length
    assert {identity: link.customer for identity, link in forces.items()} == kept


def _expected(con: Connection, customer: int) -> tuple[object, ...]:
    people = con.rows(
        "SELECT id, is_self, done, saved, snoozed_until, woke_at FROM identity "
        "WHERE customer_id = ? AND (voice_of IS NULL "
        "OR EXISTS (SELECT 1 FROM message m WHERE m.identity_id = identity.id))",
        (customer,),
    )
    words = con.rows(
        "SELECT m.sent_at, m.step, m.id, m.direction, m.unread, m.deleted_at, m.hidden, m.kind, "
        "d.state, m.text FROM message m LEFT JOIN delivery d ON d.message_id = m.id "
        "JOIN identity i ON i.id = m.identity_id WHERE i.customer_id = ?",
        (customer,),
    )
    words.sort()
    answered = [
        w[:3]
        for w in words
        if w[3] == "out" and w[7] != "note" and w[8] not in ("draft", "refused")
    ]
    after = answered[-1] if answered else (-(2**62),)
    waits = [w[0] for w in words if w[3] == "in" and w[5] is None and not w[6] and w[:3] > after]
    out = [p[4] for p in people if p[4] is not None]
    open_now = [p for p in people if not p[2] and p[4] is None]
    woke_at = max((p[5] for p in people if p[5] is not None), default=None)
    last_at = words[-1][0] if words else None
    return (
        int(bool(words) and not any(p[1] for p in people)),
        last_at,
        sum(w[4] for w in words),
        waits[0] if waits else None,
        int(bool(people) and all(p[2] for p in people)),
        int(any(p[3] for p in people)),
        words[-1][9][:200] if words else "",
        None if open_now or not out else min(out),
        woke_at,
        None if last_at is None else max(last_at, woke_at or 0),
        words[-1][7] if words else None,
    )


def _closing(con: Connection, listed: set[int], rows: dict[int, tuple[Any, ...]]) -> int:
    """How many may still be answered for a time, by looking at each."""
    at = to_ms(now())
    found = 0
    for customer in listed:
        done, since, until = rows[customer][5], rows[customer][4], rows[customer][8]
        ends = [
            closes_at
            for of, closes_at in con.rows(
                "SELECT window_of, window_closes_at FROM identity "
                "WHERE customer_id = ? AND window_closes_at > ?",
                (customer, at),
            )
            if since is not None and of >= since
        ]
        found += bool(ends) and not done and (until is None or until >= min(ends))
    return found


def _check_presence(con: Connection, listed: set[int]) -> None:
    kept = set(con.rows("SELECT network, customer_id, top_at FROM presence"))
    real = set(
        con.rows(
            "SELECT DISTINCT i.network, c.id, c.top_at FROM message m "
            "JOIN identity i ON i.id = m.identity_id JOIN customer c ON c.id = i.customer_id "
            "WHERE i.network <> 'local'"
        )
    )
    assert kept == {row for row in real if row[1] in listed}
