"""The recovery phrase: a profile's key as 24 words (BIP-39, English) with a checksum in the last.

The words are those of the package `mnemonic`, the reference implementation of BIP-39.
"""

import difflib
from functools import cache
from typing import TYPE_CHECKING

from socialinbox.domain.errors import BadInput
from socialinbox.domain.sentence import joined, say

if TYPE_CHECKING:
    from mnemonic import Mnemonic

WORDS = 24


@cache
def _book() -> "Mnemonic":
    from mnemonic import Mnemonic

    return Mnemonic("english")


def spelled(key: bytes) -> tuple[str, ...]:
    """The 24 words of a key."""
    return tuple(_book().to_mnemonic(key).split())


def read_phrase(text: str) -> bytes:
    """The key that these words spell; case, line breaks and numbers before the words don't matter.

    Raises BadInput that says which word is none, or that the checksum is wrong.
    """
    words = [word for word in text.lower().replace(",", " ").split() if not word[0].isdigit()]
    known = set(_book().wordlist)
    for number, word in enumerate(words, 1):
        if word not in known:
            near = difflib.get_close_matches(word, _book().wordlist, n=1)
            meant = say("Perhaps it is “{word}”.", word=near[0]) if near else ""
            raise BadInput(
                say("Word {number} is none of a recovery phrase.", number=number),
                joined(say("Look at it again on your paper."), meant),
            )
    if len(words) != WORDS:
        raise BadInput(
            say(
                "A recovery phrase has {wanted} words; these are {given}.",
                wanted=WORDS,
                given=len(words),
            ),
            say("Give all of them in their order, with a space between them."),
        )
    try:
        return bytes(_book().to_entropy(words))
    except ValueError:
        raise BadInput(
            say("The words do not fit together: their checksum is wrong."),
            say("One word is another than on your paper, or two have changed places."),
        ) from None
