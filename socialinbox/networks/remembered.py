"""What a network's streams keep between two rounds, as small JSON: checkpoints and memories."""

from typing import TypeVar

import msgspec

S = TypeVar("S", bound=msgspec.Struct)


def dump(kept: msgspec.Struct) -> str:
    """As JSON."""
    return msgspec.json.encode(kept).decode()


def load(text: str | None, kind: type[S]) -> S:
    """As it was kept; nothing, or what can't be read, is a fresh start.

    That repeats what was read before, and misses nothing.
    """
    if text is None:
        return kind()
    try:
        return msgspec.json.decode(text, type=kind)
    except msgspec.DecodeError:
        return kind()
