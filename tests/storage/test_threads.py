"""The list of threads and the slices of a thread: in order, by key, whatever the length."""

import random
from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import CustomerId, MessageId, NetworkName
from socialinbox.domain.message import MessageKind
from socialinbox.domain.people import Basis
from socialinbox.domain.times import now, to_ms
from socialinbox.domain.views import Box, ThreadQuery, ThreadRow
from socialinbox.people.customers import link, unlink
from socialinbox.storage import conditions, timeline, triage
from socialinbox.storage.database import Database
from socialinbox.storage.threads import (
    counts,
    find_customers,
    thread_ids,
    thread_page,
    thread_rows,
)
from tests.storage import recount
from tests.storage.pages import add_note, at, person, put, put_until, said, wrote

SOONEST_FIRST: dict[Box, Callable[[ThreadRow], datetime | None]] = {
    Box.WAITING: lambda row: row.waiting_since,
    Box.CLOSING: lambda row: row.window_closes_at,
    Box.SNOOZED: lambda row: row.snoozed_until,
}
PEOPLE = [person(f"p{n}", f"Person {n}", network="net" if n % 3 else "web") for n in range(12)]


@pytest.fixture
def full(db: Database) -> Database:
    """Twelve people on two networks; some were answered; two share each instant."""
    for n, who in enumerate(PEOPLE):
        until = now() + timedelta(minutes=20 + n) if n % 2 else None
        put_until(db, until, said(f"m{n}", who, n // 2, f"hello {n}"))
        if n % 4 == 0 and who.key.network == "net":
            put(db, wrote(f"a{n}", who, 20, "answer"))
    return db


def _ids(db: Database) -> list[CustomerId]:
    return db.read_now(thread_ids, ThreadQuery(Box.ALL))


@pytest.mark.parametrize("box", list(Box))
@pytest.mark.parametrize("network", [None, "net", "web"])
def test_pages_by_key_give_each_thread_once(full: Database, box: Box, network: str | None) -> None:
    ids = _ids(full)
    for customer in ids[::2]:
        full.run_now(triage.set_saved, [customer], True)
    full.run_now(triage.set_done, ids[1::3], True)
    full.run_now(triage.snooze, ids[2::3], to_ms(now() + timedelta(days=1)))
    full.run_now(triage.mark_read, [ids[0]])
    query = ThreadQuery(box, None if network is None else NetworkName(network))
    whole = full.read_now(thread_ids, query)
    rows: list[ThreadRow] = []
    while step := full.read_now(thread_page, query, rows[-1] if rows else None, 2):
        rows += step
    assert [row.id for row in rows] == whole
    assert len(set(whole)) == len(whole) > 0
    if box in SOONEST_FIRST:
        times = [SOONEST_FIRST[box](row) for row in rows]
        assert times == sorted(times, key=lambda t: t or at(0))
    else:
        newest = [(row.top_at, row.id) for row in rows]
        assert newest == sorted(newest, reverse=True)
    if network is not None:
        assert all(f"{network} messages" in row.places for row in rows)
        everything = full.read_now(thread_page, ThreadQuery(box), None, 99)
        assert whole == [row.id for row in everything if f"{network} messages" in row.places]
    full.read_now(recount.check)


def test_read_and_unread(full: Database) -> None:
    customer = _ids(full)[0]
    assert full.run_now(triage.mark_read, [customer])[1].customers == {customer}
    assert not full.run_now(triage.mark_read, [customer])[1]
    assert full.read_now(counts).unread == 11
    assert full.run_now(triage.mark_unread, [customer])[1]
    assert not full.run_now(triage.mark_unread, [customer])[1]
    assert full.read_now(thread_rows, [customer])[customer].unread == 1
    assert full.read_now(counts).unread == 12


def test_people_are_found_by_the_beginnings_of_their_names(db: Database) -> None:
    put(
        db,
        said("1", person("1", "Ana Ñandú", handle="ana_rides"), 0, "x"),
        said("2", person("2", "Anabel Ito"), 1, "x"),
        said("3", person("3", "Ñora"), 2, "x"),
    )

    def found(text: str) -> list[str]:
        return [row.name for row in db.read_now(find_customers, text, 9)]

    assert found("ana") == ["Anabel Ito", "Ana Ñandú"]
    assert found("Ana N") == ["Ana Ñandú"]
    assert found("ito ANA") == ["Anabel Ito"]
    assert found("@ana_ri") == ["Ana Ñandú"]
    assert found("nor") == ["Ñora"]
    assert found("") == found("  ") == found("'%\"") == []


def test_slices_of_several_identities_are_one_thread(db: Database) -> None:
    shuffled = random.Random(7)
    people = [person(f"i{n}", f"I {n}", network=f"net{n}") for n in range(4)]
    for number in range(60):
        who = shuffled.choice(people)
        put(db, said(f"m{number}", who, shuffled.randrange(20), f"text {number}"))
    first, *others = sorted(_ids(db))
    for other in others:
        db.run_now(link, first, other, Basis.TOLD_ME, "")
    db.run_now(add_note, first, "a note", at(5))
    whole = list(db.run_now(lambda con: list(timeline.whole(con, first))))
    assert len(whole) == 61
    assert [entry.sent_at for entry in whole] == sorted(entry.sent_at for entry in whole)
    newest = db.read_now(timeline.newest, first, 7)
    assert (newest.entries, newest.more_before, newest.more_after) == (
        tuple(whole[-7:]),
        True,
        False,
    )
    read = list(newest.entries)
    more = newest.more_before
    while more:
        earlier = db.read_now(timeline.before, first, read[0], 7)
        read[:0] = earlier.entries
        more = earlier.more_before
    assert read == whole
    later = db.read_now(timeline.after, first, whole[0], 70)
    assert (list(later.entries), later.more_before, later.more_after) == (whole[1:], True, False)
    middle = db.read_now(timeline.around, whole[30].id, 11)
    assert list(middle.entries) == whole[25:36]
    assert middle.more_before
    assert middle.more_after
    edge = db.read_now(timeline.around, whole[1].id, 11)
    assert list(edge.entries) == whole[:7]
    assert not edge.more_before
    assert db.read_now(timeline.entry, whole[3].id) == whole[3]
    assert db.read_now(timeline.entry, MessageId(999)) is None
    with pytest.raises(BadInput):
        db.read_now(timeline.around, MessageId(999), 5)


def test_each_conversation_offers_its_newest_incoming_words(db: Database) -> None:
    ana = person("ana", "Ana")
    put(
        db,
        *(
            said(f"m{n}", ana, n, f"text {n}", conversation_id=f"c{n % 14}", kind=MessageKind.REPLY)
            for n in range(30)
        ),
        wrote("a", ana, 40, "answer"),
    )
    (customer,) = _ids(db)
    found = db.read_now(timeline.latest_incoming, customer)
    assert [entry.native_id for entry in found] == [f"m{n}" for n in range(29, 17, -1)]


def test_a_note_follows_merge_and_undo(db: Database) -> None:
    put(db, said("1", PEOPLE[1], 0, "x"), said("2", PEOPLE[2], 1, "y"))
    keep, join = sorted(_ids(db))
    db.run_now(triage.set_done, [join], True)
    db.run_now(add_note, join, "owes 5 €", at(2))
    assert db.read_now(thread_rows, [join])[join].done
    links, changes = db.run_now(link, keep, join, Basis.MY_GUESS, "")
    assert changes.customers == {keep}
    assert changes.gone == {join}
    texts = [entry.text for entry in db.read_now(timeline.newest, keep, 9).entries]
    assert texts == ["x", "y", "owes 5 €"]
    db.run_now(add_note, keep, "kept", at(3))
    with pytest.raises(BadInput):
        db.run_now(add_note, join, "lost?", at(3))
    db.run_now(unlink, links)
    texts = [entry.text for entry in db.read_now(timeline.newest, join, 9).entries]
    assert texts == ["y", "owes 5 €"]
    note = db.read_now(timeline.newest, join, 9).entries[-1]
    assert note.kind is MessageKind.NOTE
    db.read_now(recount.check)


def test_common_and_rare_names_are_found_the_same_way(
    full: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    few = [full.read_now(find_customers, text, 5) for text in ("pers", "person 1", "1 p", "11")]
    monkeypatch.setattr(conditions, "MANY", 1)
    many = [full.read_now(find_customers, text, 5) for text in ("pers", "person 1", "1 p", "11")]
    assert few == many
    assert [len(rows) for rows in few] == [5, 3, 3, 1]
