"""Snoozing, closing windows, and decisions about many: what is listed, undone, and never hidden."""

from datetime import UTC, datetime, timedelta

import pytest

from socialinbox.domain.ids import CustomerId
from socialinbox.domain.people import Basis
from socialinbox.domain.times import now, to_ms
from socialinbox.domain.views import Box, ThreadQuery, ThreadRow
from socialinbox.people.customers import link, unlink
from socialinbox.storage import tags, threads, triage
from socialinbox.storage.connection import Connection
from socialinbox.storage.database import Database
from socialinbox.storage.rows import refresh_rows
from tests.storage import recount
from tests.storage.pages import add_note, at, person, put, put_until, said, wrote

ANA, BEN, EVA = person("ana", "Ana"), person("ben", "Ben"), person("eva", "Eva")
MONDAY = datetime(2030, 1, 7, 9, tzinfo=UTC)


@pytest.fixture
def three(db: Database) -> Database:
    """Three customers who wait, Ana longest."""
    put(db, said("a", ANA, 0, "hello"), said("b", BEN, 1, "hello"), said("e", EVA, 2, "hello"))
    return db


def names(db: Database, box: Box, moment: datetime | None = None) -> list[str]:
    """Who is in a list."""
    return [row.name for row in db.read_now(threads.thread_page, ThreadQuery(box), None, 9, moment)]


def who(db: Database, *called: str) -> list[CustomerId]:
    """Customers by their names."""
    rows = db.read_now(threads.thread_page, ThreadQuery(Box.ALL), None, 99)
    known = {row.name: row.id for row in rows}
    return [known[name] for name in called]


def row(db: Database, customer: CustomerId) -> ThreadRow:
    """A thread's row."""
    return db.read_now(threads.thread_rows, [customer])[customer]


def test_what_is_snoozed_is_out_of_the_inbox_and_comes_back_on_top(three: Database) -> None:
    ana, ben = who(three, "Ana", "Ben")
    three.run_now(triage.snooze, [ana], to_ms(MONDAY))
    three.run_now(triage.snooze, [ben], to_ms(MONDAY + timedelta(days=1)))
    assert names(three, Box.INBOX) == names(three, Box.WAITING) == ["Eva"]
    assert names(three, Box.SNOOZED) == ["Ana", "Ben"]
    assert three.read_now(triage.next_moment, 0) == to_ms(MONDAY)
    assert not three.run_now(triage.wake_due, to_ms(MONDAY) - 1)
    woken = three.run_now(triage.wake_due, to_ms(MONDAY))
    assert woken.woke == woken.customers == {ana}
    assert names(three, Box.INBOX) == ["Ana", "Eva"]
    assert names(three, Box.WAITING) == ["Ana", "Eva"]
    back = row(three, ana)
    assert (back.woke_at, back.top_at, back.snoozed_until) == (MONDAY, MONDAY, None)
    three.read_now(recount.check)


def test_new_words_bring_back_what_is_done_or_snoozed_to_the_same_thread(three: Database) -> None:
    ana, ben = who(three, "Ana", "Ben")
    three.run_now(triage.set_done, [ana], True)
    three.run_now(triage.snooze, [ben], to_ms(MONDAY))
    put(three, said("old", ANA, -5, "from before"), backfill=True)
    put(three, said("old2", BEN, -5, "from before"), backfill=True)
    assert names(three, Box.INBOX) == ["Eva"]
    changes = put(three, said("a2", ANA, 3, "and another thing"), said("b2", BEN, 4, "hm"))
    assert changes.customers == {ana, ben}
    assert names(three, Box.INBOX) == ["Ben", "Ana", "Eva"]
    assert row(three, ben).snoozed_until is None
    assert row(three, ben).woke_at is None
    three.read_now(recount.check)


def test_our_own_words_end_no_snooze(three: Database) -> None:
    (ana,) = who(three, "Ana")
    three.run_now(triage.snooze, [ana], to_ms(MONDAY))
    put(three, wrote("w", ANA, 5, "one moment"))
    three.run_now(add_note, ana, "called", at(6))
    assert row(three, ana).snoozed_until == MONDAY
    three.read_now(recount.check)


def test_linking_and_taking_it_back_keep_each_as_it_was(three: Database) -> None:
    ana, ben, eva = who(three, "Ana", "Ben", "Eva")
    three.run_now(triage.snooze, [ana], to_ms(MONDAY))
    three.run_now(triage.set_done, [ben], True)
    both, _ = three.run_now(link, ana, ben, Basis.TOLD_ME, "")
    assert names(three, Box.SNOOZED) == ["Ana"]
    third, _ = three.run_now(link, ana, eva, Basis.TOLD_ME, "")
    # One of them is in the inbox, and so they all are.
    assert names(three, Box.INBOX) == ["Ana"]
    assert names(three, Box.SNOOZED) == []
    three.run_now(unlink, third)
    three.run_now(unlink, both)
    assert names(three, Box.SNOOZED) == ["Ana"]
    assert names(three, Box.DONE) == ["Ben"]
    assert names(three, Box.INBOX) == ["Eva"]
    three.read_now(recount.check)


