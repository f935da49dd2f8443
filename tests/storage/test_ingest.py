"""Pages into the tables: idempotent, homed, followed by rows, windows and tombstones."""

from datetime import timedelta

import pytest

from socialinbox.domain.events import (
    BridgeSeen,
    MessageDeleted,
    ProfileSeen,
    SubjectSeen,
    TimeSpan,
)
from socialinbox.domain.identity import IdentityKey, Profile
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.message import (
    Attachment,
    AttachmentKind,
    Bridge,
    SeenMessage,
    SpanKind,
    Subject,
    TextSpan,
)
from socialinbox.domain.people import Basis
from socialinbox.domain.times import now
from socialinbox.domain.views import Box, Entry, ThreadQuery, ThreadRow
from socialinbox.people.cards import card
from socialinbox.people.customers import unlink
from socialinbox.search.find import search
from socialinbox.storage import timeline, triage
from socialinbox.storage.connection import Connection
from socialinbox.storage.database import Database
from socialinbox.storage.ingest import store_page
from socialinbox.storage.links import deny
from socialinbox.storage.progress import recall, stream_state, stream_states
from socialinbox.storage.search import index_pending
from socialinbox.storage.steps import Said
from socialinbox.storage.threads import counts, thread_page, thread_rows
from tests.storage import recount
from tests.storage.pages import NET, account_of, at, page, person, put, rules, said, wrote

ANA = person("ana", "Ana Ñandú", handle="ana_rides")
BEN = person("ben", "Ben")


def _rows(db: Database, box: Box = Box.ALL) -> dict[str, ThreadRow]:
    return {row.name: row for row in db.read_now(thread_page, ThreadQuery(box), None, 50)}


def _texts(db: Database, name: str) -> list[str]:
    return [entry.text for entry in _entries(db, name)]


def _entries(db: Database, name: str) -> tuple[Entry, ...]:
    return db.read_now(timeline.newest, _rows(db)[name].id, 50).entries


def test_a_page_twice_changes_nothing(db: Database) -> None:
    events = (
        said("1", ANA, 0, "hello", subject=Subject("s", "Our post")),
        wrote("2", None, 1, "hi", parent_id="1"),
        BridgeSeen(Bridge(ANA.key, IdentityKey(NET, "chat", "a1"), "a private answer")),
        ProfileSeen(BEN),
        SubjectSeen(NET, Subject("s", "Our post", "https://x")),
        said("3", BEN, 2, "spam"),
        MessageDeleted(NET, "3", at(3)),
    )
    first = put(db, *events)
    assert first.added == 3
    assert len(first.arrived) == 2
    row = _rows(db)["Ana Ñandú"]
    assert (row.last_text, row.unread, row.waiting_since) == ("hi", 1, None)
    before = _entries(db, "Ana Ñandú")
    assert [entry.text for entry in before] == ["hello", "hi"]
    assert before[0].subject == Subject("s", "Our post", "https://x")
    again = put(db, *events)
    assert not again
    assert again.added == 0
    assert _entries(db, "Ana Ñandú") == before
    assert db.read_now(counts).inbox == 2
    db.read_now(recount.check)


def test_progress_is_stored_with_the_page(db: Database) -> None:
    account = account_of(db)

    def store(checkpoint: str, start: float, end: float, **remember: str) -> None:
        one = page(
            checkpoint=checkpoint, covered=(TimeSpan(at(start), at(end)),), remember=remember
        )
        db.run_now(store_page, account, "mentions", one, rules())

    store("a", 0, 10, k="1", other="x")
    store("b", 20, 30, k="2")
    state = db.read_now(stream_state, account, "mentions")
    assert state.checkpoint == "b"
    assert state.coverage == (TimeSpan(at(0), at(10)), TimeSpan(at(20), at(30)))
    assert db.read_now(recall, account, "mentions", ["k", "other", "none"]) == {
        "k": "2",
        "other": "x",
    }
    store("c", 10, 20)
    state = db.read_now(stream_state, account, "mentions")
    assert state.coverage == (TimeSpan(at(0), at(30)),)
    assert db.read_now(stream_states, account) == [state]
    assert db.read_now(stream_state, account, "never").checkpoint is None


