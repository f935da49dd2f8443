"""Identities are taken out to another customer; notes, tags and follow-ups follow and come back."""

import pytest

from socialinbox.domain.errors import BadInput
from socialinbox.domain.events import BridgeSeen
from socialinbox.domain.ids import CustomerId, IdentityId
from socialinbox.domain.message import Bridge
from socialinbox.domain.people import Basis, StepVerb
from socialinbox.domain.story import Tag
from socialinbox.people.cards import card
from socialinbox.people.customers import link, link_step, split, undo, unlink
from socialinbox.storage import timeline
from socialinbox.storage.connection import Connection
from socialinbox.storage.database import Database
from socialinbox.storage.links import denied
from socialinbox.storage.tags import add_tag, put_on, tags_of
from socialinbox.storage.threads import thread_rows
from tests.storage import recount
from tests.storage.pages import NET, add_note, at, person, put, said

A, B, C = CustomerId(1), CustomerId(2), CustomerId(3)


@pytest.fixture
def three(db: Database) -> Database:
    """Three customers with a note and a tag each."""
    people = [person(f"p{n}", f"P {n}") for n in (1, 2, 3)]
    put(db, *(said(f"m{n}", who, n, f"text {n}") for n, who in enumerate(people, 1)))

    def body(con: Connection) -> None:
        for customer, name in ((A, "about A"), (B, "about B"), (C, "about C")):
            add_note(con, customer, name, at(customer))
            tag, _ = add_tag(con, f"tag {name[-1]}")
            put_on(con, [customer], tag)

    db.run_now(body)
    return db


def texts(db: Database, customer: CustomerId) -> set[str]:
    """What stands in a thread."""
    return {e.text for e in db.read_now(lambda con: list(timeline.whole(con, customer)))}


def tags(db: Database, customer: CustomerId) -> set[str]:
    """What a thread is tagged with."""
    found: list[Tag] = db.read_now(tags_of, customer)
    return {tag.name for tag in found}


def identity(db: Database, customer: CustomerId, name: str) -> IdentityId:
    """One of a customer's identities by its name."""
    return next(i.id for i in db.read_now(card, customer).identities if i.profile.name == name)


def test_what_was_written_for_somebody_goes_with_them_and_comes_back(three: Database) -> None:
    joined, _ = three.run_now(link_step, B, A, Basis.TOLD_ME, "")
    three.run_now(add_note, B, "about both", at(9))
    assert texts(three, B) == {"text 1", "text 2", "about A", "about B", "about both"}
    assert tags(three, B) == {"tag A", "tag B"}
    three.run_now(undo, [joined])
    assert texts(three, A) == {"text 1", "about A"}
    assert texts(three, B) == {"text 2", "about B", "about both"}
    assert (tags(three, A), tags(three, B)) == ({"tag A"}, {"tag B"})
    three.read_now(recount.check)


def test_who_was_joined_leaves_with_the_notes_written_before(three: Database) -> None:
    three.run_now(link, B, A, Basis.TOLD_ME, "")
    step, new, changes = three.run_now(
        split, B, [identity(three, B, "P 1")], None, Basis.TOLD_ME, "her sister"
    )
    assert texts(three, new) == {"text 1", "about A"}
    assert texts(three, B) == {"text 2", "about B"}
    assert changes.customers == {B, new}
    assert three.read_now(thread_rows, [new])[new].name == "P 1"
    three.read_now(recount.check)
    three.run_now(undo, [step])
    assert texts(three, B) == {"text 1", "text 2", "about A", "about B"}
    assert not three.read_now(thread_rows, [new])


def test_whose_customer_it_was_leaves_the_notes_behind(three: Database) -> None:
    three.run_now(link, B, A, Basis.TOLD_ME, "")
    taken = [identity(three, B, "P 2")]
    step, _, _ = three.run_now(split, B, taken, C, Basis.MY_GUESS, "same face")
    assert texts(three, C) == {"text 3", "about C", "text 2"}
    assert texts(three, B) == {"text 1", "about A", "about B"}
    assert tags(three, B) == {"tag A", "tag B"}
    three.run_now(add_note, B, "still for B", at(11))
    three.run_now(undo, [step])
    assert texts(three, B) >= {"text 2", "about B", "still for B"}
    assert texts(three, C) == {"text 3", "about C"}
    three.read_now(recount.check)


def test_where_only_notes_are_left_they_keep_the_name(three: Database) -> None:
    joined, _ = three.run_now(link_step, B, A, Basis.TOLD_ME, "")
    three.run_now(split, B, [identity(three, B, "P 2")], None, Basis.TOLD_ME, "")
    three.run_now(undo, [joined])
    assert texts(three, B) == {"about B"}
    assert three.read_now(thread_rows, [B])[B].name
    three.run_now(add_note, B, "and more", at(12))
    assert texts(three, B) == {"about B", "and more"}
    three.read_now(recount.check)


