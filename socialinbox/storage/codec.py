"""Values to and from the compact text that some columns hold; times to and from milliseconds.

What was never written so, because a bad sector went through it, is a msgspec.DecodeError whatever
column it is in; `faults` tells it as damage.
"""

from collections.abc import Callable
from datetime import datetime
from enum import StrEnum
from typing import TypeVar

import msgspec

from socialinbox.domain.delivery import OutgoingReply
from socialinbox.domain.message import Attachment, TextSpan
from socialinbox.domain.times import from_ms, to_ms

T = TypeVar("T")
V = TypeVar("V")
Word = TypeVar("Word", bound=StrEnum)
Facts = dict[str, str | int | bool]

_encoder = msgspec.json.Encoder()
_spans = msgspec.json.Decoder(tuple[TextSpan, ...])
_attachments = msgspec.json.Decoder(tuple[Attachment, ...])
_facts = msgspec.json.Decoder(Facts)
_places = msgspec.json.Decoder(tuple[str, ...])
_settings = msgspec.json.Decoder(dict[str, str])
_ages = msgspec.json.Decoder(dict[str, int])
_reply = msgspec.json.Decoder(OutgoingReply)


def encode(value: object) -> str:
    """JSON text of a value."""
    return _encoder.encode(value).decode()


def encode_some(value: object) -> str | None:
    """JSON text of a value, or NULL for an empty one."""
    return _encoder.encode(value).decode() if value else None


def decode_spans(text: str | None) -> tuple[TextSpan, ...]:
    """The `spans` column."""
    return _spans.decode(text) if text else ()


def decode_attachments(text: str | None) -> tuple[Attachment, ...]:
    """The `attachments` column."""
    return _attachments.decode(text) if text else ()


def decode_facts(text: str | None) -> Facts:
    """The `facts` column."""
    return _facts.decode(text) if text else {}


def decode_places(text: str) -> tuple[str, ...]:
    """A customer's `places` column."""
    return _places.decode(text)


def decode_settings(text: str) -> dict[str, str]:
    """An account's `settings` column."""
    return _settings.decode(text)


def decode_ages(text: str | None) -> dict[str, int]:
    """An identity's `aged` column."""
    return _ages.decode(text) if text else {}


def decode_reply(text: str) -> OutgoingReply:
    """A delivery's `reply` column."""
    return _reply.decode(text)


def ms(moment: datetime | None) -> int | None:
    """Milliseconds since 1970, or NULL."""
    return None if moment is None else to_ms(moment)


def moment(milliseconds: int | None) -> datetime | None:
    """The aware UTC time of a column, or None."""
    return None if milliseconds is None else time_of(milliseconds)


def time_of(milliseconds: int) -> datetime:
    """The aware UTC time of a column that always has one."""
    return as_written(from_ms, milliseconds)


def one_of(kind: type[Word], value: str) -> Word:
    """The word of a column that holds one of a few."""
    return as_written(kind, value)


def integer(value: int) -> int:
    """The number of a column that always has one.

    SQLite takes any text into a column of numbers, and adds to it or sorts by it without a word.
    """
    if type(value) is not int:
        raise msgspec.ValidationError("a number that was never written")
    return value


def integer_or_none(value: int | None) -> int | None:
    """The number of a column, or None."""
    return None if value is None else integer(value)


def numbers(text: str) -> tuple[int, ...]:
    """The numbers of a column that holds some, with spaces between them."""
    return as_written(_numbers, text)


def as_written(read: Callable[[V], T], value: V) -> T:
    """A column's value as `read` reads it; where it can't, the value is not what was written."""
    try:
        return read(value)
    except (ValueError, TypeError, KeyError, OverflowError) as error:
        raise msgspec.ValidationError("a value that was never written") from error


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(map(int, text.split()))
