"""A thread from its beginning to its end, however long, while others use the database as well."""

from itertools import islice

from socialinbox.domain.ids import CustomerId
from socialinbox.domain.views import Entry
from socialinbox.storage import timeline
from socialinbox.storage.connection import Connection
from socialinbox.storage.database import Database


async def whole(database: Database, customer: CustomerId) -> list[Entry]:
    """All entries of a thread in order."""
    reading = await database.read(timeline.whole, customer)

    def part(_con: Connection) -> list[Entry]:
        return list(islice(reading, timeline.PART))

    entries: list[Entry] = []
    while some := await database.read(part):
        entries += some
    return entries