def test_new_words_of_one_end_the_snooze_of_all_who_are_the_same(three: Database) -> None:
    ana, ben = who(three, "Ana", "Ben")
    three.run_now(link, ana, ben, Basis.TOLD_ME, "")
    three.run_now(triage.snooze, [ana], to_ms(MONDAY))
    put(three, said("b2", BEN, 9, "hello?"))
    assert names(three, Box.SNOOZED) == []
    assert three.read_now(triage.next_moment, 0) is None


def test_one_way_back_for_many_restores_each(three: Database) -> None:
    ana, ben, eva = everyone = who(three, "Ana", "Ben", "Eva")
    three.run_now(triage.set_done, [ana], True)
    three.run_now(triage.snooze, [ben], to_ms(MONDAY))
    before, changes = three.run_now(triage.set_done, everyone, True)
    # Who was done is touched no more.
    assert changes.customers == {ben, eva}
    assert names(three, Box.DONE) == ["Eva", "Ben", "Ana"]
    three.run_now(triage.restore, before)
    assert names(three, Box.DONE) == ["Ana"]
    assert names(three, Box.SNOOZED) == ["Ben"]
    assert names(three, Box.INBOX) == ["Eva"]
    three.read_now(recount.check)


def test_the_way_back_hides_nothing_that_came_since(three: Database) -> None:
    ana, ben = who(three, "Ana", "Ben")
    three.run_now(triage.snooze, [ana, ben], to_ms(MONDAY))
    before, _ = three.run_now(triage.wake, [ana, ben])
    put(three, said("a2", ANA, 7, "are you there?"))
    three.run_now(triage.restore, before)
    assert names(three, Box.SNOOZED) == ["Ben"]
    assert names(three, Box.INBOX) == ["Ana", "Eva"]


def test_saved_and_read_go_back_exactly(three: Database) -> None:
    ana, ben, eva = everyone = who(three, "Ana", "Ben", "Eva")
    three.run_now(triage.set_saved, [ana], True)
    identities, _ = three.run_now(triage.set_saved, everyone, True)
    three.run_now(triage.set_saved_of, identities, False)
    assert names(three, Box.SAVED) == ["Ana"]
    three.run_now(triage.mark_read, [ben])
    messages, _ = three.run_now(triage.mark_read, everyone)
    assert names(three, Box.UNREAD) == []
    three.run_now(triage.set_unread_of, messages, True)
    assert names(three, Box.UNREAD) == ["Eva", "Ana"]
    messages, changes = three.run_now(triage.mark_unread, everyone)
    assert changes.customers == {ben}
    three.run_now(triage.set_unread_of, messages, False)
    assert names(three, Box.UNREAD) == ["Eva", "Ana"]
    assert row(three, eva).unread == 1
    three.read_now(recount.check)


def test_a_tag_comes_off_those_alone_who_did_not_bear_it(three: Database) -> None:
    ana, ben, eva = everyone = who(three, "Ana", "Ben", "Eva")
    number, new, _ = three.run_now(triage.tag, [ana], "regular")
    assert new == [ana]
    _, new, _ = three.run_now(triage.tag, everyone, "Regular")
    assert new == [ben, eva]
    three.run_now(triage.untag, new, number)
    assert three.read_now(tags.bearers, number) == [ana]


def test_the_tags_of_rows_are_what_writing_them_anew_would_say(three: Database) -> None:
    ana, ben, eva = everyone = who(three, "Ana", "Ben", "Eva")
    urgent, _, _ = three.run_now(triage.tag, [ben], "Urgent")

    def same_anew(con: Connection) -> bool:
        sql = "SELECT c.id, c.tags, s.tag_id FROM customer c LEFT JOIN shown_tag s "
        before = con.rows(f"{sql} ON s.customer_id = c.id ORDER BY 1, 3")
        refresh_rows(con, everyone)
        return con.rows(f"{sql} ON s.customer_id = c.id ORDER BY 1, 3") == before

    number, _, _ = three.run_now(triage.tag, everyone, "Regular")
    assert row(three, ben).tags == (number, urgent)
    assert three.run_now(same_anew)
    three.run_now(link, ana, ben, Basis.TOLD_ME, "")
    assert three.run_now(same_anew)
    three.run_now(triage.untag, [ana, eva], number)
    assert row(three, ana).tags == (urgent,)
    assert three.run_now(same_anew)
    three.run_now(tags.rename_tag, number, "A regular")
    assert three.run_now(same_anew)
    three.read_now(recount.check)