def test_a_stream_with_nothing_new_leaves_the_file_alone(db: Database) -> None:
    account = account_of(db)
    quiet = page(checkpoint="a", covered=(TimeSpan(at(0), at(10)),), remember={"k": "1"})

    def writes(con: Connection) -> int:
        before = con.total_changes
        assert not store_page(con, account, "mentions", quiet, rules())
        return con.total_changes - before

    assert db.run_now(writes) == 3
    assert db.run_now(writes) == 0
    aged = "UPDATE stream SET synced_at = synced_at - 60000"
    db.run_now(lambda con: con.execute(aged))
    assert db.run_now(writes) == 1


def test_an_edit_shows_and_an_older_sight_of_it_does_not(db: Database) -> None:
    put(db, said("1", ANA, 0, "helo"))
    old = _entries(db, "Ana Ñandú")[0]
    span = TextSpan(0, 5, SpanKind.LINK, "https://x")
    picture = Attachment(AttachmentKind.IMAGE, "https://y")
    edited = said("1", ANA, 0, "hello", edited_at=at(2), spans=(span,), attachments=(picture,))
    assert put(db, edited).customers
    entry = _entries(db, "Ana Ñandú")[0]
    assert (entry.text, entry.edited_at, entry.spans, entry.attachments) == (
        "hello",
        at(2),
        (span,),
        (picture,),
    )
    assert entry.revision > old.revision
    assert not put(db, said("1", ANA, 0, "helo"))
    assert _entries(db, "Ana Ñandú")[0] == entry


def test_a_deleted_message_leaves_a_tombstone(db: Database) -> None:
    picture = Attachment(AttachmentKind.IMAGE, "https://y")
    put(
        db,
        said("1", ANA, 0, "my secret", attachments=(picture,), url="https://x/1"),
        wrote("2", ANA, 1, "our secret"),
    )
    db.run_now(index_pending)
    assert len(db.read_now(search, "secret")) == 2
    put(db, MessageDeleted(NET, "1", at(5)), MessageDeleted(NET, "2", at(6)))
    theirs, ours = _entries(db, "Ana Ñandú")
    assert (theirs.text, theirs.attachments, theirs.unread) == ("", (), False)
    assert (theirs.deleted_at, theirs.url, theirs.sent_at) == (at(5), "https://x/1", at(0))
    assert (ours.text, ours.deleted_at) == ("our secret", at(6))
    assert [hit.message for hit in db.read_now(search, "secret")] == [ours.id]
    assert not put(db, said("1", ANA, 0, "my secret"), MessageDeleted(NET, "unknown", at(5)))
    db.read_now(recount.check)


def test_what_was_deleted_is_in_no_page_of_the_file(db: Database) -> None:
    put(db, said("1", ANA, 0, "xylophone"), said("2", ANA, 1, "piano"))
    db.run_now(index_pending)
    put(db, MessageDeleted(NET, "1", at(5)))
    db.run_now(lambda con: con.execute("INSERT INTO customer (name) VALUES ('x')"))
    db.close()
    assert b"ylophone" not in db.path.read_bytes()


def test_our_answer_goes_to_whoever_wrote_the_parent(db: Database) -> None:
    put(db, wrote("3", None, 3, "and?", parent_id="2"), wrote("2", None, 2, "hi", parent_id="1"))
    assert _rows(db) == {}
    assert [e.text for e in db.read_now(timeline.by_native, NET, "3")] == ["and?"]
    put(db, said("1", ANA, 1, "hello"))
    assert _texts(db, "Ana Ñandú") == ["hello", "hi", "and?"]
    assert _rows(db)["Ana Ñandú"].waiting_since is None
    put(db, said("4", BEN, 4, "me too"), wrote("5", None, 5, "sure", parent_id="4"))
    assert _texts(db, "Ben") == ["me too", "sure"]
    db.read_now(recount.check)


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 0, 2), (2, 0, 1)])
@pytest.mark.parametrize("at_once", [True, False])
def test_parents_stand_before_children_of_the_same_instant(
    db: Database, order: tuple[int, ...], at_once: bool
) -> None:
    chain = [
        said("1", ANA, 0, "one"),
        wrote("2", None, 0, "two", parent_id="1"),
        said("3", ANA, 0, "three", parent_id="2"),
    ]
    events = [chain[index] for index in order]
    if at_once:
        put(db, *events)
    else:
        for event in events:
            put(db, event)
    assert _texts(db, "Ana Ñandú") == ["one", "two", "three"]
    assert not put(db, *events)
    first = _entries(db, "Ana Ñandú")[0]
    customer = _rows(db)["Ana Ñandú"].id
    assert [e.text for e in db.read_now(timeline.after, customer, first, 9).entries] == [
        "two",
        "three",
    ]
    db.read_now(recount.check)


