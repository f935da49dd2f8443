"""The pictures of messages that can be looked at now, because they lie on this computer."""

from collections.abc import Callable
from dataclasses import dataclass

from socialinbox.domain.message import AttachmentKind
from socialinbox.domain.views import Entry

LOOKED_AT = frozenset({AttachmentKind.IMAGE, AttachmentKind.STICKER})


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture: the message, which of its attachments, and the address of what lies here."""

    entry: Entry
    number: int
    url: str
    original: str | None
    """Where the message can be seen at its network."""
    name: str | None


def openable(entry: Entry, shown: list[Shown]) -> list[int]:
    """Which of a message's attachments another program opens: all that are not shown here."""
    here = {one.number for one in shown}
    return [
        number
        for number, one in enumerate(entry.attachments)
        if one.url and number not in here and one.kind is not AttachmentKind.LINK
    ]


def shown_pictures(entry: Entry, is_here: Callable[[str], bool]) -> list[Shown]:
    """A message's pictures in their order; those that are not on this computer are left out."""
    found = []
    for number, one in enumerate(entry.attachments):
        if one.kind not in LOOKED_AT:
            continue
        urls = [url for url in (one.url, one.preview_url) if url]
        here = next((url for url in urls if is_here(url)), None)
        if here is not None:
            found.append(Shown(entry, number, here, entry.url, one.name))
    return found
