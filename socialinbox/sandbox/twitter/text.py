"""A post's words as X sends them: HTML-escaped, links shortened, everything found marked."""

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from twitter_text import parse_tweet

_FOUND = re.compile(
    r"(?P<url>https?://[^\s<>\"“”]*[^\s<>\"“”.,;:!?…)\]'])"
    r"|(?<![\w@＠])@(?P<mention>\w+)"
    r"|(?<![\w#&])#(?P<hashtag>\w*[^\W\d_]\w*)"
    r"|(?<![\w$])\$(?P<cashtag>[A-Za-z]{1,6})(?![\w])"
)
_MENTION = re.compile(r"(?<![\w@＠])@(\w+)")
_LEADING = re.compile(r"\s*(?:@\w+[\s,:]*)+")
SHORTENER = "https://t.co/"
LONG = 280
SHOWN = 270
DISPLAY = 26


@dataclass(frozen=True, slots=True)
class Media:
    """A picture of a post, as its words refer to it."""

    key: str
    page: str


@lru_cache(maxsize=65536)
def handles(text: str) -> tuple[str, ...]:
    """The handles mentioned, lower case, in order."""
    return tuple(name.lower() for name in _MENTION.findall(text))


@lru_cache(maxsize=65536)
def weight(text: str) -> int:
    """A text's length as X counts it."""
    return int(parse_tweet(text).weightedLength) if text else 0


def addressed(text: str) -> tuple[str, ...]:
    """The handles that a text begins with, lower case."""
    leading = _LEADING.match(text)
    return handles(leading.group()) if leading else ()


def short_link(seed: str) -> str:
    """A t.co address, always the same for the same seed: 23 characters.

    An address that is one already stays as it is.
    """
    if seed.startswith(SHORTENER):
        return seed
    digest = hashlib.sha256(seed.encode()).hexdigest()
    return f"{SHORTENER}{digest[:10]}"


def wire_text(
    text: str, ids: Mapping[str, str], media: Sequence[Media] = ()
) -> tuple[str, dict[str, Any]]:
    """The escaped words and their entities; offsets are code points of the escaped words.

    `ids` gives a user's id by handle in lower case; a handle of nobody is not marked.
    """
    out = _Words()
    at = 0
    for match in _FOUND.finditer(text):
        kind, value = str(match.lastgroup), str(match.group(str(match.lastgroup)))
        if kind == "mention" and value.lower() not in ids:
            continue
        out.add(_escape(text[at : match.start()]))
        at = match.end()
        match kind:
            case "url":
                out.add_link(short_link(value), value, _display(value))
            case "mention":
                out.add(match.group(), "mentions", {"username": value, "id": ids[value.lower()]})
            case _:
                out.add(match.group(), f"{kind}s", {"tag": value})
    out.add(_escape(text[at:]))
    if media:
        out.add_media(media)
    return out.text, out.entities


def shorten(text: str, page: str) -> str:
    """The first words of a long post, and a link to the whole."""
    return f"{text[:SHOWN].rstrip()}… {page}"


class _Words:
    """Text that grows, with the entities found on the way."""

    def __init__(self) -> None:
        self.text = ""
        self.entities: dict[str, Any] = {}

    def add(self, piece: str, kind: str = "", facts: dict[str, Any] | None = None) -> None:
        start = len(self.text)
        self.text += piece
        if facts is not None:
            entity = {"start": start, "end": len(self.text), **facts}
            self.entities.setdefault(kind, []).append(entity)

    def add_link(self, link: str, full: str, display: str) -> None:
        self.add(link, "urls", {"url": link, "expanded_url": full, "display_url": display})

    def add_media(self, media: Sequence[Media]) -> None:
        """One link stands for all pictures; each has an entity of its own at the same place."""
        link = short_link(media[0].key)
        if self.text:
            self.add(" ")
        start = len(self.text)
        self.text += link
        shared = {"start": start, "end": start + len(link), "url": link}
        for item in media:
            facts = {"expanded_url": item.page, "media_key": item.key}
            entity = shared | facts | {"display_url": f"pic.x.com/{link[-10:]}"}
            self.entities.setdefault("urls", []).append(entity)


def _escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _display(url: str) -> str:
    bare = re.sub(r"^https?://(www\.)?", "", url)
    return bare if len(bare) <= DISPLAY else f"{bare[:DISPLAY]}…"
