"""Posts: found, read, written, changed and taken away."""

from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from socialinbox.sandbox.linkedin import answers, render, restli, urns
from socialinbox.sandbox.linkedin.gate import body, guarded, has_role, method, paged, text
from socialinbox.sandbox.site import Site
from socialinbox.sandbox.world import OWNER, Thing

LONGEST = 3000
READ, WRITE = "r_organization_social_feed", "w_organization_social_feed"


def routes(site: Site) -> list[BaseRoute]:
    """/rest/posts."""
    return [
        Route("/rest/posts", guarded(site, by_author, READ)),
        Route("/rest/posts", guarded(site, create, WRITE), methods=["POST"]),
        Route("/rest/posts/{urn}", guarded(site, one, READ)),
        Route("/rest/posts/{urn}", guarded(site, edit, WRITE), methods=["POST"]),
        Route("/rest/posts/{urn}", guarded(site, delete, WRITE), methods=["DELETE"]),
    ]


def _post(site: Site, request: Request) -> Thing:
    urn = restli.atom(request, 2)
    found = urns.find(site, urn)
    if found is None or found.kind not in urns.POSTS:
        raise answers.missing(urn)
    return found


async def by_author(site: Site, request: Request) -> Response:
    """The author finder; without the right role there is nothing to see."""
    query = restli.query(request)
    if text(query, "q") != "author" or method(request) != "FINDER":
        raise answers.illegal("Unknown finder, or header X-RestLi-Method: FINDER is missing")
    if text(query, "author") != urns.organization(site) or not has_role(site):
        return answers.good(paged(request, query, []))
    posts = [thing for thing in site.world.of("linkedin", "post", "video") if thing.by == OWNER]
    by_change = query.get("sortBy", "LAST_MODIFIED") == "LAST_MODIFIED"
    posts.sort(
        key=lambda thing: (thing.edited_at or thing.at) if by_change else thing.at, reverse=True
    )
    return answers.good(paged(request, query, [render.post(site, thing) for thing in posts]))


async def one(site: Site, request: Request) -> Response:
    """One post."""
    return answers.good(render.post(site, _post(site, request)))


async def create(site: Site, request: Request) -> Response:
    """The page posts."""
    given = await body(request)
    if given.get("author") not in (urns.organization(site), urns.member(site)):
        raise answers.denied("posts.CREATE")
    for name in ("visibility", "distribution", "lifecycleState"):
        if name not in given:
            raise answers.illegal(f"ERROR :: /{name} :: field is required but not found")
    words = _commentary(given)
    for other in site.world.of("linkedin", "post"):
        if other.by == OWNER and other.text == words:
            raise answers.duplicate(urns.share(other))
    thing = site.world.write("linkedin", "post", words, pictures=_pictures(given))
    urn = urns.share(thing)
    return answers.created(f"/posts/{urn.replace(':', '%3A')}", urn)


def _commentary(given: dict[str, Any]) -> str:
    words = render.plain_text(str(given.get("commentary", "")))
    if len(words) > LONGEST:
        raise answers.illegal(f"ERROR :: /commentary :: length exceeds {LONGEST} characters")
    return words


def _pictures(given: dict[str, Any]) -> list[str]:
    media = (given.get("content") or {}).get("media") or {}
    urn = str(media.get("id", ""))
    return [urn.removeprefix("urn:li:image:")] if urn.startswith("urn:li:image:") else []


async def edit(site: Site, request: Request) -> Response:
    """PARTIAL_UPDATE of an own post's words."""
    if method(request) != "PARTIAL_UPDATE":
        raise answers.illegal("Header X-RestLi-Method: PARTIAL_UPDATE is required")
    thing, given = _post(site, request), await body(request)
    if thing.by != OWNER:
        raise answers.denied("posts.PARTIAL_UPDATE")
    patch = given.get("patch")
    change = patch.get("$set") if isinstance(patch, dict) else None
    if not isinstance(change, dict) or "commentary" not in change:
        raise answers.illegal("ERROR :: /patch :: $set.commentary is required")
    site.world.edit(thing, _commentary(change))
    return answers.empty()


async def delete(site: Site, request: Request) -> Response:
    """An own post goes, and its comments can't be seen any longer."""
    thing = _post(site, request)
    if thing.by != OWNER:
        raise answers.denied("posts.DELETE")
    site.world.delete(thing)
    return answers.empty()
