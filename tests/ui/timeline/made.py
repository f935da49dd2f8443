"""Customers of the made-up inbox whose threads the tests look at."""

from socialinbox.domain.ids import CustomerId
from socialinbox.domain.views import Entry
from tests.ui.fake_inbox import FakeInbox

MARA, LAYLA, CHLOE, LONG = CustomerId(1), CustomerId(3), CustomerId(6), CustomerId(12)


def entries(inbox: FakeInbox, customer: CustomerId) -> list[Entry]:
    """The thread, the oldest first."""
    return sorted(inbox.made[customer].entries, key=lambda e: (e.sent_at, e.id))
