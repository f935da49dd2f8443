"""Pages into the tables: idempotent, followed by rows and counters."""

from socialinbox.domain.views import ThreadQuery
from socialinbox.storage import timeline
from socialinbox.storage.database import Database
from socialinbox.storage.threads import counts, thread_page
from tests.storage.pages import person, put, said, wrote

ANA = person("ana", "Ana Ñandú", handle="ana_rides")


def test_a_page_twice_changes_nothing(db: Database) -> None:
    events = (said("1", ANA, 0, "hello"), wrote("2", None, 1, "hi", parent_id="1"))
    first = put(db, *events)
    assert first.added == 2
    assert len(first.arrived) == 1
    (row,) = db.read_now(thread_page, ThreadQuery(), None, 10)
    assert (row.name, row.last_text, row.unread, row.waiting_since) == ("Ana Ñandú", "hi", 1, None)
    before = db.read_now(timeline.newest, row.id, 10)
    assert [entry.text for entry in before.entries] == ["hello", "hi"]
    again = put(db, *events)
    assert not again
    assert again.added == 0
    assert db.read_now(timeline.newest, row.id, 10) == before
    assert db.read_now(counts).inbox == 1
