"""What lies here about a customer, counted and dated."""

from typing import NamedTuple

from socialinbox.domain.ids import CustomerId
from socialinbox.storage.codec import decode_attachments
from socialinbox.storage.connection import Connection, Row, listed
from socialinbox.storage.dependants import references
from socialinbox.storage.identities import LOCAL
from socialinbox.storage.periods import FACTS, PersonFacts
from socialinbox.storage.receipts import NAMED


class StoredIdentity(NamedTuple):
    """One account of a customer, with its messages counted; times in milliseconds or None."""

    identity: int
    network: str
    kind: str
    facts: PersonFacts
    refreshed_at: int
    expires_at: int | None
    theirs: int
    ours: int
    removed: int
    first_at: int | None
    last_at: int | None
    fresh_at: int | None
    until: int | None


_FACTS = ", ".join(f"i.{fact}" for fact in FACTS)
_IDENTITIES = f"""
SELECT {_FACTS}, i.id, i.network, coalesce(r.kind, i.kind), i.refreshed_at, i.expires_at,
  coalesce(sum(m.direction = 'in'), 0), coalesce(sum(m.direction = 'out'), 0),
  coalesce(sum(m.deleted_at IS NOT NULL OR m.expired_at IS NOT NULL), 0),
  min(m.sent_at), max(m.sent_at),
  min(CASE WHEN m.deleted_at IS NULL AND m.expired_at IS NULL THEN m.refreshed_at END),
  min(m.expires_at)
FROM identity i LEFT JOIN identity r ON r.id = i.voice_of
LEFT JOIN message m ON m.identity_id = i.id
WHERE i.customer_id = ? AND i.network <> ? GROUP BY i.id ORDER BY i.id
"""


def stored_identities(con: Connection, customer: CustomerId) -> list[StoredIdentity]:
    """Every account of a customer at a network."""
    return [_stored(row) for row in con.rows(_IDENTITIES, (customer, LOCAL))]


def _stored(row: Row) -> StoredIdentity:
    facts = PersonFacts(*row[: len(FACTS)])
    identity, network, kind, *rest = row[len(FACTS) :]
    return StoredIdentity(identity, network, kind, facts, *rest)


def stored_files(con: Connection, customer: CustomerId) -> dict[int, list[str]]:
    """Where the files of a customer's messages lie at their networks, by identity."""
    found: dict[int, list[str]] = {}
    for identity, attachments in con.rows(
        "SELECT i.id, m.attachments FROM identity i JOIN message m ON m.identity_id = i.id "
        "WHERE i.customer_id = ? AND m.attachments IS NOT NULL",
        (customer,),
    ):
        urls = [one.url or one.preview_url for one in decode_attachments(attachments)]
        found.setdefault(identity, []).extend(url for url in urls if url)
    return found


def stored_besides(con: Connection, customer: CustomerId) -> list[tuple[str, int]]:
    """What was written here about a customer: by what the owner calls it, how many."""
    ids = [one for (one,) in con.rows("SELECT id FROM identity WHERE customer_id = ?", (customer,))]
    homes = {
        home
        for (home,) in con.rows("SELECT home_id FROM identity WHERE customer_id = ?", (customer,))
    }
    asked = {
        "identity": listed(ids),
        "customer": listed(homes | {customer}),
        "message": listed(
            one
            for (one,) in con.rows(
                "SELECT id FROM message WHERE identity_id IN (SELECT value FROM json_each(?))",
                (listed(ids),),
            )
        ),
    }
    notes = con.value(
        "SELECT count(*) FROM message WHERE network = ? "
        "AND identity_id IN (SELECT value FROM json_each(?))",
        (LOCAL, asked["identity"]),
    )
    counted = {"notes": notes}
    for parent, some in asked.items():
        for table, column, on_delete in references(con).get(parent, ()):
            if table in NAMED and on_delete != "SET NULL":
                count = con.value(
                    f"SELECT count(*) FROM {table} "
                    f"WHERE {column} IN (SELECT value FROM json_each(?))",
                    (some,),
                )
                counted[NAMED[table]] = max(counted.get(NAMED[table], 0), count)
    if con.value("SELECT draft <> '' FROM customer WHERE id = ?", (customer,)):
        counted[NAMED["note_draft"]] = counted.get(NAMED["note_draft"], 0) + 1
    return [(what, count) for what, count in counted.items() if count]


def searchable(con: Connection, customer: CustomerId) -> int:
    """How many of a customer's messages stand in the search index."""
    count: int = con.value(
        "SELECT count(*) FROM identity i JOIN message m ON m.identity_id = i.id "
        "WHERE i.customer_id = ? AND m.search_id IS NOT NULL",
        (customer,),
    )
    return count
