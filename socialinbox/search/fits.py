"""Whether given messages are what a question asks for: for the owner's rules."""

from collections.abc import Collection
from datetime import datetime

from socialinbox.domain.ids import MessageId
from socialinbox.search.find import asks
from socialinbox.search.query import Query
from socialinbox.storage import finding
from socialinbox.storage.connection import Connection


def fitting(
    con: Connection, query: Query, messages: Collection[MessageId], at: datetime
) -> list[MessageId]:
    """Those of these incoming messages that fit; words must stand in the message itself."""
    found: set[int] = set()
    for terms in query.alternatives:
        # What follows the first are threads whose names hold the words: no message says those.
        found |= finding.among(con, asks(con, terms, at)[0], messages)
    return [one for one in messages if one in found]
