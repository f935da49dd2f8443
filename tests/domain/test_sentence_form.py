"""Sentences come back from the database as what they were made of."""

import sqlite3
from datetime import UTC, datetime

import pytest

from socialinbox.domain.sentence import Sentence, joined, say
from socialinbox.domain.sentence_form import read, written

AT = datetime(2026, 11, 3, 9, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    "made",
    [
        say("The limit was used up until {at:moment}.", at=AT),
        say("%n message(s) of {name}", n=3, name="{odd} “name”"),
        joined(say("One of {all}.", all="two"), say("Two.")),
        say("{names} are there.", names=("Ada", "Bo")),
        say("{least} to {most}", least=0, most=9),
    ],
)
def test_a_sentence_survives_the_database(made: Sentence) -> None:
    con = sqlite3.connect(":memory:")
    stored = con.execute("SELECT ?", (written(made),)).fetchone()[0]
    con.close()
    back = read(stored)
    assert back == made
    assert isinstance(back, Sentence)
    assert (back.template, back.number, back.values) == (made.template, made.number, made.values)


@pytest.mark.parametrize(
    "text",
    [None, "", "Plain text of an older version.", '{"say": 1', '{"say": "x", "with": 3}', "{}"],
)
def test_other_text_stays_as_it_is(text: str | None) -> None:
    assert written(text) == text
    assert read(text) == text


def test_a_sentence_without_values_is_stored_as_its_words() -> None:
    stored = written(say("Sign in again."))
    assert stored == "Sign in again."
    assert type(stored) is str
