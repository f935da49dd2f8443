"""X's escaped text with its entities, made into plain text with spans that fit it."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from socialinbox.domain.message import SpanKind, TextSpan
from socialinbox.networks.twitter import wire

_ESCAPED = re.compile("&(amp|lt|gt);")
_PLAIN = {"amp": "&", "lt": "<", "gt": ">"}
_LEADING = re.compile(r"(?:[@＠]\w+\s+)+")
_MEDIA_PAGE = re.compile(r"/(?:status/\d+/(?:photo|video)/\d+|messages/media/\d+)$")
SITE = "https://x.com"


@dataclass(frozen=True, slots=True)
class PlainText:
    """Text as it is shown. `leading` are the handles X put in front and does not show itself."""

    text: str
    spans: tuple[TextSpan, ...]
    leading: str = ""


def unescape(text: str) -> str:
    """X escapes exactly three characters."""
    return _ESCAPED.sub(lambda found: _PLAIN[found.group(1)], text)


def plain(
    text: str,
    entities: wire.Entities | None,
    shown: Collection[str] = (),
    visible_from: int = 0,
) -> PlainText:
    """Escaped text and entities as plain text and spans, both in code points.

    `shown` are the media keys that appear as attachments: their links at the end are left out.
    `visible_from` is the start of X's display_text_range; it is heeded only where what stands
    before it is nothing but handles. Entities whose offsets do not fit the text are dropped.
    """
    leading = _LEADING.match(text)
    start = visible_from if leading and 0 < visible_from <= leading.end() else 0
    end = _end_without_media(text, entities, shown)
    pieces: list[str] = []
    spans: list[TextSpan] = []
    at, length = start, 0
    for first, last, kind, url, label in _marks(text, entities):
        if first < at or last > end:
            continue
        before = unescape(text[at:first])
        words = unescape(text[first:last])
        begin = length + len(before)
        length = begin + len(words)
        pieces += [before, words]
        spans.append(TextSpan(begin, length, kind, url, label))
        at = last
    pieces.append(unescape(text[at:end]))
    return PlainText("".join(pieces), tuple(spans), unescape(text[:start]))


def _end_without_media(text: str, entities: wire.Entities | None, shown: Collection[str]) -> int:
    """Where the text ends once the links to its own attachments are taken off."""
    end = len(text)
    urls = (entities.urls if entities else None) or []
    ours = [url for url in urls if _is_shown(url, shown) and _fits(text, url)]
    for url in sorted(ours, key=lambda url: url.end, reverse=True):
        if not text[url.end : end].strip():
            end = url.start
    return len(text[:end].rstrip()) if end < len(text) else end


def _is_shown(url: wire.UrlEntity, shown: Collection[str]) -> bool:
    if url.media_key is not None:
        return url.media_key in shown
    return bool(shown) and _MEDIA_PAGE.search(url.expanded_url or "") is not None


def _fits(text: str, url: wire.UrlEntity) -> bool:
    return 0 <= url.start < url.end and text[url.start : url.end] == url.url


Mark = tuple[int, int, SpanKind, str | None, str | None]


def _marks(text: str, entities: wire.Entities | None) -> list[Mark]:
    """The entities that fit the text, in order."""
    return sorted(_found(text, entities), key=lambda mark: mark[:2]) if entities else []


def _found(text: str, entities: wire.Entities) -> Iterator[Mark]:
    for url in entities.urls or []:
        if _fits(text, url):
            target = url.expanded_url or url.url
            yield url.start, url.end, SpanKind.LINK, target, url.display_url
    for mention in entities.mentions or []:
        if _names(text, mention, "@＠", mention.username):
            target = f"{SITE}/{mention.username}"
            yield mention.start, mention.end, SpanKind.MENTION, target, None
    for tag in entities.hashtags or []:
        if _names(text, tag, "#＃", tag.tag):
            yield tag.start, tag.end, SpanKind.HASHTAG, f"{SITE}/hashtag/{tag.tag}", None
    for tag in entities.cashtags or []:
        if _names(text, tag, "$", tag.tag):
            yield tag.start, tag.end, SpanKind.HASHTAG, f"{SITE}/search?q=%24{tag.tag}", None


def _names(text: str, entity: wire.Entity, signs: str, name: str) -> bool:
    words = text[entity.start : entity.end] if 0 <= entity.start < entity.end else ""
    return words[:1] in signs and words[1:].casefold() == name.casefold() and bool(words)


def bare(text: str, spans: tuple[TextSpan, ...] = ()) -> str:
    """A text without what X changes in it (links, white space), to compare it with another."""
    from twitter_text import extract_urls_with_indices

    for span in reversed(spans):
        if span.kind is SpanKind.LINK:
            text = f"{text[: span.start]}\N{LINK SYMBOL}{text[span.end :]}"
    for found in reversed(extract_urls_with_indices(text)):
        start, end = found["indices"]
        text = f"{text[:start]}\N{LINK SYMBOL}{text[end:]}"
    return " ".join(text.split())
