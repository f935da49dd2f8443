"""Threads as they may leave this computer: what every kind of file is made of."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from socialinbox.domain.ids import CustomerId
from socialinbox.domain.message import AttachmentKind


class ExportForm(StrEnum):
    """The kinds of file a thread can be written to."""

    HTML = "html"
    PDF = "pdf"
    CSV = "csv"
    JSONL = "jsonl"


@dataclass(frozen=True, slots=True)
class ExportFile:
    """A picture or file of a message; `urls` are where it may lie on this computer."""

    name: str
    url: str | None
    urls: tuple[str, ...]
    picture: bool
    kind: AttachmentKind


@dataclass(frozen=True, slots=True)
class ExportMessage:
    """One message, ready to be written. Times are UTC."""

    native_id: str
    network: str
    place: str
    """Where, as the owner knows it: "Messenger"."""
    kind: str
    who: str
    ours: bool
    internal: bool
    """A note or a call: no network has ever seen it."""
    sent_at: datetime
    edited_at: datetime | None
    deleted: bool
    subject: str
    text: str
    url: str | None
    files: tuple[ExportFile, ...]
    state: str | None
    """What is said of a reply that nobody has confirmed."""
    left_out: str | None
    """Why there are no words."""
    form: dict[str, Any]
    """The line of a JSON Lines export."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """How many messages a network's rules leave without words, and in which sentence."""

    network: str
    count: int
    why: str


@dataclass(frozen=True, slots=True)
class ExportThread:
    """A thread, ready to be written. `name` says no more than the rules let out."""

    customer: CustomerId
    name: str
    networks: tuple[str, ...]
    messages: tuple[ExportMessage, ...]
    story: tuple[dict[str, Any], ...] = ()
    """Tags and follow-ups, as lines of a JSON Lines export."""
