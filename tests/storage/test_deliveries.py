"""Replies: in the thread at once, in order, one with what the network shows, never lost."""

from dataclasses import replace

import pytest

from socialinbox.domain.delivery import DeliveryState, OutgoingFile, OutgoingReply
from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import CustomerId, DeliveryId
from socialinbox.domain.message import AttachmentKind, MessageKind
from socialinbox.domain.views import Entry, ThreadQuery, ThreadRow
from socialinbox.search.find import search
from socialinbox.storage import deliveries, drafts, timeline
from socialinbox.storage.database import Database
from socialinbox.storage.queueing import queue_reply
from socialinbox.storage.removal import remove_account
from socialinbox.storage.search import index_pending
from socialinbox.storage.threads import thread_page
from tests.storage import recount
from tests.storage.pages import account_of, at, person, put, said, wrote

ANA = person("ana", "Ana")
BEN = person("ben", "Ben")


def _row(db: Database) -> ThreadRow:
    (row,) = db.read_now(thread_page, ThreadQuery(), None, 10)
    return row


def _entries(db: Database, customer: CustomerId) -> tuple[Entry, ...]:
    return db.read_now(timeline.newest, customer, 50).entries


def _queue(db: Database, text: str = "we open at nine", minutes: float = 5) -> DeliveryId:
    row = next(r for r in db.read_now(thread_page, ThreadQuery(), None, 10) if r.name == "Ana")
    (to,) = db.read_now(timeline.latest_incoming, row.id)
    reply = OutgoingReply(MessageKind.DM, text, to.native_id, None, None, "ana", at(minutes))
    delivery, changes = db.run_now(queue_reply, row.id, account_of(db), to, "net messages", reply)
    assert changes.customers == {row.id}
    assert changes.deliveries == {delivery}
    return delivery


@pytest.fixture
def asked(db: Database) -> Database:
    """A database in which Ana has asked something."""
    put(db, said("1", ANA, 0, "when do you open?"))
    return db


def test_a_queued_reply_stands_in_the_thread_and_answers(asked: Database) -> None:
    assert _row(asked).waiting_since == at(0)
    delivery = _queue(asked)
    row = _row(asked)
    assert (row.last_text, row.last_delivery, row.waiting_since) == (
        "we open at nine",
        DeliveryState.QUEUED,
        None,
    )
    entry = _entries(asked, row.id)[-1]
    assert entry.delivery is not None
    assert entry.delivery.id == delivery
    assert entry.author.name == "Our Shop"
    asked.run_now(index_pending)
    assert [hit.message for hit in asked.read_now(search, "nine")] == [entry.id]
    asked.read_now(recount.check)


def test_a_refused_reply_leaves_the_customer_waiting_and_can_go_again(asked: Database) -> None:
    delivery = _queue(asked)
    asked.run_now(deliveries.set_delivery, delivery, DeliveryState.REFUSED, reason="Too long.")
    assert _row(asked).waiting_since == at(0)
    entry = _entries(asked, _row(asked).id)[-1]
    assert entry.text == "we open at nine"
    assert entry.delivery is not None
    assert entry.delivery.reason == "Too long."
    asked.run_now(deliveries.retry, delivery)
    assert _row(asked).waiting_since is None
    assert [one.id for one in asked.read_now(deliveries.due, at(6))] == [delivery]
    with pytest.raises(BadInput):
        asked.run_now(deliveries.retry, delivery)


def test_only_the_first_of_a_thread_is_due_and_a_pause_is_kept(db: Database) -> None:
    put(db, said("1", ANA, 0, "hello"))
    first, second = _queue(db, "one"), _queue(db, "two", 6)
    assert [one.id for one in db.read_now(deliveries.due, at(9))] == [first]
    db.run_now(deliveries.set_delivery, first, DeliveryState.SENDING)
    assert db.read_now(deliveries.due, at(9)) == []
    assert [one.id for one in db.read_now(deliveries.unsettled)] == [first]
    db.run_now(deliveries.set_delivery, first, DeliveryState.SENT, native_id="n1")
    assert [one.id for one in db.read_now(deliveries.due, at(9))] == [second]
    db.run_now(deliveries.set_delivery, second, DeliveryState.QUEUED, not_before=at(12), attempts=1)
    assert db.read_now(deliveries.due, at(11)) == []
    (one,) = db.read_now(deliveries.due, at(12))
    assert (one.attempts, one.reply.text) == (1, "two")


def test_the_stream_shows_a_bound_reply_and_confirms_it(asked: Database) -> None:
    delivery = _queue(asked)
    asked.run_now(deliveries.set_delivery, delivery, DeliveryState.SENT, native_id="9", url="u")
    mine = _entries(asked, _row(asked).id)[-1]
    seen = wrote("9", ANA, 6, "we open at nine https://t.co/x", url="u9")
    changes = put(asked, seen)
    assert changes.deliveries == {delivery}
    assert changes.added == 0
    entry = _entries(asked, _row(asked).id)[-1]
    assert entry.id == mine.id
    assert entry.revision > mine.revision
    assert (entry.native_id, entry.text, entry.sent_at, entry.url) == (
        "9",
        "we open at nine https://t.co/x",
        at(6),
        "u9",
    )
    assert entry.delivery is not None
    assert entry.delivery.state is DeliveryState.CONFIRMED
    assert not put(asked, seen)
    assert len(_entries(asked, _row(asked).id)) == 2


