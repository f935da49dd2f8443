"""Direct messages: the three lists, sending in both forms, deleting from one's own view."""

from datetime import timedelta

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from socialinbox.sandbox.media import picture
from socialinbox.sandbox.twitter.crowd import NETWORK, User, conversation
from socialinbox.sandbox.twitter.desk import (
    DM_READ,
    DM_WRITE,
    Desk,
    Reply,
    body_of,
    nothing_found,
    route,
)
from socialinbox.sandbox.twitter.errors import CLOSED_DMS, Problem, forbidden, invalid
from socialinbox.sandbox.twitter.pages import Bounds, take
from socialinbox.sandbox.twitter.render import PRIVATE, Render
from socialinbox.sandbox.twitter.selection import select
from socialinbox.sandbox.twitter.writes import describe, pictures_of
from socialinbox.sandbox.world import Thing

KEPT = timedelta(days=30)
BOUNDS = Bounds(1, 100, 100)
LONGEST = 10_000


def routes(desk: Desk) -> list[BaseRoute]:
    """The endpoints for direct messages."""
    with_one = "/2/dm_conversations/with/{person}"
    one = "/2/dm_conversations/{conversation}"
    media = "/2/dm_conversations/media"
    return [
        route(desk, "GET", "/2/dm_events", _all, limit=15, scopes=DM_READ),
        route(desk, "GET", f"{with_one}/dm_events", _with, limit=15, scopes=DM_READ),
        route(desk, "GET", f"{one}/dm_events", _of, limit=15, scopes=DM_READ),
        route(desk, "POST", f"{with_one}/messages", _send_with, limit=15, scopes=DM_WRITE),
        route(desk, "POST", f"{one}/messages", _send_to, limit=15, scopes=DM_WRITE),
        Route(f"{PRIVATE}/{{dm}}/{{media}}/{{name}}", _closed),
        route(desk, "GET", f"{media}/{{id}}/{{media}}/{{name}}", _media, limit=300, scopes=DM_READ),
        route(desk, "GET", "/2/dm_events/{id}", _one, limit=15, scopes=DM_READ),
        route(desk, "DELETE", "/2/dm_events/{id}", _delete, limit=300, scopes=DM_WRITE),
    ]


def _events(desk: Desk) -> list[Thing]:
    oldest = desk.site.world.now() - KEPT
    found = [thing for thing in desk.site.world.of(NETWORK, "dm") if thing.at >= oldest]
    return sorted(found, key=lambda thing: int(thing.id), reverse=True)


async def _all(desk: Desk, request: Request) -> Reply:
    return _list(desk, request, _events(desk))


async def _with(desk: Desk, request: Request) -> Reply:
    person = _person(desk, request.path_params["person"])
    return _list(desk, request, [t for t in _events(desk) if t.other == person.key])


async def _of(desk: Desk, request: Request) -> Reply:
    person = _in_conversation(desk, request.path_params["conversation"])
    return _list(desk, request, [t for t in _events(desk) if t.other == person.key])


async def _one(desk: Desk, request: Request) -> Reply:
    render = Render(desk.site, desk.crowd, select(desk.site, request, of="dm"))
    event_id = request.path_params["id"]
    found = next((thing for thing in _events(desk) if thing.id == event_id), None)
    if found is None:
        return nothing_found("dm_event", "event_id", event_id)
    return Reply(render.answer(render.messages([found])[0]))


async def _media(desk: Desk, request: Request) -> Reply:
    """A message's picture, by the three names in its address."""
    name = request.path_params["name"].removesuffix(".png")
    thing = next((t for t in _events(desk) if t.id == request.path_params["id"]), None)
    if thing is None or name not in [p.removesuffix(".png") for p in thing.pictures]:
        raise Problem(404, {"title": "Not Found", "detail": "Not Found", "type": "about:blank"})
    upload = desk.uploads.get(name.removeprefix("upload-"))
    return Reply({}, raw=upload.body if upload else picture(name))


async def _closed(request: Request) -> Response:
    return Response(status_code=401)


def _list(desk: Desk, request: Request, found: list[Thing]) -> Reply:
    names = ("max_results", "pagination_token", "event_types")
    render = Render(desk.site, desk.crowd, select(desk.site, request, names, of="dm"))
    kinds = request.query_params.get("event_types", "MessageCreate").split(",")
    page, meta = take(
        request,
        found if "MessageCreate" in kinds else [],
        lambda thing: int(thing.id),
        BOUNDS,
        always=True,
    )
    return Reply(render.answer(render.messages(page), meta))


def _person(desk: Desk, user_id: str) -> User:
    person = desk.crowd.by_id.get(user_id)
    if person is None or person is desk.crowd.owner:
        raise invalid("participant_id", [user_id], f"User [{user_id}] can't be written to.")
    return person


def _in_conversation(desk: Desk, conversation_id: str) -> User:
    owner = desk.crowd.owner
    for user_id in conversation_id.split("-"):
        person = desk.crowd.by_id.get(user_id)
        if person and person is not owner and conversation(owner.id, user_id) == conversation_id:
            return person
    raise invalid(
        "dm_conversation_id", [conversation_id], f"Conversation [{conversation_id}] was not found."
    )


async def _send_with(desk: Desk, request: Request) -> Reply:
    return await _send(desk, request, _person(desk, request.path_params["person"]))


async def _send_to(desk: Desk, request: Request) -> Reply:
    return await _send(desk, request, _in_conversation(desk, request.path_params["conversation"]))


async def _send(desk: Desk, request: Request, person: User) -> Reply:
    body = await body_of(request, frozenset({"text", "attachments"}))
    text = str(body.get("text") or "")
    media = [part.get("media_id") for part in body.get("attachments") or [] if part]
    pictures = pictures_of(desk, {"media_ids": media} if media else None, 1, "dm")
    if not text and not pictures:
        raise invalid("text", [], "$.text: is missing but it is required")
    if len(text) > LONGEST:
        raise invalid("text", [], f"$.text: must be at most {LONGEST} characters long")
    if person.id in desk.blocked:
        raise forbidden(CLOSED_DMS)
    thing = desk.site.world.write("twitter", "dm", text, other=person.key, pictures=pictures)
    describe(desk, thing)
    data = {
        "dm_conversation_id": conversation(desk.crowd.owner.id, person.id),
        "dm_event_id": thing.id,
    }
    # The quotation marks are X's own: its recorded answers have them.
    return Reply({"data": data}, 201, {"location": f'{desk.site.url}/2/dm_events/"{thing.id}"'})


async def _delete(desk: Desk, request: Request) -> Reply:
    thing = desk.site.world.find(NETWORK, request.path_params["id"])
    if thing is None or thing.kind != "dm" or thing.gone:
        return nothing_found("dm_event", "event_id", request.path_params["id"])
    desk.site.world.delete(thing)
    return Reply({"data": {"deleted": True}})