def test_ending_one_link_of_a_statement_keeps_the_notes_within_reach(three: Database) -> None:
    links, _ = three.run_now(link, B, A, Basis.TOLD_ME, "")
    three.run_now(link, C, B, Basis.TOLD_ME, "")
    early, late = (one.id for one in reversed(three.read_now(card, C).steps))
    of = {(one.step, one.identity): one.id for one in three.read_now(card, C).history if one.step}
    second = identity(three, C, "P 2")
    assert len(links) == 2
    three.run_now(unlink, [of[late, second]])
    assert texts(three, B) == {"text 2"}
    three.run_now(add_note, B, "a new note", at(10))
    assert texts(three, B) == {"text 2", "a new note"}
    three.run_now(undo, [early])
    assert texts(three, B) >= {"text 2", "a new note"}
    assert texts(three, A) == {"text 1", "about A"}
    three.read_now(recount.check)


def test_a_statement_left_with_notes_only_ends(three: Database) -> None:
    links, _ = three.run_now(link, B, A, Basis.TOLD_ME, "")
    three.run_now(unlink, links[:1])
    assert texts(three, A) == {"text 1", "about A"}
    (step,) = [one for one in three.read_now(card, B).steps if one.verb is StepVerb.LINK]
    assert step.ended_at is not None
    three.read_now(recount.check)


def test_undoing_a_split_goes_where_the_others_have_gone_meanwhile(three: Database) -> None:
    three.run_now(link, B, A, Basis.TOLD_ME, "")
    out, _, _ = three.run_now(split, B, [identity(three, B, "P 1")], None, Basis.TOLD_ME, "")
    three.run_now(link, C, B, Basis.TOLD_ME, "")
    three.run_now(undo, [out])
    assert texts(three, C) >= {"text 1", "text 2", "text 3", "about A", "about B", "about C"}
    three.read_now(recount.check)


def test_who_was_taken_out_is_never_joined_by_the_program_again(three: Database) -> None:
    three.run_now(link, B, A, Basis.BRIDGE, "")
    out, new, _ = three.run_now(split, B, [identity(three, B, "P 1")], None, Basis.TOLD_ME, "")
    assert three.read_now(denied, new, B)
    one, other = person("p1").key, person("p2").key
    put(three, BridgeSeen(Bridge(one, other, "the same page id")))
    assert texts(three, new) == {"text 1", "about A"}
    three.run_now(undo, [out])
    three.run_now(undo, [step.id for step in three.read_now(card, B).steps])
    assert not three.read_now(denied, A, B)


def test_a_denial_outlives_that_one_of_them_becomes_part_of_somebody(three: Database) -> None:
    three.run_now(link, B, A, Basis.TOLD_ME, "")
    three.run_now(split, B, [identity(three, B, "P 1")], None, Basis.TOLD_ME, "")
    three.run_now(link, C, B, Basis.TOLD_ME, "")
    left = next(c for c in range(4, 9) if three.read_now(thread_rows, [CustomerId(c)]))
    assert three.read_now(denied, CustomerId(left), C)


def test_what_makes_no_sense_is_refused_in_words(three: Database) -> None:
    three.run_now(link, B, A, Basis.TOLD_ME, "")
    first, second = identity(three, B, "P 1"), identity(three, B, "P 2")
    for taken, to in (
        ([], None),
        ([first, second], None),
        ([IdentityId(99)], None),
        ([first], B),
        ([first], CustomerId(99)),
        ([first], A),
    ):
        with pytest.raises(BadInput):
            three.run_now(split, B, taken, to, Basis.TOLD_ME, "")
    put(three, said("new", person("p9", "P 9"), 30, "hi"))
    assert three.read_now(timeline.by_native, NET, "new")


def test_the_history_tells_all_of_it_from_both_sides(three: Database) -> None:
    joined, _ = three.run_now(link_step, B, A, Basis.TOLD_ME, "in the shop", at=at(60))
    three.run_now(undo, [joined], "two sisters", at=at(90))
    for customer in (A, B):
        (step,) = three.read_now(card, customer).steps
        assert (step.customer, step.customer_name, step.other, step.other_name) == (
            *(B, "P 2"),
            *(A, "P 1"),
        )
        assert (step.basis, step.evidence, step.by, step.at) == (
            *(Basis.TOLD_ME, "in the shop"),
            *("owner", at(60)),
        )
        assert (step.ended_at, step.ended_by, step.ended_why) == (at(90), "owner", "two sisters")
        assert [profile.name for profile in step.identities] == ["P 1"]
        assert step.links == ()
