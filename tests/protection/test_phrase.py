"""The 24 words: there and back, and every typo told."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialinbox.domain.errors import BadInput
from socialinbox.protection.phrase import WORDS, read_phrase, spelled


@given(st.binary(min_size=32, max_size=32))
def test_there_and_back(key: bytes) -> None:
    words = spelled(key)
    assert len(words) == WORDS
    assert read_phrase(" ".join(words)) == key


def test_the_published_example() -> None:
    # From the test vectors of BIP-39.
    assert spelled(bytes(32)) == ("abandon",) * 23 + ("art",)
    assert spelled(b"\xff" * 32) == ("zoo",) * 23 + ("vote",)


def test_as_people_copy_it() -> None:
    key = bytes(range(32))
    numbered = "\n".join(f"{n}. {word.upper()}," for n, word in enumerate(spelled(key), 1))
    assert read_phrase(numbered) == key


def test_a_word_that_is_none_is_named_with_what_was_meant() -> None:
    words = list(spelled(bytes(range(32))))
    words[4] = "expirre"
    with pytest.raises(BadInput, match=r"Word 5 .*“expire”"):
        read_phrase(" ".join(words))


def test_a_word_too_few() -> None:
    with pytest.raises(BadInput, match="24 words; these are 23"):
        read_phrase(" ".join(spelled(bytes(32))[:-1]))


@pytest.mark.parametrize("change", ["swapped", "another word"])
def test_the_checksum_tells(change: str) -> None:
    words = list(spelled(bytes(range(32))))
    if change == "swapped":
        words[0], words[1] = words[1], words[0]
    else:
        words[7] = "zebra"
    with pytest.raises(BadInput, match="checksum"):
        read_phrase(" ".join(words))
