"""A couple on one login: what one of them wrote goes to another customer, and comes back."""

import pytest

from socialinbox.domain.delivery import OutgoingReply
from socialinbox.domain.errors import BadInput
from socialinbox.domain.events import ProfileSeen
from socialinbox.domain.identity import IdentityKey, Profile
from socialinbox.domain.ids import CustomerId, MessageId, NetworkName, StepId
from socialinbox.domain.message import Direction, MessageKind, SeenMessage
from socialinbox.domain.people import Basis, StepVerb
from socialinbox.domain.views import Box, ThreadQuery
from socialinbox.networks.registry import rules_of
from socialinbox.people.cards import card
from socialinbox.people.customers import file, link, undo
from socialinbox.people.preview import preview
from socialinbox.storage import ingest, timeline
from socialinbox.storage.accounts import add_account
from socialinbox.storage.connection import Connection
from socialinbox.storage.database import Database
from socialinbox.storage.queueing import queue_reply
from socialinbox.storage.threads import find_customers, thread_ids, thread_rows
from socialinbox.storage.together import of_account, with_answers
from socialinbox.storage.triage import set_done
from tests.storage import recount
from tests.storage.pages import NET, OWN, account_of, add_note, at, person, put, said, wrote

COUPLE = person("couple", "Ana & Ben", handle="anaben")
OTHER = person("other", "Cleo")
ANA, CLEO = CustomerId(1), CustomerId(2)


@pytest.fixture
def shared(db: Database) -> Database:
    """Three messages of the couple, the second by Ben and answered; and somebody else."""
    put(db, said("m1", COUPLE, 1, "Ana here"), said("x", OTHER, 1, "hello"))
    put(db, said("m2", COUPLE, 2, "Ben here"))
    put(db, wrote("a2", COUPLE, 3, "Hello Ben", parent_id="m2"))
    put(db, said("m3", COUPLE, 4, "Ana again"))
    return db


def message(db: Database, native_id: str) -> MessageId:
    """A message by its network's id."""
    (entry,) = db.read_now(timeline.by_native, NET, native_id)
    return entry.id


def take_out(
    db: Database, *native_ids: str, to: CustomerId | None = None
) -> tuple[StepId, CustomerId]:
    """Messages are Ben's, with our answers to them."""
    ids = db.read_now(with_answers, [message(db, one) for one in native_ids])
    step, customer, _ = db.run_now(file, ids, to, Basis.TOLD_ME, "signs with Ben", "Ben")
    return step, customer


def thread(db: Database, customer: CustomerId) -> list[str]:
    """The native ids of a thread."""
    return [e.native_id for e in db.read_now(lambda con: list(timeline.whole(con, customer)))]


def test_it_stands_in_the_other_thread_with_our_answer_and_comes_back(shared: Database) -> None:
    step, ben = take_out(shared, "m2")
    assert thread(shared, ANA) == ["m1", "m3"]
    assert thread(shared, ben) == ["m2", "a2"]
    row = shared.read_now(thread_rows, [ben])[ben]
    assert (row.name, row.handle, row.unread, row.last_text) == ("Ben", "anaben", 1, "Hello Ben")
    assert {r.id for r in shared.read_now(find_customers, "ben", 5)} == {ben, ANA}
    (entry,) = shared.read_now(timeline.by_native, NET, "m2")
    assert entry.author.key == COUPLE.key
    (voice,) = shared.read_now(card, ben).identities
    assert (voice.voice, voice.profile.key, voice.profile.name) == (True, COUPLE.key, "Ben")
    assert (voice.messages, voice.first_at, voice.last_at) == (2, at(2), at(3))
    shared.run_now(set_done, [ben], True)
    shared.read_now(recount.check)
    changes = shared.run_now(undo, [step], "it was Ana")
    assert changes.customers == {ANA}
    assert changes.gone == {ben}
    assert thread(shared, ANA) == ["m1", "m2", "a2", "m3"]
    assert sorted(shared.read_now(thread_ids, ThreadQuery(Box.ALL))) == [ANA, CLEO]
    shared.read_now(recount.check)
    (told,) = shared.read_now(card, ANA).steps
    assert (told.verb, told.messages, told.evidence) == (StepVerb.FILE, 2, "signs with Ben")
    assert (told.ended_by, told.ended_why) == ("owner", "it was Ana")


