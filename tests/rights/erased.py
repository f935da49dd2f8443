"""Somebody is erased, for tests of what is left afterwards."""

from socialinbox.domain.changes import Changes
from socialinbox.domain.ids import CustomerId
from socialinbox.keeping.clearing import erase
from socialinbox.storage.database import Database
from socialinbox.storage.erasing import want_customer


def erase_customer(database: Database, customer: CustomerId, *, ours: bool) -> Changes:
    """All their rows are gone; what changed."""
    number = database.run_now(want_customer, customer, 0, ours=ours)
    return erase(database, number)[1]
