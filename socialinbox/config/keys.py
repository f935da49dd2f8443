"""What a profile's one key is used for: a key of its own for each purpose, made of it."""

import hashlib
import hmac

SIZE = 32
"""Bytes of the key and of all that is made of it."""
NAME = 40
"""Characters of a file's name."""


class Keys:
    """Empty for a profile that is not encrypted, or not opened yet. Never shown in a repr."""

    def __init__(self) -> None:
        self._made: dict[str, bytes] = {}
        self._master: bytes | None = None

    def hold(self, master: bytes) -> None:
        """From now on this is the profile's key."""
        if len(master) != SIZE:
            raise ValueError(f"a key has {SIZE} bytes")
        self._master = master
        self._made = {}

    @property
    def master(self) -> bytes | None:
        """The key itself, which the recovery phrase spells."""
        return self._master

    @property
    def database(self) -> bytes | None:
        """What the database is encrypted with."""
        return self._for("database")

    @property
    def files(self) -> bytes | None:
        """What pictures and files are encrypted with."""
        return self._for("files")

    def name_of(self, url: str) -> str:
        """The name under which the file of a URL lies; with a key it tells nobody which URL."""
        plain = hashlib.sha256(url.encode()).hexdigest()[:NAME]
        return plain if self._master is None else self.sealed_name(plain)

    def sealed_name(self, plain: str) -> str:
        """The name with a key, made of the name without one. Only with a key."""
        key = self._for("names")
        if key is None:
            raise ValueError("there is no key to make a name with")
        return hmac.new(key, plain.encode(), hashlib.sha256).hexdigest()[:NAME]

    def _for(self, purpose: str) -> bytes | None:
        if self._master is None:
            return None
        if purpose not in self._made:
            self._made[purpose] = derived(self._master, purpose)
        return self._made[purpose]


def derived(master: bytes, purpose: str, size: int = SIZE) -> bytes:
    """So many bytes made of a key for one purpose, by HKDF; nothing leads back to the key."""
    # Imported here: a profile that is not encrypted has no use for it before the first paint.
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(SHA256(), size, salt=None, info=f"socialinbox {purpose} 1".encode()).derive(master)


def check_of(master: bytes) -> str:
    """Tells one key from another, and nothing else about it; it lies beside the database."""
    return derived(master, "check", 8).hex()
