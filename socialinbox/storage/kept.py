"""How much is kept until when: of one thread, and of each network."""

from datetime import datetime
from typing import NamedTuple

from socialinbox.domain.ids import CustomerId, NetworkName
from socialinbox.domain.keeping import ThreadKeeping
from socialinbox.storage.codec import moment
from socialinbox.storage.connection import Connection

_FIRST = """
SELECT min((SELECT min(m.expires_at) FROM message m
  WHERE m.identity_id = i.id AND m.expires_at IS NOT NULL))
FROM identity i WHERE i.customer_id = ?
"""
_GONE = """
SELECT count(*) FROM identity i JOIN message m ON m.identity_id = i.id
WHERE i.customer_id = ? AND m.expired_at IS NOT NULL
"""


class Stored(NamedTuple):
    """How many messages of a network have a time, and when the first thing of it goes."""

    messages: int
    next_at: datetime | None


def thread_keeping(con: Connection, customer: CustomerId) -> ThreadKeeping:
    """How a thread stands."""
    return ThreadKeeping(moment(con.value(_FIRST, (customer,))), con.value(_GONE, (customer,)))


def stored_until(con: Connection) -> dict[NetworkName, Stored]:
    """What of each network will go, of those of which something will. Reads all of it, by an
    index."""
    counted: dict[NetworkName, int] = {}
    first: dict[NetworkName, int] = {}
    for table in ("message", "identity", "subject"):
        for name, count, earliest in con.rows(
            f"SELECT network, count(*), min(expires_at) FROM {table} INDEXED BY {table}_expires "
            "WHERE expires_at IS NOT NULL GROUP BY network"
        ):
            network = NetworkName(name)
            first[network] = min(first.get(network, earliest), earliest)
            if table == "message":
                counted[network] = count
    return {
        network: Stored(counted.get(network, 0), moment(earliest))
        for network, earliest in first.items()
    }
