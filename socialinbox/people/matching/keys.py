"""The keys under which an identity is found by its like: a few numbers, no words."""

from collections.abc import Iterator
from hashlib import blake2b

from socialinbox.people.matching.reading import Reading
from socialinbox.people.matching.traits import Traits

ENDS = (4, 6)
"""Letters of a word's beginning and end that it is found by; where four are common, by six."""
LEAST = 3
INITIALS = 4
UNPARTED = 9
"""From so many letters on a handle is looked into."""


def keys_of(traits: Traits) -> frozenset[int]:
    """The keys of one identity. Who has something in common with it has a key in common."""
    return frozenset(map(_number, _of_names(traits))) | telling_keys_of(traits)


def telling_keys_of(traits: Traits) -> frozenset[int]:
    """Those of them that say something by themselves, whatever the names are."""
    return frozenset(map(_number, _telling(traits)))


def _of_names(traits: Traits) -> Iterator[str]:
    for reading in (traits.name, traits.handle):
        if reading is not None:
            yield from _of_reading(reading)
    if traits.handle is not None:
        yield from _inside(traits.handle, traits.name)


def _telling(traits: Traits) -> Iterator[str]:
    if traits.handle is not None:
        yield f"link {traits.network} {traits.handle.whole}"
    yield f"link {traits.network} {traits.native_id.casefold()}"
    said = traits.said
    yield from (f"mail {email}" for email in said.emails)
    yield from (f"phone {phone}" for phone in said.phones)
    for network, target in said.links:
        yield f"link {network} {target}"
        yield f"link {network} {''.join(char for char in target if char.isalnum())}"


def _of_reading(reading: Reading) -> Iterator[str]:
    words = reading.words
    yield f"whole {reading.whole}"
    yield f"whole {reading.core}"
    if 2 <= len(words) <= INITIALS:
        yield f"whole {''.join(reversed(words))}"
        yield f"whole {words[0][0]}{words[-1]}"
        yield f"whole {words[-1][0]}{words[0]}"
        yield f"whole {''.join(word[0] for word in words)}"
    for word in (*words, reading.core):
        for letters in ENDS:
            if len(word) >= min(letters, LEAST):
                yield f"begins {word[:letters]}"
                yield f"ends {word[-letters:]}"


def _inside(handle: Reading, name: Reading | None) -> Iterator[str]:
    """Where nothing parts a long handle and no name explains it, a name may begin anywhere."""
    word = handle.core
    explained = name is not None and handle.core in (name.core, "".join(reversed(name.words)))
    if len(handle.words) == 1 and len(word) >= UNPARTED and not explained:
        letters = max(ENDS)
        for at in range(1, len(word) - letters + 1):
            yield f"begins {word[at : at + letters]}"


def _number(key: str) -> int:
    """A signed whole number of 8 bytes; two words share one about never."""
    return int.from_bytes(blake2b(key.encode(), digest_size=8).digest(), "big", signed=True)
