"""What the owner's tags, follow-ups and following add to a thread's row."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from socialinbox.storage.belonging import stands_in
from socialinbox.storage.connection import Connection, listed


class Told(NamedTuple):
    """The columns from `tags` to `due_at` of a row; tags as ids in order of their names."""

    tags: str
    followed: int
    muted: int
    due_at: int | None


UNTOLD = Told("", 0, 0, None)


def told_of(con: Connection, homes: Mapping[int, Iterable[int]]) -> dict[int, Told]:
    """By thread; missing where the owner has said nothing. `homes` as its identities' homes are.

    Costs four look-ups where nobody has a tag, a follow-up or a bell.
    """
    asked = {home for some in homes.values() for home in some} | homes.keys()
    tags, due = _tags(con, asked), _due(con, asked)
    followed, muted = _named_in(con, "followed", asked), _named_in(con, "muted", asked)
    said = tags.keys() | followed | muted | due.keys()
    if not said:
        return {}
    found: dict[int, Told] = {}
    for thread, some in homes.items():
        here = [c for c in {thread, *some} & said if c == thread or stands_in(con, c) == thread]
        if here:
            borne = {tag for c in here for tag in tags.get(c, ())}
            found[thread] = Told(
                " ".join(str(tag) for _, tag in sorted(borne)),
                int(any(c in followed for c in here)),
                int(any(c in muted for c in here)),
                min((due[c] for c in here if c in due), default=None),
            )
    return found


def write_shown_tags(con: Connection, tags: Mapping[int, str]) -> None:
    """Keep which threads bear which tags, for the lists by tag."""
    now = {(int(tag), thread) for thread, some in tags.items() for tag in some.split()}
    before = set(
        con.rows(
            "SELECT tag_id, customer_id FROM shown_tag "
            "WHERE customer_id IN (SELECT value FROM json_each(?))",
            (listed(tags),),
        )
    )
    con.write_each(
        "DELETE FROM shown_tag WHERE tag_id = ? AND customer_id = ?", sorted(before - now)
    )
    con.insert_rows("shown_tag", ("tag_id", "customer_id"), sorted(now - before))


def _tags(con: Connection, customers: Iterable[int]) -> dict[int, set[tuple[str, int]]]:
    found: dict[int, set[tuple[str, int]]] = {}
    if con.one("SELECT 1 FROM tagged LIMIT 1") is None:
        return found
    for customer, key, tag in con.rows(
        "SELECT d.customer_id, t.key, t.id FROM tagged d JOIN tag t ON t.id = d.tag_id "
        "WHERE d.customer_id IN (SELECT value FROM json_each(?))",
        (listed(customers),),
    ):
        found.setdefault(customer, set()).add((key, tag))
    return found


def _named_in(con: Connection, table: str, customers: Iterable[int]) -> set[int]:
    if con.one(f"SELECT 1 FROM {table} LIMIT 1") is None:
        return set()
    sql = f"SELECT customer_id FROM {table} WHERE customer_id IN (SELECT value FROM json_each(?))"
    return {customer for (customer,) in con.rows(sql, (listed(customers),))}


def _due(con: Connection, customers: Iterable[int]) -> dict[int, int]:
    if con.one("SELECT 1 FROM follow_up WHERE done_at IS NULL LIMIT 1") is None:
        return {}
    return dict(
        con.rows(
            "SELECT customer_id, min(due_at) FROM follow_up WHERE done_at IS NULL "
            "AND customer_id IN (SELECT value FROM json_each(?)) GROUP BY customer_id",
            (listed(customers),),
        )
    )
