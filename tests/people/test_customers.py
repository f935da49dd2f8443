"""The owner's verbs: one person, not one person, undo; refused where they make no sense."""

import pytest

from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import CustomerId, LinkId
from socialinbox.domain.people import Basis, Verdict
from socialinbox.domain.views import Box, ThreadQuery
from socialinbox.people.cards import card
from socialinbox.people.customers import link, unlink
from socialinbox.storage import timeline
from socialinbox.storage.database import Database
from socialinbox.storage.drafts import load_draft, save_draft
from socialinbox.storage.links import deny
from socialinbox.storage.steps import Said
from socialinbox.storage.threads import thread_ids
from tests.storage import recount
from tests.storage.pages import NET, at, person, put, said, wrote

A, B, C = CustomerId(1), CustomerId(2), CustomerId(3)


@pytest.fixture
def three(db: Database) -> Database:
    """Three customers, 1 to 3, and the owner's own."""
    people = [person(f"p{n}", f"P {n}", network=f"n{n}") for n in (1, 2, 3)]
    put(db, *(said(f"m{n}", who, n, f"text {n}") for n, who in enumerate(people)))
    put(db, wrote("post", None, 5, "our news"))
    return db


def _people(db: Database, customer: CustomerId) -> list[int]:
    return [one.id for one in db.read_now(card, customer).identities]


def test_ending_an_early_link_takes_along_what_was_laid_over_it(three: Database) -> None:
    early, _ = three.run_now(link, B, A, Basis.TOLD_ME, "on the phone")
    late, _ = three.run_now(link, C, B, Basis.MY_GUESS, "same face")
    assert len(late) == 2
    assert _people(three, C) == [3, 1, 2]
    changes = three.run_now(unlink, early)
    assert changes.customers == {A, C}
    assert (_people(three, A), _people(three, B), _people(three, C)) == ([1], [], [3, 2])
    three.read_now(recount.check)
    assert not three.run_now(unlink, early).gone
    three.run_now(unlink, late)
    assert _people(three, B) == [2]
    assert sorted(three.read_now(thread_ids, ThreadQuery(Box.ALL))) == [A, B, C]


def test_ending_a_late_link_leaves_the_early_one(three: Database) -> None:
    three.run_now(link, B, A, Basis.TOLD_ME, "")
    late, _ = three.run_now(link, C, B, Basis.MY_GUESS, "")
    three.run_now(unlink, late)
    assert _people(three, B) == [2, 1]


def test_the_card_says_why_and_what_can_be_undone(three: Database) -> None:
    links, _ = three.run_now(link, B, A, Basis.TOLD_ME, "on the phone", at=at(60))
    shown = three.read_now(card, B)
    assert (shown.name, shown.messages, shown.since) == ("P 2", 2, at(0))
    assert [one.id for one in shown.history] == links
    first, second = shown.identities
    assert (first.link.basis, second.link.basis) == (Basis.HOME, Basis.TOLD_ME)
    assert (second.link.evidence, second.link.by, second.link.began_at) == (
        "on the phone",
        "owner",
        at(60),
    )
    assert second.profile.name == "P 1"


def test_what_makes_no_sense_is_refused_in_words(three: Database) -> None:
    (own,) = three.read_now(timeline.by_native, NET, "post")
    me = three.read_now(timeline.customer_of, own.id)
    for keep, join in ((A, A), (A, CustomerId(99)), (A, me), (me, A)):
        with pytest.raises(BadInput):
            three.run_now(link, keep, join, Basis.TOLD_ME, "")
    with pytest.raises(BadInput):
        three.run_now(link, A, B, Basis.HOME, "")
    home = three.read_now(card, A).identities[0].link.id
    for number in (home, LinkId(999)):
        with pytest.raises(BadInput):
            three.run_now(unlink, [number])
    with pytest.raises(BadInput):
        three.read_now(card, CustomerId(99))
    three.run_now(link, A, B, Basis.TOLD_ME, "")
    with pytest.raises(BadInput, match="part of another"):
        three.run_now(link, C, B, Basis.TOLD_ME, "")


def test_not_the_same_person_is_kept_and_can_be_taken_back(three: Database) -> None:
    three.run_now(deny, A, B, Said(Basis.TOLD_ME, "", "owner", 0))
    (denial,) = three.read_now(card, A).history
    assert denial.verdict is Verdict.DIFFERENT
    assert _people(three, A) == [1]
    three.run_now(unlink, [denial.id])
    assert three.read_now(card, A).history == ()


def test_unsent_words_follow_a_merge_and_its_undo(three: Database) -> None:
    three.run_now(save_draft, A, "to A")
    three.run_now(save_draft, B, "to B")
    links, _ = three.run_now(link, B, A, Basis.TOLD_ME, "")
    assert three.read_now(load_draft, B) == "to B\n\nto A"
    three.run_now(unlink, links)
    assert three.read_now(load_draft, B) == "to B"
    assert three.read_now(load_draft, A) == "to A"
    three.run_now(link, B, A, Basis.TOLD_ME, "")
    three.run_now(save_draft, B, "new")
    assert three.read_now(load_draft, B) == "new"
