"""socialActions and reactions: reading, writing, changing and taking away comments and likes."""

from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from socialinbox.sandbox.linkedin import answers, render, restli, urns
from socialinbox.sandbox.linkedin.gate import body, guarded, has_role, method, paged, text
from socialinbox.sandbox.site import Site
from socialinbox.sandbox.world import OWNER, Thing

LONGEST = 1250
READ, WRITE = "r_organization_social_feed", "w_organization_social_feed"
REACTIONS = ("LIKE", "PRAISE", "EMPATHY", "INTEREST", "APPRECIATION", "ENTERTAINMENT")


def routes(site: Site) -> list[BaseRoute]:
    """The same resources below /rest and, as older clients call them, below /v2."""
    made: list[BaseRoute] = []
    for root in ("/rest", "/v2"):
        below = f"{root}/socialActions/{{urn}}"
        made += [
            Route(below, guarded(site, counts, READ)),
            Route(f"{below}/comments", guarded(site, listed, READ)),
            Route(f"{below}/comments", guarded(site, create, WRITE), methods=["POST"]),
            Route(f"{below}/comments/{{id}}", guarded(site, one, READ)),
            Route(f"{below}/comments/{{id}}", guarded(site, edit, WRITE), methods=["POST"]),
            Route(f"{below}/comments/{{id}}", guarded(site, delete, WRITE), methods=["DELETE"]),
        ]
    return [
        *made,
        Route("/rest/reactions", guarded(site, react, WRITE), methods=["POST"]),
        Route("/rest/reactions/{key}", guarded(site, reactions, READ)),
        Route("/rest/reactions/{key}", guarded(site, unreact, WRITE), methods=["DELETE"]),
    ]


def _target(site: Site, request: Request) -> Thing:
    urn = restli.atom(request, 2)
    found = urns.find(site, urn)
    if found is None:
        raise answers.missing(urn)
    return found


def _comment(site: Site, request: Request) -> Thing:
    """The comment a path names; it must hang on the thread that the path names."""
    target, number = _target(site, request), restli.atom(request, 4)
    found = site.world.find("linkedin", number)
    if found is None or found.kind in urns.POSTS or not urns.visible(site, found):
        raise answers.missing(f"comment {number}")
    if target not in (urns.post_of(site, found), urns.top_of(site, found)):
        raise answers.missing(f"comment {number}")
    return found


async def counts(site: Site, request: Request) -> Response:
    """The numbers of comments and likes of one target."""
    thing = _target(site, request)
    first = render.comments_below(site, thing)
    below = sum(len(render.comments_below(site, comment)) for comment in first)
    is_post = thing.kind in urns.POSTS
    urn = urns.activity(thing) if is_post else urns.comment(site, thing)
    return answers.good(
        {
            "commentsSummary": {
                "selectedComments": [urns.comment(site, comment) for comment in first[:2]],
                "totalFirstLevelComments": len(first),
                "aggregatedTotalComments": len(first) + below,
                "commentsState": "CLOSED" if thing.extra.get("closed") else "OPEN",
            },
            "likesSummary": render.likes(site, thing),
            "target": urn,
            "$URN": urn,
        }
    )


async def listed(site: Site, request: Request) -> Response:
    """The comments below a post or comment; with `ids`, those of a list (BATCH_GET)."""
    thing, query = _target(site, request), restli.query(request)
    ids = query.get("ids")
    if isinstance(ids, list):
        return _batch(site, thing, ids)
    found = render.comments_below(site, thing) if has_role(site) else []
    # As recorded, the total is there for posts; for comments it can be absent.
    wire = [render.comment(site, comment) for comment in found]
    return answers.good(paged(request, query, wire, total=thing.kind in urns.POSTS))


def _batch(site: Site, target: Thing, ids: list[restli.Value]) -> Response:
    results: dict[str, Any] = {}
    errors: dict[str, Any] = {}
    for number in map(str, ids):
        found = site.world.find("linkedin", number)
        if found is not None and urns.visible(site, found) and found is not target:
            results[number] = render.comment(site, found)
        else:
            errors[number] = {"status": 404, "message": f"Could not find entity: {number}"}
    return answers.good(
        {"results": results, "statuses": dict.fromkeys(results, 200), "errors": errors}
    )


async def one(site: Site, request: Request) -> Response:
    """One comment."""
    return answers.good(render.comment(site, _comment(site, request)))


