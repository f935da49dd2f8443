"""A comment's words as plain text with its links, mentions and hashtags marked."""

import re
from html.parser import HTMLParser
from urllib.parse import quote

from socialinbox.domain.message import SpanKind, TextSpan

SITE = "https://www.youtube.com"

_MARKS = re.compile(
    r"(?P<link>https?://[^\s<>\"]+)"
    r"|(?<![\w@/.])(?P<mention>@[\w.\-·]+)"
    r"|(?<![\w#/&])(?P<hashtag>#\w+)"
)
_AFTER_LINK = ".,;:!?)]}'\"»”"


def marked(text: str) -> tuple[TextSpan, ...]:
    """The links, mentions and hashtags of a text; YouTube itself tells of none."""
    spans: list[TextSpan] = []
    for found in _MARKS.finditer(text):
        kind = SpanKind(str(found.lastgroup))
        words = found.group()
        words = words.rstrip(_AFTER_LINK if kind is SpanKind.LINK else ".-·")
        if kind is SpanKind.HASHTAG and words[1:].isdigit():
            continue
        if len(words) < 2:
            continue
        spans.append(
            TextSpan(found.start(), found.start() + len(words), kind, _address(kind, words))
        )
    return tuple(spans)


def mentions(text: str) -> list[str]:
    """The handles that a text names, in order, without @ and in lower case."""
    return [
        text[span.start + 1 : span.end].casefold()
        for span in marked(text)
        if span.kind is SpanKind.MENTION
    ]


def from_html(markup: str) -> str:
    """The words of a textDisplay in HTML: breaks become line ends, all other tags go."""
    reader = _Words()
    reader.feed(markup)
    reader.close()
    return "".join(reader.parts)


def _address(kind: SpanKind, words: str) -> str:
    match kind:
        case SpanKind.LINK:
            return words
        case SpanKind.MENTION:
            return f"{SITE}/{quote(words, safe='@')}"
        case SpanKind.HASHTAG:
            return f"{SITE}/hashtag/{quote(words[1:])}"


class _Words(HTMLParser):
    """Keeps text and line breaks, and drops what a script or style would hold."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("script", "style"):
            self._silent += 1
        elif tag == "br":
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("script", "style") and self._silent:
            self._silent -= 1

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.parts.append(data)