def test_a_thread_from_which_all_was_taken_is_gone_until_more_comes(shared: Database) -> None:
    everything = thread(shared, ANA)
    step, ben = take_out(shared, *everything)
    assert shared.read_now(thread_rows, [ANA]) == {}
    assert thread(shared, ben) == everything
    shared.read_now(recount.check)
    put(shared, said("m9", COUPLE, 9, "Ana once more"))
    assert thread(shared, ANA) == ["m9"]
    shared.run_now(undo, [step])
    assert thread(shared, ANA) == [*everything, "m9"]
    shared.read_now(recount.check)


def test_edits_and_later_pages_do_not_move_it_back(shared: Database) -> None:
    _, ben = take_out(shared, "m2")
    put(shared, said("m2", COUPLE, 2, "Ben here!", edited_at=at(9)), said("m1", COUPLE, 1, "Ana"))
    put(shared, wrote("a2", COUPLE, 3, "Hello Ben", parent_id="m2"))
    assert thread(shared, ben) == ["m2", "a2"]
    assert thread(shared, ANA) == ["m1", "m3"]
    shared.read_now(recount.check)


def test_what_comes_later_is_the_accounts_and_our_answers_stand_with_what_they_answer(
    shared: Database,
) -> None:
    _, ben = take_out(shared, "m2")
    put(shared, said("m4", COUPLE, 5, "who is this?"))
    put(shared, wrote("a3", COUPLE, 6, "typed in the app", parent_id="m2"))
    assert thread(shared, ANA) == ["m1", "m3", "m4"]
    assert thread(shared, ben) == ["m2", "a2", "a3"]
    (to,) = shared.read_now(timeline.latest_incoming, ben)
    assert to.native_id == "m2"
    assert to.author.key == COUPLE.key
    reply = OutgoingReply(MessageKind.DM, "mine", "m2", None, None, None, at(9))
    where = ("net messages", reply)
    shared.run_now(queue_reply, ben, account_of(shared), to, *where)
    assert len(thread(shared, ben)) == 4
    shared.read_now(recount.check)


def test_to_somebody_known_and_on_with_them(shared: Database) -> None:
    step, cleo = take_out(shared, "m2", to=CLEO)
    assert cleo == CLEO
    assert thread(shared, CLEO) == ["x", "m2", "a2"]
    assert shared.read_now(card, CLEO).name == "Cleo"
    again, _ = take_out(shared, "m3", to=CLEO)
    voices = [one for one in shared.read_now(card, CLEO).identities if one.voice]
    assert len(voices) == 1
    joined, _ = shared.run_now(link, ANA, CLEO, Basis.MY_GUESS, "")
    assert len(thread(shared, ANA)) == 5
    shared.run_now(undo, [step])
    shared.read_now(recount.check)
    assert len(thread(shared, ANA)) == 5
    held = [one.id for one in shared.read_now(card, ANA).steps if one.ended_at is None]
    assert joined
    for one in held:
        shared.run_now(undo, [one])
    assert again in held
    assert thread(shared, ANA) == ["m1", "m2", "a2", "m3"]
    assert thread(shared, CLEO) == ["x"]


def test_the_newest_filing_that_holds_counts_in_whatever_order_they_end(shared: Database) -> None:
    first, ben = take_out(shared, "m2", "m3")
    second, cleo = take_out(shared, "m2", to=CLEO)
    assert thread(shared, ben) == ["m3"]
    assert "m2" in thread(shared, cleo)
    shared.run_now(undo, [first])
    assert "m2" in thread(shared, cleo)
    assert thread(shared, ben) == []
    third, ben_again = take_out(shared, "m2")
    assert ben_again != ben
    shared.run_now(undo, [second])
    assert "m2" in thread(shared, ben_again)
    shared.run_now(undo, [third])
    assert thread(shared, ANA) == ["m1", "m2", "a2", "m3"]


