"""Words as LinkedIn writes them: a post's little text, and a comment's attributes."""

import re
from collections.abc import Sequence

from socialinbox.domain.message import SpanKind, TextSpan
from socialinbox.networks.linkedin import urns
from socialinbox.networks.linkedin.wire import Attribute

_TEMPLATE = re.compile(
    r"\{hashtag\|\\?#\|(?P<tag>(?:\\.|[^}\\])*)\}"
    r"|@\[(?P<name>(?:\\.|[^\]\\])*)\]\((?P<urn>[^)]*)\)"
    r"|\\(?P<sign>[|{}@\[\]()<>#\\*_~])"
)
_ESCAPED = re.compile(r"\\(.)")
_WORD = re.compile(r"\w")


def plain(commentary: str) -> tuple[str, tuple[TextSpan, ...]]:
    """A post's little text as it is shown, with its hashtags and mentions as spans."""
    parts: list[str] = []
    spans: list[TextSpan] = []
    length = last = 0

    def add(text: str) -> None:
        nonlocal length
        parts.append(text)
        length += len(text)

    for hit in _TEMPLATE.finditer(commentary):
        add(commentary[last : hit.start()])
        last, start = hit.end(), length
        if hit["tag"] is not None:
            tag = _ESCAPED.sub(r"\1", hit["tag"])
            add(f"#{tag}")
            spans.append(_span(start, length, f"urn:li:hashtag:{tag}"))
        elif hit["name"] is not None:
            add(_ESCAPED.sub(r"\1", hit["name"]))
            spans.append(_span(start, length, urns.normal(hit["urn"])))
        else:
            add(hit["sign"])
    add(commentary[last:])
    return "".join(parts), tuple(spans)


def entities(text: str, attributes: Sequence[Attribute]) -> list[tuple[int, int, str]]:
    """(start, end, URN) of a comment's attributes in code points, in order.

    LinkedIn does not say in what it counts. A stretch counts when it does not cut a word: in
    code points, else in UTF-16 units; one that fits neither is left out.
    """
    found = []
    for attribute in attributes:
        urn = _urn(attribute)
        stretch = urn and _fit(text, attribute.start, attribute.start + attribute.length)
        if urn and stretch:
            found.append((*stretch, urn))
    return sorted(found)


def spans(text: str, attributes: Sequence[Attribute]) -> tuple[TextSpan, ...]:
    """A comment's mentions and hashtags as spans."""
    return tuple(_span(start, end, urn) for start, end, urn in entities(text, attributes))


def _urn(attribute: Attribute) -> str:
    """The URN inside an attribute's value, whichever of its shapes it has.

    Seen: {"person": {"person": urn}}, {"organization": {"organization": urn}} and
    {"com.linkedin.common.MemberAttributedEntity": {"member": urn}} with its like.
    """
    for inner in (attribute.value or {}).values():
        for value in inner.values() if isinstance(inner, dict) else ():
            if isinstance(value, str) and value.startswith("urn:li:"):
                return urns.normal(value)
    return ""


def _fit(text: str, start: int, end: int) -> tuple[int, int] | None:
    if _whole(text, start, end):
        return start, end
    units = text.encode("utf-16-le", "surrogatepass")
    before = units[: start * 2].decode("utf-16-le", "ignore")
    within = units[start * 2 : end * 2].decode("utf-16-le", "ignore")
    start, end = len(before), len(before) + len(within)
    return (start, end) if _whole(text, start, end) else None


def _whole(text: str, start: int, end: int) -> bool:
    """Whether a stretch lies in the text and neither begins nor ends inside a word."""
    if not 0 <= start < end <= len(text):
        return False
    if text[start].isspace() or text[end - 1].isspace():
        return False
    cut_before = start > 0 and _WORD.match(text[start - 1]) and _WORD.match(text[start])
    cut_after = end < len(text) and _WORD.match(text[end]) and _WORD.match(text[end - 1])
    return not (cut_before or cut_after)


def _span(start: int, end: int, urn: str) -> TextSpan:
    name = urns.id_of(urn)
    match urns.kind_of(urn):
        case "hashtag":
            url: str | None = f"https://www.linkedin.com/feed/hashtag/{urns.encoded(name)}"
            return TextSpan(start, end, SpanKind.HASHTAG, url)
        case "organization":
            url = f"https://www.linkedin.com/company/{name}"
        case _:
            # A member's page goes by a name that the API does not tell.
            url = None
    return TextSpan(start, end, SpanKind.MENTION, url)
