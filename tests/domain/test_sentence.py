"""Sentences are plain English that remembers what it was made of."""

import copy
import pickle
from datetime import UTC, datetime
from typing import Any

import pytest

from socialinbox.domain.errors import BadInput, Refused
from socialinbox.domain.sentence import Sentence, joined, plural, say

AT = datetime(2026, 11, 3, 9, 5, tzinfo=UTC)


def test_a_sentence_is_a_plain_string_of_its_words() -> None:
    made = say("{name} takes {count} files until {at:moment}.", name="X", count=4, at=AT)
    assert made == "X takes 4 files until 3 November 2026 09:05 UTC."
    assert type(made.plain) is str
    assert type(f"{made}") is str
    assert made.template == "{name} takes {count} files until {at:moment}."
    assert made.values["at"] == AT


@pytest.mark.parametrize(
    ("template", "values", "english"),
    [
        ("at {at:clock}", {"at": AT}, "at 09:05 UTC"),
        ("on {at:day}", {"at": AT}, "on 3 November 2026"),
        ("{cost:dollars}", {"cost": 2500}, "$2.50"),
        ("{names}", {"names": ("Ada", "Bo")}, "Ada, Bo"),
        ("{inner} So it is.", {"inner": say("{x} is.", x="It")}, "It is. So it is."),
        ("no {braces} without values", {}, "no {braces} without values"),
    ],
)
def test_values_are_written_in_english(template: str, values: dict[str, Any], english: str) -> None:
    assert say(template, **values) == english


@pytest.mark.parametrize(
    ("text", "count", "english"),
    [
        ("%n message(s)", 1, "%n message"),
        ("%n message(s)", 0, "%n messages"),
        ("%n cop(y|ies) (is|are) there", 1, "%n copy is there"),
        ("%n cop(y|ies) (is|are) there", 2, "%n copies are there"),
        ("%n message(s) go(es|)", 1, "%n message goes"),
        ("%n (of them) stay", 2, "%n (of them) stay"),
    ],
)
def test_english_has_its_plural_in_the_text(text: str, count: int, english: str) -> None:
    assert plural(text, count) == english
    assert say(text, n=count) == english.replace("%n", str(count))


def test_an_error_keeps_the_sentence_it_was_raised_with() -> None:
    error = Refused(say("{name} refuses this.", name="X"))
    kept = str(error)
    assert isinstance(kept, Sentence)
    assert kept.template == "{name} refuses this."
    both = BadInput(say("It is {what}.", what="blue"), say("Take another."))
    whole = str(both)
    assert whole == "It is blue. Take another."
    assert isinstance(whole, Sentence)
    assert [type(part) for part in whole.values.values()] == [Sentence, Sentence]


def test_nothing_is_joined_of_nothing() -> None:
    assert joined("One.", "", "Two.") == "One. Two."


def test_copies_and_pickles_remember_as_well() -> None:
    made = say("%n of {all}", n=2, all="three")
    for other in (copy.copy(made), copy.deepcopy(made), pickle.loads(pickle.dumps(made))):
        assert other == made
        assert isinstance(other, Sentence)
        assert (other.template, other.number, other.values) == ("%n of {all}", 2, {"all": "three"})