async def create(site: Site, request: Request) -> Response:
    """The page, or the owner as a member, comments on a post or answers a comment."""
    target, given = _target(site, request), await body(request)
    _check_actor(site, given.get("actor"))
    message = given.get("message")
    words = message.get("text") if isinstance(message, dict) else None
    if not isinstance(words, str) or not words.strip():
        raise answers.illegal("ERROR :: /message/text :: field is required but not found")
    if len(words) > LONGEST:
        raise answers.illegal(f"ERROR :: /message/text :: length exceeds {LONGEST} characters")
    if "content" in given:
        raise answers.RestError(
            403, "ACCESS_DENIED", "Unpermitted fields present in REQUEST_BODY: [/content]", 100
        )
    parent = _parent(site, target, given)
    post = urns.post_of(site, target)
    if post is None or urns.find(site, str(given.get("object"))) is not post:
        raise answers.illegal("ERROR :: /object :: does not name the thread commented on")
    if post.extra.get("closed"):
        raise answers.denied("comments.CREATE")
    same = [t for t in render.comments_below(site, parent or post) if t.by == OWNER]
    for other in same:
        if other.text == words:
            raise answers.duplicate(urns.comment(site, other))
    thing = site.world.write("linkedin", "comment", words, to=parent, on=post)
    assert isinstance(message, dict)
    if message.get("attributes"):
        thing.extra["attributes"] = message["attributes"]
    raw = request.scope["raw_path"].split(b"?")[0].decode("ascii")
    location = raw.removeprefix("/rest").removeprefix("/v2")
    return answers.created(f"{location}/{thing.id}", thing.id, render.comment(site, thing))


def _parent(site: Site, target: Thing, given: dict[str, Any]) -> Thing | None:
    named = given.get("parentComment")
    if named is None:
        return None if target.kind in urns.POSTS else urns.top_of(site, target)
    parent = urns.find(site, str(named))
    if parent is None:
        raise answers.missing(str(named))
    if parent.kind in urns.POSTS or urns.top_of(site, parent) is not parent:
        raise answers.illegal("ERROR :: /parentComment :: is not a first-level comment")
    return parent


async def edit(site: Site, request: Request) -> Response:
    """PARTIAL_UPDATE of an own comment's text."""
    if method(request) != "PARTIAL_UPDATE":
        raise answers.illegal("Header X-RestLi-Method: PARTIAL_UPDATE is required")
    thing, given = _comment(site, request), await body(request)
    if thing.by != OWNER:
        raise answers.denied("comments.PARTIAL_UPDATE")
    _check_actor(site, restli.query(request).get("actor"))
    try:
        words = given["patch"]["message"]["$set"]["text"]
    except (KeyError, TypeError):
        raise answers.illegal("ERROR :: /patch :: message.$set.text is required") from None
    site.world.edit(thing, str(words))
    return answers.empty()


async def delete(site: Site, request: Request) -> Response:
    """Own comments, and as the page's admin others' comments on the page's posts."""
    thing, actor = _comment(site, request), restli.query(request).get("actor")
    _check_actor(site, actor)
    post = urns.post_of(site, thing)
    if thing.by != OWNER and (post is None or post.by != OWNER):
        raise answers.denied("comments.DELETE")
    site.world.delete(thing)
    return answers.empty()


def _check_actor(site: Site, actor: object) -> None:
    if actor == urns.organization(site):
        if not has_role(site):
            raise answers.denied("comments.CREATE")
    elif actor != urns.member(site):
        raise answers.denied("comments.CREATE")


def _key(request: Request) -> dict[str, restli.Value]:
    key = restli.segment(request, 2)
    if not isinstance(key, dict):
        raise answers.illegal("Syntax exception in path variables: a record is expected")
    return key


async def reactions(site: Site, request: Request) -> Response:
    """Who reacted to a post or comment, and how."""
    urn = str(_key(request).get("entity", ""))
    thing = urns.find(site, urn)
    if thing is None:
        raise answers.missing(urn)
    kept: dict[str, str] = thing.extra.get("reactions", {})
    wire = [_reaction(who, urn, kind) for who, kind in kept.items()]
    return answers.good(paged(request, restli.query(request), wire))


def _reaction(who: str, urn: str, kind: str) -> dict[str, Any]:
    return {"id": f"urn:li:reaction:({who},{urn})", "root": urn, "reactionType": kind}


async def react(site: Site, request: Request) -> Response:
    """The page reacts to a post or comment."""
    actor, given = text(restli.query(request), "actor"), await body(request)
    _check_actor(site, actor)
    urn, kind = str(given.get("root")), given.get("reactionType")
    thing = urns.find(site, urn)
    if thing is None:
        raise answers.missing(urn)
    if kind not in REACTIONS:
        raise answers.illegal(f'ERROR :: /reactionType :: "{kind}" is not an enum symbol')
    thing.extra.setdefault("reactions", {})[actor] = kind
    thing.liked_by_owner = True
    made = _reaction(actor, urn, str(kind))
    return answers.created(f"/reactions/{made['id']}", made["id"], made)


async def unreact(site: Site, request: Request) -> Response:
    """A reaction is taken back."""
    key = _key(request)
    thing = urns.find(site, str(key.get("entity", "")))
    if thing is None or thing.extra.get("reactions", {}).pop(key.get("actor"), None) is None:
        raise answers.missing("reaction")
    thing.liked_by_owner = bool(thing.extra["reactions"])
    return answers.empty()
