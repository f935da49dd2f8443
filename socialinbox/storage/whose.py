"""Finds the customer behind a network's own id."""

from collections.abc import Sequence

from socialinbox.domain.identity import IdentityKey
from socialinbox.domain.ids import CustomerId, MessageId, NetworkName
from socialinbox.storage.connection import Connection, listed
from socialinbox.storage.identities import LOCAL


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


def networks_among(con: Connection, customers: Sequence[CustomerId]) -> set[NetworkName]:
    """The networks on which these customers have identities."""
    rows = con.rows(
        "SELECT DISTINCT network FROM identity WHERE network <> ? "
        "AND customer_id IN (SELECT value FROM json_each(?))",
        (LOCAL, listed(customers)),
    )
    return {NetworkName(network) for (network,) in rows}


def networks_of_messages(con: Connection, messages: Sequence[MessageId]) -> set[NetworkName]:
    """The networks that these messages are from."""
    rows = con.rows(
        "SELECT DISTINCT network FROM message WHERE id IN (SELECT value FROM json_each(?))",
        (listed(messages),),
    )
    return {NetworkName(network) for (network,) in rows}
