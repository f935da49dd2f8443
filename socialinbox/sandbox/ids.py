"""Native ids of the right form, always the same for the same item."""

import base64
import hashlib
from datetime import UTC, datetime

X_EPOCH_MS = 1288834974657


def _ms(at: datetime) -> int:
    return int((at - datetime(1970, 1, 1, tzinfo=UTC)).total_seconds() * 1000)


def _number(seed: str, digits: int) -> str:
    value = int.from_bytes(hashlib.sha256(seed.encode()).digest()[:12], "big")
    low = 10 ** (digits - 1)
    return str(low + value % (9 * low))


def _letters(seed: str, count: int) -> str:
    raw = base64.urlsafe_b64encode(hashlib.sha256(seed.encode()).digest()).decode()
    return raw[:count]


def snowflake(at: datetime, seed: str) -> str:
    """An X id: the time in its upper bits, so that ids sort by time."""
    low = int.from_bytes(hashlib.sha256(seed.encode()).digest()[:3], "big") & 0x3FFFFF
    return str((_ms(at) - X_EPOCH_MS << 22) | low)


def linkedin_number(at: datetime, seed: str) -> str:
    """A LinkedIn id: milliseconds in its upper bits."""
    low = int.from_bytes(hashlib.sha256(seed.encode()).digest()[:3], "big") & 0x3FFFFF
    return str((_ms(at) << 22) | low)


def sortable(at: datetime, seed: str) -> str:
    """An id for networks without a form of their own: the time in ms, then four digits."""
    return f"{_ms(at)}{_number(seed, 4)}"


def facebook_number(seed: str) -> str:
    """The numeric last part of a Facebook id."""
    return _number(seed, 16)


def facebook_message(seed: str) -> str:
    """A Messenger message id."""
    return "m_" + _letters(seed, 40)


def youtube_comment(seed: str, parent: str | None = None) -> str:
    """A YouTube comment id; a reply carries its thread's id in front."""
    if parent is not None:
        return f"{parent.split('.')[0]}.{_letters(seed, 22)}"
    return "Ug" + _letters(seed, 18) + "AaABAg"


def youtube_video(seed: str) -> str:
    """A video id of 11 characters."""
    return _letters(seed, 11)
