"""One item of a conversation, before and apart from how it is stored or shown."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from socialinbox.domain.identity import IdentityKey, Profile
from socialinbox.domain.ids import NetworkName


class MessageKind(StrEnum):
    """What an item is. Decided from the item alone, so that every stream gives the same answer."""

    MENTION = "mention"
    REPLY = "reply"
    COMMENT = "comment"
    POST = "post"
    DM = "dm"
    NOTE = "note"


class Direction(StrEnum):
    """IN: a customer's words. OUT: the owner's, wherever they were typed."""

    IN = "in"
    OUT = "out"


class SpanKind(StrEnum):
    """What a stretch of text stands for."""

    LINK = "link"
    MENTION = "mention"
    HASHTAG = "hashtag"


@dataclass(frozen=True, slots=True)
class TextSpan:
    """A linked stretch of a message's text, in Unicode code points, end exclusive."""

    start: int
    end: int
    kind: SpanKind
    url: str | None = None
    label: str | None = None
    """What to show instead of the text, where the network asks for it (X's display_url)."""


class AttachmentKind(StrEnum):
    """How an attachment can be shown."""

    IMAGE = "image"
    VIDEO = "video"
    AUDIO = "audio"
    FILE = "file"
    LINK = "link"
    STICKER = "sticker"


def attachment_kind(mime_type: str) -> AttachmentKind:
    """How a file of that MIME type can be shown."""
    kinds = (AttachmentKind.IMAGE, AttachmentKind.VIDEO, AttachmentKind.AUDIO)
    named = mime_type.partition("/")[0]
    return next((kind for kind in kinds if kind.value == named), AttachmentKind.FILE)


@dataclass(frozen=True, slots=True)
class Attachment:
    """A picture, film, file or shared link. Sizes in pixels, length in bytes."""

    kind: AttachmentKind
    url: str | None
    """None where the network withholds it; `name` then says why."""
    name: str | None = None
    preview_url: str | None = None
    width: int | None = None
    height: int | None = None
    mime_type: str | None = None
    size: int | None = None
    native_id: str | None = None


@dataclass(frozen=True, slots=True)
class FormerText:
    """What a message said until it was edited."""

    text: str
    until: datetime


@dataclass(frozen=True, slots=True)
class Subject:
    """The owner's post or video that a comment hangs on."""

    native_id: str
    text: str
    """The post's words or the video's title; empty while unknown."""
    url: str | None = None
    picture_url: str | None = None
    posted_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class SeenMessage:
    """A message as a network showed it just now; storing it twice changes nothing.

    `counterpart` is whose identity the message belongs to for ever: the author of an incoming
    one, the person addressed by an outgoing one. None on an outgoing one means "whoever wrote
    `parent_id`"; where that is unknown too, it belongs to the owner's own identity.
    """

    network: NetworkName
    kind: MessageKind
    place: str
    """The name of the `networks.contract.Place` it was seen at."""
    native_id: str
    direction: Direction
    author: Profile
    counterpart: Profile | None
    text: str
    sent_at: datetime
    conversation_id: str | None = None
    """The network's own grouping: X conversation, Messenger thread, the top comment."""
    parent_id: str | None = None
    """Native id of the message this one answers; never that of the subject."""
    subject: Subject | None = None
    edited_at: datetime | None = None
    edits_untimed: bool = False
    """Its network tells no time of an edit: other words than the stored ones were edited by now."""
    spans: tuple[TextSpan, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    url: str | None = None
    hidden: bool | None = False
    """None: its network tells nobody, so that what is known stays as it is."""
    facts: dict[str, str | int | bool] = field(default_factory=dict)
    """What only this network's own package reads again, such as the root URN to reply under."""


@dataclass(frozen=True, slots=True)
class MessageKey:
    """What names a message for ever."""

    network: NetworkName
    kind: MessageKind
    native_id: str


@dataclass(frozen=True, slots=True)
class Bridge:
    """A network's own word that two of its identities are one person (never across networks)."""

    first: IdentityKey
    second: IdentityKey
    evidence: str
