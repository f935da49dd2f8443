"""Calls about users: who am I, look-ups, muting and blocking."""

from starlette.requests import Request
from starlette.routing import BaseRoute

from socialinbox.sandbox.twitter.crowd import NETWORK, Crowd, User
from socialinbox.sandbox.twitter.desk import Desk, Reply, body_of, nothing_found, route
from socialinbox.sandbox.twitter.errors import invalid, missing
from socialinbox.sandbox.twitter.render import Render
from socialinbox.sandbox.twitter.selection import select

MOST = 100


def routes(desk: Desk) -> list[BaseRoute]:
    """The endpoints about users."""
    mute = ("tweet.read", "users.read", "mute.write")
    write_dm = ("tweet.read", "users.read", "dm.write")
    return [
        route(desk, "GET", "/2/users/me", _me, limit=75),
        route(desk, "GET", "/2/users", _by_ids, limit=900),
        route(desk, "GET", "/2/users/by", _by_names, limit=900),
        route(desk, "GET", "/2/users/by/username/{name}", _by_name, limit=900),
        route(desk, "GET", "/2/users/{id}", _by_id, limit=900),
        route(desk, "POST", "/2/users/{id}/muting", _mute, limit=50, scopes=mute),
        route(desk, "DELETE", "/2/users/{id}/muting/{target}", _unmute, limit=50, scopes=mute),
        route(desk, "POST", "/2/users/{id}/dm/block", _block, limit=50, scopes=write_dm),
        route(desk, "POST", "/2/users/{id}/dm/unblock", _unblock, limit=50, scopes=write_dm),
    ]


async def _me(desk: Desk, request: Request) -> Reply:
    return _one(desk, request, desk.crowd.owner)


async def _by_id(desk: Desk, request: Request) -> Reply:
    found = desk.crowd.by_id.get(request.path_params["id"])
    return (
        _one(desk, request, found)
        if found
        else nothing_found("user", "id", request.path_params["id"])
    )


async def _by_name(desk: Desk, request: Request) -> Reply:
    name = request.path_params["name"]
    found = desk.crowd.by_name.get(name.lower())
    return _one(desk, request, found) if found else nothing_found("user", "username", name)


async def _by_ids(desk: Desk, request: Request) -> Reply:
    return _many(desk, request, "ids", desk.crowd.by_id)


async def _by_names(desk: Desk, request: Request) -> Reply:
    return _many(desk, request, "usernames", desk.crowd.by_name)


def _one(desk: Desk, request: Request, user: User) -> Reply:
    render = Render(desk.site, desk.crowd, select(desk.site, request, of="user"))
    return Reply(render.answer(render.user(user)))


def _many(desk: Desk, request: Request, name: str, among: dict[str, User]) -> Reply:
    render = Render(desk.site, desk.crowd, select(desk.site, request, (name,), of="user"))
    asked = listed(request, name)
    data = []
    for value in asked:
        user = among.get(value.lower())
        if user is not None:
            data.append(render.user(user))
        else:
            render.errors.append(missing("user", name, value))
    return Reply(render.answer(data))


def listed(request: Request, name: str) -> list[str]:
    """A comma-separated query value of 1 to 100 parts; raises a 400 Problem."""
    parts = [part for part in request.query_params.get(name, "").split(",") if part]
    if not 1 <= len(parts) <= MOST:
        raise invalid(
            name,
            [",".join(parts)],
            f"The number of values in the `{name}` query parameter list [{len(parts)}] is not "
            f"between 1 and {MOST}",
        )
    return parts


async def _target(desk: Desk, request: Request) -> str:
    desk.require_owner(request.path_params["id"])
    body = await body_of(request, frozenset({"target_user_id"}))
    target = str(body.get("target_user_id", ""))
    _require_user(desk.crowd, target)
    return target


def _require_user(crowd: Crowd, user_id: str) -> None:
    if user_id not in crowd.by_id:
        raise invalid("target_user_id", [user_id], f"User [{user_id}] was not found.")


async def _mute(desk: Desk, request: Request) -> Reply:
    person = desk.crowd.by_id[await _target(desk, request)]
    desk.site.world.muted.add((NETWORK, person.key))
    return Reply({"data": {"muting": True}})


async def _unmute(desk: Desk, request: Request) -> Reply:
    desk.require_owner(request.path_params["id"])
    person = desk.crowd.by_id.get(request.path_params["target"])
    if person is not None:
        desk.site.world.muted.discard((NETWORK, person.key))
    return Reply({"data": {"muting": False}})


async def _block(desk: Desk, request: Request) -> Reply:
    desk.blocked.add(_person(desk, request))
    return Reply({"data": {"blocked": True}})


async def _unblock(desk: Desk, request: Request) -> Reply:
    desk.blocked.discard(_person(desk, request))
    return Reply({"data": {"blocked": False}})


def _person(desk: Desk, request: Request) -> str:
    found: str = request.path_params["id"]
    _require_user(desk.crowd, found)
    return found