def test_windows_close_by_themselves(db: Database) -> None:
    here = now()
    hour = timedelta(hours=1)
    put_until(db, here + 2 * hour, said("a", ANA, 0, "x"))
    put_until(db, here + hour, said("b", BEN, 1, "x"))
    put(db, said("e", EVA, 2, "no window"))
    assert names(db, Box.CLOSING) == ["Ben", "Ana"]
    assert db.read_now(threads.counts).closing == 2
    assert db.read_now(triage.next_moment, to_ms(here)) == to_ms(here + hour)
    later = here + hour + timedelta(seconds=1)
    assert names(db, Box.CLOSING, later) == ["Ana"]
    assert db.read_now(threads.counts, later).closing == 1
    ben = set(who(db, "Ben"))
    assert db.read_now(triage.closed, to_ms(here), to_ms(later)).customers == ben
    # Whoever has an answer, or is done, has no window to be watched.
    put(db, wrote("w", ANA, 5, "yes"))
    assert names(db, Box.CLOSING) == ["Ben"]
    db.run_now(triage.set_done, list(ben), True)
    assert names(db, Box.CLOSING) == []
    db.read_now(recount.check)


def test_who_is_snoozed_is_among_the_closing_unless_back_in_time(db: Database) -> None:
    here = now()
    put_until(db, here + timedelta(hours=3), said("a", ANA, 0, "x"))
    ana = who(db, "Ana")
    db.run_now(triage.snooze, ana, to_ms(here + timedelta(hours=2)))
    assert names(db, Box.CLOSING) == []
    db.run_now(triage.snooze, ana, to_ms(here + timedelta(hours=4)))
    assert names(db, Box.CLOSING) == ["Ana"]
    db.read_now(recount.check)


def test_an_answered_window_of_one_identity_is_not_closing(db: Database) -> None:
    here = now()
    put_until(db, here + timedelta(hours=3), said("a", ANA, 0, "on Messenger"))
    put(db, wrote("w", ANA, 1, "answered"), said("b", BEN, 2, "on YouTube, without a window"))
    ana, ben = who(db, "Ana", "Ben")
    db.run_now(link, ana, ben, Basis.TOLD_ME, "")
    assert row(db, ana).waiting_since == at(2)
    assert row(db, ana).window_closes_at is None
    assert names(db, Box.CLOSING) == []
    db.read_now(recount.check)


def test_waiting_counts_from_the_first_unanswered_word(three: Database) -> None:
    ana, ben = who(three, "Ana", "Ben")
    put(three, said("a2", ANA, 10, "still there?"), wrote("b2", BEN, 11, "by phone, elsewhere"))
    three.run_now(add_note, ana, "called her", at(12))
    assert row(three, ana).waiting_since == at(0)
    assert row(three, ben).waiting_since is None
    links, _ = three.run_now(link, ana, ben, Basis.TOLD_ME, "")
    # Answered on one network is answered.
    assert row(three, ana).waiting_since is None
    put(three, said("a3", ANA, 13, "and now?"), said("a4", BEN, 14, "hm?"))
    assert row(three, ana).waiting_since == at(13)
    three.run_now(unlink, links)
    assert row(three, ana).waiting_since == at(0)
    assert row(three, ben).waiting_since == at(14)


@pytest.mark.parametrize(
    ("box", "index"),
    [
        (Box.INBOX, "customer_inbox"),
        (Box.WAITING, "customer_waiting"),
        (Box.CLOSING, "identity_closes"),
        (Box.SNOOZED, "customer_snoozed"),
        (Box.UNREAD, "customer_unread"),
        (Box.SAVED, "customer_saved"),
        (Box.DONE, "customer_done"),
        (Box.ALL, "customer_all"),
    ],
)
def test_each_list_is_walked_by_its_own_index(db: Database, box: Box, index: str) -> None:
    sql, params = threads._select("c.id", ThreadQuery(box), None, 0)
    plan = db.read_now(lambda con: con.rows(f"EXPLAIN QUERY PLAN {sql}", params))
    assert index in plan[0][-1], plan


def test_what_happens_by_itself_is_found_by_an_index(db: Database) -> None:
    def plans(con: Connection) -> list[str]:
        asked = (
            "SELECT min(snoozed_until) FROM identity WHERE snoozed_until IS NOT NULL",
            "SELECT min(window_closes_at) FROM identity WHERE window_closes_at > 1",
            "UPDATE identity SET woke_at = 1 WHERE snoozed_until <= 1",
        )
        return [con.rows(f"EXPLAIN QUERY PLAN {sql}")[0][-1] for sql in asked]

    assert all("INDEX identity_" in plan for plan in db.read_now(plans))