def test_a_new_look_of_the_account_shows_at_its_voices_too(shared: Database) -> None:
    ids = [message(shared, "m2")]
    _, ben, _ = shared.run_now(file, ids, None, Basis.TOLD_ME, "", "")
    assert shared.read_now(thread_rows, [ben])[ben].name == "Ana & Ben"
    new = Profile(COUPLE.key, "The Itos", "itos", "https://pictures.example/itos.png")
    changes = put(shared, ProfileSeen(new))
    assert {ANA, ben} <= changes.customers
    row = shared.read_now(thread_rows, [ben])[ben]
    assert (row.name, row.handle, row.avatar_url) == ("The Itos", "itos", new.avatar_url)
    assert shared.read_now(card, ben).identities[0].profile.name == "The Itos"


def test_what_makes_no_sense_is_refused_in_words(shared: Database) -> None:
    put(shared, wrote("post", None, 5, "our news"))
    shared.run_now(add_note, ANA, "called", at(6))
    whole = shared.read_now(lambda con: list(timeline.whole(con, ANA)))
    note = next(entry.id for entry in whole if entry.kind is MessageKind.NOTE)
    wrong: list[list[MessageId]] = [
        [],
        [MessageId(999)],
        [note],
        [message(shared, "post")],
        [message(shared, "m1"), message(shared, "x")],
    ]
    for ids in wrong:
        with pytest.raises(BadInput):
            shared.run_now(file, ids, None, Basis.TOLD_ME, "", "Ben")
    for to in (ANA, CustomerId(99)):
        with pytest.raises(BadInput):
            shared.run_now(file, [message(shared, "m1")], to, Basis.TOLD_ME, "")
    with pytest.raises(BadInput):
        shared.run_now(file, [message(shared, "m1")], None, Basis.HOME, "")
    with pytest.raises(BadInput, match="no step"):
        shared.run_now(undo, [StepId(99)])


def test_the_messages_of_the_account_are_offered_in_order(shared: Database) -> None:
    offered = shared.read_now(of_account, message(shared, "m2"), 3)
    assert [entry.native_id for entry in offered] == ["m2", "a2", "m3"]


def test_looking_first_tells_what_then_happens_and_leaves_nothing(shared: Database) -> None:
    ids = [message(shared, "m2")]

    def everything(con: Connection) -> list[object]:
        tables = ("customer", "identity", "message", "link", "step", "filing", "sqlite_sequence")
        return [con.rows(f"SELECT * FROM {table}") for table in tables]

    before = shared.read_now(everything)
    looked = shared.run_now(preview, lambda con: file(con, ids, None, Basis.TOLD_ME, "", "Ben")[2])
    assert shared.read_now(everything) == before
    (was, none), (left, taken) = looked.before, looked.after
    assert (was.messages, none.messages, left.messages, taken.messages) == (4, 0, 3, 1)
    assert taken.name == "Ben"
    (share,) = taken.shares
    assert (share.place, share.first_at, share.last_at) == ("net messages", at(2), at(2))
    _, ben, _ = shared.run_now(file, ids, None, Basis.TOLD_ME, "", "Ben")
    assert ben == taken.customer
    assert len(thread(shared, ben)) == taken.messages


def test_the_window_to_answer_goes_with_the_message_that_opened_it(db: Database) -> None:
    network = NetworkName("facebook")
    rules = rules_of(network)
    who = Profile(IdentityKey(network, "messenger", "7"), "Ana & Ben")

    def store(con: Connection) -> None:
        account = add_account(con, OWN)
        how = ingest.IngestRules(rules.window, True, "Somebody", OWN)
        seen = [
            SeenMessage(
                network,
                MessageKind.DM,
                "messenger",
                native_id,
                Direction.IN,
                who,
                who,
                "hi",
                at(when),
            )
            for native_id, when in (("d1", 1), ("d2", 60))
        ]
        ingest.store_events(con, account.id, seen, how)

    def closes(customer: CustomerId) -> object:
        return db.read_now(
            lambda con: con.value("SELECT windows FROM customer WHERE id = ?", (customer,))
        )

    db.run_now(store)
    (second,) = db.read_now(timeline.by_native, network, "d2")
    whole = closes(ANA)
    step, ben, _ = db.run_now(file, [second.id], None, Basis.TOLD_ME, "", "Ben")
    assert closes(ben) == whole
    first = int(str(closes(ANA)))
    assert first == int(str(whole)) - 59 * 60_000
    db.run_now(undo, [step])
    assert (closes(ANA), closes(ben)) == (whole, "")
