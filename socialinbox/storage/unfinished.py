"""Whether an erasure was cut off before its files and copies were gone."""

from socialinbox.storage.connection import Connection


def is_unfinished(con: Connection) -> bool:
    """Whether there is something left to clear up."""
    return con.value("SELECT 1 FROM erasure WHERE finished_at IS NULL LIMIT 1") is not None
