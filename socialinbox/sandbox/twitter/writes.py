"""Writing posts: create, edit, delete, hide, like."""

from starlette.requests import Request
from starlette.routing import BaseRoute

from socialinbox.sandbox.twitter.crowd import latest_id
from socialinbox.sandbox.twitter.desk import WRITE, Desk, Reply, body_of, nothing_found, route
from socialinbox.sandbox.twitter.errors import (
    DUPLICATE,
    NOT_SUMMONED,
    PARENT_GONE,
    Problem,
    forbidden,
    invalid,
    not_in_plan,
)
from socialinbox.sandbox.twitter.render import EDITABLE
from socialinbox.sandbox.twitter.text import LONG, weight
from socialinbox.sandbox.twitter.words import LEGACY, named
from socialinbox.sandbox.world import OWNER, Thing

BODY = named(
    "text reply media reply_settings edit_options quote_tweet_id made_with_ai paid_partnership "
    "card_uri poll geo direct_message_deep_link for_super_followers_only nullcast "
    "share_with_followers community_id"
)
MOST_PICTURES = 4
NOT_PERMITTED = "You are not permitted to attach this media to a DM event."
"""What X says to a picture that was uploaded for another use; seen for messages, taken for both."""


def routes(desk: Desk) -> list[BaseRoute]:
    """The endpoints that change posts."""
    hide = ("tweet.read", "users.read", "tweet.moderate.write")
    like = ("tweet.read", "users.read", "like.write")
    return [
        route(desk, "POST", "/2/tweets", _create, limit=100, scopes=WRITE),
        route(desk, "DELETE", "/2/tweets/{id}", _delete, limit=50, scopes=WRITE),
        route(desk, "PUT", "/2/tweets/{id}/hidden", _hide, limit=50, scopes=hide),
        route(desk, "POST", "/2/users/{id}/likes", _like, limit=50, scopes=like),
        route(desk, "DELETE", "/2/users/{id}/likes/{post}", _unlike, limit=50, scopes=like),
    ]


async def _create(desk: Desk, request: Request) -> Reply:
    body = await body_of(request, BODY)
    text = str(body.get("text") or "")
    pictures = pictures_of(desk, body.get("media"), MOST_PICTURES)
    _check_text(text, pictures)
    if body.get("quote_tweet_id"):
        raise not_in_plan()
    edited = body.get("edit_options")
    if isinstance(edited, dict):
        return _edit(desk, text, str(edited.get("previous_post_id", "")))
    parent = _parent(desk, body.get("reply"))
    _refuse_duplicate(desk, text, parent)
    kind = "post" if parent is None else "reply"
    thing = desk.site.world.write("twitter", kind, text, to=parent, pictures=pictures)
    describe(desk, thing)
    return _created(desk, thing)


def _check_text(text: str, pictures: list[str]) -> None:
    if not text and not pictures:
        raise invalid("text", [], "$.text: is missing but it is required")
    # The words for this refusal are not documented; X's older API had these.
    if weight(text) > LONG:
        raise forbidden("Your Tweet text is too long. Tweet needs to be a bit shorter.")


def _parent(desk: Desk, reply: object) -> Thing | None:
    if reply is None:
        return None
    parent_id = str(reply.get("in_reply_to_tweet_id", "")) if isinstance(reply, dict) else ""
    if not parent_id.isdigit():
        raise invalid(
            "reply", [parent_id], "$.reply.in_reply_to_tweet_id: does not match ^[0-9]{1,19}$"
        )
    parent = desk.crowd.find(parent_id)
    if parent is None or parent.gone:
        raise forbidden(PARENT_GONE)
    if not _summoned(desk, parent):
        raise forbidden(NOT_SUMMONED)
    return parent


def _summoned(desk: Desk, parent: Thing) -> bool:
    """The rule since 23 Feb 2026: only where the author mentioned or engaged us."""
    above = desk.site.world.get(parent.to)
    return (
        parent.by == OWNER
        or desk.crowd.addresses_owner(parent)
        or (above is not None and above.by == OWNER)
    )


