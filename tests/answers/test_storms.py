"""Questions that many ask at once are found, and others are not put together with them."""

import csv
import html
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import pytest

from socialinbox.answers.storms import find_storms
from socialinbox.domain.answers import Question, Storm
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.message import MessageKind
from socialinbox.networks.registry import all_rules
from socialinbox.storage.database import Database
from socialinbox.storage.waiting import waiting_questions
from tests.storage.pages import at, person, put, said, wrote

HOURS = (
    "When do you open on Saturday?",
    "what are your opening hours??",
    "Are you open on Sundays",
    "Hi! What time do you close today?",
    "Wann habt ihr am Samstag geöffnet?",
)
OTHERS = (
    "My chain broke yesterday, do you have a spare one?",
    "I love the new video!",
    "Is the cargo trailer back in stock before Christmas?",
    "thanks",
    "Can you call me back, please? The invoice is wrong.",
    "Do you open the bottom bracket for cleaning or is that a job for the maker?",
)


def asked(*texts: str) -> list[Question]:
    return [
        Question(CustomerId(number), f"Person {number}", "x", text, at(number))
        for number, text in enumerate(texts, 1)
    ]


def texts(storm: Storm) -> list[str]:
    return [one.text for one in storm.questions]


def test_the_same_question_in_other_words_is_one_storm() -> None:
    (storm,) = find_storms(asked(*OTHERS[:4], *HOURS, *OTHERS[4:5]))
    assert sorted(texts(storm)) == sorted(HOURS)
    assert storm.about[0] == "opening hours"


def test_spelling_subject_and_greetings_do_not_keep_them_apart() -> None:
    alike = (
        "Is the helmet recall about the blue model?",
        "@shop hello!! is the HELMET recall about the blue modell",
        "Is the recall of the blue helmet model https://example.com/x",
    )
    (storm,) = find_storms(asked(OTHERS[0], *alike, OTHERS[1]))
    assert sorted(texts(storm)) == sorted(alike)


def test_two_are_no_storm_and_nobody_stands_in_two() -> None:
    assert find_storms(asked(*HOURS[:2], *OTHERS)) == []
    found = find_storms(asked(*HOURS, *["Price of the trailer?"] * 4))
    assert [len(storm.questions) for storm in found] == [5, 4]
    people = [one.customer for storm in found for one in storm.questions]
    assert len(people) == len(set(people))


def test_long_stories_and_empty_words_make_none() -> None:
    story = "My bicycle " + " ".join(f"word{number}" for number in range(40))
    assert find_storms(asked(*[story] * 5)) == []
    assert find_storms(asked(*["😀", "!!!", "thanks", "hello please"] * 3)) == []
    assert find_storms([]) == []


def test_only_who_waits_is_asked_about(db: Database) -> None:
    people = [person(f"p{number}", f"Person {number}") for number in range(6)]
    put(db, *(said(f"q{n}", who, n, HOURS[n % 5]) for n, who in enumerate(people)))
    put(db, wrote("a0", people[0], 30, "From nine to five."))
    put(db, said("more", people[1], 40, "On Sunday, I mean"))
    waiting = db.read_now(waiting_questions)
    assert [one.name for one in waiting] == [f"Person {number}" for number in range(1, 6)]
    assert waiting[0].text == f"{HOURS[1]}\nOn Sunday, I mean"
    (storm,) = find_storms(waiting)
    assert len(storm.questions) == 5


def test_where_the_same_words_are_spam_the_rules_say_why() -> None:
    said_so = [rules.same_words for rules in all_rules().values() if rules.same_words]
    assert said_so
    for words in said_so:
        assert MessageKind.REPLY in words or MessageKind.COMMENT in words
        assert all(why.endswith(".") and "change" in why.lower() for why in words.values())


def real(path: Path) -> Sequence[Question]:
    """The last words of each customer in real conversations."""
    last: dict[str, str] = {}
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["inbound"] == "True":
                last[row["author_id"]] = html.unescape(row["text"])
    return [
        Question(CustomerId(number), who, "x", text, at(0) + timedelta(minutes=number))
        for number, (who, text) in enumerate(last.items(), 1)
    ]


@pytest.mark.recorded
def test_real_conversations_make_few_storms_and_hide_none(shared_data: Path) -> None:
    people = real(shared_data / "conversations" / "support_tweets.csv")
    found = find_storms(people)
    # One true storm is among them (a shop asked for the word); of 700 people nearly all ask for
    # something of their own.
    assert sum(len(storm.questions) for storm in found) < len(people) * 0.03
    assert any(storm.about == ("treat",) and len(storm.questions) >= 5 for storm in found)
    # The same people, a tenth of whom ask for opening hours: those are found, and only those.
    hours = [
        Question(CustomerId(9000 + number), "w", "x", HOURS[number % 5], at(number))
        for number in range(60)
    ]
    mixed = find_storms([*people, *hours])
    assert mixed[0].about[0] == "opening hours"
    ours = [one for one in mixed[0].questions if one.customer >= 9000]
    assert len(ours) == 60
    assert len(mixed[0].questions) - len(ours) <= 3
