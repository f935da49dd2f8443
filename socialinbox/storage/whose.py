"""Finds the customer behind a network's own id."""

from socialinbox.domain.identity import IdentityKey
from socialinbox.domain.ids import CustomerId
from socialinbox.storage.connection import Connection


def customer_of(con: Connection, key: IdentityKey) -> CustomerId | None:
    """The customer an identity belongs to now; None where it is not known."""
    found = con.value(
        "SELECT customer_id FROM identity WHERE network = ? AND native_id = ? AND kind = ?",
        (key.network, key.native_id, key.kind),
    )
    return None if found is None else CustomerId(found)


def customers_with(con: Connection, native_id: str) -> list[CustomerId]:
    """Customers that have an identity with this id, also as the last part of a URN."""
    rows = con.rows(
        "SELECT DISTINCT customer_id FROM identity "
        "WHERE is_self = 0 AND (native_id = ? OR substr(native_id, -length(?) - 1) = ':' || ?)",
        (native_id, native_id, native_id),
    )
    return [CustomerId(customer) for (customer,) in rows]


def own_customers(con: Connection) -> list[CustomerId]:
    """The threads of the owner's own identities: posts, and answers under them to nobody else."""
    rows = con.rows(
        "SELECT DISTINCT i.customer_id FROM identity i WHERE i.is_self = 1 "
        "AND EXISTS (SELECT 1 FROM message m WHERE m.identity_id = i.id) ORDER BY i.customer_id"
    )
    return [CustomerId(customer) for (customer,) in rows]
