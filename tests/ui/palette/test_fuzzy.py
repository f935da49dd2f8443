"""A few letters find what was meant, the likeliest first, and no noise."""

import pytest

from socialinbox.ui.palette.fuzzy import match

LINES = (
    "Next thread",
    "Previous thread",
    "Mark as unread",
    "Done, or back to the inbox",
    "What is stored about the customer",
    "Write a reply",
    "Write a note",
    "Notifications of the desktop",
    "Go to a customer",
    "Ask all networks now",
    "Lock the window",
    "Mara Kessler",
    "Zoë Łukasik",
    "Größe der Schrift",
)


def found(typed: str) -> list[str]:
    """The lines that fit, best first."""
    scored = [(match(typed, line), line) for line in LINES]
    hits = [(fit.score, line) for fit, line in scored if fit is not None]
    return [line for _, line in sorted(hits, key=lambda hit: -hit[0])]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("done", "Done, or back to the inbox"),
        ("mau", "Mark as unread"),
        ("unr", "Mark as unread"),
        ("wn", "Write a note"),
        ("note", "Write a note"),
        ("notif", "Notifications of the desktop"),
        ("thread ne", "Next thread"),
        ("gtc", "Go to a customer"),
        ("netw", "Ask all networks now"),
        ("mara", "Mara Kessler"),
        ("zoe", "Zoë Łukasik"),
        ("grosse", "Größe der Schrift"),
        ("LOCK", "Lock the window"),
        ("notificatoins", "Notifications of the desktop"),
        ("repyl", "Write a reply"),
        ("desktp", "Notifications of the desktop"),
    ],
)
def test_what_was_meant_comes_first(typed: str, first: str) -> None:
    assert found(typed)[:1] == [first]


@pytest.mark.parametrize("typed", ["xq", "tdn", "eee", "inbx5", "mara k z"])
def test_letters_that_lie_anywhere_find_nothing(typed: str) -> None:
    assert found(typed) == []


@pytest.mark.parametrize(
    ("typed", "line", "marked"),
    [
        ("mau", "Mark as unread", "M a u"),
        ("unread", "Mark as unread", "unread"),
        ("zoe l", "Zoë Lukas", "Zoë L"),
        ("grosse", "Größe", "Größe"),
        ("eplies", "Replies", "eplies"),
        ("", "Replies", ""),
    ],
)
def test_the_letters_that_fit_are_known(typed: str, line: str, marked: str) -> None:
    fit = match(typed, line)
    assert fit is not None
    assert "".join(line[at] for at in fit.at) == marked.replace(" ", "")


def test_the_beginning_is_worth_more_than_the_middle_and_a_word_more_than_its_beginning() -> None:
    lines = ("Note", "Notes", "A note", "A notebook", "Keynote")
    scores = [fit.score for line in lines if (fit := match("note", line)) is not None]
    assert len(scores) == len(lines)
    assert scores == sorted(scores, reverse=True)
    assert len(set(scores)) == len(scores)
