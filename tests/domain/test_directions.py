"""What a stranger writes about directions of writing ends with their words."""

import pytest

from socialinbox.domain.directions import balanced, isolate

BEGIN, END, OVERRIDE = "\u2068", "\u2069", "\u202e"


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("Ana", "Ana"),
        (f"Ana{END}{OVERRIDE}evil", f"Ana{OVERRIDE}evil"),
        ("Ana\u2067", f"Ana\u2067{END}"),
        (f"{END}{BEGIN}a{END}{END}b\u2066", f"{BEGIN}a{END}b\u2066{END}"),
        (isolate("Ana"), isolate("Ana")),
    ],
)
def test_balanced(words: str, kept: str) -> None:
    assert balanced(words) == kept
    assert isolate(words) == f"{BEGIN}{kept}{END}"
