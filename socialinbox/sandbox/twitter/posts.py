"""Reading posts: mentions, timelines, search, look-ups."""

from datetime import timedelta

from starlette.requests import Request
from starlette.routing import BaseRoute

from socialinbox.sandbox.twitter.crowd import Crowd, latest_id, stamp
from socialinbox.sandbox.twitter.desk import Desk, Reply, nothing_found, route
from socialinbox.sandbox.twitter.errors import invalid, missing
from socialinbox.sandbox.twitter.pages import TIMES, Bounds, moment, take, within
from socialinbox.sandbox.twitter.render import Render
from socialinbox.sandbox.twitter.search import compile_query
from socialinbox.sandbox.twitter.selection import select
from socialinbox.sandbox.twitter.users import listed
from socialinbox.sandbox.world import Thing

REACH = 800
OWN_REACH = 3200
SEARCHED = timedelta(days=7)
TIMELINE = Bounds(5, 100, 10)
SEARCH = Bounds(10, 100, 10, ("next_token", "pagination_token"))


def routes(desk: Desk) -> list[BaseRoute]:
    """The endpoints that read posts."""
    return [
        route(desk, "GET", "/2/users/{id}/mentions", _mentions, limit=300),
        route(desk, "GET", "/2/users/{id}/tweets", _timeline, limit=900),
        route(desk, "GET", "/2/tweets/search/recent", _search, limit=300),
        route(desk, "GET", "/2/tweets", _by_ids, limit=5000),
        route(desk, "GET", "/2/tweets/{id}", _by_id, limit=900),
    ]


def _number(thing: Thing) -> int:
    return int(latest_id(thing))


async def _mentions(desk: Desk, request: Request) -> Reply:
    user = desk.crowd.by_id.get(request.path_params["id"])
    if user is None:
        return nothing_found("user", "id", request.path_params["id"])
    crowd = desk.crowd
    found = [thing for thing in crowd.posts() if _mentioned(crowd, thing, user.username)]
    return _list(desk, request, found[:REACH], TIMELINE)


def _mentioned(crowd: Crowd, thing: Thing, username: str) -> bool:
    if crowd.author(thing).username == username:
        return False
    if username == crowd.owner.username:
        return crowd.addresses_owner(thing)
    return f"@{username}".lower() in crowd.words(thing).lower()


async def _timeline(desk: Desk, request: Request) -> Reply:
    user = desk.crowd.by_id.get(request.path_params["id"])
    if user is None:
        return nothing_found("user", "id", request.path_params["id"])
    without = set(filter(None, request.query_params.get("exclude", "").split(",")))
    if without - {"replies", "retweets"}:
        raise invalid(
            "exclude",
            [",".join(sorted(without))],
            "The `exclude` query parameter value is not one of [replies,retweets]",
        )
    found = [thing for thing in desk.crowd.posts() if thing.by == user.key]
    if "replies" in without:
        found = [thing for thing in found if thing.to is None]
    reach = REACH if "replies" in without else OWN_REACH
    return _list(desk, request, found[:reach], TIMELINE, "exclude")


async def _search(desk: Desk, request: Request) -> Reply:
    test = compile_query(request.query_params.get("query", ""), desk.crowd)
    oldest = desk.site.world.now() - SEARCHED
    start = moment(request, "start_time")
    if start is not None and start < oldest - timedelta(seconds=5):
        raise invalid(
            "start_time",
            [stamp(start)],
            f"Invalid 'start_time':'{stamp(start)}'. 'start_time' must be on or after "
            f"{stamp(oldest)}",
        )
    _check_since(request, oldest.timestamp() * 1000)
    found = [thing for thing in desk.crowd.posts() if thing.at >= oldest and test(thing)]
    return _list(desk, request, found, SEARCH, "query", "sort_order")


def _check_since(request: Request, oldest_ms: float) -> None:
    since = request.query_params.get("since_id")
    if since is None or not since.isdigit():
        return
    if (int(since) >> 22) + 1288834974657 < oldest_ms - 5000:
        raise invalid(
            "since_id",
            [since],
            "'since_id' must be a tweet id created after the oldest searchable moment. Please "
            "use a 'since_id' that is larger.",
        )


def _list(desk: Desk, request: Request, found: list[Thing], bounds: Bounds, *own: str) -> Reply:
    names = ("max_results", *bounds.tokens, *TIMES, *own)
    render = Render(desk.site, desk.crowd, select(desk.site, request, names))
    between = within(request, found, _number, lambda thing: thing.at)
    page, meta = take(request, between, _number, bounds)
    if page:
        meta |= {"newest_id": latest_id(page[0]), "oldest_id": latest_id(page[-1])}
    return Reply(render.answer(render.posts(page), meta))


async def _by_ids(desk: Desk, request: Request) -> Reply:
    render = Render(desk.site, desk.crowd, select(desk.site, request, ("ids",)))
    things = []
    for post_id in listed(request, "ids"):
        thing = desk.crowd.find(post_id)
        if thing is None or thing.gone:
            render.errors.append(missing("tweet", "ids", post_id))
        else:
            things.append(thing)
    return Reply(render.answer(render.posts(things)))


async def _by_id(desk: Desk, request: Request) -> Reply:
    render = Render(desk.site, desk.crowd, select(desk.site, request))
    thing = desk.crowd.find(request.path_params["id"])
    if thing is None or thing.gone:
        return nothing_found("tweet", "id", request.path_params["id"])
    return Reply(render.answer(render.posts([thing])[0]))