def _refuse_duplicate(desk: Desk, text: str, parent: Thing | None) -> None:
    to = parent.by if parent else None
    for other in desk.crowd.posts():
        if other.by != OWNER or other.text != text or not text:
            continue
        above = desk.site.world.get(other.to)
        if (above.by if above else None) == to:
            raise forbidden(DUPLICATE)


def _edit(desk: Desk, text: str, previous: str) -> Reply:
    thing = desk.crowd.find(previous)
    if thing is None or thing.gone or thing.by != OWNER:
        raise forbidden("You are not allowed to edit this Tweet.")
    above = desk.site.world.get(thing.to)
    if desk.site.world.now() - thing.at > EDITABLE or (above is not None and above.by != OWNER):
        raise forbidden("This Tweet is not eligible for editing.")
    desk.site.world.edit(thing, text)
    return _created(desk, thing)


def _created(desk: Desk, thing: Thing) -> Reply:
    """X answers a new post in the legacy words, whatever the request spoke."""
    latest = latest_id(thing)
    history = [thing.id] if latest == thing.id else [thing.id, latest]
    data = {"id": latest, "text": desk.crowd.words(thing), LEGACY.history: history}
    return Reply({"data": data}, 201, {"location": f"{desk.site.url}/2/tweets/{latest}"})


def pictures_of(desk: Desk, media: object, most: int, use: str = "tweet") -> list[str]:
    """The names of uploaded pictures that a body refers to; raises a Problem."""
    if media is None:
        return []
    listed = media.get("media_ids") if isinstance(media, dict) else None
    found = [str(part) for part in listed or []]
    if not 1 <= len(found) <= most:
        raise invalid("media.media_ids", found, f"$.media.media_ids: must have 1 to {most} items")
    for media_id in found:
        upload = desk.uploads.get(media_id)
        if upload is None or not upload.ready:
            raise invalid("media.media_ids", [media_id], "Your media IDs are invalid.")
        if not upload.category.startswith(use):
            raise forbidden(NOT_PERMITTED)
        if upload.needs_work and len(found) > 1:
            raise invalid("media.media_ids", found, "A film or GIF must be the only media.")
    return [f"upload-{media_id}" for media_id in found]


def describe(desk: Desk, thing: Thing) -> None:
    """Keep with a post or message what the uploads of its media told of them."""
    for name in thing.pictures:
        upload = desk.uploads[name.removeprefix("upload-")]
        thing.extra[name] = {"type": upload.kind, "alt_text": upload.alt}


async def _delete(desk: Desk, request: Request) -> Reply:
    thing = desk.crowd.find(request.path_params["id"])
    if thing is None or thing.gone:
        return nothing_found("tweet", "id", request.path_params["id"])
    if thing.by != OWNER:
        raise forbidden("You are not authorized to delete this Tweet.")
    desk.site.world.delete(thing)
    return Reply({"data": {"deleted": True}})


async def _hide(desk: Desk, request: Request) -> Reply:
    body = await body_of(request, frozenset({"hidden"}))
    thing = _existing(desk, request.path_params["id"])
    if desk.crowd.root(thing).by != OWNER or thing.to is None:
        raise forbidden("You are not allowed to hide this reply.")
    thing.hidden = bool(body.get("hidden"))
    return Reply({"data": {"hidden": thing.hidden}})


def _existing(desk: Desk, post_id: str) -> Thing:
    thing = desk.crowd.find(post_id)
    if thing is None or thing.gone:
        raise Problem(404, {"title": "Not Found", "detail": "Not Found", "type": "about:blank"})
    return thing


async def _like(desk: Desk, request: Request) -> Reply:
    desk.require_owner(request.path_params["id"])
    body = await body_of(request, frozenset({"tweet_id"}))
    return _set_like(desk, str(body.get("tweet_id", "")), True)


async def _unlike(desk: Desk, request: Request) -> Reply:
    desk.require_owner(request.path_params["id"])
    return _set_like(desk, request.path_params["post"], False)


def _set_like(desk: Desk, post_id: str, liked: bool) -> Reply:
    """Likes left the self-serve plans on 16 Apr 2026; the option x_likes brings them back."""
    if desk.site.options.get("x_likes") != "yes":
        raise not_in_plan()
    _existing(desk, post_id).liked_by_owner = liked
    return Reply({"data": {"liked": liked}})
