"""The parts a message is made of on the screen, each with its place."""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPixmap, QTextLayout

from socialinbox.ui.theme.type import Type

NOTE_START, NOTE_END = 36.0, 14.0
"""Room beside the words of a note, in pixels: for its icon, and at the end of the line."""


class Act(Enum):
    """What a press on a part of a message does."""

    OPEN = auto()
    FILE = auto()
    LOOK = auto()
    MENU = auto()
    RETRY = auto()
    EDIT = auto()
    NOW = auto()
    WHEN = auto()


@dataclass(frozen=True, slots=True)
class Spot:
    """A part that can be pressed: `url` for OPEN, the `number` of an attachment for LOOK, FILE."""

    at: QRectF
    act: Act
    url: str | None = None
    number: int = 0
    in_text: bool = False
    """Whether it covers words of the message, and goes with them."""


@dataclass(frozen=True, slots=True)
class Words:
    """A small text at a place."""

    text: str
    at: QRectF
    type: Type
    role: str
    centred: bool = False
    right: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture or a labelled tile at a place."""

    at: QRectF
    pixmap: QPixmap | None
    icon: str
    words: str
    play: bool


@dataclass(frozen=True, slots=True)
class Sign:
    """An icon at a place."""

    icon: str
    at: QRectF
    role: str = "text_3"


class Body(Enum):
    """How the words are set."""

    IN = auto()
    OUT = auto()
    NOTE = auto()
    TOMBSTONE = auto()


@dataclass(frozen=True, slots=True)
class MessageLayout:
    """A message with all around it; coordinates from the row's top left corner."""

    height: int
    body: Body
    outlined: bool
    """Whether the bubble is a line only, because the public does not see the message."""
    bubble: QRectF | None
    text: QTextLayout | None
    text_at: QPointF
    words: tuple[Words, ...]
    marks: tuple[tuple[str, QRectF], ...]
    pictures: tuple[Picture, ...]
    spots: tuple[Spot, ...]
    icon: str = "note"
    """Of a note: what happened."""
    ring: QRectF | None = None
    """Where is shown how long it may be kept, for what may not be kept for ever."""
    card: QRectF | None = None
    """Of what it is about."""
    signs: tuple[Sign, ...] = ()
    follows: bool = False
    followed: bool = False
    """Whether a bubble of the same side is close above, or below."""
    mirrored: bool = False
    """Whether it is read from right to left."""
