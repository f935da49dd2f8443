"""Our own words stay without whom they were written to and without what was quoted of them."""

import pytest

from socialinbox.storage.nameless import Nameless

THEIRS = (
    "My left brake squeals when it rains. Call me at +49 170 1234567 or d.quill@example.org",
    "Straße 5, bitte",
)


@pytest.mark.parametrize(
    ("ours", "left"),
    [
        ("Hello Dora, come on Friday.", "Hello …, come on Friday."),
        ("@doraq We have it, Dora Quill!", "… We have it, …!"),
        ("You wrote “my left brake squeals when it rains”: oil.", "You wrote “…”: oil."),
        ("squeals  WHEN it\nrains? Yes.", "…? Yes."),
        ("> My left brake squeals\nIt is the pads.", "It is the pads."),
        ("I'll call +49 170 1234567 today.", "I'll call … today."),
        ("Written to d.quill@example.org just now", "Written to … just now"),
        ("It rains here as well.", "It rains here as well."),
        ("Quillwork and Adorable stay", "Quillwork and Adorable stay"),
        ("DORA!", "…!"),
        ("", ""),
    ],
)
def test_what_stays(ours: str, left: str) -> None:
    assert Nameless(("Dora Quill", "doraq", None), THEIRS).of(ours) == left


def test_a_name_of_one_letter_takes_no_letters_out() -> None:
    assert Nameless(("A", ""), ()).of("I am at 5 A") == "I am at 5 …"
    assert Nameless(("Anna B",), ()).of("A bell for Anna B.") == "A bell for …."
