"""What each network's app is built from, and the pages and faults that all of them share."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta

import msgspec
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from socialinbox.sandbox.faults import FaultKind, Faults
from socialinbox.sandbox.grants import Grants
from socialinbox.sandbox.world import World
from socialinbox.sandbox.worldfile import Item, WorldError

SLOW_SECONDS = 3.0
STALL_SECONDS = 60.0
MOST_SECONDS = 1_000_000_000
"""How far the clock may be pushed on at once."""


@dataclass(slots=True)
class Site:
    """One network's site: its part of the world, its grants, its faults and its own address.

    `options` are switches of one network, such as X's vocabulary.
    """

    network: str
    world: World
    grants: Grants
    faults: Faults
    options: dict[str, str]
    url: str = ""
    on_write: Callable[[], None] = lambda: None
    """Called behind each call that may have changed something."""

    def withheld(self) -> frozenset[str]:
        """Permissions that nobody is given here, by the option “withheld_scopes”."""
        return frozenset(self.options.get("withheld_scopes", "").split())


FaultAnswer = Callable[[Site, FaultKind, Request], Response]


def build(site: Site, routes: Sequence[BaseRoute], fault_answer: FaultAnswer) -> Starlette:
    """A network's app: its own routes, the world's pages and the faults in front of all.

    `fault_answer` gives the network's own body and headers for a fault that is not a broken line.
    """

    def faulty(app: ASGIApp) -> ASGIApp:
        return _Faulty(app, site, fault_answer)

    return Starlette(
        routes=[*_world_routes(site), *routes],
        middleware=[Middleware(faulty)],
    )


class _Faulty:
    """Meets each call with the fault that is due, if any."""

    def __init__(self, app: ASGIApp, site: Site, answer: FaultAnswer) -> None:
        self._app, self._site, self._answer = app, site, answer

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            await self._meet(scope, receive, send)
        finally:
            if scope["type"] == "http" and scope["method"] != "GET":
                self._site.on_write()

    async def _meet(self, scope: Scope, receive: Receive, send: Send) -> None:
        path = scope.get("path", "")
        if scope["type"] != "http" or path.startswith("/_"):
            await self._app(scope, receive, send)
            return
        self._site.world.now()
        kind = self._site.faults.take(scope["method"], path)
        match kind:
            case None:
                await self._app(scope, receive, send)
            case FaultKind.SLOW:
                await asyncio.sleep(SLOW_SECONDS)
                await self._app(scope, receive, send)
            case FaultKind.TIMEOUT:
                await asyncio.sleep(STALL_SECONDS)
            case FaultKind.CUT:
                await _cut(send)
            case FaultKind.LOST_ANSWER:
                await self._app(scope, receive, _swallow)
                await _cut(send)
            case FaultKind.BROKEN_JSON:
                await Response('{"data": [{"id": "1", "te', media_type="application/json")(
                    scope, receive, send
                )
            case _:
                answer = self._answer(self._site, kind, Request(scope, receive))
                await answer(scope, receive, send)


async def _swallow(message: Message) -> None:
    """Drop an answer on the floor."""


async def _cut(send: Send) -> None:
    """Begin an answer that promises more than it gives, then break the connection."""
    await send(
        {"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"1000")]}
    )
    await send({"type": "http.response.body", "body": b"{", "more_body": True})
    raise ConnectionAbortedError("the sandbox cut the line, as it was asked to")


def _world_routes(site: Site) -> list[BaseRoute]:
    async def show(request: Request) -> Response:
        return JSONResponse(site.world.snapshot())

    async def add(request: Request) -> Response:
        try:
            item = msgspec.json.decode(await request.body(), type=Item)
            thing = site.world.add(item)
        except (msgspec.DecodeError, WorldError) as error:
            return JSONResponse({"error": str(error)}, 400)
        return JSONResponse({"id": thing.id}, 201)

    return [
        Route("/_world", show),
        Route("/_world/items", add, methods=["POST"]),
        Route("/_world/change", _with_json(site, _change), methods=["POST"]),
        Route("/_faults", _with_json(site, _add_fault), methods=["POST"]),
        Route("/_faults", _with_json(site, _clear_faults), methods=["DELETE"]),
    ]


Handler = Callable[[Request], Awaitable[Response]]


def _with_json(site: Site, act: Callable[[Site, dict[str, object]], dict[str, object]]) -> Handler:
    async def handler(request: Request) -> Response:
        raw = await request.body()
        try:
            body = json.loads(raw) if raw else {}
            if not isinstance(body, dict):
                raise ValueError("The body must be a JSON object.")
            return JSONResponse(act(site, body))
        except KeyError as error:
            return JSONResponse({"error": f"The body must name {error}."}, 400)
        except ValueError as error:
            return JSONResponse({"error": str(error)}, 400)

    return handler


def _add_fault(site: Site, body: dict[str, object]) -> dict[str, object]:
    times = body.get("times")
    site.faults.add(
        str(body["kind"]), int(str(times)) if times is not None else None, str(body.get("path", ""))
    )
    return {"ok": True}


def _clear_faults(site: Site, body: dict[str, object]) -> dict[str, object]:
    site.faults.clear()
    return {"ok": True}


_CHANGES = ("edit", "delete", "hide", "revoke", "expire", "advance")


def _change(site: Site, body: dict[str, object]) -> dict[str, object]:
    """{"do": edit|delete|hide|revoke|expire|advance, "id"?, "text"?, "seconds"?}."""
    world, what = site.world, body["do"]
    if what not in _CHANGES:
        raise ValueError(f"“{what}” is not a change. Use one of: {', '.join(_CHANGES)}.")
    if what == "revoke":
        site.grants.revoke_all()
    elif what == "expire":
        site.grants.expire_all()
    elif what == "advance":
        seconds = float(str(body["seconds"]))
        if not 0 <= seconds <= MOST_SECONDS:
            raise ValueError(f"“seconds” must lie between 0 and {MOST_SECONDS}.")
        world.clock.advance(timedelta(seconds=seconds))
    else:
        thing = world.find(site.network, str(body["id"]))
        if thing is None:
            raise ValueError(f"There is no item {body['id']} here.")
        if what == "edit":
            world.edit(thing, str(body["text"]))
        elif what == "delete":
            world.delete(thing)
        else:
            thing.hidden = True
    return {"ok": True}
