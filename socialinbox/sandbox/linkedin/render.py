"""The world's things as LinkedIn shows them."""

import re
from datetime import UTC, datetime
from typing import Any

from socialinbox.sandbox.linkedin import urns
from socialinbox.sandbox.site import Site
from socialinbox.sandbox.world import OWNER, Thing

_RESERVED = re.compile(r"([\\|{}@\[\]()<>#*_~])")
_HASHTAG = re.compile(r"(?<!\w)#(\w+)")


def ms(at: datetime) -> int:
    """Milliseconds since 1970."""
    return int((at - datetime(1970, 1, 1, tzinfo=UTC)).total_seconds() * 1000)


def post(site: Site, thing: Thing) -> dict[str, Any]:
    """A post of /rest/posts, its commentary as little text."""
    modified = thing.edited_at or thing.at
    body: dict[str, Any] = {
        "id": urns.share(thing),
        "author": urns.author(site, thing.by),
        "commentary": little_text(site, thing.text),
        "visibility": "PUBLIC",
        "distribution": {
            "feedDistribution": "MAIN_FEED",
            "targetEntities": [],
            "thirdPartyDistributionChannels": [],
        },
        "lifecycleState": "PUBLISHED",
        "lifecycleStateInfo": {"isEditedByAuthor": thing.edited_at is not None},
        "isReshareDisabledByAuthor": False,
        "createdAt": ms(thing.at),
        "publishedAt": ms(thing.at),
        "lastModifiedAt": ms(modified),
    }
    if thing.pictures:
        body["content"] = {"media": {"id": image_urn(thing.pictures[0]), "altText": ""}}
    return body


def comment(site: Site, thing: Thing) -> dict[str, Any]:
    """A comment; `object` names the activity whatever it was asked under."""
    who = urns.author(site, thing.by)
    created: dict[str, Any] = {"actor": who, "time": ms(thing.at)}
    if thing.by == OWNER:
        created["impersonator"] = urns.member(site)
    modified = {**created, "time": ms(thing.edited_at or thing.at)}
    target = urns.post_of(site, thing)
    body: dict[str, Any] = {
        "actor": who,
        "created": created,
        "lastModified": modified,
        "id": thing.id,
        "$URN": urns.comment(site, thing),
        "message": {"attributes": attributes(site, thing), "text": thing.text},
        "likesSummary": likes(site, thing),
        "object": urns.activity(target) if target else "",
    }
    top = urns.top_of(site, thing)
    if top is not thing:
        body["parentComment"] = urns.comment(site, top)
    elif replies := comments_below(site, thing):
        body["commentsSummary"] = {
            "selectedComments": [urns.comment(site, reply) for reply in replies[-2:]],
            "totalFirstLevelComments": len(replies),
            "aggregatedTotalComments": len(replies),
        }
    if thing.pictures:
        body["content"] = [
            {"type": "IMAGE", "entity": {"image": image_urn(name)}} for name in thing.pictures
        ]
    return body


def comments_below(site: Site, target: Thing) -> list[Thing]:
    """The visible comments directly below a post or a first-level comment, newest first."""
    found = [thing for thing in site.world.of("linkedin") if thing.kind not in urns.POSTS]
    below = []
    for thing in found:
        top = urns.top_of(site, thing)
        above = urns.post_of(site, thing) if top is thing else top
        if above is target and urns.visible(site, thing):
            below.append(thing)
    return below[::-1]


def likes(site: Site, thing: Thing) -> dict[str, Any]:
    """Who likes a comment: reactions written through the API, and the owner's own."""
    who = sorted(thing.extra.get("reactions", {}))
    return {
        "selectedLikes": [f"urn:li:like:({urn},{urns.comment(site, thing)})" for urn in who[:2]],
        "aggregatedTotalLikes": len(who),
        "likedByCurrentUser": urns.member(site) in who,
        "totalLikes": len(who),
    }


def image_urn(name: str) -> str:
    """An uploaded or a world's picture by name."""
    return f"urn:li:image:{name}"


def _names(site: Site) -> dict[str, str]:
    """Full names that count as mentions when written out, with the URN they stand for."""
    names = {site.world.owner.name: urns.organization(site)}
    for person in site.world.people.values():
        if person.linkedin is not None:
            names[person.name] = f"urn:li:person:{person.linkedin.id}"
    return names


def _entities(site: Site, text: str) -> list[tuple[int, int, str]]:
    """(start, end, URN) of mentions and hashtags in code points, in order, not overlapping."""
    found = [
        (hit.start(), hit.end(), f"urn:li:hashtag:{hit[1]}") for hit in _HASHTAG.finditer(text)
    ]
    for name, urn in _names(site).items():
        pattern = rf"(?<!\w){re.escape(name)}(?!\w)"
        # A single name is too common a word to be a mention.
        if " " in name:
            found += [(hit.start(), hit.end(), urn) for hit in re.finditer(pattern, text)]
    kept: list[tuple[int, int, str]] = []
    for entity in sorted(found):
        if not kept or entity[0] >= kept[-1][1]:
            kept.append(entity)
    return kept


def attributes(site: Site, thing: Thing) -> list[dict[str, Any]]:
    """A comment's mentions and hashtags, counted in UTF-16 units as LinkedIn's own clients do."""
    given: list[dict[str, Any]] | None = thing.extra.get("attributes")
    if given is not None and thing.edited_at is None:
        return given
    return [
        {
            "start": _units(thing.text[:start]),
            "length": _units(thing.text[start:end]),
            "value": _value(urn),
        }
        for start, end, urn in _entities(site, thing.text)
    ]


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _value(urn: str) -> dict[str, Any]:
    kind = urn.split(":")[2]
    if kind == "hashtag":
        return {"com.linkedin.common.HashtagAttributedEntity": {"hashtag": urn}}
    return {kind: {kind: urn}}


def little_text(site: Site, text: str) -> str:
    """Commentary with mentions and hashtags as templates and all reserved signs escaped."""
    parts, last = [], 0
    for start, end, urn in _entities(site, text):
        parts.append(_escaped(text[last:start]))
        if urn.startswith("urn:li:hashtag:"):
            parts.append(f"{{hashtag|\\#|{text[start + 1 : end]}}}")
        else:
            parts.append(f"@[{text[start:end]}]({urn})")
        last = end
    return "".join(parts) + _escaped(text[last:])


def _escaped(text: str) -> str:
    return _RESERVED.sub(r"\\\1", text)


_TEMPLATE = re.compile(
    r"\{hashtag\|\\?#\|(?P<tag>\w+)\}|@\[(?P<name>[^\]]*)\]\([^)]*\)|\\(?P<sign>.)"
)


def plain_text(commentary: str) -> str:
    """What a client's little text says in plain words, as the world keeps it."""

    def said(hit: re.Match[str]) -> str:
        if hit["tag"] is not None:
            return f"#{hit['tag']}"
        return hit["name"] if hit["name"] is not None else hit["sign"]

    return _TEMPLATE.sub(said, commentary)
