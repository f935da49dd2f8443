"""What happened to the page in the last 60 days: organizationalEntityNotifications."""

import hashlib
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from socialinbox.sandbox.linkedin import answers, render, restli, urns
from socialinbox.sandbox.linkedin.gate import guarded, has_role, paged, text
from socialinbox.sandbox.site import Site
from socialinbox.sandbox.world import OWNER, Thing

KEPT = timedelta(days=60)
ACTIONS = frozenset(
    {
        "COMMENT",
        "SHARE_MENTION",
        "COMMENT_EDIT",
        "COMMENT_DELETE",
        "ADMIN_COMMENT",
        "SHARE",
        "LIKE",
    }
)


def routes(site: Site) -> list[BaseRoute]:
    """The one finder."""
    endpoint = guarded(site, found, "rw_organization_admin")
    return [Route("/rest/organizationalEntityNotifications", endpoint)]


async def found(site: Site, request: Request) -> Response:
    """q=criteria: by actions, page and span of time, newest first."""
    query = restli.query(request)
    if text(query, "q") != "criteria":
        raise answers.illegal("Unknown finder")
    entity, actions = text(query, "organizationalEntity"), query.get("actions", sorted(ACTIONS))
    if not isinstance(actions, list) or not set(map(str, actions)) <= ACTIONS:
        raise answers.illegal("Parameter 'actions' is invalid")
    first, last = _span(site, query.get("timeRange"))
    if entity != urns.organization(site) or not has_role(site):
        return answers.good(paged(request, query, []))
    wire = [
        _wire(site, thing, action, at)
        for thing, action, at in _happened(site)
        if action in actions and first <= render.ms(at) < last
    ]
    wire.sort(key=lambda one: (one["lastModifiedAt"], one["notificationId"]), reverse=True)
    return answers.good(paged(request, query, wire, total=False))


def _span(site: Site, given: restli.Value | None) -> tuple[int, int]:
    present = site.world.now()
    first, last = render.ms(present - KEPT), render.ms(present) + 1
    if given is None:
        return first, last
    try:
        assert isinstance(given, dict)
        start, end = int(str(given["start"])), int(str(given.get("end", last)))
    except (AssertionError, KeyError, ValueError):
        raise answers.illegal("Parameter 'timeRange' is invalid") from None
    return max(first, start), min(last, end)


def _happened(site: Site) -> Iterator[tuple[Thing, str, datetime]]:
    """Everything that a page is told of, from all things, the deleted ones included."""
    site.world.now()
    with site.world.lock:
        things = [thing for thing in site.world.things.values() if thing.network == "linkedin"]
    for thing in things:
        if thing.kind == "mention":
            yield thing, "SHARE_MENTION", thing.at
        elif thing.kind not in urns.POSTS:
            post = urns.post_of(site, thing)
            if post is None or post.by != OWNER:
                continue
            yield thing, "ADMIN_COMMENT" if thing.by == OWNER else "COMMENT", thing.at
            if thing.edited_at is not None:
                yield thing, "COMMENT_EDIT", thing.edited_at
            if thing.deleted_at is not None:
                yield thing, "COMMENT_DELETE", thing.deleted_at


def _wire(site: Site, thing: Thing, action: str, at: datetime) -> dict[str, Any]:
    post = urns.post_of(site, thing)
    assert post is not None
    seed = hashlib.sha256(f"{thing.key}/{action}/{at}".encode()).digest()
    wire: dict[str, Any] = {
        "notificationId": int.from_bytes(seed[:5], "big") - (1 << 39),
        "organizationalEntity": urns.organization(site),
        "action": action,
        "sourcePost": urns.activity(post),
        "lastModifiedAt": render.ms(at),
        "subscriber": urns.member(site),
    }
    if not post.gone:
        wire["decoratedSourcePost"] = {
            "entity": urns.share(post),
            "owner": urns.author(site, post.by),
            "text": post.text,
            "mediaCategory": "IMAGE" if post.pictures else "NONE",
        }
    who = urns.author(site, thing.by)
    if action == "SHARE_MENTION":
        wire["generatedActivity"] = urns.share(thing)
        decorated = {"entity": urns.share(thing), "owner": who, "text": thing.text}
        wire["decoratedGeneratedActivity"] = {"share": {**decorated, "mediaCategory": "NONE"}}
        return wire
    urn = urns.comment(site, thing)
    # As recorded: here, and only here, the activity inside has lost its own urn:li:.
    wire["generatedActivity"] = urn.replace("(urn:li:", "(")
    if urns.visible(site, thing):
        wire["decoratedGeneratedActivity"] = {
            "comment": {
                "owner": who,
                "text": thing.text,
                "entity": urn,
                "object": urns.activity(post),
            }
        }
    return wire
