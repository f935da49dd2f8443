"""Pictures and files of messages on the disk: encrypted where the profile is, whole or not there.

A sealed file is a mark of eight bytes, a nonce of twelve, and the bytes by AES-256-GCM with the
mark and the file's name as what is vouched for besides: a file can't be passed off as another.
"""

import os
from pathlib import Path

from socialinbox.config.profile import Profile
from socialinbox.config.whole import replace_with
from socialinbox.domain.errors import StorageUnavailable
from socialinbox.domain.sentence import say

MARK = b"SIsealed"
NONCE = 12
TAG = 16


def has_file(profile: Profile, url: str) -> bool:
    """Whether the file of a URL is kept."""
    try:
        return profile.media_file(url).is_file()
    except OSError:
        # A folder that may not be looked into for a while has none.
        return False


def read_file(profile: Profile, url: str) -> bytes | None:
    """The bytes of a URL's file, None where none is kept. Blocks; raises StorageUnavailable for
    one that can't be read or was changed by somebody else."""
    place = profile.media_file(url)
    try:
        found = place.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise StorageUnavailable(
            say(
                "The file {place} can't be read ({why}).",
                place=place,
                why=str(error.strerror or error),
            ),
            say("Make it readable, or remove it: it is fetched again where it can be."),
        ) from error
    return opened(profile, place, found)


def size_of(profile: Profile, url: str) -> int | None:
    """How many bytes `read_file` would give; None where nothing is kept."""
    try:
        size = profile.media_file(url).stat().st_size
    except OSError:
        return None
    return size if profile.keys.files is None else size - len(MARK) - NONCE - TAG


def write_file(profile: Profile, url: str, data: bytes) -> Path:
    """Keep the bytes of a URL. Blocks; raises OSError. What is unfinished has no words in it."""
    place = profile.media_file(url)
    place.parent.mkdir(parents=True, exist_ok=True)
    replace_with(place, sealed(profile, place, data))
    return place


def drop_file(profile: Profile, url: str) -> None:
    """Keep it no longer. Raises OSError."""
    place = profile.media_file(url)
    place.unlink(missing_ok=True)
    place.with_suffix(".part").unlink(missing_ok=True)


def sealed(profile: Profile, place: Path, data: bytes) -> bytes:
    """What is written to a place for these bytes."""
    key = profile.keys.files
    if key is None:
        return data
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = os.urandom(NONCE)
    return MARK + nonce + AESGCM(key).encrypt(nonce, data, _vouched(place))


def is_sealed(found: bytes) -> bool:
    """Whether these bytes were sealed, under whatever key."""
    return found.startswith(MARK)


def opened(profile: Profile, place: Path, found: bytes) -> bytes:
    """The bytes that were sealed for a place; raises StorageUnavailable where they were not."""
    key = profile.keys.files
    if key is None:
        return found
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    begin = len(MARK) + NONCE
    try:
        if not is_sealed(found):
            raise InvalidTag
        return AESGCM(key).decrypt(found[len(MARK) : begin], found[begin:], _vouched(place))
    except InvalidTag:
        raise StorageUnavailable(
            say(
                "The file {place} was not written under this profile's key, or is damaged.",
                place=place,
            ),
            say("Remove it: it is fetched again where it can be."),
        ) from None


def _vouched(place: Path) -> bytes:
    return MARK + place.name.encode()