def test_a_stream_that_was_faster_than_the_answer_makes_no_second_message(asked: Database) -> None:
    delivery = _queue(asked)
    mine = _entries(asked, _row(asked).id)[-1]
    put(asked, wrote("9", None, 6, "we open at nine", parent_id="1", kind=MessageKind.REPLY))
    asked.run_now(index_pending)
    assert len(_entries(asked, _row(asked).id)) == 3
    asked.run_now(deliveries.set_delivery, delivery, DeliveryState.SENT, native_id="9")
    entries = _entries(asked, _row(asked).id)
    assert [entry.id for entry in entries][-1] == mine.id
    assert len(entries) == 2
    assert entries[-1].kind is MessageKind.REPLY
    asked.run_now(index_pending)
    assert [hit.message for hit in asked.read_now(search, "nine")] == [mine.id]
    assert not put(
        asked, wrote("9", None, 6, "we open at nine", parent_id="1", kind=MessageKind.REPLY)
    )
    asked.read_now(recount.check)


def test_reading_back_confirms_and_nothing_seen_changes_nothing(asked: Database) -> None:
    delivery = _queue(asked)
    asked.run_now(deliveries.set_delivery, delivery, DeliveryState.UNSURE, reason="No answer.")
    assert not asked.run_now(deliveries.confirm, delivery, None)
    seen = wrote("9", ANA, 6, "we open at nine")
    assert asked.run_now(deliveries.confirm, delivery, seen)
    stored = asked.read_now(deliveries.get_delivery, delivery)
    assert stored is not None
    assert (stored.state, stored.native_id, stored.reason) == (DeliveryState.CONFIRMED, "9", None)
    assert not put(asked, seen)
    assert not asked.run_now(deliveries.confirm, delivery, seen)


def test_a_discarded_reply_becomes_the_draft(asked: Database) -> None:
    customer = _row(asked).id
    asked.run_now(drafts.save_draft, customer, "and on Sunday?")
    delivery = _queue(asked)
    asked.run_now(index_pending)
    asked.run_now(deliveries.discard, delivery)
    assert asked.read_now(drafts.load_draft, customer) == "we open at nine\n\nand on Sunday?"
    assert len(_entries(asked, customer)) == 1
    assert asked.read_now(search, "nine") == []
    assert asked.read_now(deliveries.get_delivery, delivery) is None
    assert not asked.run_now(deliveries.set_delivery, delivery, DeliveryState.SENT)
    sending = _queue(asked)
    asked.run_now(deliveries.set_delivery, sending, DeliveryState.SENDING)
    with pytest.raises(BadInput):
        asked.run_now(deliveries.discard, sending)


def test_a_file_that_is_taken_back_leaves_the_draft_as_it_is(asked: Database) -> None:
    """Where words and files go apart, the words wait in the draft while the file is on its way."""
    customer = _row(asked).id
    asked.run_now(drafts.save_draft, customer, "and here are the words")
    asked.run_now(drafts.give_back, customer, "")
    assert asked.read_now(drafts.load_draft, customer) == "and here are the words"


def test_a_removed_account_refuses_what_it_had_not_sent(asked: Database) -> None:
    delivery = _queue(asked)
    changes = asked.run_now(remove_account, account_of(asked), at(9))
    assert changes.deliveries == {delivery}
    stored = asked.read_now(deliveries.get_delivery, delivery)
    assert stored is not None
    assert stored.state is DeliveryState.REFUSED
    assert _row(asked).waiting_since == at(0)


def test_a_reply_to_another_thread_is_refused(db: Database) -> None:
    put(db, said("1", ANA, 0, "hello"), said("2", BEN, 1, "hello"))
    rows = {row.name: row.id for row in db.read_now(thread_page, ThreadQuery(), None, 10)}
    (to,) = db.read_now(timeline.latest_incoming, rows["Ben"])
    reply = OutgoingReply(MessageKind.DM, "x", to.native_id, None, None, None, at(3))
    with pytest.raises(BadInput):
        db.run_now(queue_reply, rows["Ana"], account_of(db), to, "net messages", reply)
    gone = replace(to, id=type(to.id)(999))
    with pytest.raises(BadInput):
        db.run_now(queue_reply, rows["Ben"], account_of(db), gone, "net messages", reply)


def test_our_message_shows_its_files_from_the_beginning(asked: Database) -> None:
    (row,) = asked.read_now(thread_page, ThreadQuery(), None, 10)
    (to,) = asked.read_now(timeline.latest_incoming, row.id)
    file = OutgoingFile("/kept/1", "image/png", "brake.png", 9, "a brake", "kept:1")
    film = OutgoingFile("/kept/2", "video/mp4", "ride.mp4", 90, url="kept:2")
    reply = OutgoingReply(
        MessageKind.DM, "look", to.native_id, None, None, "ana", at(5), files=(file, film)
    )
    asked.run_now(queue_reply, row.id, account_of(asked), to, "net messages", reply)
    shown = _entries(asked, row.id)[-1].attachments
    assert [(one.kind, one.url, one.name) for one in shown] == [
        (AttachmentKind.IMAGE, "kept:1", "brake.png"),
        (AttachmentKind.VIDEO, "kept:2", "ride.mp4"),
    ]
