"""A key locked up by a pass phrase: scrypt makes a second key of it, which seals the first."""

import os
from base64 import b64decode, b64encode
from collections.abc import Mapping

from socialinbox.domain.errors import BadInput
from socialinbox.domain.sentence import say

COST, BLOCK, PARALLEL = 2**17, 8, 1
"""scrypt's N, r and p, as OWASP gives them: 128 MB and a few tenths of a second for each guess."""
MOST = 2**20
"""The highest N that a file may ask for: a gigabyte."""
SHORTEST = 8
"""Characters."""

Locked = dict[str, str | int]
"""Salt and parameters beside what they lock; it may be read by anybody."""


def lock_up(secret: bytes, pass_phrase: str, profile_id: str) -> Locked:
    """Lock a secret up. Blocks for some tenths of a second. Raises BadInput for too short ones."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    if len(pass_phrase) < SHORTEST:
        raise BadInput(
            say("The pass phrase has fewer than %n character(s).", n=SHORTEST),
            say("Take a longer one, such as five words that have nothing to do with each other."),
        )
    salt, nonce = os.urandom(16), os.urandom(12)
    key = _stretched(pass_phrase, salt, COST, BLOCK, PARALLEL)
    sealed = AESGCM(key).encrypt(nonce, secret, profile_id.encode())
    return {
        **{"kdf": "scrypt", "n": COST, "r": BLOCK, "p": PARALLEL},
        **{"salt": _text(salt), "nonce": _text(nonce), "sealed": _text(sealed)},
    }


def take_out(locked: Mapping[str, str | int], pass_phrase: str, profile_id: str) -> bytes | None:
    """The secret, None with a wrong pass phrase. Blocks as `lock_up` does.

    Raises BadInput where what is locked can't be read.
    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        cost, block, parallel = (int(locked[name]) for name in ("n", "r", "p"))
        salt, nonce, sealed = (b64decode(str(locked[n])) for n in ("salt", "nonce", "sealed"))
        if locked["kdf"] != "scrypt" or cost > MOST or block > 16 or parallel > 4:
            raise ValueError("unknown parameters")
        key = _stretched(pass_phrase, salt, cost, block, parallel)
    except (KeyError, ValueError, TypeError) as error:
        raise BadInput(
            say("What the pass phrase opens can't be read."),
            say("Restore protection.json from a backup, or use the recovery phrase."),
        ) from error
    try:
        return AESGCM(key).decrypt(nonce, sealed, profile_id.encode())
    except InvalidTag:
        return None


def _stretched(pass_phrase: str, salt: bytes, cost: int, block: int, parallel: int) -> bytes:
    from unicodedata import normalize

    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    # Keyboards give the same letter in different forms.
    typed = normalize("NFKC", pass_phrase).encode()
    return Scrypt(salt, length=32, n=cost, r=block, p=parallel).derive(typed)


def _text(data: bytes) -> str:
    return b64encode(data).decode()
