"""Anybody can write a link: it shows a thread or nothing."""

import pytest

from socialinbox.config.links import Wish, is_link, read_link


@pytest.mark.parametrize(
    ("text", "thread"),
    [
        ("socialinbox://thread/12", 12),
        (" socialinbox://thread/7/ ", 7),
        ("socialinbox://", None),
        ("socialinbox://thread/-1", None),
        ("socialinbox://thread/1;rm", None),
        ("socialinbox://thread/" + "9" * 30, None),
        ("socialinbox://reply/12?text=hello", None),
        ("https://thread/12", None),
    ],
)
def test_what_a_link_asks_for(text: str, thread: int | None) -> None:
    assert read_link(text) == Wish(thread)


def test_ours_and_others() -> None:
    assert is_link("SocialInbox://anything")
    assert not is_link("https://socialinbox")
    assert not is_link("threads")