def test_history_is_read_but_may_wait(db: Database) -> None:
    changes = put(db, said("1", ANA, 0, "hello"), backfill=True)
    assert not changes.arrived
    row = _rows(db)["Ana Ñandú"]
    assert (row.unread, row.waiting_since) == (0, at(0))


def test_new_words_bring_a_thread_back_and_ours_do_not(db: Database) -> None:
    put(db, said("1", ANA, 0, "hello"))
    customer = _rows(db)["Ana Ñandú"].id
    db.run_now(triage.set_done, [customer], True)
    put(db, wrote("2", ANA, 1, "bye"))
    assert _rows(db)["Ana Ñandú"].done
    put(db, said("old", ANA, -9, "long ago"), backfill=True)
    assert _rows(db)["Ana Ñandú"].done
    put(db, said("3", ANA, 2, "wait!"))
    row = _rows(db)["Ana Ñandú"]
    assert (row.done, row.waiting_since, row.unread) == (False, at(2), 2)


def test_the_nearest_open_window_is_shown(db: Database) -> None:
    account = account_of(db)
    start = now()
    ends = {"ana": start + timedelta(hours=5), "old": start - timedelta(hours=1)}

    def window(seen: SeenMessage) -> object:
        return ends.get(seen.author.key.native_id)

    for who, name in (("ana", "Ana"), ("old", "Old"), ("free", "Free")):
        one = page(said(who, person(who, name), 0, "hello"))
        db.run_now(store_page, account, "all", one, rules(window=window))
    rows = _rows(db)
    closes_at = rows["Ana"].window_closes_at
    assert closes_at is not None
    assert abs(closes_at - ends["ana"]) < timedelta(milliseconds=1)
    assert rows["Old"].window_closes_at is None
    assert rows["Free"].window_closes_at is None
    ends["ana"] = start + timedelta(hours=9)
    older = page(said("older", person("ana"), -5, "before"))
    db.run_now(store_page, account, "all", older, rules(window=window))
    assert _rows(db)["Ana"].window_closes_at == closes_at


def test_nobody_gets_an_invented_name(db: Database) -> None:
    put(
        db,
        said("1", person("10004821", placeholder=True), 0, "hello"),
        said("2", person("20001234", handle="someone"), 1, "hello"),
    )
    assert set(_rows(db)) == {"Somebody · 4821", "someone"}
    assert _entries(db, "Somebody · 4821")[0].author.name is None
    put(db, ProfileSeen(person("10004821", "Cara")))
    assert "Cara" in _rows(db)
    put(db, ProfileSeen(person("10004821", placeholder=True)))
    assert "Cara" in _rows(db)


def test_a_bridge_joins_once_and_never_against_the_owner(db: Database) -> None:
    chat = Profile(IdentityKey(NET, "chat", "c1"), "Ana Ñandú")
    bridge = BridgeSeen(Bridge(ANA.key, chat.key, "a private answer"))
    put(db, said("1", ANA, 0, "hello"), said("2", chat, 1, "hi"))
    assert len(db.read_now(thread_page, ThreadQuery(), None, 9)) == 2
    changes = put(db, bridge)
    assert len(changes.gone) == 1
    assert _texts(db, "Ana Ñandú") == ["hello", "hi"]
    (link,) = db.read_now(card, _rows(db)["Ana Ñandú"].id).history
    db.run_now(unlink, [link.id])
    assert not put(db, bridge)
    assert len(db.read_now(thread_page, ThreadQuery(), None, 9)) == 2
    db.read_now(recount.check)


def test_a_denied_bridge_is_not_built(db: Database) -> None:
    put(db, said("1", ANA, 0, "hello"), said("2", BEN, 1, "hi"))
    rows = _rows(db)
    no = Said(Basis.TOLD_ME, "", "owner", 0)
    db.run_now(deny, rows["Ben"].id, rows["Ana Ñandú"].id, no)
    assert not put(db, BridgeSeen(Bridge(ANA.key, BEN.key, "x")))
    assert set(_rows(db)) == {"Ana Ñandú", "Ben"}


