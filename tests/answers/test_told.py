"""What customers were told before about the same thing, found while the owner writes."""

from datetime import timedelta

import pytest

from socialinbox.answers.facts import FactKind, facts_of
from socialinbox.answers.terms import held, same_word, terms_of
from socialinbox.answers.told import fitting, look
from socialinbox.domain.answers import Told
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.message import MessageKind
from socialinbox.storage.connection import Connection
from socialinbox.storage.database import Database
from socialinbox.storage.search import index_pending
from tests.rights.erased import erase_customer
from tests.storage.pages import at, person, put, said, wrote

DAY = 24 * 60
MARA, JONAS, ELIF, TOMAS = (
    person(name.lower(), f"{name} Somebody") for name in ("Mara", "Jonas", "Elif", "Tomas")
)
NOW = at(0) + timedelta(hours=1)


def customer_of(db: Database, name: str) -> CustomerId:
    def find(con: Connection) -> CustomerId:
        found = con.value("SELECT id FROM customer WHERE name = ?", (f"{name} Somebody",))
        assert found is not None
        return CustomerId(found)

    return db.read_now(find)


@pytest.fixture
def shop(db: Database) -> Database:
    """A bike shop that has told people this and that; Mara asks now."""
    put(
        db,
        said("q1", JONAS, -20 * DAY, "What do new brake pads cost?"),
        wrote("a1", JONAS, -20 * DAY + 5, "Hi Jonas! A pair of pads is 19 €, fitted at once."),
        said("q2", ELIF, -10 * DAY, "Could you hold the green bike for me?"),
        wrote("a2", ELIF, -10 * DAY + 9, "Gladly, until Friday. Bring the voucher with you."),
        said("q3", TOMAS, -5 * DAY, "When do you open on Saturday?"),
        wrote("a3", TOMAS, -5 * DAY + 3, "We open at 10:00 on Saturdays."),
        said("q4", MARA, -30, "Sand the pads or swap them?"),
        said("q5", MARA, -29, "I mean the brake pads"),
    )
    db.run_now(index_pending)
    return db


def told(db: Database, written: str, name: str = "Mara") -> list[Told]:
    return fitting(db.read_now(look, customer_of(db, name), written), NOW)


def test_what_another_customer_was_told_is_found_while_writing(shop: Database) -> None:
    (first, *_) = told(shop, "Swap them, Mara. Contaminated pads keep the oil.")
    assert first.customer_name == "Jonas Somebody"
    assert first.words == "A pair of pads is 19 €, fitted at once."
    assert first.sent_at == at(-20 * DAY + 5)
    assert first.differs is None


def test_the_question_alone_finds_it_before_a_word_is_written(shop: Database) -> None:
    assert [one.customer_name for one in told(shop, "")] == ["Jonas Somebody"]


def test_a_reply_is_found_by_the_question_it_answered(db: Database) -> None:
    put(
        db,
        said("q", JONAS, -DAY, "Do you repair carbon frames?"),
        wrote("a", JONAS, -DAY + 1, "Yes, from 120 € on."),
        said("n", MARA, -3, "Is a cracked carbon frame something you would repair?"),
    )
    db.run_now(index_pending)
    assert [one.words for one in told(db, "")] == ["Yes, from 120 € on."]


@pytest.mark.parametrize(
    ("written", "differs"),
    [
        ("New pads are 45 €", "19 €"),
        ("New pads are 45 EUR for the pair", "19 €"),
        ("New pads are 19.00 €", None),
        ("New pads are $45", None),
        ("The pads are 45 € or 60 € with discs", None),
        ("The voucher is 45 €", None),
    ],
)
def test_another_price_for_the_same_thing_is_said(
    shop: Database, written: str, differs: str | None
) -> None:
    found = told(shop, written)
    assert next((one.differs for one in found if one.differs), None) == differs
    if differs:
        assert found[0].differs == differs


def test_another_hour_is_said_and_the_newest_word_counts(shop: Database) -> None:
    (first, *_) = told(shop, "We open at 9:00 on Saturday")
    assert first.differs == "10:00"
    put(
        shop,
        said("q8", ELIF, -40, "Open on Saturdays?"),
        wrote("a8", ELIF, -39, "Since this week we open at 9 am on Saturdays."),
    )
    shop.run_now(index_pending)
    assert all(one.differs is None for one in told(shop, "We open at 9:00 on Saturday"))


def test_what_has_nothing_to_do_with_it_is_not_shown(shop: Database) -> None:
    assert told(shop, "Hello! Thank you very much for your message, have a good day.", "Elif") == []


def test_notes_refused_and_deleted_words_are_no_answers(db: Database) -> None:
    put(
        db,
        said("q", JONAS, -DAY, "What do brake pads cost?"),
        wrote("a", JONAS, -DAY + 1, "Pads are 19 €.", kind=MessageKind.DM),
        said("n", MARA, -3, "What do brake pads cost?"),
    )
    db.run_now(index_pending)
    assert told(db, "")
    db.run_now(lambda con: con.execute("UPDATE message SET deleted_at = 1 WHERE native_id = 'a'"))
    assert told(db, "") == []
    db.run_now(
        lambda con: con.execute(
            "UPDATE message SET deleted_at = NULL, kind = 'note' WHERE native_id = 'a'"
        )
    )
    assert told(db, "") == []


@pytest.mark.parametrize("ours", [True, False])
def test_who_is_erased_is_gone_at_once(shop: Database, ours: bool) -> None:
    jonas = customer_of(shop, "Jonas")
    assert [one.customer for one in told(shop, "")] == [jonas]
    erase_customer(shop, jonas, ours=ours)
    assert told(shop, "Pads are 19 €") == []


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("A pair is 19 € and £1,200.50 more", ["19 €", "£1,200.50"]),
        ("1.234,50 EUR, 45,- Euro", ["1.234,50 EUR", "45,- Euro"]),
        ("Open 9:30 to 17.00 h, or 5 pm, 18 Uhr", ["9:30", "17.00 h", "5 pm", "18 Uhr"]),
        ("Call 0170 1234567, room 12, 2026, 50 %", []),
        ("", []),
    ],
)
def test_amounts_and_hours_are_read(text: str, shown: list[str]) -> None:
    assert [fact.shown for fact in facts_of(text)] == shown


def test_one_amount_in_two_forms_is_one() -> None:
    for one, other in (("1.234,50 €", "EUR 1,234.50"), ("45,- €", "45 euros"), ("5 pm", "17:00")):
        assert {f.value for f in facts_of(one)} == {f.value for f in facts_of(other)}
    assert facts_of("5 pm")[0].kind is FactKind.HOUR


def test_words_are_one_across_their_endings() -> None:
    assert same_word("pads", "pad")
    assert same_word("bremse", "bremsen")
    assert same_word("saturday", "saturdays")
    assert not same_word("pads", "paddle")
    assert not same_word("brake", "bread")
    assert terms_of("How much are the Bremsbeläge, please? 19") == ["bremsbelage"]
    assert held(["pads", "open"], "The pad is here") == {"pads"}
