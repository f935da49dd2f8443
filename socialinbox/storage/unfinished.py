"""Whether an erasure was cut off, before its words or before its files and copies were gone."""

from socialinbox.storage.connection import Connection


def is_unfinished(con: Connection) -> bool:
    """Whether something is left to erase or to clear up."""
    found = con.value(
        "SELECT EXISTS (SELECT 1 FROM erasing) "
        "OR EXISTS (SELECT 1 FROM erasure WHERE finished_at IS NULL)"
    )
    return bool(found)