def test_the_owner_is_in_no_list_but_can_be_shown(db: Database) -> None:
    put(db, wrote("post", None, 0, "our news"))
    assert _rows(db) == {}
    (entry,) = db.read_now(timeline.by_native, NET, "post")
    customer = db.read_now(timeline.customer_of, entry.id)
    assert db.read_now(thread_rows, [customer])[customer].last_text == "our news"
    assert db.read_now(timeline.newest, customer, 5).entries == (entry,)
    assert db.read_now(thread_rows, [CustomerId(999)]) == {}


def test_a_changed_face_or_subject_renews_the_entries(db: Database) -> None:
    put(db, said("1", ANA, 0, "hello", subject=Subject("s", "")))
    old = _entries(db, "Ana Ñandú")[0]
    changes = put(db, SubjectSeen(NET, Subject("s", "Our video")))
    assert changes.customers
    new = _entries(db, "Ana Ñandú")[0]
    assert new.revision > old.revision
    assert new.subject == Subject("s", "Our video")
    put(db, ProfileSeen(person("ana", "Ana N.")))
    newer = _entries(db, "Ana N.")[0]
    assert newer.author.name == "Ana N."
    assert newer.revision > new.revision


def test_hidden_words_wait_for_no_answer(db: Database) -> None:
    put(db, said("1", ANA, 0, "spam"), said("2", ANA, 1, "question"))
    put(db, said("1", ANA, 0, "spam", hidden=True))
    assert _entries(db, "Ana Ñandú")[0].hidden
    assert _rows(db)["Ana Ñandú"].waiting_since == at(1)


def test_a_network_that_does_not_tell_what_is_hidden_shows_nothing_again(db: Database) -> None:
    put(db, said("1", ANA, 0, "spam", hidden=None))
    assert _entries(db, "Ana Ñandú")[0].hidden is False
    put(db, said("1", ANA, 0, "spam", hidden=True))
    put(db, said("1", ANA, 0, "spam!", hidden=None))
    assert _entries(db, "Ana Ñandú")[0].hidden is True
    put(db, said("1", ANA, 0, "spam!", hidden=False))
    assert _entries(db, "Ana Ñandú")[0].hidden is False


def test_streams_that_show_less_take_nothing_away(db: Database) -> None:
    picture = Attachment(AttachmentKind.IMAGE, "https://y")
    full = said("1", ANA, 0, "x", facts={"root": "r"}, attachments=(picture,), url="https://x")
    put(db, full)
    assert not put(db, said("1", ANA, 0, "x"))
    put(db, said("1", ANA, 0, "x", facts={"likes": 2}))
    (entry,) = _entries(db, "Ana Ñandú")
    assert entry.facts == {"root": "r", "likes": 2}
    assert (entry.attachments, entry.url) == ((picture,), "https://x")


def test_other_words_are_an_edit_where_the_network_tells_no_time_of_one(db: Database) -> None:
    put(db, said("1", ANA, 0, "helo", edits_untimed=True))
    assert _entries(db, "Ana Ñandú")[0].edited_at is None
    assert not put(db, said("1", ANA, 0, "helo", edits_untimed=True))
    before = now()
    put(db, said("1", ANA, 0, "hello", edits_untimed=True))
    first = _entries(db, "Ana Ñandú")[0]
    assert first.text == "hello"
    assert first.edited_at is not None
    assert before - timedelta(seconds=1) <= first.edited_at <= now()
    put(db, said("1", ANA, 0, "hello there", edits_untimed=True))
    second = _entries(db, "Ana Ñandú")[0]
    assert second.text == "hello there"
    assert second.edited_at is not None
    assert second.edited_at >= first.edited_at


def test_tidied_spaces_are_no_edit(db: Database) -> None:
    put(db, said("1", ANA, 0, "hello  you\n"))
    put(db, said("1", ANA, 0, "hello you", edits_untimed=True))
    entry = _entries(db, "Ana Ñandú")[0]
    assert (entry.text, entry.edited_at) == ("hello you", None)
