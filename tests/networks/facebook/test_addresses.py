"""Signed addresses of Facebook say themselves until when they work."""

from datetime import UTC, datetime

import pytest

from socialinbox.networks.facebook.rules import RULES


@pytest.mark.parametrize(
    ("query", "ends"),
    [
        ("stp=dst-jpg&oh=00_Af6JEnx68h&oe=6A11FDA7", datetime(2026, 5, 23, 19, 19, 3, tzinfo=UTC)),
        ("stp=dst-jpg", None),
        ("oe=", None),
        ("oe=no-number", None),
        ("oe=" + "F" * 40, None),
    ],
)
def test_the_end_of_an_address(query: str, ends: datetime | None) -> None:
    assert RULES.address_ends(f"https://scontent.xx.fbcdn.net/v/picture_n.jpg?{query}") == ends
